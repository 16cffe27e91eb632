/** The texts around a box: which of them names it. */
import { isTick, type Block } from './blocks.ts';
import { captionedBy } from './captions.ts';
import { areInColumn, areInRow, heightOf, isInside, widthOf } from './geometry.ts';
import { cellOf, isCutBelow, isCutBeside } from './rules.ts';
import { isHint, leftOf, saysSomething, type Near } from './left.ts';
import { optionTextOf } from './option-text.ts';
import { perBox } from './per-box.ts';
import { nearIn, personCellOf } from './person-cells.ts';
import { namesPerson } from '../page/person.ts';
import { thingCellOf } from './thing-cells.ts';
import type { PdfWidget } from './types.ts';
import type { Layout } from './layout.ts';

/** Text right above several boxes stands no further away (points). */
const TOUCHES = 7;
/** Text above or below, no further away (points). */
const NEXT_LINE = 16;
const NEAR_LEFT = 45;
/** Higher boxes (points) have their label above, not beside. */
const TALL = 40;
/** A caption begins where its box begins, but for so many points. */
const INDENT = 14;
/** A caption side by side with others begins where its box begins, but for so many points. */
const ALIGNED = 6;
/** Short names of columns, explained elsewhere on the form: "PB 1", "EB". */
const CODE = /^\p{Lu}{1,3}\.?\s?\d?$/u;
/** Rows for several people: "Kind 1", "2. Person". */
const COUNTED = /^(?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2}\. \p{Lu}\p{L}+)[.:]?$/u;

function findNameOf(widget: PdfWidget, layout: Layout): Near | null {
  const [cell, thing] = [personCellOf(widget, layout), thingCellOf(widget, layout)];
  const near = nearestOf(widget, layout);
  if (cell !== null) return nearIn(cell, near, widget, layout);
  const isOwn = near === null || (near.block !== thing?.title && near.place !== 'row' && near.place !== 'column' && isInside(near.block.box, cellOf(widget.box, layout.rules), 2));
  return thing === null || isOwn ? near : { place: 'column', block: thing.head, gap: widget.box.top - thing.head.box.bottom };
}

function nearestOf(widget: PdfWidget, layout: Layout): Near | null {
  const left = leftOf(widget, layout);
  const above = aboveOf(widget, layout);
  const row = left ?? rowHeadOf(widget, layout);
  const column = above ?? headOf(widget, layout);
  if (row && column && row.block !== column.block && headsColumn(column.block.text) !== headsColumn(row.block.text)) {
    if (headsColumn(column.block.text)) return row;
    if (COUNTED.test(row.block.text)) return column;
  }
  if (left && above && hasCaptions(widget, above, left, layout)) return above;
  const open = openAnswerOf(widget, above, layout);
  if (open) return open;
  const found = [insideOf(widget, layout), left, above, row, column, belowOf(widget, layout), spanOf(widget, layout), cellHeadOf(widget, layout)].filter((near) => near !== null);
  return found.map((near) => ({ near, cost: costOf(near, widget, layout) })).sort((a, b) => a.cost - b.cost)[0]?.near ?? null;
}

/** The answer at the end of the row above that leaves its words to this line: "□ nein  □ ja, und zwar:" with the line below. */
function openAnswerOf(widget: PdfWidget, above: Near | null, { blocks, widgets }: Layout): Near | null {
  if (above === null || above.block.tick !== null) return null;
  const block = blocks.find(({ tick, text, box }) => tick !== null && text.endsWith(':') && areInRow(box, above.block.box) && box.left > above.block.box.right && box.bottom <= widget.box.top + 4
    && !widgets.some((other) => !isTick(other) && areInRow(other.box, box) && other.box.left >= box.right - 4));
  return block ? { place: 'above', block, gap: Math.max(0, widget.box.top - block.box.bottom) } : null;
}

