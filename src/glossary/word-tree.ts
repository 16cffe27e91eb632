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

export interface WordTree {
  /** The state after one more character; hyphens and blanks inside a form leave the state as it is. */
  readonly step: (state: number, code: number) => number;
  /** The state after a piece of a text. */
  readonly walk: (state: number, text: string, from: number, to: number) => number;
  /** The state after a form, which is added where it was missing. */
  readonly add: (state: number, form: string) => number;
  /** Number of states so far; states are numbered from 0. */
  readonly size: () => number;
}

/** An empty tree. `expected` is a guess at the number of states; more make it grow. */
export function createWordTree(expected: number): WordTree {
  let bits = Math.max(4, Math.ceil(Math.log2(expected / MAX_LOAD + 1)));
  let keys = new Int32Array(1 << bits);
  let targets = new Int32Array(1 << bits);
  let states = 1;

  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let slot = Math.imul(key, SPREAD) >>> (32 - bits);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldTargets] = [keys, targets];
    bits++;
    keys = new Int32Array(1 << bits);
    targets = new Int32Array(1 << bits);
    oldKeys.forEach((key, index) => {
      if (key === 0) return;
      const slot = slotOf(key);
      keys[slot] = key;
      targets[slot] = oldTargets[index] ?? DEAD;
    });
  };
  const step = (state: number, code: number): number => {
    const symbol = symbolOf(code);
    if (symbol === 0) return isHyphen(code) || isBlank(code) ? state : DEAD;
    const slot = slotOf(state * SYMBOL_COUNT + symbol);
    return keys[slot] === 0 ? DEAD : (targets[slot] ?? DEAD);
  };
  return {
    step,
    walk: (state, text, from, to) => {
      let at = state;
      for (let position = from; position < to && at !== DEAD; position++) at = step(at, text.charCodeAt(position));
      return at;
    },
    add: (state, form) => {
      let at = state;
      for (let position = 0; position < form.length; position++) {
        const key = at * SYMBOL_COUNT + symbolOf(form.charCodeAt(position));
        let slot = slotOf(key);
        if (keys[slot] === 0) {
          if (states > keys.length * MAX_LOAD) {
            grow();
            slot = slotOf(key);
          }
          keys[slot] = key;
          targets[slot] = states++;
        }
        at = targets[slot] ?? DEAD;
      }
      return at;
    },
    size: () => states,
  };
}
