/// <reference types="vite/client" />
/** The sentences of a report, from `locales/<language>/review.json`. */
import type { RuleTexts } from '../../src/review/describe.ts';
import type { Severity } from '../../src/review/types.ts';
import { UsageError } from '../usage.ts';

/** What axe-core does not say: why it matters, and what to do; `problem` where its own sentence is no help to an editor. */
export interface BarrierText {
  readonly problem?: string;
  readonly why: string;
  readonly remedy: string;
}

/** One `review.json`. */
export interface ReviewTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityMeans: Readonly<Record<Severity, string>>;
  readonly report: Readonly<Record<string, string>>;
  readonly barriers: Readonly<Record<string, BarrierText>> & { readonly other: BarrierText };
  readonly rules: RuleTexts;
}

const files = import.meta.glob<ReviewTexts>('../../locales/*/review.json', { eager: true, import: 'default' });

/** The texts in a language. Throws a UsageError where there are none. */
export function loadReviewTexts(language: string): ReviewTexts {
  const texts = files[`../../locales/${language}/review.json`];
  if (!texts) throw new UsageError(`There are no reports in "${language}".`);
  return texts;
}