/** Have the boxes of the row captions side by side above them? Then the text left of all is the title of the row. */
function hasCaptions(widget: PdfWidget, above: Near, left: Near, layout: Layout): boolean {
  if (Math.abs(above.block.start - widget.box.left) > ALIGNED || left.block.tick !== null || isCutBelow(above.block.box, widget.box, layout.rules)) return false;
  return layout.widgets.some((mate) => {
    if (mate.box.left < widget.box.right || !areInRow(mate.box, widget.box) || isTick(mate) || leftOf(mate, layout) !== null) return false;
    const caption = aboveOf(mate, layout);
    return caption !== null && caption.block !== above.block && areInRow(caption.block.box, above.block.box) && Math.abs(caption.block.start - mate.box.left) <= ALIGNED;
  });
}

/**
 * The visible text that names a box to write in: of all texts around it the nearest, as the eye measures. In a table the head of the
 * row names it, unless the rows are people: then the head of the column.
 */
export const nameOf = perBox(findNameOf);

/** Does a text say whose column it is, rather than what is asked in it? */
export function headsColumn(text: string): boolean {
  return (CODE.test(text) && saysSomething(text)) || namesPerson(text);
}

/** How far (points) a text stands for the eye: lines between, other boxes that it belongs to, and what people know of forms count too. */
function costOf({ place, block, gap }: Near, widget: PdfWidget, layout: Layout): number {
  const isCut = place === 'below' ? isCutBelow(widget.box, block.box, layout.rules) : place === 'above' || place === 'column' || place === 'span' ? isCutBelow(block.box, widget.box, layout.rules) : isCutBeside(block.box, widget.box, layout.rules);
  const told = tellsSame(widget.toolTip, block.text) ? TOLD : 0;
  const person = headsColumn(block.text) && place !== 'inside' ? PERSON : 0;
  const base = { inside: 0, above: gap, left: gap * LEFT, span: SPAN, row: FAR, column: FAR, below: captionedBy(block, layout) === widget ? CAPTION + gap : BELOW + gap }[place];
  return base + (isCut ? CUT : 0) + (isHint(block) ? HINT : 0) + (block.tick && place !== 'inside' ? TICK : 0) + person - told;
}

/** Costs in points: a line to the left counts less than one above; lines that part, texts of ticks, names of people count more. */
const LEFT = 0.25;
const CUT = 12;
const TICK = 4;
const PERSON = 8;
const BELOW = 12;
const CAPTION = 3;
const SPAN = 10;
const HINT = 14;
const FAR = 26;
const TOLD = 16;

/** Does the tool tip say what the text says? */
function tellsSame(toolTip: string, text: string): boolean {
  const [tip, seen] = [fold(toolTip), fold(text)];
  return seen.length > 3 && tip.length > 3 && (tip.includes(seen) || seen.includes(tip));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
}

function isLabel({ text, tick }: Block, widget: PdfWidget): boolean {
  return (tick === null || tick === widget) && saysSomething(text);
}

function insideOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => isLabel(one, widget) && isInside(one.box, widget.box, 2));
  return block ? { place: 'inside', block, gap: 0 } : null;
}

