/** Numbers the words that tell senses apart, and packs them so that a sentence is searched for all at once. Runs when the product is built. */
import { normalise } from '../text/fold.ts';
import { INFLECTIONS } from './grammar/function-words.ts';
import { packTree } from './packed-tree.ts';
import type { CueData, PackedTree } from './types.ts';

/** Cues so far. */
export interface CueTable {
  /** Numbers of cues; `*` at an end stands for any letters. */
  readonly add: (words: readonly string[]) => readonly number[];
  readonly data: (weights: ReadonlyMap<number, number>) => CueData;
}

/** An empty table. */
export function createCueTable(): CueTable {
  const numbers = new Map<string, number>();
  const add = (word: string): number => {
    const folded = normalise(word).text.toLowerCase();
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    return number;
  };
  return {
    add: (words) => [...new Set(words.map(add))].toSorted((a, b) => a - b),
    data: (weights) => {
      const lists = createLists();
      const all = [...numbers];
      const atStart = all.filter(([word]) => !word.startsWith('*') || word.endsWith('*'));
      const atEnd = all.filter(([word]) => word.startsWith('*'));
      return {
        words: [...numbers.keys()],
        firstWords: [...new Set(atStart.map(([word]) => readLetters(word.split(' ')[0] ?? '')))],
        weights: [...numbers.values()].map((cue) => weights.get(cue) ?? 0),
        atStart: lists.pack(atStart.map(([word, cue]) => [readLetters(word), cue])),
        atEnd: lists.pack(atEnd.flatMap(([word, cue]) => INFLECTIONS.map((ending) => [[...readLetters(word) + ending].toReversed().join(''), cue] as const))),
        lists: lists.all,
      };
    },
  };
}

function readLetters(word: string): string {
  return word.replace(/[*\s-]/gu, '');
}

/** Packs forms, each with the list of its cues. */
function createLists(): { readonly all: readonly (readonly number[])[]; readonly pack: (cues: readonly (readonly [string, number])[]) => PackedTree } {
  const all: number[][] = [];
  return {
    all,
    pack: (cues) => {
      const byForm = new Map<string, number>();
      for (const [form, cue] of cues) {
        const list = byForm.get(form);
        if (list === undefined) byForm.set(form, all.push([cue]) - 1);
        else all[list]?.push(cue);
      }
      return packTree(byForm);
    },
  };
}
