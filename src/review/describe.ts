/** Finding → sentences. The texts come from `locales/<language>/review.json`. */
import type { Figures } from '../pack/types.ts';
import { explainWord } from '../explain/word.ts';
import type { Packs } from '../explain/types.ts';
import type { Finding } from './types.ts';

/** What a rule says, with gaps such as `{{word}}`. */
export interface RuleText {
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** Why that matters to the person who fills in the form. */
  readonly why: string;
  /** The norm or law behind the rule. */
  readonly standard: string;
  /** What to write or do instead. */
  readonly remedy: string;
}

/** The part of `review.json` that belongs to the rules. */
export type RuleTexts = Readonly<Record<string, RuleText & {
  /** The problem without its gaps, for several findings of the rule together; only where `problem` has gaps. */
  readonly title?: string;
}>>;

/** The sentences of one finding. null where no language has texts for its rule: the test of the locales forbids it. */
export function describeFinding({ rule, values, term, places }: Pick<Finding, 'rule' | 'values' | 'term' | 'places'>, texts: RuleTexts, packs: Packs, figures: Figures, today: Date): RuleText | null {
  const text = Object.hasOwn(texts, rule) ? texts[rule] : undefined;
  if (!text) return null;
  const explanation = term === null ? '' : explainWord(term, packs, figures, today)?.short.text ?? '';
  const all = { explanation, quote: places[0]?.quote ?? '', ...values };
  return { problem: fill(text.problem, all), why: fill(text.why, all), standard: fill(text.standard, all), remedy: fill(text.remedy, all) };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (gap, name: string) => (Object.hasOwn(values, name) ? values[name] ?? '' : gap));
}
