/** Who publishes the form: names and signs above the title and at the head of each page. They stand over nothing. */
import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { Title } from './title.ts';

/** What stands so far (points) from the top of its page may be repeated on each. */
const HEAD = 75;
/** It stands at the same place, but for so many points. */
const SAME_PLACE = 3;

/** Does a text belong to the letterhead of a page? */
export function isLetterhead(block: Block, layout: Layout, layouts: readonly Layout[], title: Title | null): boolean {
  const lines = title?.blocks.filter((one) => layout.blocks.includes(one)) ?? [];
  if (lines.length > 0) return block.box.top < Math.max(...lines.map(({ box }) => box.bottom)) - SAME_PLACE;
  return block.box.bottom < HEAD && layouts.some((other) => other !== layout && other.blocks.some(({ text, box }) => text === block.text && Math.abs(box.top - block.box.top) <= SAME_PLACE && Math.abs(box.left - block.box.left) <= SAME_PLACE));
}
