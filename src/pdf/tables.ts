/** Tables whose columns say what is asked, and whose rows are alike: "Nr. | Name | geboren am" with a row for each person, doctor or sum. */
import { isTick, type Block } from './blocks.ts';
import { areInColumn, areInRow, heightOf, isInside, unite } from './geometry.ts';
import type { Layout } from './layout.ts';
import { saysSomething } from './left.ts';
import { perBox } from './per-box.ts';
import { personCellOf } from './person-cells.ts';
import { headsPerson, isBeside } from './person-tables.ts';
import { cellOf } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';
import { columnOf } from './zones.ts';

/** What a box is asked by that has no words of its own. */
export interface TableCell {
  /** What the column asks. */
  readonly head: Block;
  /** What the row is about, in words: "Zeitraum 2"; null where it has none, or a tick begins it. */
  readonly title: Block | null;
  /** What stands over several columns, this one among them: "Aufenthalt" over "von" and "bis". */
  readonly over: Block | null;
}

/** Boxes of one column have the same sides, but for so many points; so have boxes of one row. */
const ALIGNED = 4;
/** Rows follow one another with no larger gap (points). */
const NEXT_ROW = 18;
/** Heads stand no further (points) above the first row. */
const FAR_ABOVE = 44;
/** Texts that stand so near (points) over one another are one head with what is over it. */
const NEXT_LINE = 14;
/** Longer heads (characters) explain. */
const LONGEST = 120;
/** "Antragsteller/in EUR". */
const UNIT = /\s(?:in )?(?:€|eur|euro)$/iu;
/** The number or letter of a row. */
const NUMBER = /^(\d{1,2}|[a-z])[.)]?$/u;

/** Rows of boxes with the same sides one below the other. */
interface Grid {
  /** All boxes to write in of one column, from top to bottom. */
  readonly columns: readonly (readonly PdfWidget[])[];
  readonly box: Box;
}

/** The cell of a box; null where it stands in no such table. */
export const tableCellOf = perBox(findTableCell);

function findTableCell(widget: PdfWidget, layout: Layout): TableCell | null {
  const table = tablesOf(layout).find(({ grid: { columns } }) => columns.some((column) => column.includes(widget)));
  const head = table?.heads.get(table.grid.columns.find((column) => column.includes(widget)) ?? []);
  if (!table || !head || personCellOf(widget, layout) !== null) return null;
  const before = textsBefore(widget, table.grid, layout);
  // "antragstellende Person | siehe oben | [box]": what stands first in the row says whose it is.
  const title = before.findLast((text) => /\p{L}{2}/u.test(text.text) && isInstead(text, table.grid.columns)) ?? before[0];
  const isTitled = title !== undefined && title.tick === null && !NUMBER.test(title.text);
  // Without lines the title asks, and the columns are what it asks of: "Arbeitszeit | Montag | Dienstag".
  if (isTitled && !/\d/u.test(title.text) && !Number.isFinite(cellOf(widget.box, layout.rules).bottom)) return null;
  return { head, title: isTitled ? title : null, over: overOf(head, table.heads, layout) };
}

/** The number of the row of a box or tick: "2"; null where it stands in no row that is told by a number alone. */
export function rowNumberOf(widget: PdfWidget, layout: Layout): string | null {
  for (const { grid } of tablesOf(layout)) {
    const mate = grid.columns.flat().find(({ box }) => areInRow(box, widget.box));
    const [title] = mate ? textsBefore(mate, grid, layout) : [];
    if (mate && title && title.box.right <= widget.box.left && columnOf(mate.box, layout.zones) === columnOf(widget.box, layout.zones)) return numberOf(title, mate, grid, layout);
  }
  return null;
}

/** What a number says that stands before one row; beside several rows it numbers a part of the form. */
function numberOf(title: Block | undefined, widget: PdfWidget, { columns }: Grid, layout: Layout): string | null {
  const isPart = title !== undefined && columns.some((column) => column.some((other) => !areLevel(other, widget) && isBeside(title, other, layout)));
  return title === undefined || isPart ? null : (NUMBER.exec(title.text)?.[1] ?? null);
}

/** A grid with what heads each of its columns. */
interface Table {
  readonly grid: Grid;
  readonly heads: ReadonlyMap<readonly PdfWidget[], Block>;
}

const known = new WeakMap<Layout, readonly Table[]>();

function tablesOf(layout: Layout): readonly Table[] {
  const found = known.get(layout) ?? gridsOf(layout).flatMap((grid) => {
    const heads = headsOf(grid, layout);
    return heads ? [{ grid, heads }] : [];
  });
  known.set(layout, found);
  return found;
}

/** Columns of boxes side by side that share rows. */
function gridsOf({ widgets, zones }: Layout): readonly Grid[] {
  const columns: PdfWidget[][] = [];
  for (const widget of widgets.filter((one) => !isTick(one)).sort((a, b) => a.box.top - b.box.top)) {
    const column = columns.find((one) => isNextIn(one, widget));
    if (column) column.push(widget);
    else columns.push([widget]);
  }
  const grids: PdfWidget[][][] = [];
  const shareRows = (a: readonly PdfWidget[], b: readonly PdfWidget[]): boolean => a.filter((one) => b.some((other) => areLevel(one, other))).length > 1 && columnOf(a[0]?.box ?? NOWHERE, zones) === columnOf(b[0]?.box ?? NOWHERE, zones);
  for (const column of columns.filter(({ length }) => length > 1)) {
    const grid = grids.find((one) => one.some((other) => shareRows(other, column)));
    if (grid) grid.push(column);
    else grids.push([column]);
  }
  return grids.filter(({ length }) => length > 1).map((grid) => ({ columns: grid.sort((a, b) => (a[0]?.box.left ?? 0) - (b[0]?.box.left ?? 0)), box: unite(grid.flat().map(({ box }) => box)) }));
}

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 };

