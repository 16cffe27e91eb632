/** The text right above a box. */
import { isTick, type Block } from './blocks.ts';
import { captionedBy } from './captions.ts';
import { areInColumn, areInRow, heightOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { endsBefore, saysSomething, type Near } from './left.ts';
import { perBox } from './per-box.ts';
import type { PdfWidget } from './types.ts';

/** Text above, no further away (points). */
const NEXT_LINE = 16;
const NEAR_LEFT = 45;
/** Higher boxes (points) have their label above, not beside. */
const TALL = 40;
/** A caption begins where its box begins, but for so many points. */
const INDENT = 14;

/** Can a text name a box: does it say something, and is it no answer to tick? */
export function isLabel({ text, tick }: Block, widget: PdfWidget): boolean {
  return (tick === null || tick === widget) && saysSomething(text);
}

function findAboveOf(widget: PdfWidget, layout: Layout): Near | null {
  const { blocks, widgets } = layout;
  const found = blocks.flatMap((block): Near[] => {
    const gap = widget.box.top - block.box.bottom;
    const fits = gap > -6 && gap <= NEXT_LINE && areInColumn(block.box, widget.box) && block.start >= widget.box.left - INDENT && isLabel(block, widget) && !leadsTo(block, widgets) && !isCaptionOfOther(block, widget, layout);
    return fits ? [{ place: 'above', block, gap: Math.max(0, gap) }] : [];
  }).filter(({ block }) => !widgets.some((other) => other !== widget && areInColumn(other.box, widget.box) && areInColumn(other.box, block.box)
    && other.box.top >= block.box.top && other.box.bottom <= widget.box.top + 3));
  return found.sort((a, b) => a.gap - b.gap || a.block.box.left - b.block.box.left)[0] ?? null;
}

/** Does a text name another box, right above it? */
export function isCaptionOfOther(block: Block, widget: PdfWidget, layout: Layout): boolean {
  const owner = captionedBy(block, layout);
  return owner !== null && owner !== widget;
}

/** The text right above. */
export const aboveOf = perBox(findAboveOf);

/** Does a box to write in follow in the row? Then the text is that box's label. */
function leadsTo({ box }: Block, widgets: readonly PdfWidget[]): boolean {
  return widgets.some((other) => !isTick(other) && heightOf(other.box) <= TALL && areInRow(other.box, box) && endsBefore(box, other.box) && other.box.left - box.right <= NEAR_LEFT);
}
