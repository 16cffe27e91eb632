/** Texts that name rows and columns of boxes. */
import { isTick, type Block } from './blocks.ts';
import { aboveOf, isLabel } from './above.ts';
import { areInRow, widthOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { leftOf, type Near } from './left.ts';
import { optionTextOf } from './option-text.ts';
import { perBox } from './per-box.ts';
import { cellOf } from './rules.ts';
import type { PdfWidget } from './types.ts';

const SAYS_NOTHING = /^(?:vorhanden|(?:(?:ist|wird|wurde) )?(?:beantragt|bewilligt|bezogen|erhalten|gezahlt)|liegt vor|ja ?\/ ?nein|zutreffend|trifft zu|bezug|bitte ankreuzen)[.:?]?$/iu;

/** Does the head of a column leave it to the title of the row what is asked? */
export function leavesToRow(text: string): boolean {
  return SAYS_NOTHING.test(text);
}

/** Boxes of one column follow one another with no larger gap (points). */
const NEXT_LINE = 16;

/** The text left of the first box of a row of boxes of one height. */
export function rowHeadOf(widget: PdfWidget, layout: Layout): Near | null {
  const row = layout.widgets.filter(({ kind, box }) => kind === widget.kind && box.left < widget.box.left && Math.abs(box.top - widget.box.top) <= 4 && Math.abs(box.bottom - widget.box.bottom) <= 4);
  const [first] = row.sort((a, b) => a.box.left - b.box.left);
  const left = first ? leftOf(first, layout) : null;
  return left && left.block.tick === null ? { ...left, place: 'row', gap: widget.box.left - left.block.box.right } : null;
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
export function headOf(widget: PdfWidget, layout: Layout): Near | null {
  let top = widget;
  for (const next of layout.widgets.filter((other) => isSameColumn(other, widget)).sort((a, b) => b.box.bottom - a.box.bottom)) {
    if (next.box.top >= top.box.top || next.box.bottom > top.box.top + 3) continue;
    if (top.box.top - next.box.bottom > NEXT_LINE) break;
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
  const above = layout.blocks.filter((block) => block.tick === null && block.box.bottom <= top + 4 && isOver(block) && isLabel(block, widget));
  const [block] = above.sort((a, b) => b.box.bottom - a.box.bottom);
  return block ? { place: 'column', block, gap: widget.box.top - block.box.bottom } : null;
}

/** In a ruled table: the nearest text above that stands mostly between the sides of the cell. */
export const cellHeadOf = perBox(findCellHeadOf);

function isSameColumn(a: PdfWidget, b: PdfWidget): boolean {
  return Math.abs(a.box.left - b.box.left) <= 4 && Math.abs(a.box.right - b.box.right) <= 4;
}
