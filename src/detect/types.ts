/** What the detector says about a page. */
import type { PageCluePlace } from '../pack/types.ts';

/** Where the words of a reason stand; those at the edge are words of the text, `field` are questions that the page asks, `label` words of questions and answers. */
export type EvidencePlace = Exclude<PageCluePlace, 'name' | 'clue' | 'edge'>;

/** A reason with the weight it had: as a German sentence, and in pieces from which any language can make one. */
export interface Evidence {
  readonly clue: string;
  readonly weight: number;
  readonly place: EvidencePlace;
  /** At most three: German words ("…" at the end where the page's word goes on); ids of questions for `field`, an `AsideKind` for `aside`. */
  readonly says: readonly string[];
  /** It speaks for this form, not only for an application of any kind. */
  readonly ofForm: boolean;
}

/** A form that the page may be, and the log-odds for it. */
export interface Candidate {
  readonly form: string;
  readonly odds: number;
}

/** Is this an administrative form, and which one? */
export interface Detection {
  /** Is this an application or notice to an administration that a person fills in? */
  readonly administrative: boolean;
  /** Between 0 and 1: how sure we are that `administrative` and `form` are right. */
  readonly confidence: number;
  /** Id of the form, or null where we do not know which one it is. */
  readonly form: string | null;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** The few forms that fit best, best first, also those that do not fit well enough to be named. */
  readonly candidates: readonly Candidate[];
}

/** Which known question a field asks; `concept` is null below the threshold: a wrong explanation is worse than none. */
export interface Recognition {
  readonly concept: string | null;
  /** Between 0 and 1. */
  readonly confidence: number;
}
