/** The text that asks what ticks or radios answer. */
import { HINT_STARTS, IN_BRACKETS } from '../page/words/hint-texts.ts';
import { bareTickOf } from './bare-ticks.ts';
import { isTick, type Block } from './blocks.ts';
import { captionedBy } from './captions.ts';
import { areInColumn, areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import { leftOf, saysSomething, type Near } from './left.ts';
import { cellHeadOf, groupHeadOf, leavesToRow } from './heads.ts';
import { optionTextOf } from './option-text.ts';
import { nearIn, personCellOf } from './person-cells.ts';
import { isBeside } from './person-tables.ts';
import { cellOf, isCutBelow, isCutBeside } from './rules.ts';
import { countedRow, tickHeadOf } from './tick-heads.ts';
import { thingCellOf } from './thing-cells.ts';
import type { PdfWidget } from './types.ts';

/** How texts end or begin that ask for one of the answers below. */
const ASKS = /\?(?:\s|$)|:$|\.\.\.$|…$|\(mehrfach|^(?:\d+\s+)?(?:bitte )?(?:kreuzen|wählen|geben) sie|\b(?:geben|kreuzen|wählen) sie\b.*\b(?:an|aus)\.?$|ankreuzen|^(?:folgende|nachstehende|nachfolgende|diese|diesem|dem antrag) .*(?:vor|bei|beigefügt|vorhanden)$/iu;
/** The text stands no further above (points). */
const FAR_ABOVE = 34;
/** Beside the first box it ends no higher (points) above it. */
const FAR_BESIDE = 14;
/** It begins no further right or left (points) of the first box. */
const INDENT_RIGHT = 30;
const INDENT_LEFT = 60;
/** The line under a heading, or the end of its bar, stands no further (points) below it. */
const UNDERLINE = 9;
/** Text so much larger than the answers is a title, not their question. */
const TITLE = 1.3;

/** Does a text ask by its form? */
export function isAsking(text: string): boolean {
  return ASKS.test(text);
}

/** The text that asks: before the first box in its row, or above it; never the text of another answer. */
export function askingText(first: PdfWidget, layout: Layout): Near | null {
  const bare = bareTickOf(first, layout);
  if (bare) return { place: 'row', block: bare.asked, gap: 0 };
  const cell = personCellOf(first, layout);
  const near = countedRow(first, layout) ?? nearestAsking(first, layout);
  if (cell !== null) return nearIn(cell, near, first, layout);
  const thing = tickHeadOf(first, layout) === null ? thingCellOf(first, layout) : null;
  if (thing !== null && leavesToRow(thing.head.text)) return { place: 'row', block: thing.title, gap: 0 };
  return thing !== null && near?.block === thing.title ? { place: 'column', block: thing.head, gap: 0 } : near;
}

function nearestAsking(first: PdfWidget, layout: Layout): Near | null {
  const answer = layout.answers.get(first);
  const isTitle = ({ size }: Block): boolean => answer !== undefined && size > TITLE * answer.size;
  const left = answer === undefined ? beyondOwn(first, layout) : leftOf(first, layout);
  const beside = left !== null && left.block.tick === null && !isTitle(left.block) ? left : null;
  const above = aboveTicks(first, layout).filter(({ block }) => !isTitle(block) && captionedBy(block, layout) === null);
  const asking = [beside, ...above].find((near) => near !== null && isAsking(near.block.text) && !isParted(near, first, layout));
  if (asking) return asking;
  const before = beside ? null : besideAbove(first, layout);
  return [before, beside, ...above.filter(({ block }) => !isHint(block)), ...above].find((near) => near !== null && !isParted(near, first, layout)) ?? beside ?? groupHeadOf(first, layout) ?? cellBefore(first, layout) ?? cellHeadOf(first, layout);
}

/** The text in the cell left of the cell of the first box, beside it. */
function cellBefore(first: PdfWidget, layout: Layout): Near | null {
  const { left, top, bottom } = cellOf(first.box, layout.rules);
  if (![left, top, bottom].every(Number.isFinite)) return null;
  const block = layout.blocks.find((one) => one.tick === null && saysSomething(one.text) && Math.abs(cellOf(one.box, layout.rules).right - left) < 2 && isBeside(one, first, layout));
  return block ? { place: 'left', block, gap: first.box.left - block.box.right } : null;
}

/** Where the text of each answer stands before its box ("G □ aG □"), the text before that; else the text before the box. */
function beyondOwn(first: PdfWidget, layout: Layout): Near | null {
  const own = leftOf(first, layout);
  if (own === null || own.block.text !== optionTextOf(first, layout)) return own;
  const { box } = own.block;
  const before = layout.blocks.filter((block) => block.tick === null && saysSomething(block.text) && areInRow(block.box, box) && block.box.right <= box.left && !layout.widgets.some((other) => areInRow(other.box, box) && other.box.left >= block.box.right - 4 && other.box.right <= box.left));
  const [block] = before.sort((a, b) => b.box.right - a.box.right);
  return block ? { place: 'left', block, gap: box.left - block.box.right } : own;
}

/** A question that ends left of the first box, a little higher than its row. */
function besideAbove({ box }: PdfWidget, { blocks, widgets, rules }: Layout): Near | null {
  const found = blocks.filter((block) => block.tick === null && isAsking(block.text) && block.box.left < box.left && block.box.right <= box.left + 4 && block.box.bottom >= box.top - FAR_BESIDE && block.box.bottom <= box.bottom
    && !isCutBelow({ ...block.box, right: box.right }, box, rules) && !widgets.some((other) => other.box.left > block.box.right - 4 && other.box.right < box.left && other.box.bottom > block.box.top && other.box.top < box.bottom));
  const [block] = found.sort((a, b) => b.box.bottom - a.box.bottom);
  return block ? { place: 'left', block, gap: box.left - block.box.right } : null;
}

function isParted({ block, place }: Near, first: PdfWidget, { rules }: Layout): boolean {
  return place === 'above' ? isCutBelow(block.isBold ? { ...block.box, bottom: block.box.bottom + UNDERLINE } : block.box, first.box, rules) : place === 'left' && isCutBeside(block.box, first.box, rules) && !isAsking(block.text);
}

function isHint({ text }: Block): boolean {
  return IN_BRACKETS.test(text) || (HINT_STARTS.test(text) && !ASKS.test(text));
}

/** Texts above the first box with no box of the form between, nearest first. */
function aboveTicks({ box }: PdfWidget, { blocks, widgets }: Layout): readonly Near[] {
  const found = blocks.flatMap((block): Near[] => {
    const gap = box.top - block.box.bottom;
    const isNear = gap > -6 && gap <= FAR_ABOVE && block.start <= box.left + INDENT_RIGHT && block.start >= box.left - INDENT_LEFT && block.box.right > box.left;
    return isNear && block.tick === null && saysSomething(block.text) ? [{ place: 'above', block, gap: Math.max(0, gap) }] : [];
  });
  return found.filter(({ block }) => !widgets.some((other) => other.box.top >= block.box.top - 2 && other.box.bottom <= box.top + 3 && (areInColumn(other.box, block.box) || isTick(other)) && other.box.left < box.right + INDENT_LEFT && other.box.right > box.left - INDENT_LEFT))
    .sort((a, b) => a.gap - b.gap);
}
