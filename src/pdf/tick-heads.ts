/** Heads of columns of ticks: "nein" and "ja" over a table of questions, "Basis", "Plus", "Bonus" over the months of a plan. */
import { isTick, type Block } from './blocks.ts';
import { areInColumn, areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Near } from './left.ts';
import { perBox } from './per-box.ts';
import { headsPerson } from './person-tables.ts';
import { cellOf, isClosedCell } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';

/** Each of its lines is short (characters), and it is centred over the ticks or begins where they do, but for so many points. */
const [LONGEST, MOST_LINES, OFF_CENTRE, OFF_START] = [26, 4, 8, 3];
/** It ends no further (points) above the first tick; "ja" and "nein" may stand further off, over a question of several lines. */
const FAR_ABOVE = 30;
const YES_NO_ABOVE = 48;
const YES_NO = /^(?:ja|nein)$/iu;
/** Ticks of one column follow one another with no larger gap (points). */
const NEXT = 110;

/** The text over the column of a tick that has none of its own; null where none stands. People head no answers. */
export function tickHeadOf(widget: PdfWidget, layout: Layout): string | null {
  return headOver(widget, layout)?.text ?? null;
}

const headOver = perBox(findTickHead);

/** The number of a row stands no further (points) before its first tick, and what it counts no further before the first head. */
const [BEFORE, CORNER] = [90, 90];
const ROW_NUMBER = /^(\d{1,2})\.?$/u;

/** "1." before a row of ticks and "Lebensmonat" over the numbers, beside the heads: the row asks for "1. Lebensmonat". null where either is missing. */
export function countedRow(first: PdfWidget, layout: Layout): Near | null {
  const head = headOver(first, layout);
  const before = (box: Box, far: number) => (one: Block): boolean => one.tick === null && areInRow(one.box, box) && one.box.right <= box.left + 2 && box.left - one.box.right <= far;
  const number = head ? layout.blocks.filter(before(first.box, BEFORE)).find(({ text }) => ROW_NUMBER.test(text)) : undefined;
  const [corner] = head && number ? layout.blocks.filter(before(head.box, CORNER)).filter(({ text }) => /^\p{Lu}\p{L}{2,}$/u.test(text)).sort((a, b) => Math.abs(middle(a.box) - middle(number.box)) - Math.abs(middle(b.box) - middle(number.box))) : [];
  return number && corner ? { place: 'row', block: { ...number, text: `${ROW_NUMBER.exec(number.text)?.[1] ?? ''}. ${corner.text}` }, gap: first.box.left - number.box.right } : null;
}

function findTickHead(widget: PdfWidget, layout: Layout): Block | null {
  if (layout.answers.has(widget)) return null;
  const above = nearestOver(widget.box, widget, layout);
  if (above && isOver(above.box, widget.box)) return above;
  const cell = cellOf(widget.box, layout.rules);
  const isAlone = isClosedCell(cell) && !layout.widgets.some((other) => other !== widget && isInside(other.box, cell, 1));
  const head = isAlone ? nearestOver(cell, widget, layout) : null;
  return head && headsCell(head.box, cell, layout) ? head : null;
}

/** The first text above a tick between these sides, where it can be a head and ticks alone stand between. */
function nearestOver(column: Box, widget: PdfWidget, layout: Layout): Block | null {
  const [head] = layout.blocks.filter(({ box }) => areInColumn(box, column) && box.bottom <= widget.box.top + 4).sort((a, b) => b.box.bottom - a.box.bottom);
  if (!head || head.tick !== null || head.lines.some(({ text }) => text.length > LONGEST) || head.lines.length > MOST_LINES || !/\p{L}{2}/u.test(head.text) || headsPerson(head.text)) return null;
  return reaches(head, widget, layout) ? head : null;
}

/** Is a head centred over a tick, or does it begin where the tick does? */
function isOver(head: Box, tick: Box): boolean {
  return Math.abs(middle(head) - middle(tick)) <= OFF_CENTRE || Math.abs(head.left - tick.left) <= OFF_START;
}

/** Does a head stand in a cell as wide as that of the tick? */
function headsCell(head: Box, { left, right, top }: Box, { rules }: Layout): boolean {
  const own = cellOf(head, rules);
  return Math.abs(own.left - left) <= OFF_START && Math.abs(own.right - right) <= OFF_START && own.bottom <= top + OFF_START;
}

/** Do ticks alone stand between head and tick, one after the other? */
function reaches({ text, box }: Block, widget: PdfWidget, { widgets, answers }: Layout): boolean {
  const column = widgets.filter((other) => areInColumn(other.box, widget.box) && other.box.top >= box.bottom - 4 && other.box.top <= widget.box.top).sort((a, b) => a.box.top - b.box.top);
  const isFree = column.every((one) => isTick(one) && !answers.has(one));
  const isNear = column.every(({ box: { top } }, at) => at === 0 || top - (column[at - 1]?.box.bottom ?? 0) <= NEXT);
  const [first] = column;
  return isFree && isNear && first !== undefined && first.box.top - box.bottom <= (YES_NO.test(text) ? YES_NO_ABOVE : FAR_ABOVE);
}

function middle({ left, right }: Box): number {
  return (left + right) / 2;
}
