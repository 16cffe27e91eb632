import type { Block } from './blocks.ts';
import { areInRow, heightOf, isInside, widthOf } from './geometry.ts';
import type { Body } from './body.ts';
import type { Layout } from './layout.ts';
import type { Place } from './left.ts';
import { frameOf } from './frames.ts';
import { isOfficeNote } from '../page/office.ts';
import { itemOf, nextQuestion } from './items.ts';
import { partOf } from './parts.ts';
import { peopleOver } from './people-columns.ts';
import { cellOf, isClosedCell } from './rules.ts';
import { columnOf } from './zones.ts';
import type { Box } from './types.ts';

/** A heading and the part of the page that it stands over. */
export interface Heading {
  readonly text: string;
  readonly page: number;
  readonly top: number;
  /** It stands over boxes between these, in points from the left: headings side by side share the page. */
  readonly left: number;
  readonly right: number;
  /** Bigger is further out. */
  readonly rank: number;
  readonly block: Block;
  /** The column of a zone that it stands over; null where it stands over the page. */
  readonly column: number | null;
  /** It stands over the boxes of its own cell alone; null where it stands over all that follow. */
  readonly cell: Box | null;
  /** Its part may go on in the first frame of the next page: it is the last with boxes on its own. */
  readonly goesOn: boolean;
  /** The next question of its numbering begins here, in points from the top: what follows stands under no heading of its rank. null where none does. */
  readonly end: number | null;
  /** The frame in which it stands with boxes; it says nothing of boxes outside of frames. */
  readonly frame: Box | null;
}

/** Text this much larger than the body is a heading. */
const LARGER = 1.14;
/** Bold text this much larger that begins where sure headings of its size begin. */
const SLIGHTLY = 1.05;
/** Text that names a box too is a heading only from here on, and so is a lone number. */
const MUCH_LARGER = 1.4;
/** Where all is bold, longer texts (characters) are no headings. */
const SHORT = 40;
/** Bold text smaller than this is a remark. */
const SMALLER = 0.96;
/** "Geben Sie die Bankverbindung an:" opens a part, however long. */
const OPENS = /\p{L}:$/u;
/** Longer texts (characters) are no headings. */
const LONGEST = 140;
/** A heading may begin so far (points) to the right of what it stands over. */
const INDENT = 24;
/** In the middle it begins further (points) from the margin, and is as far from both but for so many points. */
const [FAR_FROM_MARGIN, OFF_CENTRE] = [60, 30];
/** Bold counts as much as so many points. */
const BOLD = 0.3;
/** Headings of one column rank so much below those of the page (points); numbers tell that they do not. */
export const COLUMN = 0.2;
const NUMBERED = /^(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.)]?\s+\p{Lu}/u;
/** Longer texts (characters) below a heading explain. */
const SUBTITLE = 70;
/** So many letters below a text in its box explain something. */
const EXPLAINS = 100;
/** A bar is no higher than so many font sizes. */
const BAR = 3;
/** An area this wide fills its frame. */
const MOST = 0.8;
/** An area that is higher (points) is tinted paper, if a note stands further (in font sizes) below its upper edge. */
const [TINTED, AREA_TOP] = [300, 3];
/** A frame for the office is no higher (points). */
const SMALL_FRAME = 150;
/** A bar with a text that runs upwards is no wider (points); that text stands above all headings beside it. */
const [WIDEST_BAR, SIDE_RANK] = [40, 100];
/** Notes to the office stand below all headings. */
export const OFFICE_RANK = 0;

/** Text so near (points) behind a box goes on with its line. */
const CLOSE = 12;
/** A box may reach so far (points) out of its cell. */
const SLACK = 4;

