/** The forms that a person can choose from, and the search in them. */
import type { Packs, Text } from '../../src/explain/types.ts';
import { rankWords, readTyped, spellWords } from './spelling.ts';

/** A form as the list shows it. */
export interface FormChoice {
  readonly id: string;
  readonly name: string;
  readonly translation: Text | null;
  /** The other name by which it was found; null where its own name says it. */
  readonly found: string | null;
}

interface Entry extends FormChoice {
  readonly also: readonly string[];
}

/** All forms in the order of the German alphabet. */
export function listForms({ source, text }: Packs): readonly FormChoice[] {
  return listEntries({ source, text });
}

/**
 * Forms of which the name, its translation or another name has all the words that were typed, also as a part of a longer word: first
 * those whose names begin so. All forms where nothing was typed. "ue" finds "ü", and "u" does too.
 */
export function searchForms(packs: Packs, typed: string): readonly FormChoice[] {
  const wanted = readTyped(typed);
  const found = listEntries(packs).flatMap((entry): readonly (FormChoice & { readonly rank: number })[] => {
    const name = [entry.name, entry.translation?.text ?? ''].flatMap(spellWords);
    const rank = rankWords(name, wanted);
    if (rank !== null) return [{ ...entry, rank }];
    const also = entry.also.find((other) => rankWords(spellWords(other), wanted) !== null);
    if (also !== undefined) return [{ ...entry, found: also, rank: 2 }];
    return rankWords([...name, ...entry.also.flatMap(spellWords)], wanted) === null ? [] : [{ ...entry, rank: 3 }];
  });
  return found.sort((a, b) => a.rank - b.rank);
}

function listEntries({ source, text }: Packs): readonly Entry[] {
  return Object.entries(source.forms).map(([id, { name, also }]): Entry => {
    const translated = text?.forms[id]?.name;
    return { id, name, also, translation: text && translated !== undefined ? { text: translated, language: text.language } : null, found: null };
  }).sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
