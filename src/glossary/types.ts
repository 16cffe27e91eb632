/** What the term engine returns. */

/** Start (inclusive) and end (exclusive) in the text that was given, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number];

/** One term found in a text. A separable verb has several ranges ("Fügen … bei"). Matches never overlap. */
export interface Match {
  readonly id: string;
  readonly ranges: readonly TextRange[];
}
