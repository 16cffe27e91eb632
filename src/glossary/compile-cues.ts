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
  /** The first words of cues that words begin with: they stand among the forms, so that reading the words of a text finds them. */
  readonly firstWords: () => readonly string[];
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
      const lists = createLists(numbers.size);
      const all = [...numbers];
      const atStart = all.filter(([word]) => isAtStart(word));
      const atEnd = all.filter(([word]) => word.startsWith('*'));
      return {
        words: [...numbers.keys()].join('\n'),
        weights: [...numbers.values()].map((cue) => weights.get(cue) ?? 0),
        atStart: lists.pack(atStart.map(([word, cue]) => [readLetters(word), cue])),
        atEnd: lists.pack(atEnd.flatMap(([word, cue]) => INFLECTIONS.map((ending) => [[...readLetters(word) + ending].toReversed().join(''), cue] as const))),
        lists: lists.all,
      };
    },
    firstWords: () => [...new Set([...numbers.keys()].filter(isAtStart).map((word) => readLetters(word.split(' ')[0] ?? '')))],
  };
}

function isAtStart(word: string): boolean {
  return !word.startsWith('*') || word.endsWith('*');
}

function readLetters(word: string): string {
  return word.replace(/[*\s-]/gu, '');
}

/** Packs forms, each with its cue or a list of cues; lists are numbered behind all cues. */
function createLists(count: number): { readonly all: readonly (readonly number[])[]; readonly pack: (cues: readonly (readonly [string, number])[]) => PackedTree } {
  const all: (readonly number[])[] = [];
  return {
    all,
    pack: (cues) => {
      const byForm = new Map<string, number[]>();
      for (const [form, cue] of cues) byForm.set(form, [...(byForm.get(form) ?? []), cue]);
      return packTree(new Map([...byForm].map(([form, list]) => [form, list.length === 1 ? (list[0] ?? 0) : count + all.push(list) - 1])));
    },
  };
}
