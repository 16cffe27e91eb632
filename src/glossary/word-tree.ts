/**
 * A tree of written forms, read character by character straight from the text: no word is ever cut out of it to be looked up,
 * and a word that no term begins with costs three or four steps. Edges lie in one hash table of typed arrays.
 */
import { isBlank, isHyphen } from '../text/letters.ts';
import { SYMBOL_COUNT, symbolOf } from './symbols.ts';

/** The state before the first character. */
export const ROOT = 0;
/** No form goes on like this. */
export const DEAD = -1;

/** Share of the table that may be filled: beyond it, probing gets slow. */
const MAX_LOAD = 0.6;
/** Odd 32-bit number near 2³² ÷ golden ratio (Knuth): spreads neighbouring keys. */
const SPREAD = 0x9e3779b1;

/** How far a word is known. One object serves for word after word. */
export interface Reached {
  /** The state after the word; `DEAD` if no form goes on so. */
  state: number;
  /** Where the first character stands with which no form goes on; the end of the word if all do. */
  end: number;
  /** True if one of the states to be noticed was passed. */
  hasStop: boolean;
}

/** A tree of written forms. */
export interface WordTree {
  /** The state after one more character; hyphens and blanks inside a form leave the state as it is. */
  readonly step: (state: number, code: number) => number;
  /** The state after a piece of a text. */
  readonly walk: (state: number, text: string, from: number, to: number) => number;
  /** Reads a piece of a text as far as forms go on, and writes down how far that was. `stops` has a sign for states to be noticed. */
  readonly reach: (text: string, from: number, to: number, stops: Uint8Array, reached: Reached) => void;
  /** The state after a form, which is added where it was missing; characters without symbol are passed over. */
  readonly add: (state: number, form: string) => number;
  /** Number of states so far; states are numbered from 0. */
  readonly size: () => number;
}

/** An empty tree. `expected` is a guess at the number of states; more make it grow. */
export function createWordTree(expected: number): WordTree {
  let bits = Math.max(4, Math.ceil(Math.log2(expected / MAX_LOAD + 1)));
  /** Key and target of an edge side by side: one cache line. */
  let edges = new Int32Array(2 << bits);
  let states = 1;

  /** Where the edge with this key stands, or the free place where it belongs. */
  const placeOf = (key: number): number => {
    const last = edges.length - 1;
    let place = (Math.imul(key, SPREAD) >>> (32 - bits)) << 1;
    while (edges[place] !== 0 && edges[place] !== key) place = (place + 2) & last;
    return place;
  };
  const grow = (): void => {
    const old = edges;
    bits++;
    edges = new Int32Array(2 << bits);
    for (let from = 0; from < old.length; from += 2) {
      const key = old[from] ?? 0;
      if (key !== 0) edges.set(old.subarray(from, from + 2), placeOf(key));
    }
  };
  const step = (state: number, code: number): number => {
    const symbol = symbolOf(code);
    if (symbol === 0) return isHyphen(code) || isBlank(code) ? state : DEAD;
    const place = placeOf(state * SYMBOL_COUNT + symbol);
    return edges[place] === 0 ? DEAD : (edges[place + 1] ?? DEAD);
  };
  return {
    step,
    walk: (state, text, from, to) => {
      let at = state;
      for (let position = from; position < to && at !== DEAD; position++) at = step(at, text.charCodeAt(position));
      return at;
    },
    reach: (text, from, to, stops, reached) => {
      // As `step`, written out: every word of a page comes through here.
      const [table, last, shift] = [edges, edges.length - 1, 32 - bits];
      let state = ROOT;
      let position = from;
      let hasStop = false;
      for (; position < to && state !== DEAD; position++) {
        const code = text.charCodeAt(position);
        const symbol = symbolOf(code);
        if (symbol === 0) {
          if (!isHyphen(code) && !isBlank(code)) state = DEAD;
          continue;
        }
        const key = state * SYMBOL_COUNT + symbol;
        let place = (Math.imul(key, SPREAD) >>> shift) << 1;
        while (table[place] !== key && table[place] !== 0) place = (place + 2) & last;
        if (table[place] === 0) state = DEAD;
        else {
          state = table[place + 1] ?? DEAD;
          if (stops[state] === 1) hasStop = true;
        }
      }
      reached.state = state;
      reached.end = state === DEAD ? position - 1 : position;
      reached.hasStop = hasStop;
    },
    add: (state, form) => {
      let at = state;
      for (let position = 0; position < form.length; position++) {
        const symbol = symbolOf(form.charCodeAt(position));
        if (symbol === 0) continue;
        if (2 * states > edges.length * MAX_LOAD) grow();
        const key = at * SYMBOL_COUNT + symbol;
        const place = placeOf(key);
        if (edges[place] === 0) {
          edges[place] = key;
          edges[place + 1] = states++;
        }
        at = edges[place + 1] ?? DEAD;
      }
      return at;
    },
    size: () => states,
  };
}
