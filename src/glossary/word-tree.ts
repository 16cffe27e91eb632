/**
 * A tree of written forms, read character by character straight from the text: no word is ever cut out of it to be looked up,
 * and a word that no term begins with costs three or four steps. Edges lie in one hash table of typed arrays.
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

/** Most of the table that is filled: beyond half of it, probing gets slow. */
const MAX_LOAD = 0.5;
/** Odd 32-bit number near 2³² ÷ golden ratio (Knuth): spreads neighbouring keys. */
const SPREAD = 0x9e3779b1;

/** A tree of written forms. */
export interface WordTree {
  readonly edges: Edges;
  /** The state after one more character; hyphens and blanks inside a form leave the state as it is. */
  readonly step: (state: number, code: number) => number;
  /** The state after a piece of a text. */
  readonly walk: (state: number, text: string, from: number, to: number) => number;
  /** The state after two symbols (first × `SYMBOL_COUNT` + second), `DEAD` if no form begins so: most words are told by them. */
  readonly pairs: Int32Array;
  /** True if a form may begin with these two characters. */
  readonly mayBegin: (first: number, second: number) => boolean;
  /** The number of the form that ends in a state, `NO_END` where none does. States are numbered from 0. */
  readonly ends: Int32Array;
}

/** Edges by hash: key and target side by side, so that both lie in one cache line. */
export interface Edges {
  readonly table: Int32Array;
  readonly shift: number;
}

/** The state that an edge leads to, `DEAD` where there is none. */
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

/** Builds the tree: one pass over its text. */
export function openWordTree({ tree, ends: numbers }: PackedTree): WordTree {
  // Every letter goes one step down, and nearly every one up again.
  const bits = Math.max(4, Math.ceil(Math.log2(tree.length / 2 / MAX_LOAD)));
  const table = new Int32Array(2 << bits);
  const shift = 32 - bits;
  const ends = new Int32Array(tree.length + 1).fill(NO_END);
  const [up, end] = [UP.charCodeAt(0), END.charCodeAt(0)];
  const pairs = new Int32Array(SYMBOL_COUNT * SYMBOL_COUNT).fill(DEAD);
  const path: number[] = [];
  let firstSymbol = 0;
  let state = ROOT;
  let last = ROOT;
  let form = 0;
  for (let at = 0; at < tree.length; at++) {
    const sign = tree.charCodeAt(at);
    if (sign === end) ends[state] = numbers[form++] ?? NO_END;
    else if (sign === up) state = path.pop() ?? ROOT;
    else {
      const symbol = symbolOf(sign);
      if (path.length === 0) firstSymbol = symbol;
      else if (path.length === 1) pairs[firstSymbol * SYMBOL_COUNT + symbol] = last + 1;
      path.push(state);
      const key = state * SYMBOL_COUNT + symbol;
      const place = findPlace(table, shift, key);
      table[place] = key;
      table[place + 1] = state = ++last;
    }
  }
  const edges = { table, shift };
  const step = (from: number, code: number): number => {
    const symbol = symbolOf(code);
    if (symbol === 0) return isHyphen(code) || isBlank(code) ? from : DEAD;
    return follow(edges, from, symbol);
  };
  return {
    edges,
    pairs,
    step,
    walk: (from, text, start, to) => {
      let at = from;
      for (let position = start; position < to && at !== DEAD; position++) at = step(at, text.charCodeAt(position));
      return at;
    },
    mayBegin: (first, second) => pairs[symbolOf(first) * SYMBOL_COUNT + symbolOf(second)] !== DEAD,
    ends: ends.slice(0, last + 1),
  };
}
