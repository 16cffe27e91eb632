/** The texts around a box: which of them names it. */
import { namesPerson } from '../page/person.ts';
import { PER_TIME } from '../page/words/units.ts';
import { isTick, type Block } from './blocks.ts';
import { aboveOf, isCaptionOfOther, isLabel } from './above.ts';
import { captionedBy } from './captions.ts';
import { areInColumn, areInRow, heightOf, isInside, widthOf } from './geometry.ts';
import { cellHeadOf, headOf, rowHeadOf } from './heads.ts';
import type { Layout } from './layout.ts';
import { leftOf, type Near } from './left.ts';
import { costOf, headsColumn } from './nearness.ts';
import { perBox } from './per-box.ts';
import { nearIn, ownerAbove, personCellOf } from './person-cells.ts';
import { cellOf, isClosedCell, isCutBelow } from './rules.ts';
import { SIGNING } from './signing.ts';
import { tableCellOf } from './tables.ts';
import { thingCellOf } from './thing-cells.ts';
import type { PdfWidget } from './types.ts';

/** Text right above several boxes stands no further away (points). */
const TOUCHES = 7;
/** Text below, no further away (points). */
const NEXT_LINE = 16;
/** A caption begins where its box begins, but for so many points. */
const INDENT = 14;
/** A caption side by side with others begins where its box begins, but for so many points. */
const ALIGNED = 6;
/** The title of a row stands further (points) from the boxes of its columns than a label. */
const TITLE_GAP = 40;
/** Where a label ends so near (points) before a box, a line that reaches over both is a heading. */
const BESIDE = 20;
/** Rows for several people: "Kind 1", "2. Person". */
const COUNTED = /^(?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2}\. \p{Lu}\p{L}+)[.:]?$/u;

function findNameOf(widget: PdfWidget, layout: Layout): Near | null {
  const [cell, thing] = [personCellOf(widget, layout), thingCellOf(widget, layout)];
  const near = nearestOf(widget, layout);
  const row = tableCellOf(widget, layout);
  if (row !== null) return { place: 'column', block: row.head, gap: widget.box.top - row.head.box.bottom };
  const yes = near !== null && near.place === 'left' && near.block.tick === null && near.gap <= BESIDE ? null : yesAbove(widget, layout);
  if (yes !== null) return yes;
  if (cell !== null) return nearIn(cell, near, widget, layout);
  const name = near === null ? null : nameHeadOf(near, widget, layout);
  if (name !== null) return name;
  const isOwn = near !== null && (near.block !== thing?.title && near.place !== 'row' && near.place !== 'column' && isInside(near.block.box, cellOf(widget.box, layout.rules), 2));
  return thing === null || isOwn ? near : { place: 'column', block: thing.head, gap: widget.box.top - thing.head.box.bottom };
}

/** "ja, Grad der Behinderung": an answer that asks more. */
const YES_ASKS = /^ja, (?:\p{Ll}+ )?\p{Lu}\p{L}{2}(?!.*(?:beigefügt|beilieg|liegt|vorgelegt))/u;
/** A box right below such an answer is no further away (points), and begins no further left of it. */
const RIGHT_BELOW = 6;

/** The answer to tick that asks more, right above a box in the same cell. */
function yesAbove({ box }: PdfWidget, { blocks, rules }: Layout): Near | null {
  const cell = cellOf(box, rules);
  const block = isClosedCell(cell) ? blocks.find((one) => one.tick !== null && YES_ASKS.test(one.text) && isInside(one.box, cell, 1) && Math.abs(box.top - one.box.bottom) <= RIGHT_BELOW && areInColumn(one.box, box) && box.left >= one.tick.box.left - RIGHT_BELOW) : undefined;
  return block === undefined ? null : { place: 'above', block, gap: Math.max(0, box.top - block.box.bottom) };
}

/** Heads over the names of people. */
const NAME_HEAD = /^(?:(?:familien|nach|vor)?name|vor- und (?:nach|familien)name)(?!\p{L})/iu;

