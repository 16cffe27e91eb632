/** The sentences of the rules, from `locales/<language>/review.json`. */
import type { RuleTexts } from '../../src/review/describe.ts';
import type { Severity } from '../../src/review/types.ts';
import type { Words } from '../packs.ts';

/** The part of a `review.json` that the panel shows. */
export interface ReviewTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly rules: RuleTexts;
}

/** The texts among the words of a language. A test holds the file to this shape. */
export function reviewTexts(words: Words): ReviewTexts {
  return words.review as unknown as ReviewTexts;
}
