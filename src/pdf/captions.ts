/** Small texts right below the line that they name, as on forms made with a word processor. */
import type { Block } from './blocks.ts';
import { IN_BRACKETS } from '../page/words/hint-texts.ts';
import { areInColumn, areInRow, isInside } from './geometry.ts';
import { endsBefore, IF_YES } from './left.ts';
import type { Layout } from './layout.ts';
import { perBlock, perBox } from './per-box.ts';
import type { PdfWidget } from './types.ts';

/** A caption stands no further (points) below its line, and begins where the line begins, but for so many points; in brackets it may stand below its middle. */
const NEAR = 18;
const ALIGNED = 8;
/** What stands below it is further away, by this factor and so many points. */
const [FURTHER, MORE] = [1.3, 6];
/** Small print is so much smaller than most text of its page; it captions also where the next line follows soon. */
const SMALL = 0.85;

/** The box to write in that a text stands right below, nearer to it than to any other; null where none is. */
export const captionedBy = perBlock(findCaptioned);

function findCaptioned(block: Block, layout: Layout): PdfWidget | null {
  const { box, tick } = block;
  const { widgets, blocks } = layout;
  // What stands before a box of its own row names that.
  if (tick !== null || IF_YES.test(block.text) || widgets.some((widget) => areInRow(widget.box, box) && endsBefore(box, widget.box))) return null;
  const lines = widgets.filter(({ kind }) => kind === 'line' || kind === 'lines' || kind === 'signature');
  const above = lines.filter((widget) => box.top - widget.box.bottom > -4 && box.top - widget.box.bottom <= NEAR && (Math.abs(widget.box.left - box.left) <= ALIGNED || (IN_BRACKETS.test(block.text) && isInside(box, { ...widget.box, top: box.top, bottom: box.bottom }, ALIGNED))));
  const [owner] = above.sort((a, b) => b.box.bottom - a.box.bottom);
  if (!owner) return null;
  const gap = Math.max(0, box.top - owner.box.bottom);
  const below = widgets.filter((widget) => widget !== owner && areInColumn(widget.box, box) && widget.box.bottom > box.bottom && widget.box.top >= box.top - 2).map((widget) => widget.box.top - box.bottom);
  const isNearer = below.every((distance) => distance > (block.size < SMALL * commonSize(layout) ? gap : gap * FURTHER + MORE));
  // Text above the line names it already.
  const isNamed = blocks.some((other) => other.box.left >= owner.box.left - ALIGNED && areInColumn(other.box, owner.box) && other.box.bottom <= owner.box.top + 4 && owner.box.top - other.box.bottom < 2 && other.tick === null && !IF_YES.test(other.text));
  return (isNearer && !isNamed) || endsBelow(owner, block, layout) ? owner : null;
}

/** In rows close together a caption stands no further (points) from its box, and has no more characters. */
const [CLOSE, LONGEST] = [8, 90];

/** Rows of boxes and captions close together: the captions name the boxes above where they end below the last box, and no caption stands above the first. */
function endsBelow(box: PdfWidget, caption: Block, layout: Layout): boolean {
  let [first, last] = [box, box];
  for (let above = textAbove(first, layout); above; above = textAbove(first, layout)) {
    const next = boxAbove(above, layout);
    // On hostile forms boxes and texts lie on each other: a row that is no higher ends the climb.
    if (!next || next.box.top >= first.box.top) return false;
    first = next;
  }
  if (layout.blocks.some(({ tick, text, isBold, size, box: { left, right, bottom } }) => tick === null && !isBold && Math.abs(size - caption.size) < 1 && text.length <= LONGEST && left < first.box.right && right > first.box.left && first.box.top - bottom > -4 && first.box.top - bottom <= NEAR)) return false;
  for (let below = textBelow(last, layout); below; below = textBelow(last, layout)) {
    const next = boxBelow(below, layout);
    if (!next || next.box.top <= last.box.top) return first !== last || layout.blocks.some(({ box: { bottom }, text }) => text.length > LONGEST && first.box.top - bottom < CLOSE && bottom <= first.box.top + 4);
    last = next;
  }
  return false;
}

// Each caption of a column climbs past all others.
const textAbove = perBox((widget, layout) => textAt(widget, -1, layout));
const textBelow = perBox((widget, layout) => textAt(widget, 1, layout));
const boxAbove = perBlock((block, layout) => boxAt(block, -1, layout));
const boxBelow = perBlock((block, layout) => boxAt(block, 1, layout));

/** The caption right above (-1) or below (1) a box. */
function textAt({ box }: PdfWidget, side: 1 | -1, { blocks }: Layout): Block | undefined {
  return blocks.find((block) => block.tick === null && block.text.length <= LONGEST && Math.abs(block.box.left - box.left) <= ALIGNED && isNext(side === 1 ? block.box.top - box.bottom : box.top - block.box.bottom) && !/[.!]$/u.test(block.text));
}

/** The box to write in right above (-1) or below (1) a caption. */
function boxAt({ box }: Block, side: 1 | -1, { widgets }: Layout): PdfWidget | undefined {
  return widgets.find(({ kind, box: other }) => (kind === 'line' || kind === 'lines' || kind === 'signature') && Math.abs(other.left - box.left) <= ALIGNED && isNext(side === 1 ? other.top - box.bottom : box.top - other.bottom));
}

function isNext(gap: number): boolean {
  return gap > -4 && gap <= CLOSE;
}

const sizes = new WeakMap<Layout, number>();

/** The font size of most text on a page. */
function commonSize(layout: Layout): number {
  const known = sizes.get(layout);
  if (known !== undefined) return known;
  const lengths = new Map<number, number>();
  for (const { size, text } of layout.blocks) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  const [most = [0]] = [...lengths].sort((a, b) => b[1] - a[1]);
  sizes.set(layout, most[0]);
  return most[0];
}
