/** The search over all words of the glossary, in German and in the reader's language. */
import type { Packs } from '../../src/explain/types.ts';
import { rankWords, readTyped, spellWords } from './spelling.ts';

/** A word of the glossary in all spellings that find it. */
interface Entry {
  readonly id: string;
  readonly term: string;
  readonly importance: number;
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** All words of the glossary, ready to be searched. */
export type WordIndex = readonly Entry[];

/** Spells every word once, so that each search takes less than a frame of the screen. */
export function indexWords({ source, text }: Packs): WordIndex {
  return Object.entries(source.terms).map(([id, { term, also, formerly, importance }]): Entry => ({
    id, term, importance,
    names: [term, text?.terms[id]?.term ?? ''].flatMap(spellWords),
    others: [...also, ...formerly].flatMap(spellWords),
  })).sort((a, b) => a.term.localeCompare(b.term, 'de'));
}

/** Ids of the words whose name, translation or other name has all that was typed; first those that begin so. None for no text. */
export function searchWords(index: WordIndex, typed: string): readonly string[] {
  const wanted = readTyped(typed);
  if (wanted.length === 0) return [];
  return index.flatMap((entry) => {
    const byName = rankWords(entry.names, wanted);
    const rank = byName ?? (rankWords(entry.others, wanted) === null ? null : 2);
    return rank === null ? [] : [{ entry, rank }];
  }).sort((a, b) => a.rank - b.rank || b.entry.importance - a.entry.importance).map(({ entry }) => entry.id);
}
