import { cleanLabel } from '../page/clean-label.ts';
import { ALL_REQUIRED, ASTERISK_MEANS_OPTIONAL } from '../page/words/label-noise.ts';
import type { Question } from './questions.ts';

/** What the form says once about all its questions. */
export interface RequiredRules {
  readonly areAllRequired: boolean;
  readonly doesAsteriskMeanOptional: boolean;
}

/** Reads the rules from the text of the form. */
export function requiredRules(text: string): RequiredRules {
  return { areAllRequired: ALL_REQUIRED.test(text), doesAsteriskMeanOptional: ASTERISK_MEANS_OPTIONAL.test(text) };
}

/** Must a question be answered, by its boxes, by the mark at its label or in its tool tip, or by what the form says of all? */
export function isRequiredBy({ widgets }: Question, visible: string, { areAllRequired, doesAsteriskMeanOptional }: RequiredRules): boolean {
  if (widgets.some(({ isRequired }) => isRequired)) return true;
  const marks = [visible, widgets[0].toolTip].map((text) => cleanLabel(text).marked);
  if (marks.includes('optional')) return false;
  return marks.includes('required') ? !doesAsteriskMeanOptional : areAllRequired;
}
