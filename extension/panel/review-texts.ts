/// <reference types="vite/client" />
/** The sentences of the rules, from `locales/<language>/review.json`. */
import type { RuleTexts } from '../../src/review/describe.ts';
import type { Severity } from '../../src/review/types.ts';

/** The part of a `review.json` that the panel shows. */
export interface ReviewTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly rules: RuleTexts;
}

const files = import.meta.glob<ReviewTexts>('../../locales/*/review.json', { eager: true, import: 'default' });

/** The texts in a language the product speaks. */
export function reviewTexts(language: string): ReviewTexts {
  return files[`../../locales/${language}/review.json`] ?? (files['../../locales/de/review.json'] as ReviewTexts);
}
