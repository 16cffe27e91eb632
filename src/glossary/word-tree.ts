/**
 * A tree of written forms, read character by character straight from the text: no word is ever cut out of it to be looked up,
 * and a word that no term begins with costs three or four steps. Edges lie in one hash table of typed arrays; those of forms with
 * the same two first letters are entered when a word with these letters is read for the first time.
 */
import { isBlank, isHyphen } from '../text/letters.ts';
import { END, UP } from './packed-tree.ts';
import { SYMBOL_COUNT, symbolOf } from './symbols.ts';
import type { PackedTree } from './types.ts';

/** The state before the first character. */
export const ROOT = 0;
/** No form goes on like this. */
export const DEAD = -1;
/** Stands for a state in which no form ends. */
export const NO_END = -1;
/** Two letters whose forms have not been entered: this less the place of their numbers in `starts`. */
const CLOSED = -2;

/** Most of the table that is filled: beyond half of it, probing gets slow. */
const MAX_LOAD = 0.5;
/** Odd 32-bit number near 2³² ÷ golden ratio (Knuth): spreads neighbouring keys. */
const SPREAD = 0x9e3779b1;
const [UP_SIGN, END_SIGN] = [UP.charCodeAt(0), END.charCodeAt(0)];

/** Edges by hash: key and target side by side, so that both lie in one cache line. */
export interface Edges {
  readonly table: Int32Array;
  readonly shift: number;
}

/** The state that an edge leads to, `DEAD` where there is none. Only for states behind the second letter: their edges have been entered. */
export function follow({ table, shift }: Edges, state: number, symbol: number): number {
  const key = state * SYMBOL_COUNT + symbol;
  const place = findPlace(table, shift, key);
  return table[place] === 0 ? DEAD : (table[place + 1] ?? DEAD);
}

/** Where the edge with this key stands, or the free place where it belongs. */
function findPlace(table: Int32Array, shift: number, key: number): number {
  let place = (Math.imul(key, SPREAD) >>> shift) << 1;
  while (table[place] !== key && table[place] !== 0) place = (place + 2) & (table.length - 1);
  return place;
}

/** A tree of written forms. */
export class WordTree {
  /** The number of the form that ends in a state, `NO_END` where none does. States are numbered from 0. */
  readonly ends: Int32Array;
  readonly #packed: PackedTree;
  readonly #note: ((state: number, form: number) => void) | undefined;
  /** The state after two symbols (first × `SYMBOL_COUNT` + second), `DEAD` if no form begins so: most words are told by them. Below that, ask `afterTwo`. */
  readonly pairs = new Int32Array(SYMBOL_COUNT * SYMBOL_COUNT).fill(DEAD);
  readonly edges: Edges;

  /** `note` is told of each state in which a form ends, and the number of the form. */
  constructor(packed: PackedTree, note?: (state: number, form: number) => void) {
    const bits = Math.max(4, Math.ceil(Math.log2(packed.size / MAX_LOAD)));
    this.ends = new Int32Array(packed.size).fill(NO_END);
    this.edges = { table: new Int32Array(2 << bits), shift: 32 - bits };
    this.#packed = packed;
    this.#note = note;
    const { starts } = packed;
    for (let at = 0; at < starts.length; at += 4) {
      const pair = starts[at] ?? 0;
      if (pair % SYMBOL_COUNT === 0) this.#end(starts[at + 3] ?? 0, starts[at + 2] ?? 0);
      else this.pairs[pair] = CLOSED - at;
    }
  }

  /** The state after the first two letters, given as symbols. */
  afterTwo(first: number, second: number): number {
    const pair = first * SYMBOL_COUNT + second;
    const state = this.pairs[pair] ?? DEAD;
    return state < DEAD ? this.#open(pair, CLOSED - state) : state;
  }

  /** The state after one more letter, given as symbol. */
  next(state: number, symbol: number): number {
    if (state < SYMBOL_COUNT) return state === ROOT ? symbol : this.afterTwo(state, symbol);
    return follow(this.edges, state, symbol);
  }

  /** The state after one more character; hyphens and blanks inside a form leave the state as it is. */
  step(state: number, code: number): number {
    const symbol = symbolOf(code);
    if (symbol === 0) return isHyphen(code) || isBlank(code) ? state : DEAD;
    return this.next(state, symbol);
  }

  /** The state after a piece of a text. */
  walk(from: number, text: string, start: number, to: number): number {
    let state = from;
    for (let at = start; at < to && state !== DEAD; at++) state = this.step(state, text.charCodeAt(at));
    return state;
  }

  /** True if a form may begin with these two characters. */
  mayBegin(first: number, second: number): boolean {
    return this.pairs[symbolOf(first) * SYMBOL_COUNT + symbolOf(second)] !== DEAD;
  }

  /** Enters the forms with these two first letters: one pass over their text. Returns the state after the letters. */
  #open(pair: number, start: number): number {
    const { tree, starts } = this.#packed;
    const { table, shift } = this.edges;
    let form = starts[start + 2] ?? 0;
    let last = starts[start + 3] ?? ROOT;
    let state = last;
    this.pairs[pair] = state;
    const path: number[] = [];
    for (let at = starts[start + 1] ?? 0; at < tree.length; at++) {
      const sign = tree.charCodeAt(at);
      if (sign === END_SIGN) this.#end(state, form++);
      else if (sign === UP_SIGN) {
        if (path.length === 0) break;
        state = path.pop() ?? ROOT;
      } else {
        path.push(state);
        const key = state * SYMBOL_COUNT + symbolOf(sign);
        const place = findPlace(table, shift, key);
        table[place] = key;
        table[place + 1] = state = ++last;
      }
    }
    return this.pairs[pair];
  }

  #end(state: number, position: number): void {
    const form = this.#packed.ends[position] ?? NO_END;
    this.ends[state] = form;
    this.#note?.(state, form);
  }
}