/** The text left of the first box of a row of boxes of one height. */
function rowHeadOf(widget: PdfWidget, layout: Layout): Near | null {
  const row = layout.widgets.filter(({ kind, box }) => kind === widget.kind && box.left < widget.box.left && Math.abs(box.top - widget.box.top) <= 4 && Math.abs(box.bottom - widget.box.bottom) <= 4);
  const [first] = row.sort((a, b) => a.box.left - b.box.left);
  const left = first ? leftOf(first, layout) : null;
  return left && left.block.tick === null ? { ...left, place: 'row', gap: widget.box.left - left.block.box.right } : null;
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

function isCaptionOfOther(block: Block, widget: PdfWidget, layout: Layout): boolean {
  const owner = captionedBy(block, layout);
  return owner !== null && owner !== widget;
}

/** The text right above. */
export const aboveOf = perBox(findAboveOf);

/** Does a box to write in follow in the row? Then the text is that box's label. */
function leadsTo({ box }: Block, widgets: readonly PdfWidget[]): boolean {
  return widgets.some((other) => !isTick(other) && heightOf(other.box) <= TALL && areInRow(other.box, box) && other.box.left >= box.right - 3 && other.box.left - box.right <= NEAR_LEFT);
}

function findGroupHeadOf(first: PdfWidget, layout: Layout): Near | null {
  const answer = optionTextOf(first, layout);
  const same = layout.widgets.filter((other) => other.kind === first.kind && other.box.left < first.box.left && areInRow(other.box, first.box) && optionTextOf(other, layout) === answer);
  const [leftmost] = same.sort((a, b) => a.box.left - b.box.left);
  const left = leftmost && answer !== null ? leftOf(leftmost, layout) : null;
  return left && left.block.tick === null ? { ...left, place: 'row' } : null;
}

/** The text at the start of a row of groups with the same answers: the head of the row in a table. */
export const groupHeadOf = perBox(findGroupHeadOf);

/** The heads of rows of several boxes: the columns of those have heads too. */
export function findRowHeads(layout: Layout): ReadonlySet<Block> {
  const heads = layout.widgets.map((widget) => (isTick(widget) ? groupHeadOf(widget, layout) : hasOwnLeft(widget, layout) ? null : rowHeadOf(widget, layout)));
  return new Set(heads.flatMap((near) => (near ? [near.block] : [])));
}

/** Does a text of its own stand left of a box, between it and the box before? */
function hasOwnLeft(widget: PdfWidget, layout: Layout): boolean {
  const own = leftOf(widget, layout)?.block;
  return own !== undefined && own !== rowHeadOf(widget, layout)?.block;
}

/** The head of the column of a table: the first text above other boxes of the same width. */
function headOf(widget: PdfWidget, layout: Layout): Near | null {
  let top = widget;
  for (;;) {
    const current = top;
    const next = layout.widgets.filter((other) => isSameColumn(other, widget) && other.box.top < current.box.top && other.box.bottom <= current.box.top + 3).sort((a, b) => b.box.bottom - a.box.bottom)[0];
    if (!next || current.box.top - next.box.bottom > NEXT_LINE) break;
    top = next;
  }
  const above = top === widget ? null : aboveOf(top, layout);
  return above ? { ...above, place: 'column', gap: widget.box.top - above.block.box.bottom } : null;
}

/** A column of a table is no wider (points). */
const WIDEST_COLUMN = 220;

function findCellHeadOf(widget: PdfWidget, layout: Layout): Near | null {
  const { left, right, top, bottom } = cellOf(widget.box, layout.rules);
  if (![left, right, top, bottom].every(Number.isFinite) || right - left > WIDEST_COLUMN) return null;
  const isOver = ({ box }: Block): boolean => Math.min(box.right, right) - Math.max(box.left, left) > 0.5 * Math.min(widthOf(box), right - left) && widthOf(box) < 2 * (right - left);
  const above = layout.blocks.filter((block) => isLabel(block, widget) && block.tick === null && block.box.bottom <= top + 4 && isOver(block));
  const [block] = above.sort((a, b) => b.box.bottom - a.box.bottom);
  return block ? { place: 'column', block, gap: widget.box.top - block.box.bottom } : null;
}

/** In a ruled table: the nearest text above that stands mostly between the sides of the cell. */
export const cellHeadOf = perBox(findCellHeadOf);

function isSameColumn(a: PdfWidget, b: PdfWidget): boolean {
  return Math.abs(a.box.left - b.box.left) <= 4 && Math.abs(a.box.right - b.box.right) <= 4;
}

function belowOf(widget: PdfWidget, layout: Layout): Near | null {
  const block = layout.blocks.find((one) => {
    const gap = one.box.top - widget.box.bottom;
    return isLabel(one, widget) && !isCaptionOfOther(one, widget, layout) && gap > -4 && (gap <= NEXT_LINE / 2 || captionedBy(one, layout) === widget) && areInColumn(one.box, widget.box) && one.box.left >= widget.box.left - INDENT && widthOf(one.box) < widthOf(widget.box) + INDENT;
  });
  return block ? { place: 'below', block, gap: 0 } : null;
}

/** The text right above several boxes, for those that begin under its middle or end. */
function spanOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => isLabel(one, widget) && Math.abs(widget.box.top - one.box.bottom) <= TOUCHES
    && Math.min(one.box.right, widget.box.right) - widget.box.left > widthOf(widget.box) / 2 && one.box.left < widget.box.left);
  return block ? { place: 'span', block, gap: 0 } : null;
}
