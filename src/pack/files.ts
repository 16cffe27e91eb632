/**
 * A language as it lies on disk, in two files: the small one has all that a first picture needs, the large one questions and words. The
 * build writes them; the extension and the command line read them.
 */
import type { Direction } from '../text/direction.ts';
import type { Figures, SourcePack, TextPack } from './types.ts';

/** A language that is on disk, with the name that its readers use and the direction that it is written in. */
export interface Language {
  readonly language: string;
  readonly name: string;
  readonly dir: Direction;
}

/** What belongs to no language stands in the first file of the source, which everybody reads. */
export interface Common {
  readonly languages: readonly Language[];
  readonly figures: Figures;
}

/** The small file of a language. */
export type FirstFile<Pack extends TextPack | SourcePack> = Omit<Pack, 'fields' | 'terms'>;
/** The large one. */
export type TextsFile<Pack extends TextPack | SourcePack> = Pick<Pack, 'fields' | 'terms'>;

/** Name of the small file, without folder. */
export function firstFileOf(language: string): string {
  return `${language}.json`;
}

/** Name of the large file, without folder. */
export function textsFileOf(language: string): string {
  return `${language}.texts.json`;
}

/** A pack in its two parts; `{ ...first, ...texts }` is the pack again. */
export function splitPack<Pack extends TextPack | SourcePack>({ fields, terms, ...first }: Pack): { readonly first: FirstFile<Pack>; readonly texts: TextsFile<Pack> } {
  return { first, texts: { fields, terms } };
}
