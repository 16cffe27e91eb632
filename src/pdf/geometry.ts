/** Where boxes stand to one another. */
import type { Box } from './types.ts';

/** The smallest box around all; the boxes must be at least one. */
export function unite(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)), top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Height in points. */
export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

/** Width in points. */
export function widthOf({ left, right }: Box): number {
  return right - left;
}

/** Boxes of one row share so much of the lower one's height. */
const SHARE = 0.4;

/** Do they stand in one row: does the middle of one lie between top and bottom of the other, or do they share enough of their height? */
export function areInRow(a: Box, b: Box): boolean {
  const [middleA, middleB] = [(a.top + a.bottom) / 2, (b.top + b.bottom) / 2];
  return (middleA > b.top && middleA < b.bottom) || (middleB > a.top && middleB < a.bottom) || Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SHARE * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Does a vertical line cross both? */
export function areInColumn(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right;
}

/** Does `inner` lie in `outer`, but for some points? */
export function isInside(inner: Box, outer: Box, slack: number): boolean {
  return inner.left >= outer.left - slack && inner.right <= outer.right + slack && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
}
