import type { Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout, Place } from './layout.ts';
import type { PdfWidget } from './types.ts';

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
}

/** Text this much larger than the body is a heading. */
const LARGER = 1.14;
/** Longer texts (characters) are no headings. */
const LONGEST = 140;
/** A heading may begin so far (points) to the right of what it stands over. */
const INDENT = 24;
/** Bold counts as much as so many points. */
const BOLD = 0.3;

/** Headings begin with a capital letter or a number, and have a word. */
const STARTS = /^(?:\p{Lu}|\d|[a-z][.)] ).*\p{L}{3}/u;
/** Remarks, also in bold. */
const NOTE = /[,;.!]$|\b(?:beifügen|beilegen|ankreuzen|ausfüllen)\b|^(?:bitte|hinweise?|achtung|wichtig|tipp|lesen)\b/iu;

/** Font size of most of the text, and whether it is bold. */
export interface Body {
  readonly size: number;
  readonly isBold: boolean;
}

/** The font of the running text: most characters are set in it. */
export function bodyOf(layouts: readonly Layout[]): Body {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const { blocks } of layouts) {
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
export function findHeadings({ blocks }: Layout, page: number, body: Body, labels: ReadonlyMap<Block, Place>): readonly Heading[] {
  const found = blocks.filter((block) => isHeading(block, body, labels));
  return found.map((block) => {
    const beside = found.filter((other) => other !== block && areInRow(other.box, block.box) && other.box.left >= block.box.right).map(({ box }) => box.left);
    return {
      text: block.text, page, top: block.box.bottom, left: block.box.left - INDENT, right: Math.min(...beside) - INDENT, block,
      rank: Math.round(block.size * 2) / 2 + (block.isBold ? BOLD : 0),
    };
  });
}

function isHeading(block: Block, body: Body, labels: ReadonlyMap<Block, Place>): boolean {
  const { text, size, isBold, tick } = block;
  if (tick !== null || text.length > LONGEST || !STARTS.test(text) || NOTE.test(text)) return false;
  const label = labels.get(block);
  if (label === 'left') return false;
  return size >= body.size * LARGER || (isBold && !body.isBold && label === undefined);
}

/** The headings above a box, outermost first: of those that stand over it each is smaller than the one before. */
export function sectionOf({ box }: PdfWidget, page: number, headings: readonly Heading[]): readonly Heading[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    const isBefore = heading.page < page || (heading.page === page && heading.top <= box.top + 4);
    if (!isBefore || box.left < heading.left || box.left >= heading.right) continue;
    while (path.length > 0 && (path.at(-1)?.rank ?? 0) <= heading.rank) path.pop();
    path.push(heading);
  }
  return path;
}
