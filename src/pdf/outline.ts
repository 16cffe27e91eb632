import type { Block } from './blocks.ts';
import { areInRow, isInside } from './geometry.ts';
import type { Layout, Place } from './layout.ts';
import { cellOf } from './rules.ts';
import { columnOf } from './zones.ts';
import type { Box, PdfWidget } from './types.ts';

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
}

/** Text this much larger than the body is a heading. */
const LARGER = 1.14;
/** Bold text smaller than this is a remark. */
const SMALLER = 0.96;
/** Longer texts (characters) are no headings. */
const LONGEST = 140;
/** A heading may begin so far (points) to the right of what it stands over. */
const INDENT = 24;
/** Bold counts as much as so many points. */
const BOLD = 0.3;

/** Text so near (points) behind a box goes on with its line. */
const CLOSE = 12;
/** A box may reach so far (points) out of its cell. */
const SLACK = 4;

/** Headings begin with a capital letter or a number, and have a word. */
const STARTS = /^(?:\p{Lu}|\d|[a-z][.)] ).*\p{L}{3}/u;
/** Remarks, also in bold. */
const NOTE = /[,;.!]$|(?:^|\s)(?:und|oder|bzw\.|der|die|das|des|zur?|weiter mit)$|^[•·–-]|\b(?:beifügen|beilegen|ankreuzen|ausfüllen)\b|^(?:bitte|hinweise?|achtung|wichtig|tipp|lesen)\b/iu;

/** Font size of most of the text, and whether it is bold. */
export interface Body {
  readonly size: number;
  readonly isBold: boolean;
}

/** The font of the running text on pages with boxes: most characters are set in it. */
export function bodyOf(layouts: readonly Layout[]): Body {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  const sheets = layouts.filter(({ widgets }) => widgets.length > 0);
  for (const { blocks } of sheets.length > 0 ? sheets : layouts) {
    for (const { size, text, isBold } of blocks) {
      const rounded = Math.round(size * 2) / 2;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
      all += text.length;
      if (isBold) bold += text.length;
    }
  }
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { size: most?.[0] ?? 0, isBold: bold > all / 2 };
}

/** Headings of a page from top to bottom; texts that name a box (`labels`) are none unless they are larger. */
export function findHeadings(layout: Layout, page: number, body: Body, labels: ReadonlyMap<Block, Place>): readonly Heading[] {
  const { blocks, zones } = layout;
  const found = blocks.filter((block) => isHeading(block, body, labels) && !isBehindBox(block, layout));
  return found.map((block) => {
    const beside = found.filter((other) => other !== block && areInRow(other.box, block.box) && other.box.left >= block.box.right).map(({ box }) => box.left);
    return {
      text: block.text, page, top: block.box.bottom, left: block.box.left - INDENT, right: Math.min(...beside) - INDENT, block,
      column: columnOf(block.box, zones), cell: ownCell(block, layout),
      rank: Math.round(block.size * 2) / 2 + (block.isBold ? BOLD : 0),
    };
  });
}

/** Does the text go on behind a box: "bis [box] Euro"? */
function isBehindBox({ box }: Block, { widgets }: Layout): boolean {
  return widgets.some((widget) => areInRow(widget.box, box) && box.left >= widget.box.right - 2 && box.left - widget.box.right < CLOSE);
}

/** The cell of a heading, where boxes stand in it too. */
function ownCell({ box }: Block, { rules, widgets }: Layout): Box | null {
  const cell = cellOf(box, rules);
  const isClosed = [cell.left, cell.right, cell.top, cell.bottom].every(Number.isFinite);
  return isClosed && widgets.some((widget) => isInside(widget.box, cell, SLACK)) ? cell : null;
}

function isHeading(block: Block, body: Body, labels: ReadonlyMap<Block, Place>): boolean {
  const { text, size, isBold, tick } = block;
  if (tick !== null || text.length > LONGEST || !STARTS.test(text) || NOTE.test(text)) return false;
  const label = labels.get(block);
  if (label === 'left') return false;
  return size >= body.size * LARGER || (isBold && !body.isBold && label === undefined && size >= body.size * SMALLER);
}

/** The headings above a box, outermost first: of those that stand over it each is smaller than the one before. */
export function sectionOf({ box }: PdfWidget, page: number, { zones }: Layout, headings: readonly Heading[]): readonly Heading[] {
  const path: Heading[] = [];
  const own = columnOf(box, zones);
  for (const heading of headings) {
    const isBefore = heading.page < page || (heading.page === page && heading.top <= box.top + 4);
    if (!isBefore || (heading.column === null ? box.left < heading.left || box.left >= heading.right : heading.column !== own)) continue;
    if (heading.cell !== null && (heading.page !== page || !isInside(box, heading.cell, SLACK))) continue;
    while (path.length > 0 && (path.at(-1)?.rank ?? 0) <= heading.rank) path.pop();
    path.push(heading);
  }
  return path;
}
