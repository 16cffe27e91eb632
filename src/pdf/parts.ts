/** Parts of a form that are numbered at the margin: "3" or "F" in a cell of its own beside all that belongs to it. */
import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import { perBlock } from './per-box.ts';
import { cellOf, isClosedCell } from './rules.ts';
import type { Box } from './types.ts';
import { columnOf } from './zones.ts';

/** The number of a part. */
const NUMBER = /^(?:\d{1,2}[a-z]?|[A-Z])[.)]?$/u;
/** Its cell is no wider (points). */
const WIDEST = 60;
/** Cells reach over one another by so much (points). */
const SLACK = 4;

/** The numbered part in which a text stands: from its number to the right, as high as the cell of the number. null where none is. */
export const partOf = perBlock(findPartOf);

function findPartOf(block: Block, layout: Layout): Box | null {
  for (const cell of numberCells(layout)) {
    const isBeside = block.box.left >= cell.right - SLACK && block.box.top >= cell.top - SLACK && block.box.bottom <= cell.bottom + SLACK;
    if (isBeside) return { left: cell.right, right: Number.POSITIVE_INFINITY, top: cell.top, bottom: cell.bottom };
  }
  return null;
}

/** The first text of the numbered part in which a box stands; null where it stands in none. */
export function wordsOfPart(box: Box, layout: Layout): Block | null {
  const cell = numberCells(layout).find(({ right, top, bottom }) => box.left >= right - SLACK && (box.top + box.bottom) / 2 > top && (box.top + box.bottom) / 2 < bottom);
  const inside = cell ? layout.blocks.filter(({ tick, text, box: own }) => tick === null && /\p{L}{3}/u.test(text) && own.left >= cell.right - SLACK && own.top >= cell.top - SLACK && own.bottom <= cell.bottom + SLACK) : [];
  return inside.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)[0] ?? null;
}

/** Does a box stand in a part that is numbered at the margin? */
export function isInPart({ top, bottom }: Box, layout: Layout): boolean {
  return numberCells(layout).some((cell) => (top + bottom) / 2 > cell.top && (top + bottom) / 2 < cell.bottom);
}

const known = new WeakMap<Layout, readonly Box[]>();

function numberCells(layout: Layout): readonly Box[] {
  const cells = known.get(layout) ?? layout.blocks.filter(({ text, tick }) => tick === null && NUMBER.test(text)).map(({ box }) => cellOf(box, layout.rules))
    .filter((cell) => isClosedCell(cell) && cell.right - cell.left <= WIDEST && isAtMargin(cell, layout) && !isFilledIn(cell, layout) && holdsBoxes(cell, layout));
  known.set(layout, cells);
  return cells;
}

/** Does nothing stand left of the cell, in its column of the page? */
function isAtMargin(cell: Box, { blocks, widgets, zones }: Layout): boolean {
  const column = columnOf(cell, zones);
  return ![...blocks, ...widgets].some(({ box }) => box.right <= cell.left + SLACK && box.top < cell.bottom - SLACK && box.bottom > cell.top + SLACK && columnOf(box, zones) === column);
}

/** Do boxes of the form stand beside the cell? Else its number stands in the bar of a heading. */
function holdsBoxes(cell: Box, { widgets }: Layout): boolean {
  return widgets.some(({ box }) => box.left >= cell.right - SLACK && (box.top + box.bottom) / 2 > cell.top && (box.top + box.bottom) / 2 < cell.bottom);
}

/** Boxes of the form stand in the cell: a number within a table. */
function isFilledIn(cell: Box, { widgets }: Layout): boolean {
  return widgets.some(({ box }) => box.left < cell.right - SLACK && box.right > cell.left + SLACK && box.top < cell.bottom - SLACK && box.bottom > cell.top + SLACK);
}
