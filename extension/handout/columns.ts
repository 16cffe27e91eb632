/** The languages of a hand-out, side by side. */
import { useEffect, useState } from 'preact/hooks';
import type { Packs, Pair, Text } from '../../src/explain/types.ts';
import type { SourcePack } from '../../src/pack/types.ts';
import { createI18n, type I18n } from '../i18n.ts';
import { loadTextPack, readingDirection, SOURCE_LANGUAGE, type Spoken } from '../packs.ts';

/** More do not fit beside each other on A4. */
export const MOST_COLUMNS = 3;

/** One language of the hand-out. */
export interface Column {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly packs: Packs;
  readonly i18n: I18n;
}

/** The chosen languages in their order; null until their packs are loaded. One that is not on disk any more is left out. */
export function useColumns(languages: readonly string[], source: SourcePack & Spoken): readonly Column[] | null {
  const [columns, setColumns] = useState<readonly Column[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(languages.map(async (language): Promise<Column[]> => {
      const text = await loadTextPack(language);
      if (text === null && language !== SOURCE_LANGUAGE) return [];
      return [{ language, dir: readingDirection(language), packs: { source, text }, i18n: createI18n({ source, text }) }];
    })).then((loaded) => {
      if (isCurrent) setColumns(loaded.flat());
      // The reader was loaded from the same package: where it is broken, the page says so already.
    }).catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [languages.join(' '), source]);
  return columns;
}

/** What a pair says in a column; plain German where there is no translation yet, unless it stands in a column of its own: then null. */
export function textIn({ plain, translation }: Pair, { language }: Column, columns: readonly Column[]): Text | null {
  if (language === SOURCE_LANGUAGE) return plain;
  return translation ?? (columns.some((column) => column.language === SOURCE_LANGUAGE) ? null : plain);
}
