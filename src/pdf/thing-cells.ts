/** Tables whose columns ask different things of each row: "Bargeld | Wert in EUR | Bank", "von (Uhrzeit) | Montag | Dienstag". */
import { isTick, type Block } from './blocks.ts';
import { areInColumn, areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { saysSomething } from './left.ts';
import { perBox } from './per-box.ts';
import { isBeside, personTablesOf } from './person-tables.ts';
import { cellOf } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';
import { columnOf } from './zones.ts';

/** What a cell is asked by: the head of its column, and the title of its row. */
export interface ThingCell {
  readonly head: Block;
  readonly title: Block;
}

/** Sides of cells in one column differ by no more (points). */
const ALIGNED = 4;
/** Longer heads (characters) explain. */
const LONGEST = 60;
/** A head says more than a word for an answer. */
const ANSWER = /^(?:ja|nein)$/iu;

/** The head and the title of a cell with lines on all sides; null where one is missing, or the columns are people. */
export const thingCellOf = perBox(findThingCell);

function findThingCell(widget: PdfWidget, layout: Layout): ThingCell | null {
  const cell = cellOf(widget.box, layout.rules);
  if (!isClosed(cell)) return null;
  const head = headOf(widget, cell, layout);
  if (!head || !hasMates(widget, head, layout)) return null;
  const zone = columnOf(widget.box, layout.zones);
  const left = Math.min(...layout.widgets.filter((other) => areInRow(other.box, widget.box) && columnOf(other.box, layout.zones) === zone).map(({ box }) => cellOf(box, layout.rules).left));
  const titles = layout.blocks.filter((block) => block.tick === null && columnOf(block.box, layout.zones) === zone && saysSomething(block.text) && /\p{L}{2}/u.test(block.text) && block.box.right <= left + ALIGNED && !areInRow(block.box, head.box) && isBeside(block, widget, layout) && !layout.widgets.some(({ box }) => isInside(box, cellOf(block.box, layout.rules), 1)));
  // Left of the table other texts may stand in the same row.
  const startOf = ({ box }: Block): number => Math.max(0, cellOf(box, layout.rules).left);
  const [title] = titles.sort((a, b) => Number(startOf(a) === 0) - Number(startOf(b) === 0) || a.box.top - b.box.top);
  return title ? { head, title } : null;
}

/** The first and the last column may be open at the margin. */
function isClosed(cell: Box): boolean {
  return [cell.top, cell.bottom].every(Number.isFinite) && (Number.isFinite(cell.left) || Number.isFinite(cell.right));
}

function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= ALIGNED;
}

/** The nearest text above between the sides of the cell, in a cell of its own without boxes; only boxes stand between. */
function headOf(widget: PdfWidget, cell: Box, layout: Layout): Block | null {
  // Ticks at the side of a cell stand under a head in its middle.
  const column = [cell.left, cell.right].every(Number.isFinite) ? cell : widget.box;
  const over = layout.blocks.filter(({ box }) => areInColumn(box, column) && box.bottom <= cell.top + ALIGNED).sort((a, b) => b.box.bottom - a.box.bottom);
  const head = over.find(({ tick, text }) => tick === null && saysSomething(text));
  if (!head || head.text.length > LONGEST || ANSWER.test(head.text) || personTablesOf(layout).some(({ heads }) => heads.includes(head))) return null;
  const own = cellOf(head.box, layout.rules);
  const isSame = isClosed(own) && isNear(own.left, cell.left) && isNear(own.right, cell.right) && !layout.widgets.some(({ box }) => isInside(box, own, 1));
  return isSame && over.slice(0, over.indexOf(head)).every(({ box }) => box.left >= cell.left - ALIGNED && box.right <= cell.right + ALIGNED) ? head : null;
}

/** Do other boxes of the row have heads beside this one, or the titles of the rows: "Vermögenswert | Wert in EUR"? */
function hasMates(widget: PdfWidget, head: Block, layout: Layout): boolean {
  const [first] = layout.blocks.filter((block) => areInRow(block.box, head.box)).sort((a, b) => a.box.left - b.box.left);
  if (first && first !== head && first.box.right <= cellOf(widget.box, layout.rules).left + ALIGNED && isClosed(cellOf(first.box, layout.rules)) && layout.widgets.some((other) => isTick(other) && areInRow(other.box, widget.box))) return true;
  return layout.widgets.some((other) => {
    if (!areInRow(other.box, widget.box) || areInColumn(other.box, widget.box)) return false;
    const { left, right } = cellOf(other.box, layout.rules);
    return layout.blocks.some((block) => block !== head && areInRow(block.box, head.box) && block.box.left >= left - ALIGNED && block.box.right <= right + ALIGNED);
  });
}
