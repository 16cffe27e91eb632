import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FieldFacts, Rule } from '../types.ts';

/** "Haben Sie Kinder, und wenn ja, wie viele?" */
const AND_THEN = /\b(?:und )?(?:wenn|falls) ja\b[,:]?\s+(?:an |bei |von |auf |in |seit |bis )?(?:\p{L}+ )?(?:wie|wo|wer|was|wann|welche\p{L}*|seit|bei|warum|wohin|wem|wen|bitte)\b/iu;

/** Two questions with one place to answer. DIN 8581-1:2024: one statement at a time; COGA, pattern 4.4: ask one thing. */
export const twoQuestions: Rule = ({ fields }) => findAt('two-questions', 'warning', fields.filter(isTwo).map(atField));

function isTwo({ label, type }: FieldFacts): boolean {
  const signs = label.match(/\?(?=\s|$)/gu)?.length ?? 0;
  return type !== 'confirmation' && type !== 'long-text' && (signs > 1 || (AND_THEN.test(label) && !/^(?:wenn|falls) ja/iu.test(label)));
}
