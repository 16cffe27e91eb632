import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FieldFacts, Rule } from '../types.ts';

/** Answers to choose from without the question. WCAG 2.2, 1.3.1 and 3.3.2 (A). */
export const namelessGroup: Rule = ({ fields }) => findAt('nameless-group', 'error', fields.filter(isNamelessGroup).map(atField));

/** "Wir wohnen zusammen." and "Wir wohnen nicht zusammen." say by themselves what is asked. Words. */
const STATEMENT_WORDS = 4;

/** Several answers and no name, or only the first answer in its place. */
export function isNamelessGroup({ label, options, markup }: FieldFacts): boolean {
  return (markup?.controls ?? 1) > 1 && (label === '' || (options.includes(label) && label.split(' ').length < STATEMENT_WORDS));
}
