/** What to do first: the rules that keep most people from filling in, over all pages of a run. Memory grows with the rules, not the pages. */
import { sortFindings } from '../../src/review/review.ts';
import type { FindingReport, PageReview } from './types.ts';

/** More than an editor does in one go. */
const MOST = 5;

/** One rule with the places at which it is broken. */
export interface Step extends Pick<FindingReport, 'rule' | 'severity' | 'problem' | 'remedy'> {
  readonly pages: number;
  readonly places: number;
  /** Questions or words, the first few. */
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

/** Takes in the findings of page after page. */
export class FirstSteps {
  readonly #steps = new Map<string, Step>();

  add(findings: PageReview['findings']): void {
    const onPage = new Set<string>();
    for (const { rule, severity, problem, remedy, places } of findings) {
      // Findings about words have one problem for each word: what they have in common is the rule.
      const known = this.#steps.get(rule) ?? { rule, severity, problem, remedy, pages: 0, places: 0, examples: [] };
      const examples = [...known.examples, ...places.map(({ quote, question }) => quote || question || '')].filter((name) => name !== '');
      this.#steps.set(rule, {
        ...known, severity: sortFindings([known, { severity }])[0]?.severity ?? severity,
        pages: known.pages + Number(!onPage.has(rule)), places: known.places + Math.max(1, places.length), examples: [...new Set(examples)].slice(0, EXAMPLES),
      });
      onPage.add(rule);
    }
  }

  /** Gravest first, of these what is broken most often. */
  list(): readonly Step[] {
    return sortFindings([...this.#steps.values()].sort((a, b) => b.pages - a.pages || b.places - a.places)).slice(0, MOST);
  }
}