/** Headings begin with a capital letter or a number, and have a word. */
const STARTS = /^(?:\p{Lu}|\d|[a-z][.)] ).*\p{L}{3}/u;
/** "(nur ausfüllen, wenn vorhanden)" behind a heading. */
const REMARK = /(?<=\p{L}{3}.*) \([^()]*\)$/u;
/** Remarks, also in bold. */
const NOTE = /[,;.!]$|(?:^|\s)(?:und|oder|bzw\.|der|die|das|des|zur?|weiter mit|wenn|dass|datenschutz\S*)$|^[•·–-]|\b(?:beifügen|beilegen|ankreuzen|ausfüllen)\b|^(?:bitte|falls|wenn|hinweise?|achtung|wichtig|tipp|lesen)\b/iu;

/** Headings of a page from top to bottom; texts that name a box (`labels`) are none unless they are larger, or ask for ticks (`asking`) and look like the others; those that head columns of tables (`inTables`) are none. */
export function findHeadings(layout: Layout, page: number, body: Body, labels: ReadonlyMap<Block, Place>, asking: ReadonlySet<Block>, inTables: ReadonlySet<Block>): readonly Heading[] {
  const { blocks, zones } = layout;
  const people = peopleOver(layout);
  const sure = blocks.filter((block) => !inTables.has(block) && (people.has(block) || isHeading(block, body, labels)) && (!isOfficeNote(block.text) || officePart(block, layout) !== null) && !isBehindBox(block, layout) && !goesOn(block, layout) && !isRowTitle(block, layout) && !isPageNumber(block, layout) && !isOfInfoBox(block, layout));
  const found = blocks.filter((block) => sure.includes(block) || (!inTables.has(block) && asking.has(block) && looksLike(block, sure, body, layout)));
  const over = [...found, ...blocks.filter((block) => isSubtitle(block, found))];
  const headings = over.sort((a, b) => blocks.indexOf(a) - blocks.indexOf(b)).map((block): Heading => {
    const part = isOfficeNote(block.text) ? officePart(block, layout) : null;
    const column = part || people.has(block) ? null : columnOf(block.box, zones);
    const beside = found.filter((other) => other !== block && areInRow(other.box, block.box) && other.box.left >= block.box.right).map(({ box }) => box.left);
    const numbered = part ? null : (partOf(block, layout) ?? itemOf(block, layout));
    const frame = part ? null : ownFrame(block, layout);
    const last = (numbered ?? frame)?.bottom ?? null;
    return {
      text: block.title, page, top: topOf(block, part), left: people.get(block)?.left ?? (column === null && isCentred(block, layout) ? Number.NEGATIVE_INFINITY : block.box.left - INDENT), right: people.get(block)?.right ?? Math.min(...beside) - INDENT, block,
      column, frame, goesOn: last !== null && !layout.widgets.some(({ box }) => box.top >= last), end: part ? null : nextQuestion(block, found, layout), cell: part ?? numbered ?? (block.size >= body.size * LARGER ? null : ownCell(block, layout)),
      rank: part ? OFFICE_RANK : Math.round(block.size * 2) / 2 + (block.isBold ? BOLD : 0) - (column === null || NUMBERED.test(block.text) ? 0 : COLUMN),
    };
  });
  for (const side of sideHeadings(layout, page)) {
    const at = headings.findIndex(({ block }) => block.box.top >= side.top);
    headings.splice(at < 0 ? headings.length : at, 0, side);
  }
  return headings;
}

/** Does a text stand alone in its row, in the middle of the page? */
function isCentred({ box }: Block, { blocks, widgets }: Layout): boolean {
  if ([...blocks, ...widgets].some((other) => other.box !== box && areInRow(other.box, box))) return false;
  const boxes = widgets.map((widget) => widget.box);
  const [left, right] = [Math.min(box.left, ...blocks.map((block) => block.box.left), ...boxes.map((one) => one.left)), Math.max(box.right, ...boxes.map((one) => one.right))];
  return box.left - left > FAR_FROM_MARGIN && Math.abs(box.left - left - (right - box.right)) < OFF_CENTRE;
}

