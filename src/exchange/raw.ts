/** What the readers of all formats hand to the one check: entries in the shape of our JSON, nothing of them believed yet. */
import type { Place, Problem } from './problem.ts';

/** Kinds of entries. */
export const KINDS = ['term', 'field', 'office'] as const;
export type Kind = (typeof KINDS)[number];

/** One entry as it came. */
export interface RawEntry {
  readonly kind: Kind;
  /** '' where the file has none: then it is made from the German word. */
  readonly id: string;
  readonly content: unknown;
  /** Where the entry, or the part of it at this path, stands in the file. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** A file as it came. */
export interface RawGlossary {
  readonly name?: unknown;
  readonly owner?: unknown;
  readonly entries: readonly RawEntry[];
}

/** A file that could be taken apart, or why not. */
export type RawResult = { readonly ok: true; readonly raw: RawGlossary } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Largest file, in bytes: 100,000 rows of a spreadsheet with texts in two languages. */
export const LARGEST_FILE = 40_000_000;
/** Most entries of a file. */
export const MOST_ENTRIES = 100_000;
