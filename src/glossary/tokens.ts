/** The words of a text, each with its place in the word tree: one pass over the characters. */
import { isBlank, isCapitalOrDigit, isHyphen, isWordCharacter } from '../text/letters.ts';
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

/** Numbers that are kept for a token, in this order: start, wordEnd, end, state, signs. */
const SIZE = 5;
/** What a word is, as far as reading it has shown. */
const SIGN = { paragraph: 1, knownStart: 2, mayBegin: 4 } as const;

/** The tokens of a text as plain numbers: most words of a page are no terms, and an object for each would be thrown away at once. */
export class TokenList {
  readonly #numbers: number[] = [];

  get length(): number {
    return this.#numbers.length / SIZE;
  }

  /** The token at a place; undefined before the first and behind the last. */
  at(index: number): Token | undefined {
    const from = index * SIZE;
    const start = this.#numbers[from];
    if (start === undefined) return undefined;
    const signs = this.#numbers[from + 4] ?? 0;
    return {
      start, wordEnd: this.#numbers[from + 1] ?? start, end: this.#numbers[from + 2] ?? start, state: this.#numbers[from + 3] ?? DEAD,
      hasKnownStart: (signs & SIGN.knownStart) !== 0, isParagraphSign: (signs & SIGN.paragraph) !== 0,
    };
  }

  /** The first place from `index` on where a term may begin; the length where none may. */
  findBegin(index: number): number {
    let at = index;
    while (at < this.length && ((this.#numbers[at * SIZE + 4] ?? 0) & SIGN.mayBegin) === 0) at++;
    return at;
  }

  add(start: number, wordEnd: number, end: number, state: number, signs: number): void {
    this.#numbers.push(start, wordEnd, end, state, signs);
  }

  /** Takes back the tokens that begin at a position or behind it. */
  dropFrom(position: number): void {
    while ((this.#numbers[this.#numbers.length - SIZE] ?? -1) >= position) this.#numbers.length -= SIZE;
  }
}

const PARAGRAPH_SIGN = 0xa7;
const GENDER = new RegExp(`${GENDER_SUFFIX}(?!\\p{L})`, 'uy');
const GENDER_SIGNS: ReadonlySet<number> = new Set([...'/:*_('].map((sign) => sign.charCodeAt(0)));
const [SMALL_A, SMALL_E, SMALL_O, SMALL_U] = [0x61, 0x65, 0x6f, 0x75];
/** Bit that makes a capital of A–Z small. */
const LOWER = 0x20;
/** Shorter words are no compounds of a term and something else. */
export const SHORTEST_COMPOUND = 7;
/** Addresses and names of files are no language: "www.pflege.de", "info@sozialamt.de", "antrag_pflegegrad.pdf". */
const ADDRESS = /:\/\/|@|^\(?www\.|\.(?:de|at|ch|eu|com|org|net|info|gov|io|app|bayern|berlin|hamburg|koeln|nrw|saarland|pdf|docx?|odt|ods|xlsx?|rtf|txt|csv|xml|html?|php|aspx?|jsp|jpe?g|png|gif|zip|json)(?![\p{L}\d])/iu;

/** Text without blanks is searched for an address this far to both sides. */
const LONGEST_ADDRESS = 300;

/** All tokens of a text, without those in addresses. */
export function readTokens(text: string, lexicon: Lexicon): TokenList {
  const tokens = new TokenList();
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) {
      at = readWord(text, at, lexicon, tokens);
      continue;
    }
    at++;
    if (code === PARAGRAPH_SIGN) tokens.add(at - 1, at, at, DEAD, SIGN.paragraph | SIGN.mayBegin);
  }
  return tokens;
}

/** Adds the word at `start`, if it is plain language. Returns where reading goes on. */
function readWord(text: string, start: number, lexicon: Lexicon, tokens: TokenList): number {
  const { words, endsForm } = lexicon;
  let at = start;
  let state = ROOT;
  let signs = 0;
  let mayBeUmlaut = false;
  for (let next: number | null = start; next !== null; next = findNextPart(text, at)) {
    at = next;
    let before = 0;
    for (let code = text.charCodeAt(at); isWordCharacter(code); code = text.charCodeAt(++at)) {
      if (state !== DEAD) {
        state = words.step(state, code);
        if (state !== DEAD && endsForm(state)) signs = SIGN.knownStart;
      }
      const letter = code | LOWER;
      if (letter === SMALL_E && (before === SMALL_A || before === SMALL_O || before === SMALL_U)) mayBeUmlaut = true;
      before = letter;
    }
  }
  const sign = text.charCodeAt(at);
  if (state === DEAD && mayBeUmlaut) state = readAsUmlauts(text.slice(start, at), lexicon);
  const suffix = GENDER_SIGNS.has(sign) ? readGenderSuffix(text, at) : '';
  if (suffix !== '') state = walkFeminine(text, start, at, suffix, lexicon) ?? state;
  const end = at + suffix.length;
  const address = mayBeAddress(text.charCodeAt(end)) ? findAddress(text, start, end) : null;
  if (address !== null) {
    tokens.dropFrom(address.start);
    return address.end;
  }
  const isForm = state !== DEAD && endsForm(state);
  const isPart = isHyphen(sign) || isHyphen(text.charCodeAt(start - 1));
  const isCompound = at - start >= SHORTEST_COMPOUND && (signs === SIGN.knownStart || isCapitalOrDigit(text.charCodeAt(start)));
  tokens.add(start, at, end, state, isForm || isPart || isCompound ? signs | SIGN.mayBegin : signs);
  return end;
}

/** "Antraege" for "Anträge": the state of the word with umlauts, `DEAD` if it is no form either. */
function readAsUmlauts(word: string, { words }: Lexicon): number {
  const read = readUmlauts(foldWord(word));
  return read === null ? DEAD : words.walk(ROOT, read, 0, read.length);
}

/** The state of the feminine word that a sign stands for: "Ärzt:in" is known as "Ärztin". undefined where there is none. */
function walkFeminine(text: string, start: number, end: number, suffix: string, { words, endsForm }: Lexicon): number | undefined {
  const feminine = FEMININE_SUFFIXES.find((ending) => suffix.replace(/\W|_/gu, '') === ending);
  if (feminine === undefined) return undefined;
  const state = words.walk(words.walk(ROOT, text, start, end), feminine, 0, feminine.length);
  return state !== DEAD && endsForm(state) ? state : undefined;
}

function readGenderSuffix(text: string, at: number): string {
  GENDER.lastIndex = at;
  return GENDER.exec(text)?.[0] ?? '';
}

/** Signs behind a word that go on with an address. */
function mayBeAddress(code: number): boolean {
  return code === 0x2e || code === 0x3a || code === 0x40 || code === 0x5f;
}

/** The address that a word is part of: all that stands between blanks. null where the word is plain language. */
function findAddress(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - LONGEST_ADDRESS) && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < Math.min(text.length, end + LONGEST_ADDRESS) && !isBlank(text.charCodeAt(to))) to++;
  return ADDRESS.test(text.slice(from, to)) ? { start: from, end: to } : null;
}
