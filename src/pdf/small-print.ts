/** Small print and units in, before, behind and below a box to write in. */
import { PER_TIME, UNITS } from '../page/words/units.ts';
import { areInColumn, areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { arePartedBy } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';

/** Does a unit of money stand right before a box, on either side of a label: "EUR [box]"? */
export function hasUnitBefore(widget: PdfWidget, { blocks }: Layout): boolean {
  return blocks.some(({ box, text, lines }) => box.right <= widget.box.left + 4 && widget.box.left - box.right <= BEHIND && lines.some((line) => areInRow(line.box, widget.box)) && (UNITS.test(text) || PER_TIME.test(text)));
}

/** Units stand no further (points) behind their box. */
const BEHIND = 20;

/** What stands right behind a box to write in: a unit perhaps. '' where nothing does. */
export function textBehind(widget: PdfWidget, { blocks }: Layout): string {
  return blocks.find(({ box, tick }) => tick === null && areInRow(box, widget.box) && box.left >= widget.box.right - 2 && box.left <= widget.box.right + BEHIND)?.text ?? '';
}

/** Small words right above or below a box to write in, such as "Tag Monat Jahr" or "TT.MM.JJJJ". */
export function smallPrintAt(widget: PdfWidget, layout: Layout): string {
  const { blocks, rules } = layout;
  const near = blocks.filter(({ box, tick }) => tick === null && areInColumn(box, widget.box) && !arePartedBy(box, widget.box, rules)
    && ((box.bottom > widget.box.top - 12 && box.bottom < widget.box.top + 5) || (box.top < widget.box.bottom + 8 && box.top > widget.box.bottom - 4) || isInside(box, widget.box, 2)) && !isNearerToOther(box, widget, layout));
  return near.sort((a, b) => a.box.left - b.box.left).map(({ text }) => text).join(' ');
}

/** Does a text stand nearer above or below another box than this one? */
function isNearerToOther(text: Box, widget: PdfWidget, { widgets }: Layout): boolean {
  const far = (box: Box): number => Math.max(0, text.top - box.bottom, box.top - text.bottom);
  const own = far(widget.box);
  return own > 0 && widgets.some((other) => other !== widget && areInColumn(other.box, text) && far(other.box) < own);
}
