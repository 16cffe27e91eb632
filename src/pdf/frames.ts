import { isInside } from './geometry.ts';
import { perPlace } from './per-box.ts';
import type { Rules } from './rules.ts';
import type { Box } from './types.ts';

/** Lines that come nearer (points) touch; side by side they may be further apart: some programs draw each column of a table by itself. */
const TOUCH = 3;
const BESIDE = 6;
/** The top and bottom of a frame are lines of this share of its width; a lower outline (points) is a single box. */
const WIDE = 0.9;
const LOWEST = 40;
/** Pages with more lines are pictures or dotted: no frames are looked for. */
const MOST_LINES = 900;

/** Frames and tables: the outlines of lines that touch one another. */
export function findFrames({ flat, upright }: Rules): readonly Box[] {
  const lines = [...flat, ...upright];
  if (lines.length > MOST_LINES) return [];
  const frames: Box[] = [];
  const rest = new Set(lines);
  for (const line of lines) {
    if (!rest.delete(line)) continue;
    const group = [line];
    for (const one of group) for (const other of rest) if (touch(one, other)) { rest.delete(other); group.push(other); }
    const box = { left: Math.min(...group.map(({ left }) => left)), right: Math.max(...group.map(({ right }) => right)), top: Math.min(...group.map(({ top }) => top)), bottom: Math.max(...group.map(({ bottom }) => bottom)) };
    if (isClosed(box, group)) frames.push(box);
  }
  return frames;
}

/** Has the outline a line along its top and its bottom? */
function isClosed({ left, right, top, bottom }: Box, lines: readonly Box[]): boolean {
  const isWide = (line: Box): boolean => line.right - line.left > WIDE * (right - left);
  return bottom - top > LOWEST && [top, bottom].every((edge) => lines.some((line) => isWide(line) && Math.abs(line.top - edge) <= TOUCH && line.top === line.bottom));
}

function touch(a: Box, b: Box): boolean {
  return a.left <= b.right + BESIDE && a.right >= b.left - BESIDE && a.top <= b.bottom + TOUCH && a.bottom >= b.top - TOUCH;
}

function findFrameOf(box: Box, frames: readonly Box[]): Box | null {
  const [widest] = frames.filter((frame) => isInside(box, frame, TOUCH)).sort((a, b) => (b.bottom - b.top) - (a.bottom - a.top));
  return widest ?? null;
}

/** The outermost frame around a box; null where it stands free. */
export const frameOf = perPlace(findFrameOf);
