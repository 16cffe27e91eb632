/** What a review says about one source. `PageReview` is a line of `--format json` and a contract: keys may be added (docs/review.md). */
import type { Coverage } from '../../src/review/coverage.ts';
import type { RuleText } from '../../src/review/describe.ts';
import type { Severity } from '../../src/review/types.ts';
import type { PageBox } from '../page/frame-review.ts';

/** Where a finding is, for people and for scripts. */
export interface PlaceReport {
  /** The question as it is named on the page; null where the place is at none. */
  readonly question: string | null;
  /** The words that are meant; '' for the whole question. */
  readonly quote: string;
  /** CSS path; '' in a PDF. */
  readonly path: string;
  /** Address of the frame. */
  readonly frame: string;
}

/** A finding with its sentences. */
export interface FindingReport extends RuleText {
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly PlaceReport[];
}

/** The numbers of a text; see `src/readability/scores.ts`. */
export interface ScoresReport {
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  readonly wstf1: number;
  readonly lix: number;
  readonly fleschAmstad: number;
}

/** Places more, fewer and the same as in an earlier report. */
export interface Trend {
  readonly added: number;
  readonly gone: number;
  readonly same: number;
}

/** How many places of each severity; a finding about the page as a whole counts as one. */
export type Counts = Readonly<Record<Severity, number>>;

/** One source that could be read. */
export interface PageReview {
  readonly source: string;
  readonly title: string;
  readonly administrative: boolean;
  readonly form: string | null;
  readonly counts: Counts;
  readonly coverage: Coverage;
  readonly readability: { readonly all: ScoresReport | null; readonly hints: ScoresReport | null; readonly legal: ScoresReport | null };
  readonly findings: readonly FindingReport[];
  /** null without `--baseline`, or where the source is not in it. */
  readonly trend: Trend | null;
}

/** One source that could not. */
export interface Unread {
  readonly source: string;
  /** A sentence with the remedy. */
  readonly error: string;
}

/** What residents will read beside a question; null where there is no text. */
export interface Preview {
  readonly question: string;
  readonly help: string | null;
}

/** A review with what only the HTML report shows. */
export interface ReviewedPage {
  readonly review: PageReview;
  /** The name of the form that was recognised, or null. */
  readonly formName: string | null;
  readonly preview: readonly Preview[];
  /** The page as a picture, and the boxes of the places of each finding in it. */
  readonly picture: { readonly data: string; readonly width: number; readonly height: number } | null;
  readonly boxes: readonly (readonly (PageBox | null)[])[];
}