/** Titles in a shaded column, upwards or not: each stands over all boxes beside it, and over the headings there. */
function sideHeadings({ sideTexts, marginTitles, areas, widgets }: Layout, page: number): readonly Heading[] {
  const upward = sideTexts.flatMap(({ text, box }) => {
    const bar = areas.find((area) => isInside(box, area, SLACK) && widthOf(area) < WIDEST_BAR);
    return bar && /\p{L}{3}/u.test(text) ? [{ text, box, area: bar }] : [];
  });
  const titles = marginTitles.map(({ text, area, blocks: [first] }) => ({ text, box: first?.box ?? area, area }));
  return [...upward, ...titles].flatMap(({ text, box, area }): Heading[] => {
    const cell = { left: area.left, right: Number.POSITIVE_INFINITY, top: area.top, bottom: area.bottom };
    if (!widgets.some((widget) => isInside(widget.box, cell, SLACK))) return [];
    const block: Block = { text, title: text, lines: [], tick: null, size: widthOf(box), isBold: true, start: box.left, box };
    return [{ text, page, top: area.top, left: area.left, right: Number.POSITIVE_INFINITY, rank: SIDE_RANK, block, column: null, cell, goesOn: false, end: null, frame: null }];
  });
}

/** "Angaben zur versicherten Person" in small print right below a heading says whose part it is. */
function isSubtitle({ text, tick, box, size, start }: Block, found: readonly Block[]): boolean {
  return tick === null && text.length <= SUBTITLE && /^(?:angaben|daten) (?:zu[rm]?|über|der|des) /iu.test(text) && !/[.:!?]$/u.test(text)
    && found.some((other) => other.size > size && box.top - other.box.bottom > -2 && box.top - other.box.bottom < size && Math.abs(start - other.start) < INDENT);
}

/** A text that asks for ticks opens a part too where it looks like the headings: as large and bold, larger than the rest, numbered or in a bar as they are. */
function looksLike(block: Block, found: readonly Block[], body: Body, { areas }: Layout): boolean {
  const isInBar = (one: Block): boolean => areas.some((area) => isInside(one.box, area, SLACK) && heightOf(area) < BAR * one.size);
  return found.some((other) => Math.abs(other.size - block.size) < 0.5 && other.isBold === block.isBold
    && ((block.isBold && block.size >= body.size * SLIGHTLY && Math.abs(other.box.left - block.box.left) < SLACK) || (block.isBold && block.size >= body.size * LARGER) || (NUMBERED.test(block.text) && NUMBERED.test(other.text)) || (isInBar(block) && isInBar(other))));
}

/** Is it bold text within a paragraph: does the line above end right before it? */
function goesOn({ box, size }: Block, { blocks }: Layout): boolean {
  return blocks.some((other) => !other.isBold && other.tick === null && Math.abs(other.size - size) < 0.1 * size && Math.abs(other.box.left - box.left) < 3 && box.top - other.box.bottom < 0.35 * size && box.top > other.box.top + 0.5 * size);
}

/** Does the text stand in a cell of its own left of boxes, for whose row it stands? */
function isRowTitle(block: Block, layout: Layout): boolean {
  const { text, box, size } = block;
  const { rules, widgets } = layout;
  const part = OPENS.test(text) ? partOf(block, layout) : null;
  if (part && box.top - part.top < 2 * size) return false;
  const cell = cellOf(box, rules);
  const isClosed = /\p{L}/u.test(text) && isClosedCell(cell);
  const isInRow = (other: Box): boolean => other.left >= cell.right - SLACK && other.top >= cell.top - SLACK && other.bottom <= cell.bottom + SLACK;
  return isClosed && !widgets.some((widget) => isInside(widget.box, cell, SLACK)) && widgets.some((widget) => isInRow(widget.box));
}