function isNextIn(column: readonly PdfWidget[], { box, kind }: PdfWidget): boolean {
  const last = column.at(-1);
  if (!last || last.kind !== kind) return false;
  const gap = box.top - last.box.bottom;
  return gap > -ALIGNED && gap <= NEXT_ROW && Math.abs(last.box.left - box.left) <= ALIGNED && Math.abs(last.box.right - box.right) <= ALIGNED && Math.abs(heightOf(last.box) - heightOf(box)) <= heightOf(box) / 2;
}

function areLevel({ box: a }: PdfWidget, { box: b }: PdfWidget): boolean {
  return Math.abs(a.top - b.top) <= ALIGNED && Math.abs(a.bottom - b.bottom) <= ALIGNED;
}

/** The heads of all columns, each its own; null where one has none, most are people, or boxes within have texts of their own. */
function headsOf({ columns, box }: Grid, layout: Layout): Table['heads'] | null {
  const texts = layout.blocks.filter((block) => block.tick === null && saysSomething(block.text));
  const isBetween = (text: Block): boolean => text.box.top >= box.top - ALIGNED && text.box.bottom <= box.bottom + ALIGNED && text.box.left >= box.left - ALIGNED && text.box.left < box.right;
  const widgets = columns.flat();
  const isFixed = (text: Block): boolean => !widgets.some((widget) => isInside(text.box, widget.box, 2));
  // What stands instead of a box in one row says nothing of the others; words beside or above each box do.
  if (texts.some((text) => isBetween(text) && !(isFixed(text) && isInstead(text, columns)))) return null;
  const heads = new Map<readonly PdfWidget[], Block>();
  for (const column of columns) {
    const [first] = column;
    const above = first && layout.blocks.filter((text) => text.tick === null && /\p{L}{2}/u.test(text.text) && areInColumn(text.box, first.box) && text.box.bottom <= box.top + ALIGNED && box.top - text.box.bottom <= FAR_ABOVE && text.text.length <= LONGEST && isOver(text, first, columns)).sort((a, b) => b.box.bottom - a.box.bottom)[0];
    if (!above || [...heads.values()].includes(above)) return null;
    heads.set(column, above);
  }
  const people = [...heads.values()].filter(({ text }) => headsPerson(text.replace(UNIT, '')));
  return people.length > heads.size / 2 ? null : heads;
}

/** Does a text stand in the row of boxes, in a column that has none there? */
function isInstead({ box }: Block, columns: Grid['columns']): boolean {
  const isInRow = columns.some((column) => column.some((widget) => areInRow(widget.box, box)));
  return isInRow && columns.some((column) => column.some((widget) => areInColumn(widget.box, box)) && !column.some((widget) => areInRow(widget.box, box)));
}

/** Does a text stand over this column more than over others? */
function isOver({ box }: Block, { box: own }: PdfWidget, columns: Grid['columns']): boolean {
  const share = ({ left, right }: Box): number => Math.min(right, box.right) - Math.max(left, box.left);
  return columns.every(([other]) => !other || other.box.left === own.left || share(other.box) <= share(own) / 2);
}

/** What stands left of the first box of a row, nearest first. */
function textsBefore(widget: PdfWidget, { columns }: Grid, layout: Layout): readonly Block[] {
  const row = columns.flatMap((column) => column.filter((other) => areLevel(other, widget)));
  const first = row.sort((a, b) => a.box.left - b.box.left)[0] ?? widget;
  const zone = columnOf(widget.box, layout.zones);
  return layout.blocks.filter((block) => block.box.right <= first.box.left + ALIGNED && /[\p{L}\d]/u.test(block.text) && isBeside(block, first, layout) && columnOf(block.box, layout.zones) === zone).sort((a, b) => b.box.right - a.box.right);
}

/** A text right above the head that reaches over other heads too, or stands between the sides of a cell that does. */
function overOf(head: Block, heads: Table['heads'], { blocks, rules }: Layout): Block | null {
  const all = [...heads.values()];
  const [first, last] = [Math.min(...all.map(({ box }) => box.left)), Math.max(...all.map(({ box }) => box.right))];
  // Above the upper edge of the table stands the heading of the part.
  const isOutside = ({ box }: Block): boolean => rules.flat.some((rule) => rule.left <= first && rule.right >= last && rule.top >= box.bottom - 1 && rule.top <= head.box.top);
  return blocks.find((block) => {
    if (block.tick !== null || all.includes(block) || isOutside(block) || !saysSomething(block.text) || block.box.bottom > head.box.top + 2 || head.box.top - block.box.bottom > NEXT_LINE) return false;
    const { left, right } = cellOf(block.box, rules);
    const [start, end] = Number.isFinite(left) && Number.isFinite(right) ? [left, right] : [block.box.left, block.box.right];
    const below = all.filter(({ box }) => (box.left + box.right) / 2 > start && (box.left + box.right) / 2 < end);
    return below.includes(head) && below.length > 1 && below.length < all.length;
  }) ?? null;
}