/** In a row whose first cell says above its box whose row it is ("Vater", "1. Kind") the box asks what the head of the column says. */
function nameHeadOf({ place, block }: Near, widget: PdfWidget, layout: Layout): Near | null {
  if (place !== 'above' || block !== ownerAbove(widget, layout)) return null;
  const { blocks, rules } = layout;
  const cell = cellOf(widget.box, rules);
  const above = blocks.filter((other) => other.tick === null && other.box.bottom <= cell.top + 2 && Math.abs(other.box.left - cell.left) <= INDENT && !namesPerson(other.text));
  const [head] = above.sort((a, b) => b.box.bottom - a.box.bottom);
  if (!head || !NAME_HEAD.test(head.text) || !blocks.some((other) => other.box.left >= cell.right - INDENT && areInRow(other.box, head.box))) return null;
  return { place: 'column', block: head, gap: widget.box.top - head.box.bottom };
}

function nearestOf(widget: PdfWidget, layout: Layout): Near | null {
  const left = leftOf(widget, layout);
  const above = aboveOf(widget, layout);
  const row = left ?? rowHeadOf(widget, layout);
  const column = above ?? headOf(widget, layout);
  if (row && column && row.block !== column.block && headsColumn(column.block.text) !== headsColumn(row.block.text)) {
    if (headsColumn(column.block.text)) return row;
    if (COUNTED.test(row.block.text)) return column;
  }
  // A tick that begins the row of a table is its title.
  if (left && left.block.tick !== null && column?.place === 'column' && left.gap > TITLE_GAP) return column;
  if (left && above && hasCaptions(widget, above, left, layout)) return above;
  const below = belowOf(widget, layout);
  const open = openAnswerOf(widget, above, layout);
  const isOfOther = above !== null && (open !== null || above.block.tick !== null || (above.block.isBold && below?.block.isBold === false));
  if (below && isOfOther && isOneOfCaptions(below, widget, layout)) return below;
  if (open) return open;
  const found = [insideOf(widget, layout), left, above, row, column, below, left !== null && left.gap <= BESIDE ? null : spanOf(widget, layout), cellHeadOf(widget, layout)].filter((near) => near !== null);
  return found.map((near) => ({ near, cost: costOf(near, widget, layout) })).sort((a, b) => a.cost - b.cost)[0]?.near ?? plainNameOf(widget, layout);
}

/** Words that say little, and name a box only where nothing else does. */
const PLAIN = /^(?:anzahl|betrag|uhrzeit)$/iu;
/** They stand so near (points) before the box. */
const PLAIN_BEFORE = 40;

/** "Betrag" before a box, "Stunden pro Woche" right above it, or the answer in the line above that asks more: "ja, Name und Nummer". */
function plainNameOf({ box }: PdfWidget, { blocks }: Layout): Near | null {
  const plain = blocks.filter(({ tick, text }) => tick === null && (PLAIN.test(text) || (PER_TIME.test(text) && text.includes(' '))));
  const left = plain.find((block) => areInRow(block.box, box) && block.box.right <= box.left + 4 && box.left - block.box.right <= PLAIN_BEFORE);
  if (left) return { place: 'left', block: left, gap: box.left - left.box.right };
  const above = plain.find((block) => Math.abs(block.start - box.left) <= ALIGNED && box.top - block.box.bottom > -4 && box.top - block.box.bottom <= TOUCHES)
    ?? blocks.find((block) => block.tick !== null && YES_ASKS.test(block.text) && areInColumn(block.box, box) && box.top - block.box.bottom > -4 && box.top - block.box.bottom <= NEXT_LINE);
  return above ? { place: 'above', block: above, gap: Math.max(0, box.top - above.box.bottom) } : null;
}

