/** Terms on a page: where they stand in the document. */
import { finish, type Steps } from '../dom/steps.ts';
import { TextBlockReader, type TextBlock } from '../dom/text-blocks.ts';
import { findTermsAgain } from './known-texts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './types.ts';

/** One term at one place of a page. */
export interface Mark {
  readonly id: string;
  /** As it is written there; parts of a separable verb are joined by " … ". */
  readonly text: string;
  /** Where it stands; static, so that a changing page costs nothing. */
  readonly ranges: readonly StaticRange[];
  /** The block of text that it is part of: the same for all marks of a block. */
  readonly block: Pick<TextBlock, 'text'>;
  /** How many characters of text stand before it on the page. */
  readonly position: number;
}

/** A term with the number of its marks, and how it is written at the first. */
export interface TermCount {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

/** All marks below a root in page order. Reads text only: neither form controls nor what a person types is looked at. */
export function findMarks(root: Document | Element | ShadowRoot, lexicon: Lexicon): Mark[] {
  return finish(findMarksInSteps(root, lexicon));
}

/** Blocks of text that are read in one step. */
const BLOCKS_A_STEP = 16;

/** The same in steps. What the page moves between two of them is marked where it was, or not at all: read again then. */
export function* findMarksInSteps(root: Document | Element | ShadowRoot, lexicon: Lexicon): Steps<Mark[]> {
  const marks: Mark[] = [];
  let before = 0;
  let count = 0;
  const reader = new TextBlockReader(root);
  for (let block = reader.next(); block !== null; block = reader.next()) {
    count += 1;
    if (count % BLOCKS_A_STEP === 0) yield;
    for (const { id, ranges } of findTermsAgain(block.text, lexicon)) {
      if (isTogether(block, ranges)) marks.push(new BlockMark(block, id, ranges, before));
    }
    before += block.text.length;
  }
  return marks;
}

function isTogether(block: TextBlock, ranges: Match['ranges']): boolean {
  return ranges.every(([start, end]) => !block.isApart(start, end));
}

/** A mark that makes its ranges when they are asked for: of the thousands on a long page, only those near the window ever are. */
class BlockMark implements Mark {
  readonly id: string;
  readonly block: TextBlock;
  readonly position: number;
  readonly #places: Match['ranges'];
  #ranges: readonly StaticRange[] | null = null;

  /** `before` is the length of the text of all blocks before. */
  constructor(block: TextBlock, id: string, places: Match['ranges'], before: number) {
    this.id = id;
    this.block = block;
    this.position = before + (places[0]?.[0] ?? 0);
    this.#places = places;
  }

  get text(): string {
    return this.#places.map(([start, end]) => this.block.text.slice(start, end)).join(' … ');
  }

  get ranges(): readonly StaticRange[] {
    return (this.#ranges ??= this.#places.map(([start, end]) => this.block.toRange(start, end)));
  }
}

/** How often each term is marked, in the order of first appearance. */
export function countTerms(marks: readonly Pick<Mark, 'id' | 'text'>[]): TermCount[] {
  const counts = new Map<string, TermCount>();
  for (const { id, text } of marks) {
    const known = counts.get(id);
    counts.set(id, known ? { ...known, count: known.count + 1 } : { id, text, count: 1 });
  }
  return [...counts.values()];
}
