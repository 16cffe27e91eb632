/** The words of a text, each with its place in the word tree: one pass over the characters. */
import { isBlank, isWordCharacter } from '../text/letters.ts';
import { foldWord, readUmlauts } from '../text/fold.ts';
import { findNextPart } from '../text/words.ts';
import { FEMININE_SUFFIXES, GENDER_SUFFIX } from './grammar/function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** A word, or a paragraph sign. */
export interface Token {
  readonly start: number;
  /** End without a gender sign behind it. */
  readonly wordEnd: number;
  /** End with the gender sign: "Antragsteller/in". */
  readonly end: number;
  /** Where the word ends in the tree of written forms; `DEAD` if it is no form of a term. */
  readonly state: number;
  /** True if the word begins with a known form: it may be a compound. */
  readonly hasKnownStart: boolean;
  readonly isParagraphSign: boolean;
}

const PARAGRAPH_SIGN = 0xa7;
const GENDER = new RegExp(`${GENDER_SUFFIX}(?!\\p{L})`, 'uy');
const GENDER_SIGNS: ReadonlySet<number> = new Set([...'/:*_('].map((sign) => sign.charCodeAt(0)));
const UMLAUT_BASES = 'aouAOU';
/** Addresses and names of files are no language: "www.pflege.de", "info@sozialamt.de", "antrag_pflegegrad.pdf". */
const ADDRESS = /:\/\/|@|^\(?www\.|\.(?:de|at|ch|eu|com|org|net|info|gov|io|app|bayern|berlin|hamburg|koeln|nrw|saarland|pdf|docx?|odt|ods|xlsx?|rtf|txt|csv|xml|html?|php|aspx?|jsp|jpe?g|png|gif|zip|json)(?![\p{L}\d])/iu;

/** Text without blanks is searched for an address this far to both sides. */
const LONGEST_ADDRESS = 300;

/** All tokens of a text, without those in addresses. */
export function readTokens(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === PARAGRAPH_SIGN) tokens.push({ start: at, wordEnd: at + 1, end: at + 1, state: DEAD, hasKnownStart: false, isParagraphSign: true });
    if (!isWordCharacter(code)) {
      at++;
      continue;
    }
    const token = readWord(text, at, lexicon);
    const address = findAddress(text, token);
    if (address === null) tokens.push(token);
    else while ((tokens.at(-1)?.start ?? -1) >= address.start) tokens.pop();
    at = address?.end ?? token.end;
  }
  return tokens;
}

function readWord(text: string, start: number, lexicon: Lexicon): Token {
  const { words, endsForm } = lexicon;
  let at = start;
  let state = ROOT;
  let hasKnownStart = false;
  let mayBeUmlaut = false;
  for (let next: number | null = at; next !== null; next = findNextPart(text, at)) {
    at = next;
    for (let code = text.charCodeAt(at); isWordCharacter(code); code = text.charCodeAt(++at)) {
      if (state !== DEAD) {
        state = words.step(state, code);
        if (state !== DEAD && endsForm(state)) hasKnownStart = true;
      }
      if (isE(code) && UMLAUT_BASES.includes(text.charAt(at - 1))) mayBeUmlaut = true;
    }
  }
  if (state === DEAD && mayBeUmlaut) {
    const read = readUmlauts(foldWord(text.slice(start, at)));
    if (read !== null) state = words.walk(ROOT, read, 0, read.length);
  }
  const suffix = GENDER_SIGNS.has(text.charCodeAt(at)) ? readGenderSuffix(text, at) : '';
  if (suffix !== '') state = walkFeminine(text, start, at, suffix, lexicon) ?? state;
  return { start, wordEnd: at, end: at + suffix.length, state, hasKnownStart, isParagraphSign: false };
}

/** The state of the feminine word that a sign stands for: "Ärzt:in" is known as "Ärztin". undefined where there is none. */
function walkFeminine(text: string, start: number, end: number, suffix: string, { words, endsForm }: Lexicon): number | undefined {
  const feminine = FEMININE_SUFFIXES.find((ending) => suffix.replace(/\W|_/gu, '') === ending);
  if (feminine === undefined) return undefined;
  const state = words.walk(words.walk(ROOT, text, start, end), feminine, 0, feminine.length);
  return state !== DEAD && endsForm(state) ? state : undefined;
}

function isE(code: number): boolean {
  return code === 0x65 || code === 0x45;
}

function readGenderSuffix(text: string, at: number): string {
  GENDER.lastIndex = at;
  return GENDER.exec(text)?.[0] ?? '';
}

/** The address that a word is part of: all that stands between blanks. null where the word is plain language. */
function findAddress(text: string, { start, end }: Token): { readonly start: number; readonly end: number } | null {
  const sign = text.charAt(end);
  if (sign !== '@' && sign !== '.' && sign !== ':' && sign !== '_') return null;
  let [from, to] = [start, end];
  while (from > Math.max(0, start - LONGEST_ADDRESS) && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < Math.min(text.length, end + LONGEST_ADDRESS) && !isBlank(text.charCodeAt(to))) to++;
  return ADDRESS.test(text.slice(from, to)) ? { start: from, end: to } : null;
}
