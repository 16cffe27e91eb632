/** What the detector says about a page. */

/** A reason, in words that the panel can show ("the heading says …"), with the weight it had. */
export interface Evidence {
  readonly clue: string;
  readonly weight: number;
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
}

/** Which known question a field asks; `concept` is null below the threshold: a wrong explanation is worse than none. */
export interface Recognition {
  readonly concept: string | null;
  /** Between 0 and 1. */
  readonly confidence: number;
}
