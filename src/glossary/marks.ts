/** Terms on a page: where they stand in the document. */
import { collectTextBlocks } from '../dom/text-blocks.ts';
import type { Lexicon } from './lexicon.ts';
import { findTerms } from './match.ts';

/** One term at one place of a page. */
export interface Mark {
  readonly id: string;
  /** As it is written there; parts of a separable verb are joined by " … ". */
  readonly text: string;
  /** Where it stands; static, so that a changing page costs nothing. */
  readonly ranges: readonly StaticRange[];
}

/** A term with the number of its marks, and how it is written at the first. */
export interface TermCount {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

/** All marks below a root in page order. Reads text only: neither form controls nor what a person types is looked at. */
export function findMarks(root: Document | Element | ShadowRoot, lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [];
  for (const block of collectTextBlocks(root)) {
    for (const { id, ranges } of findTerms(block.text, lexicon)) {
      if (ranges.some(([start, end]) => block.isApart(start, end))) continue;
      marks.push({
        id,
        text: ranges.map(([start, end]) => block.text.slice(start, end)).join(' … '),
        ranges: ranges.map(([start, end]) => block.toRange(start, end)),
      });
    }
  }
  return marks;
}

/** How often each term is marked, in the order of first appearance. */
export function countTerms(marks: readonly Mark[]): TermCount[] {
  const counts = new Map<string, TermCount>();
  for (const { id, text } of marks) {
    const known = counts.get(id);
    counts.set(id, known ? { ...known, count: known.count + 1 } : { id, text, count: 1 });
  }
  return [...counts.values()];
}
