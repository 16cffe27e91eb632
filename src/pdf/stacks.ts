import { areInRow, heightOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { aboveOf } from './above.ts';
import type { PdfWidget } from './types.ts';

/** Lines for one answer follow one another with no larger gap (points), and are no higher. */
const NEXT_LINE = 8;
const HIGHEST = 26;
/** They begin and end at the same place, but for so many points. */
const ALIGNED = 4;
/** Boxes beside them no further away (points) make a table of the lines. */
const TABLE_GAP = 80;
/** Text of its own stands in the row of a box, no further to the left (points). */
const FAR_LEFT = 260;

/** The boxes right below a line that take more of its answer: same width, no text of their own, no other boxes beside. */
export function stackOf(first: PdfWidget, rest: readonly PdfWidget[], layout: Layout): readonly PdfWidget[] {
  const stack: PdfWidget[] = [];
  if (first.kind !== 'line' || heightOf(first.box) > HIGHEST || hasMate(first, layout)) return stack;
  for (const widget of rest) {
    const last = stack.at(-1) ?? first;
    if (widget.kind !== 'line' || !isBelow(last, widget)) {
      if (widget.box.top > last.box.bottom + NEXT_LINE) break;
      continue;
    }
    if (hasMate(widget, layout) || hasOwnText(widget, first, layout)) break;
    stack.push(widget);
  }
  return stack;
}

function isBelow({ box: a }: PdfWidget, { box: b }: PdfWidget): boolean {
  return Math.abs(a.left - b.left) <= ALIGNED && Math.abs(a.right - b.right) <= ALIGNED && b.top - a.bottom >= -ALIGNED && b.top - a.bottom <= NEXT_LINE && heightOf(b) <= HIGHEST;
}

function hasMate({ box }: PdfWidget, { widgets }: Layout): boolean {
  return widgets.some(({ box: other }) => other !== box && areInRow(box, other) && Math.max(other.left - box.right, box.left - other.right) <= TABLE_GAP);
}

function hasOwnText(widget: PdfWidget, first: PdfWidget, layout: Layout): boolean {
  const beside = layout.blocks.filter(({ lines }) => lines.some(({ box }) => areInRow(box, widget.box) && box.right <= widget.box.left + 4 && widget.box.left - box.right < FAR_LEFT));
  const isOwn = beside.some(({ lines }) => !lines.some(({ box }) => areInRow(box, first.box)));
  return isOwn || aboveOf(widget, layout) !== null || layout.blocks.some(({ box }) => areInRow(box, widget.box) && box.left >= widget.box.left && box.right <= widget.box.right);
}
