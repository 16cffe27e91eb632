/** Parts of a page that stand side by side, each with questions of its own: parted by a line that no table has, or by the gap between frames. */
import { heightOf } from './geometry.ts';
import { perPlace } from './per-box.ts';
import type { Rules } from './rules.ts';
import type { Box } from './types.ts';

/** A stretch of the page with columns. */
export interface Zone {
  readonly top: number;
  readonly bottom: number;
  /** Where one column ends and the next begins, from left to right. */
  readonly cuts: readonly number[];
}

/** Shorter lines (points) part no columns. */
const SHORTEST = 70;
/** Lines that end nearer (points) touch. */
const TOUCH = 2.5;
/** Frames side by side leave a gap of so many points. */
const [NARROWEST_GAP, WIDEST_GAP] = [4, 26];
/** Stretches with the same columns and a smaller gap (points) are one. */
const NEXT = 12;
/** Between frames one below the other are at most so many points. */
const SEAM = 9;
/** A line between columns keeps so far (points) from the margins of the page's rules. */
const MARGIN = 60;

/** The zones of a page from top to bottom. */
export function findZones({ flat, upright }: Rules, content: readonly Box[]): readonly Zone[] {
  const long = upright.filter((rule) => heightOf(rule) >= SHORTEST);
  const [first, last] = [Math.min(...content.map(({ left }) => left)), Math.max(...content.map(({ right }) => right))];
  const lone = long.filter((rule) => rule.left > first + MARGIN && rule.left < last - MARGIN && !flat.some((line) => touches(line, rule)) && !content.some((box) => box.left < rule.left - TOUCH && box.right > rule.left + TOUCH && box.top < rule.bottom && box.bottom > rule.top))
    .map(({ left, top, bottom }) => ({ x: left, top, bottom }));
  const gaps = long.flatMap((left) => long.flatMap((right) => {
    const [top, bottom, width] = [Math.max(left.top, right.top), Math.min(left.bottom, right.bottom), right.left - left.left];
    const isGap = width >= NARROWEST_GAP && width <= WIDEST_GAP && bottom - top >= SHORTEST;
    const isEmpty = isGap && !content.some((box) => box.right > left.left + 1 && box.left < right.left - 1 && box.bottom > top && box.top < bottom)
      && !flat.some((line) => line.left < left.left + 1 && line.right > right.left - 1 && line.top > top + TOUCH && line.top < bottom - TOUCH);
    return isEmpty ? [{ x: (left.left + right.left) / 2, top, bottom }] : [];
  }));
  return joinCuts([...lone, ...gaps]).flatMap((zone) => splitAtFrames(zone, flat));
}

/** Where on both sides one frame ends and the next begins, a new zone begins: frames are read row by row. */
function splitAtFrames(zone: Zone, flat: readonly Box[]): readonly Zone[] {
  const [cut = 0] = zone.cuts;
  const inside = flat.filter(({ top, left, right }) => top > zone.top + SHORTEST && top < zone.bottom - SHORTEST && right - left > SHORTEST);
  const seams = inside.filter((line) => inside.some((next) => next.top - line.top > TOUCH / 2 && next.top - line.top < SEAM && (next.left < cut) === (line.left < cut)));
  const isSeam = (line: Box): boolean => line.left < cut && seams.some((other) => other.left >= cut - TOUCH && Math.abs(other.top - line.top) < SEAM);
  const edges = [zone.top, ...seams.filter((line) => isSeam(line)).map(({ top }) => top), zone.bottom].filter((edge, at, all) => at === 0 || edge - (all[at - 1] ?? 0) > SEAM);
  return edges.slice(1).map((bottom, at) => ({ top: edges[at] ?? zone.top, bottom, cuts: zone.cuts }));
}

function touches(line: Box, rule: Box): boolean {
  return line.left <= rule.left + TOUCH && line.right >= rule.left - TOUCH && line.top >= rule.top - TOUCH && line.top <= rule.bottom + TOUCH;
}

function joinCuts(cuts: readonly { readonly x: number; readonly top: number; readonly bottom: number }[]): readonly Zone[] {
  const zones: { top: number; bottom: number; cuts: number[] }[] = [];
  for (const { x, top, bottom } of [...cuts].sort((a, b) => a.top - b.top)) {
    const zone = zones.find((one) => one.top < bottom && one.bottom > top - NEXT && (top < one.bottom - NEXT || one.cuts.some((cut) => Math.abs(cut - x) < TOUCH)));
    if (!zone) zones.push({ top, bottom, cuts: [x] });
    else {
      zone.bottom = Math.max(zone.bottom, bottom);
      if (!zone.cuts.some((cut) => Math.abs(cut - x) < TOUCH)) zone.cuts.push(x);
      zone.cuts.sort((a, b) => a - b);
    }
  }
  return zones;
}

function findZoneOf({ top, bottom }: Box, zones: readonly Zone[]): Zone | null {
  const middle = (top + bottom) / 2;
  return zones.find((zone) => middle >= zone.top && middle <= zone.bottom) ?? zones.find((zone) => middle >= zone.top - NEXT && middle <= zone.bottom + NEXT) ?? null;
}

/** The zone in which a box stands, or null. */
export const zoneOf = perPlace(findZoneOf);

function findColumnOf(box: Box, zones: readonly Zone[]): number | null {
  const zone = zoneOf(box, zones);
  return zone === null || zone.cuts.some((cut) => box.left < cut - TOUCH && box.right > cut + TOUCH) ? null : zone.cuts.filter((cut) => cut <= box.left + TOUCH).length;
}

/** The column of its zone in which a box stands, from 0; null outside of zones and where it stands in several. */
export const columnOf = perPlace(findColumnOf);