/** Does a text without number stand over an explanation in a shaded box that asks nothing? It says nothing of what follows. */
function isOfInfoBox(block: Block, { areas, blocks, widgets, rules }: Layout): boolean {
  const area = NUMBERED.test(block.text) ? undefined : areas.find((one) => isInside(block.box, one, SLACK));
  if (!area || widgets.some((widget) => isInside(widget.box, area, SLACK))) return false;
  // The bar over the rows of a table stands over them, however much it explains.
  const isBarOfTable = widgets.some(({ box }) => Math.abs(cellOf(box, rules).top - area.bottom) < SLACK && box.left >= area.left && box.right <= area.right);
  if (isBarOfTable) return false;
  const rest = blocks.filter((other) => other !== block && other.box.top >= block.box.bottom - SLACK && isInside(other.box, area, SLACK));
  return rest.reduce((sum, { text }) => sum + text.length, 0) >= EXPLAINS;
}

/** A number that stands last on the page. */
function isPageNumber({ text, box }: Block, { blocks, widgets }: Layout): boolean {
  return /^\d+$/u.test(text) && ![...blocks, ...widgets].some((other) => other.box.top > box.bottom);
}

/** The shaded area around a note to the office, to the end of its frame; else its cell. */
function officePart(block: Block, layout: Layout): Box | null {
  const [around] = layout.areas.filter((one) => isInside(block.box, one, SLACK)).sort((a, b) => (b.bottom - b.top) - (a.bottom - a.top));
  // On tinted paper the part begins with the note.
  const area = around && heightOf(around) > TINTED && block.box.top - around.top > AREA_TOP * block.size ? { ...around, top: block.box.top } : around;
  const frame = frameOf(block.box, layout.frames);
  if (area && frame && widthOf(area) > MOST * widthOf(frame)) return { ...frame, top: area.top };
  // "Vom Amt auszufüllen" over the rows of a small frame.
  const opens = frame !== null && /aus(?:zu|ge)?füll/iu.test(block.text) && block.box.top - frame.top < block.size && heightOf(frame) < SMALL_FRAME && layout.widgets.some(({ box }) => isInside(box, frame, SLACK));
  return area ?? ownCell(block, layout) ?? (opens ? frame : null);
}

/** From where on a heading counts: below it; a number in the corner of a frame and a note in its area count beside it too. */
function topOf({ text, box }: Block, part: Box | null): number {
  if (part) return part.top;
  return /^\d+$/u.test(text) ? box.top - (box.bottom - box.top) : box.bottom;
}

/** Does the text go on behind a box: "bis [box] Euro"? */
function isBehindBox({ text, box }: Block, { widgets }: Layout): boolean {
  return /\p{L}/u.test(text) && widgets.some((widget) => areInRow(widget.box, box) && box.left >= widget.box.right - 2 && box.left - widget.box.right < CLOSE);
}

/** The frame of a heading, where boxes stand in it too. */
function ownFrame({ box }: Block, { frames, widgets }: Layout): Box | null {
  const frame = frameOf(box, frames);
  return frame && widgets.some((widget) => isInside(widget.box, frame, SLACK) && widget.box.top >= box.top) ? frame : null;
}

/** The cell of a heading, where boxes stand in it too. */
function ownCell({ box }: Block, { rules, widgets }: Layout): Box | null {
  const cell = cellOf(box, rules);
  const isClosed = isClosedCell(cell);
  return isClosed && widgets.some((widget) => isInside(widget.box, cell, SLACK)) ? cell : null;
}

function isHeading(block: Block, body: Body, labels: ReadonlyMap<Block, Place>): boolean {
  const { text, size, isBold, tick } = block;
  if (tick !== null || text.length > LONGEST) return false;
  if (isOfficeNote(text)) return labels.get(block) !== 'column';
  if (/^\d{1,2}$/u.test(text)) return isBold && size >= body.size * MUCH_LARGER;
  if (!STARTS.test(text) || NOTE.test(text.replace(REMARK, ''))) return false;
  const label = labels.get(block);
  if (label === 'left') return false;
  return (size >= body.size * LARGER && (label === undefined || size >= body.size * MUCH_LARGER))
    || (isBold && (label === undefined || (label === 'below' && size >= body.size * SLIGHTLY)) && size >= body.size * SMALLER && (!body.isBold || text.length <= SHORT || OPENS.test(text)));
}
