/** People side by side over columns in which each box has a label of its own: "Antragsteller/in | Ehegatte", and below each "Vorname". */
import type { Block } from './blocks.ts';
import { isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { headRowsOf } from './person-tables.ts';
import { cellOf } from './rules.ts';
import type { Box } from './types.ts';

/** Boxes may reach so far (points) out of their column. */
const SLACK = 4;

/** Such people in bold, each with the sides of its column; empty where a page has none. */
export function peopleOver(layout: Layout): ReadonlyMap<Block, Pick<Box, 'left' | 'right'>> {
  const rows = headRowsOf(layout).filter((row) => row.every((block) => block.isBold && layout.widgets.filter(({ box }) => isInside(box, columnBelow(block, layout), SLACK)).length > 1));
  return new Map(rows.flat().map((block) => [block, columnBelow(block, layout)]));
}

/** All below the cell of a head. */
function columnBelow({ box }: Block, { rules }: Layout): Box {
  const { left, right } = cellOf(box, rules);
  return Number.isFinite(left) && Number.isFinite(right) ? { left, right, top: box.bottom, bottom: Number.POSITIVE_INFINITY } : { left: 0, right: 0, top: 0, bottom: 0 };
}
