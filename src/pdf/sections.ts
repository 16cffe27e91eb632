/** Under which headings a box stands. */
import { frameOf } from './frames.ts';
import { isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { COLUMN, OFFICE_RANK, type Heading } from './outline.ts';
import { isInPart } from './parts.ts';
import { cellOf } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';
import { columnOf } from './zones.ts';

/** A box may reach so far (points) out of its cell. */
const SLACK = 4;

/** The headings above a box, outermost first: of those that stand over it each is smaller than the one before. */
export function sectionOf({ box }: PdfWidget, page: number, layout: Layout, headings: readonly Heading[]): readonly Heading[] {
  const { zones, frames } = layout;
  const path: Heading[] = [];
  const own = columnOf(box, zones);
  for (const heading of headings) {
    const isBeside = heading.block.box.right <= box.left && heading.block.box.top <= box.top + 4;
    const isBefore = heading.page < page || (heading.page === page && (heading.top <= box.top + 4 || isBeside));
    if (!isBefore || (heading.column === null ? heading.rank > OFFICE_RANK && (box.left < heading.left || box.left >= heading.right) : heading.column !== own)) continue;
    if (heading.page === page && reachesOver(box, heading, layout)) continue;
    if (heading.cell !== null && (heading.page === page ? !isInside(box, heading.cell, SLACK) : !(heading.goesOn && page === heading.page + 1 && isInFirst(box, frames) && !isInPart(box, layout)))) continue;
    if (heading.frame !== null && (heading.page === page ? !isInside(box, heading.frame, SLACK) : !isInFirst(box, frames) || !heading.goesOn)) continue;
    // What stands outside of the office's part says nothing of it.
    const office = path.at(-1);
    if (office?.rank === OFFICE_RANK && office.page === page && office.cell !== null && !isInside(heading.block.box, office.cell, SLACK)) continue;
    // What the office fills in is no part of what stands before.
    while (path.length > 0 && (heading.rank === OFFICE_RANK || rankIn(path.at(-1), heading) <= heading.rank)) path.pop();
    if (heading.end === null || (heading.page === page && box.top < heading.end)) path.push(heading);
  }
  return path;
}

/** Does the cell of a box reach over the side of a heading that stands beside another, each in a cell of its own? */
function reachesOver(box: Box, { block, column, right }: Heading, { rules }: Layout): boolean {
  if (column !== null) return false;
  const [own, cell] = [cellOf(block.box, rules), cellOf(box, rules)];
  const side = Number.isFinite(right) ? own.right : own.left;
  return [own.left, own.right, own.top, own.bottom, cell.left, cell.right].every(Number.isFinite) && own.right - own.left < cell.right - cell.left - SLACK && cell.left < side - SLACK && cell.right > side + SLACK;
}

/** The rank of a heading beside another one: columns of one page say nothing of the next. */
function rankIn(last: Heading | undefined, { page }: Heading): number {
  return (last?.rank ?? 0) - (last !== undefined && last.page !== page ? COLUMN : 0);
}

/** Does a box stand in the first frame of a page: the one that may go on from the page before? */
function isInFirst(box: Box, frames: readonly Box[]): boolean {
  const frame = frameOf(box, frames);
  return frame !== null && frame.top === Math.min(...frames.map(({ top }) => top));
}
