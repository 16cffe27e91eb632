import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FieldFacts, Rule } from '../types.ts';
import { GIVES_REASON, SENSITIVE_LABELS, SENSITIVE_QUESTIONS } from '../words/sensitive.ts';

/** Health, religion or origin is asked for, and nothing says why. § 67a Abs. 3 SGB X, Art. 13 Abs. 1 c GDPR: the purpose is told when asking. */
export const sensitiveQuestion: Rule = ({ fields }) =>
  findAt('sensitive-question', 'notice', fields.filter((field) => isSensitive(field) && !GIVES_REASON.test(`${field.label} ${field.hint ?? ''}`)).map(atField));

function isSensitive({ concept, label, type }: FieldFacts): boolean {
  return type !== 'file' && type !== 'date' && type !== 'confirmation' && ((concept !== null && SENSITIVE_QUESTIONS.has(concept)) || (concept === null && SENSITIVE_LABELS.test(label)));
}