/** Is the text below a box one of a row of captions, each below its box? */
function isOneOfCaptions({ block: caption }: Near, widget: PdfWidget, layout: Layout): boolean {
  if (captionedBy(caption, layout) !== widget) return false;
  return layout.widgets.some((mate) => {
    const own = mate !== widget && !isTick(mate) && areInRow(mate.box, widget.box) ? belowOf(mate, layout) : null;
    return own !== null && areInRow(own.block.box, caption.box) && captionedBy(own.block, layout) === mate;
  });
}

/** The answer at the end of the row above that leaves its words to this line: "□ nein  □ ja, und zwar:" with the line below. */
function openAnswerOf(widget: PdfWidget, above: Near | null, { blocks, widgets }: Layout): Near | null {
  if (above === null || above.block.tick !== null) return null;
  const block = blocks.find(({ tick, text, box }) => tick !== null && text.endsWith(':') && areInRow(box, above.block.box) && box.left > above.block.box.right && box.bottom <= widget.box.top + 4
    && !widgets.some((other) => !isTick(other) && areInRow(other.box, box) && other.box.left >= box.right - 4));
  return block ? { place: 'above', block, gap: Math.max(0, widget.box.top - block.box.bottom) } : null;
}

/** Have the boxes of the row captions side by side above them? Then the text left of all is the title of the row. */
function hasCaptions(widget: PdfWidget, above: Near, left: Near, layout: Layout): boolean {
  if (Math.abs(above.block.start - widget.box.left) > ALIGNED || left.block.tick !== null || isCutBelow(above.block.box, widget.box, layout.rules)) return false;
  return layout.widgets.some((mate) => {
    if (mate.box.left < widget.box.right || !areInRow(mate.box, widget.box) || isTick(mate) || leftOf(mate, layout) !== null) return false;
    const caption = aboveOf(mate, layout);
    return caption !== null && caption.block !== above.block && areInRow(caption.block.box, above.block.box) && Math.abs(caption.block.start - mate.box.left) <= ALIGNED;
  });
}

/**
 * The visible text that names a box to write in: of all texts around it the nearest, as the eye measures. In a table the head of the
 * row names it, unless the rows are people: then the head of the column.
 */
export const nameOf = perBox(findNameOf);

function insideOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => isInside(one.box, widget.box, 2) && isLabel(one, widget));
  return block ? { place: 'inside', block, gap: 0 } : null;
}

/** A shaded bar with a heading is no higher than so many font sizes. */
const BAR = 3;

/** Does a text stand in a shaded bar of its own, without a box? */
function isInBar({ box, size }: Block, { areas, widgets }: Layout): boolean {
  const bar = areas.find((area) => isInside(box, area, 2) && heightOf(area) < BAR * size);
  return bar !== undefined && !widgets.some((widget) => isInside(widget.box, bar, 2));
}

/** A small text below; in bold one nearer to what follows is the heading of that. */
function belowOf(widget: PdfWidget, layout: Layout): Near | null {
  const block = layout.blocks.find((one) => {
    const gap = one.box.top - widget.box.bottom;
    return gap > -4 && areInColumn(one.box, widget.box) && one.box.left >= widget.box.left - INDENT && widthOf(one.box) < widthOf(widget.box) + INDENT && isLabel(one, widget) && !isInBar(one, layout) && !isCaptionOfOther(one, widget, layout) && ((gap <= NEXT_LINE / 2 && (!one.isBold || SIGNING.test(one.text))) || captionedBy(one, layout) === widget);
  });
  return block ? { place: 'below', block, gap: 0 } : null;
}

/** The text right above several boxes, for those that begin under its middle or end. */
function spanOf(widget: PdfWidget, { blocks }: Layout): Near | null {
  const block = blocks.find((one) => Math.abs(widget.box.top - one.box.bottom) <= TOUCHES
    && Math.min(one.box.right, widget.box.right) - widget.box.left > widthOf(widget.box) / 2 && one.box.left < widget.box.left && isLabel(one, widget));
  return block ? { place: 'span', block, gap: 0 } : null;
}
