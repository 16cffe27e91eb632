import { cleanLabel } from '../page/clean-label.ts';
import { ALL_REQUIRED, ASTERISK_MEANS_OPTIONAL } from '../page/words/label-noise.ts';
import type { Question } from './questions.ts';
import type { PdfWidget, WidgetKind } from './types.ts';

/** What the form says once about all its questions. */
export interface RequiredRules {
  readonly areAllRequired: boolean;
  readonly doesAsteriskMeanOptional: boolean;
  /** Some programs mark each box to tick as required, "ja" and "nein" alike: then the marks of that kind say nothing. */
  readonly markedKinds: ReadonlySet<WidgetKind>;
}

/** From so many ticks on it is no chance that all are marked. */
const MANY = 6;

/** Reads the rules from the text and the boxes of the form. */
export function requiredRules(text: string, widgets: readonly PdfWidget[]): RequiredRules {
  const isMarked = (kind: WidgetKind): boolean => {
    const all = widgets.filter((widget) => widget.kind === kind);
    return all.length >= MANY && all.every(({ isRequired }) => isRequired);
  };
  return { areAllRequired: ALL_REQUIRED.test(text), doesAsteriskMeanOptional: ASTERISK_MEANS_OPTIONAL.test(text), markedKinds: new Set((['tick', 'radio'] as const).filter(isMarked)) };
}

/** Must a question be answered, by its boxes, by the mark at its label or in its tool tip, or by what the form says of all? */
export function isRequiredBy({ widgets }: Question, visible: string, { areAllRequired, doesAsteriskMeanOptional, markedKinds }: RequiredRules): boolean {
  if (widgets.some((widget) => widget.isRequired && !markedKinds.has(widget.kind))) return true;
  const marks = [visible, widgets[0].toolTip].map((text) => cleanLabel(text).marked);
  if (marks.includes('optional')) return false;
  return marks.includes('required') ? !doesAsteriskMeanOptional : areAllRequired;
}
