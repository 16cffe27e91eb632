import { isOfficeNote } from '../page/office.ts';
import { cutAnswers } from './answers-before.ts';
import { findBlocks, isTick, type Block } from './blocks.ts';
import { cleanRules, type Rules } from './rules.ts';
import { findFrames } from './frames.ts';
import { heightOf, isInside, widthOf } from './geometry.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { findMarginTitles, type MarginTitle } from './margin-titles.ts';
import type { PersonTable } from './person-tables.ts';
import { findSideTexts, type SideText } from './side-texts.ts';
import { findSegments } from './segments.ts';
import { findZones, type Zone } from './zones.ts';
import type { Box, PdfPage, PdfWidget } from './types.ts';

/** A page as it is laid out: blocks of text and boxes of the form. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly widgets: readonly PdfWidget[];
  /** The text of each tick and radio that has one. */
  readonly answers: ReadonlyMap<PdfWidget, Block>;
  readonly rules: Rules;
  /** Shaded rectangles. */
  readonly areas: readonly Box[];
  readonly zones: readonly Zone[];
  /** Outlines of frames and tables. */
  readonly frames: readonly Box[];
  /** Texts that run upwards. */
  readonly sideTexts: readonly SideText[];
  /** Titles of parts in a shaded column of their own; their texts are in no block. */
  readonly marginTitles: readonly MarginTitle[];
  /** The table of people that the page before leaves open. */
  readonly tableBefore: PersonTable | null;
}

/** Pages with more boxes (real ones have some hundred), texts (some thousand), lines or shaded areas (pictures) are read only so far. */
const [MOST_WIDGETS, MOST_TEXTS, MOST_RULES, MOST_AREAS] = [2_000, 20_000, 6_000, 6_000];

/** A shaded column is so high, and no wider (points). */
const [HIGH_COLUMN, WIDE_COLUMN] = [300, 180];
/** A bar of heads is no higher and no narrower (points), and holds so many texts. */
const [HIGHEST_BAR, WIDEST_HEAD, SOME_HEADS] = [44, 160, 2];
/** A page with fewer texts may be one shaded part. */
const SOME_TEXTS = 12;

/** Lays out a page. */
export function layOut({ texts: all, widgets, rules: pieces, areas }: PdfPage): Layout {
  const kept = widgets.slice(0, MOST_WIDGETS);
  const texts = withoutLineNumbers(all.slice(0, MOST_TEXTS), kept);
  const boxes = kept.map(({ box }) => box);
  const lines = cleanRules(pieces.slice(0, MOST_RULES), kept, texts.filter(({ isUpright }) => isUpright).map(({ box }) => box));
  const found = findBlocks(cutAnswers(findSegments(texts, boxes, lines.upright), kept.filter(isTick)), kept, lines);
  const shaded = joinAreas(areas.slice(0, MOST_AREAS)).filter((area) => !isGround(area, found));
  const marginTitles = findMarginTitles(found, shaded, kept);
  const blocks = found.filter((block) => !marginTitles.some((title) => title.blocks.includes(block)));
  const rules = { ...lines, flat: [...lines.flat, ...headBars(shaded, blocks, kept)] };
  const zones = findZones({ ...rules, upright: [...rules.upright, ...officeSides(shaded, blocks)] }, [...blocks.map(({ box }) => box), ...boxes]);
  return { blocks, widgets: kept, rules, areas: shaded, zones, frames: findFrames(rules), sideTexts: findSideTexts(texts), marginTitles, tableBefore: null, answers: new Map(blocks.flatMap((block) => (block.tick ? [[block.tick, block] as const] : []))) };
}

/** The lower edges of bars with the heads of a table: they part them from the first row as lines do. */
function headBars(areas: readonly Box[], blocks: readonly Block[], widgets: readonly PdfWidget[]): readonly Box[] {
  const bars = areas.filter((area) => heightOf(area) <= HIGHEST_BAR && widthOf(area) >= WIDEST_HEAD && blocks.filter(({ box }) => isInside(box, area, 2)).length >= SOME_HEADS && !widgets.some(({ box }) => isInside(box, area, 2)));
  return bars.map(({ left, right, bottom }) => ({ left, right, top: bottom, bottom }));
}

/** The colour of the paper: an area that holds all texts of a page, of which there are some. */
function isGround(area: Box, blocks: readonly Block[]): boolean {
  return blocks.length >= SOME_TEXTS && blocks.every(({ box }) => isInside(box, area, 0));
}

/** The sides of the office's shaded column beside the form ("Nur vom Amt auszufüllen"): they part it as lines do. */
function officeSides(areas: readonly Box[], blocks: readonly Block[]): readonly Box[] {
  const columns = areas.filter((area) => area.bottom - area.top >= HIGH_COLUMN && area.right - area.left <= WIDE_COLUMN && blocks.some(({ text, box }) => isOfficeNote(text) && isInside(box, area, 0)));
  return columns.flatMap(({ left, right, top, bottom }) => [{ left, right: left, top, bottom }, { left: right, right, top, bottom }]);
}

/** Shaded stripes right below one another are one area. */
function joinAreas(areas: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const at = joined.findIndex((one) => Math.abs(one.left - area.left) <= 3 && Math.abs(one.right - area.right) <= 3 && area.top - one.bottom <= 2);
    const above = joined[at];
    if (above) joined[at] = { ...above, bottom: Math.max(above.bottom, area.bottom) };
    else joined.push(area);
  }
  return joined;
}
