/** The words of one text, in numbers. */
import { DEAD } from './word-tree.ts';

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
/** What a word is, as far as reading it has shown. Joined words have signs inside, such as hyphens. */
export const SIGN = { paragraph: 1, mayBegin: 2, beginsCue: 4, isJoined: 8 } as const;
/** Room at the beginning, and what is kept for the next text: tokens of a long page of print. */
const ROOM = 2_000;

/**
 * The tokens of a text as plain numbers: most words of a page are no terms, and objects for them would be thrown away at once.
 * One list serves text after text.
 */
export class TokenList {
  #numbers = new Int32Array(ROOM * SIZE);
  #length = 0;
  /** Tokens that somebody asked for, and which those are. */
  readonly #tokens: (Token | undefined)[] = [];
  readonly #made: number[] = [];

  get length(): number {
    return this.#length;
  }

  /** The token at a place; undefined before the first and behind the last. Made when it is first asked for. */
  at(index: number): Token | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const known = this.#tokens[index];
    if (known) return known;
    const numbers = this.#numbers;
    const from = index * SIZE;
    const token = {
      start: numbers[from] ?? 0, wordEnd: numbers[from + 1] ?? 0, end: numbers[from + 2] ?? 0, state: numbers[from + 3] ?? DEAD,
      isParagraphSign: this.isParagraphSign(index),
    };
    while (this.#tokens.length <= index) this.#tokens.push(undefined);
    this.#made.push(index);
    return (this.#tokens[index] = token);
  }

  startOf(index: number): number {
    return this.#numbers[index * SIZE] ?? 0;
  }

  /** End without a gender sign. */
  endOf(index: number): number {
    return this.#numbers[index * SIZE + 1] ?? 0;
  }

  /** Where the word ends in the tree of written forms; `DEAD` before the first and behind the last. */
  stateOf(index: number): number {
    return index >= 0 && index < this.#length ? (this.#numbers[index * SIZE + 3] ?? DEAD) : DEAD;
  }

  isParagraphSign(index: number): boolean {
    return ((this.#numbers[index * SIZE + 4] ?? 0) & SIGN.paragraph) !== 0;
  }

  /** May a word that tells senses apart begin here? */
  beginsCue(index: number): boolean {
    return ((this.#numbers[index * SIZE + 4] ?? 0) & SIGN.beginsCue) !== 0;
  }

  isJoined(index: number): boolean {
    return ((this.#numbers[index * SIZE + 4] ?? 0) & SIGN.isJoined) !== 0;
  }

  /** The first token that begins at a position or behind it. */
  findAt(position: number): number {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low;
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
    while (this.#made.length > 0) this.#tokens[this.#made.pop() ?? 0] = undefined;
    if (this.#tokens.length > ROOM) this.#tokens.length = ROOM;
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

  /** No term begins at this token. */
  unmark(index: number): void {
    const at = index * SIZE + 4;
    this.#numbers[at] = (this.#numbers[at] ?? 0) & ~SIGN.mayBegin;
  }

  /** Takes back the tokens that begin at a position or behind it. */
  dropFrom(position: number): void {
    while (this.#length > 0 && (this.#numbers[(this.#length - 1) * SIZE] ?? 0) >= position) this.#length--;
  }
}
