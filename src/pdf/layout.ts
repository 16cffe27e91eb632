import { findBlocks, isTick, type Block } from './blocks.ts';
import { areInColumn, areInRow, isInside, widthOf } from './geometry.ts';
import { findSegments } from './segments.ts';
import { namesPerson } from '../page/person.ts';
import type { PdfPage, PdfWidget } from './types.ts';

/** A page as it is laid out: blocks of text and boxes of the form. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly widgets: readonly PdfWidget[];
  /** The text of each tick and radio that has one. */
  readonly answers: ReadonlyMap<PdfWidget, Block>;
}

/** Pages with more boxes (real ones have some hundred) are read only so far. */
const MOST_WIDGETS = 1_500;

/** Lays out a page. */
export function layOut({ texts, widgets }: PdfPage): Layout {
  const kept = widgets.slice(0, MOST_WIDGETS);
  const blocks = findBlocks(findSegments(texts, kept.map(({ box }) => box)), kept);
  return { blocks, widgets: kept, answers: new Map(blocks.flatMap((block) => (block.tick ? [[block.tick, block] as const] : []))) };
}

/** Where the text stands that names a box. */
export type Place = 'inside' | 'left' | 'row' | 'above' | 'column' | 'below';

/** A text near a box. */
export interface Near {
  readonly place: Place;
  readonly block: Block;
  /** Points between text and box. */
  readonly gap: number;
}

/** Text above a box and no further away (points) is its caption, wherever else text stands. */
const TOUCHES = 7;
/** Text above or below, no further away (points). */
const NEXT_LINE = 16;
/** Text to the left, no further away (points): the next column of a table. */
const FAR_LEFT = 260;
const NEAR_LEFT = 45;
/** A caption begins where its box begins, but for so many points. */
const INDENT = 14;
/** Number of a row in a table: names nothing. */
const ROW_NUMBER = /^\(?(?:\d{1,3}|[a-z])[.)]?$/iu;
/** Small words over the parts of a date, units: no label. */
const NO_LABEL = /^(?:(?:tag|monat|jahr)(?:\s+(?:tag|monat|jahr))*|t ?t|m ?m|j ?j(?: ?j ?j)?|t ?t ?\.? ?m ?m ?\.? ?j ?j(?: ?j ?j)?|€|eur|euro|m²|%|(?:ja|nein)(?:[\s/]+(?:ja|nein))?|[^\p{L}]*)$/iu;

/**
 * The visible text that names a box to write in: above it, to its left, inside it, below it. In a table the head of the row
 * names it, unless the rows are people: then the head of the column.
 */
export function nameOf(widget: PdfWidget, layout: Layout): Near | null {
  const left = leftOf(widget, layout);
  const above = aboveOf(widget, layout);
  const row = left ?? rowHeadOf(widget, layout);
  const isPeopleAbove = above !== null && row !== null && namesPerson(above.block.text);
  if (above && above.gap <= TOUCHES && !(left && left.gap <= 8) && !isPeopleAbove) return above;
  if (left && left.gap <= NEAR_LEFT && !namesPerson(left.block.text)) return left;
  const column = above ?? headOf(widget, layout);
  const isRow = row !== null && (column === null || (above === null && !namesPerson(row.block.text)) || isPeopleAbove);
  return insideOf(widget, layout) ?? (isRow ? row : (column ?? belowOf(widget, layout) ?? spanOf(widget, layout)));
}

function isLabel({ text, tick }: Block, widget: PdfWidget): boolean {
  return (tick === null || tick === widget) && !ROW_NUMBER.test(text) && !NO_LABEL.test(text);
}

function insideOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => isLabel(one, widget) && isInside(one.box, widget.box, 2));
  return block ? { place: 'inside', block, gap: 0 } : null;
}

/** The text to the left in the same row with no other box between; the text behind a tick may introduce a line to write on. */
export function leftOf(widget: PdfWidget, { blocks, widgets }: Layout): Near | null {
  const found = blocks.flatMap((block): Near[] => {
    if (ROW_NUMBER.test(block.text) || NO_LABEL.test(block.text)) return [];
    const line = block.lines.findLast(({ box }) => areInRow(box, widget.box) && box.right <= widget.box.left + 4);
    return line ? [{ place: 'left', block, gap: Math.max(0, widget.box.left - block.box.right) }] : [];
  }).filter(({ gap, block }) => gap <= FAR_LEFT && !widgets.some((other) => other !== widget && other.box.left >= block.box.right - 4
    && other.box.right <= widget.box.left + 4 && areInRow(other.box, widget.box)));
  return found.sort((a, b) => a.gap - b.gap)[0] ?? null;
}

/** The text left of the first box of a row of boxes of one height. */
function rowHeadOf(widget: PdfWidget, layout: Layout): Near | null {
  const row = layout.widgets.filter(({ kind, box }) => kind === widget.kind && box.left < widget.box.left && Math.abs(box.top - widget.box.top) <= 4 && Math.abs(box.bottom - widget.box.bottom) <= 4);
  const [first] = row.sort((a, b) => a.box.left - b.box.left);
  const left = first ? leftOf(first, layout) : null;
  return left && left.block.tick === null ? { ...left, place: 'row', gap: widget.box.left - left.block.box.right } : null;
}

