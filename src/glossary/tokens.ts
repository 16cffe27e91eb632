/** The words of a text, each with its place in the word tree: one pass over the characters. */
import { isBlank, isCapitalOrDigit, isHyphen, isWordCharacter } from '../text/letters.ts';
import { foldWord, readUmlauts } from '../text/fold.ts';
import { findWordEnd } from '../text/words.ts';
import { FEMININE_SUFFIXES, GENDER_SUFFIX } from './grammar/function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { DEAD, ROOT, type Reached } from './word-tree.ts';

/** A word, or a paragraph sign. */
export interface Token {
  readonly start: number;
  /** End without a gender sign behind it. */
  readonly wordEnd: number;
  /** End with the gender sign: "Antragsteller/in". */
  readonly end: number;
  /** Where the word ends in the tree of written forms; `DEAD` if it is no form of a term. */
  readonly state: number;
  readonly isParagraphSign: boolean;
}

/** Numbers that are kept for a token, in this order: start, wordEnd, end, state, signs. */
const SIZE = 5;
/** What a word is, as far as reading it has shown. */
const SIGN = { paragraph: 1, mayBegin: 2 } as const;
/** Room at the beginning, and what is kept for the next text: tokens of a long page of print. */
const ROOM = 2_000;

/**
 * The tokens of a text as plain numbers: most words of a page are no terms, and objects for them would be thrown away at once.
 * One list serves text after text.
 */
export class TokenList {
  #numbers = new Int32Array(ROOM * SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The token at a place; undefined before the first and behind the last. */
  at(index: number): Token | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const numbers = this.#numbers;
    const from = index * SIZE;
    const signs = numbers[from + 4] ?? 0;
    return {
      start: numbers[from] ?? 0, wordEnd: numbers[from + 1] ?? 0, end: numbers[from + 2] ?? 0, state: numbers[from + 3] ?? DEAD,
      isParagraphSign: (signs & SIGN.paragraph) !== 0,
    };
  }

  /** The first place from `index` on where a term may begin; the length where none may. */
  findBegin(index: number): number {
    const numbers = this.#numbers;
    let at = index;
    while (at < this.#length && ((numbers[at * SIZE + 4] ?? 0) & SIGN.mayBegin) === 0) at++;
    return at;
  }

  clear(): void {
    this.#length = 0;
    if (this.#numbers.length > ROOM * SIZE) this.#numbers = new Int32Array(ROOM * SIZE);
  }

  add(start: number, wordEnd: number, end: number, state: number, signs: number): void {
    const from = this.#length * SIZE;
    if (from === this.#numbers.length) {
      const more = new Int32Array(2 * from);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    const numbers = this.#numbers;
    numbers[from] = start;
    numbers[from + 1] = wordEnd;
    numbers[from + 2] = end;
    numbers[from + 3] = state;
    numbers[from + 4] = signs;
    this.#length++;
  }

  /** Takes back the tokens that begin at a position or behind it. */
  dropFrom(position: number): void {
    while (this.#length > 0 && (this.#numbers[(this.#length - 1) * SIZE] ?? 0) >= position) this.#length--;
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
/** So many letters tell most words from those that end in a last part. */
const LAST_LETTERS = 3;
const BLANK = 0x20;
const REACHED: Reached = { state: DEAD, end: 0, hasStop: false };
/** Addresses and names of files are no language: "www.pflege.de", "info@sozialamt.de", "antrag_pflegegrad.pdf". */
const ADDRESS = /:\/\/|@|^\(?www\.|\.(?:de|at|ch|eu|com|org|net|info|gov|io|app|bayern|berlin|hamburg|koeln|nrw|saarland|pdf|docx?|odt|ods|xlsx?|rtf|txt|csv|xml|html?|php|aspx?|jsp|jpe?g|png|gif|zip|json)(?![\p{L}\d])/iu;

/** Text without blanks is searched for an address this far to both sides. */
const LONGEST_ADDRESS = 300;

/** Reads all tokens of a text into a list, in place of those before; addresses are left out. */
export function readTokens(text: string, lexicon: Lexicon, tokens: TokenList): void {
  tokens.clear();
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) {
      at = readWord(text, at, lexicon, tokens);
      continue;
    }
    at++;
    if (code === PARAGRAPH_SIGN) tokens.add(at - 1, at, at, DEAD, SIGN.paragraph | SIGN.mayBegin);
  }
}

/** Adds the word at `start`, if it is plain language. Returns where reading goes on. */
function readWord(text: string, start: number, lexicon: Lexicon, tokens: TokenList): number {
  const wordEnd = findWordEnd(text, start);
  lexicon.words.reach(text, start, wordEnd, lexicon.firstPartEnds, REACHED);
  let { state } = REACHED;
  if (state === DEAD && hasSpelledUmlaut(text, start, REACHED.end)) state = readAsUmlauts(text.slice(start, wordEnd), lexicon);
  let end = wordEnd;
  const isFree = wordEnd === text.length || text.charCodeAt(wordEnd) === BLANK;
  if (!isFree) {
    const suffix = GENDER_SIGNS.has(text.charCodeAt(wordEnd)) ? readGenderSuffix(text, wordEnd) : '';
    if (suffix !== '') state = walkFeminine(text, start, wordEnd, suffix, lexicon) ?? state;
    end += suffix.length;
    const address = mayBeAddress(text.charCodeAt(end)) ? findAddress(text, start, end) : null;
    if (address !== null) {
      tokens.dropFrom(address.start);
      return address.end;
    }
  }
  const beginsTerm = state !== DEAD && lexicon.beginsTerm(state);
  const isPart = (!isFree && isHyphen(text.charCodeAt(wordEnd))) || (start > 0 && isHyphen(text.charCodeAt(start - 1)));
  const mayBeCompound = wordEnd - start >= SHORTEST_COMPOUND && (REACHED.hasStop || endsLikeLastPart(text, start, wordEnd, lexicon));
  tokens.add(start, wordEnd, end, state, beginsTerm || isPart || mayBeCompound ? SIGN.mayBegin : 0);
  return end;
}

/** True for nouns whose last letters are those of a last part. */
function endsLikeLastPart(text: string, start: number, wordEnd: number, { lastParts }: Lexicon): boolean {
  if (!isCapitalOrDigit(text.charCodeAt(start))) return false;
  let state = ROOT;
  for (let at = wordEnd - 1; at >= wordEnd - LAST_LETTERS && state !== DEAD; at--) state = lastParts.step(state, text.charCodeAt(at));
  return state !== DEAD;
}

/** Is there an "ae", "oe" or "ue" up to the place where no form goes on? Behind it, another spelling does not help. */
function hasSpelledUmlaut(text: string, start: number, known: number): boolean {
  for (let at = start; at <= known && at + 1 < text.length; at++) {
    if ((text.charCodeAt(at + 1) | LOWER) !== SMALL_E) continue;
    const vowel = text.charCodeAt(at) | LOWER;
    if (vowel === SMALL_A || vowel === SMALL_O || vowel === SMALL_U) return true;
  }
  return false;
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