/** The text right above. */
export function aboveOf(widget: PdfWidget, { blocks, widgets }: Layout): Near | null {
  const found = blocks.flatMap((block): Near[] => {
    const gap = widget.box.top - block.box.bottom;
    const fits = gap > -6 && gap <= NEXT_LINE && areInColumn(block.box, widget.box) && block.start >= widget.box.left - INDENT && isLabel(block, widget) && !leadsTo(block, widgets);
    return fits ? [{ place: 'above', block, gap: Math.max(0, gap) }] : [];
  }).filter(({ block }) => !widgets.some((other) => other !== widget && areInColumn(other.box, widget.box) && areInColumn(other.box, block.box)
    && other.box.top >= block.box.top && other.box.bottom <= widget.box.top + 3));
  return found.sort((a, b) => a.gap - b.gap || a.block.box.left - b.block.box.left)[0] ?? null;
}

/** Does a box to write in follow in the row? Then the text is that box's label. */
function leadsTo({ box }: Block, widgets: readonly PdfWidget[]): boolean {
  return widgets.some((other) => !isTick(other) && areInRow(other.box, box) && other.box.left >= box.right - 3 && other.box.left - box.right <= NEAR_LEFT);
}

/** The text at the start of a row of groups with the same answers: the head of the row in a table. */
export function groupHeadOf(first: PdfWidget, layout: Layout): Near | null {
  const answer = optionTextOf(first, layout);
  const same = layout.widgets.filter((other) => other.kind === first.kind && other.box.left < first.box.left && areInRow(other.box, first.box) && optionTextOf(other, layout) === answer);
  const [leftmost] = same.sort((a, b) => a.box.left - b.box.left);
  const left = leftmost && answer !== null ? leftOf(leftmost, layout) : null;
  return left && left.block.tick === null ? { ...left, place: 'row' } : null;
}

/** The heads of rows of several boxes: the columns of those have heads too. */
export function findRowHeads(layout: Layout): ReadonlySet<Block> {
  const heads = layout.widgets.map((widget) => (isTick(widget) ? groupHeadOf(widget, layout) : rowHeadOf(widget, layout)));
  return new Set(heads.flatMap((near) => (near ? [near.block] : [])));
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

function isSameColumn(a: PdfWidget, b: PdfWidget): boolean {
  return Math.abs(a.box.left - b.box.left) <= 4 && Math.abs(a.box.right - b.box.right) <= 4;
}

function belowOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => {
    const gap = one.box.top - widget.box.bottom;
    return isLabel(one, widget) && gap > -4 && gap <= NEXT_LINE / 2 && areInColumn(one.box, widget.box) && one.box.left >= widget.box.left - INDENT && widthOf(one.box) < widthOf(widget.box) + INDENT;
  });
  return block ? { place: 'below', block, gap: 0 } : null;
}

/** The text right above several boxes, for those that begin under its middle or end. */
function spanOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => isLabel(one, widget) && Math.abs(widget.box.top - one.box.bottom) <= TOUCHES
    && Math.min(one.box.right, widget.box.right) - widget.box.left > widthOf(widget.box) / 2 && one.box.left < widget.box.left);
  return block ? { place: 'above', block, gap: 0 } : null;
}

/** The text of a tick or radio: behind it, else right before it. null where none stands. */
export function optionTextOf(widget: PdfWidget, layout: Layout): string | null {
  const behind = layout.answers.get(widget);
  if (behind) return behind.text;
  const left = leftOf(widget, layout);
  return left && left.block.tick === null && left.gap <= 12 ? left.block.text : null;
}

/** What stands right behind a box to write in: a unit perhaps. '' where nothing does. */
export function textBehind(widget: PdfWidget, { blocks }: Layout): string {
  return blocks.find(({ box, tick }) => tick === null && areInRow(box, widget.box) && box.left >= widget.box.right - 2 && box.left <= widget.box.right + 12)?.text ?? '';
}

/** Small words right above or below a box to write in, such as "Tag Monat Jahr" or "TT.MM.JJJJ". */
export function smallPrintAt(widget: PdfWidget, { blocks }: Layout): string {
  const near = blocks.filter(({ box, tick }) => tick === null && areInColumn(box, widget.box)
    && ((box.bottom > widget.box.top - 12 && box.bottom < widget.box.top + 5) || (box.top < widget.box.bottom + 8 && box.top > widget.box.bottom - 4) || isInside(box, widget.box, 2)));
  return near.sort((a, b) => a.box.left - b.box.left).map(({ text }) => text).join(' ');
}

/** Heads of columns above a box, nearest first, over any text between: to learn whose column it is. */
export function columnHeadsOf(widget: PdfWidget, { blocks }: Layout): readonly Block[] {
  const fits = ({ box, tick }: Block): boolean => tick === null && box.bottom <= widget.box.top + 3 && box.left >= widget.box.left - INDENT && box.right <= widget.box.right + INDENT;
  return blocks.filter((block) => fits(block)).sort((a, b) => b.box.bottom - a.box.bottom);
}

