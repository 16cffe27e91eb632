import { DATE_LABEL } from '../page/words/hint-texts.ts';
import { DATE_PARTS, JOINT_LABEL } from '../page/words/units.ts';
import { isTick, type Block } from './blocks.ts';
import { areInRow, heightOf, widthOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { leftOf, type Near } from './left.ts';
import { aboveOf } from './above.ts';
import { nameOf } from './near.ts';
import { smallPrintAt } from './small-print.ts';
import { stackOf } from './stacks.ts';
import { groupTicks } from './ticks.ts';
import { readVisible } from './tool-tip.ts';
import type { PdfWidget } from './types.ts';

/** Boxes that take the answer to one question. */
export interface Question {
  readonly page: number;
  readonly widgets: readonly [PdfWidget, ...PdfWidget[]];
  readonly shape: 'single' | 'choice' | 'ticks' | 'date-parts' | 'parts' | 'lines';
}

/** Boxes for the parts of one answer stand no further apart (points). */
const NEXT_PART = 14;

/** Numbers that forms take in several boxes. */
const IN_BLOCKS = /(?:^|[\s-])(?:iban|bic|(?:\p{L}*(?:nummer|nr\.|kennzeichen|geschäftszeichen|steuer-?id)|tel(?:efon)?\.?|(?:tele)?fax|mobil)\b)/iu;
/** A box for the day of a date is no wider (points). */
const WIDEST_DAY = 40;
/** Longer small print (characters) at a box is a text of its own. */
const SHORT_PRINT = 12;

/** Groups the boxes of a page, given in reading order, to questions. `seen` are the names that earlier pages have asked. */
export function groupWidgets(widgets: readonly PdfWidget[], layout: Layout, page: number, seen: Set<string>): readonly Question[] {
  const questions: Question[] = [];
  const open = widgets.filter(({ name }) => name === '' || !seen.has(name));
  for (const { name } of open) seen.add(name);
  const taken = new Set<PdfWidget>();
  for (const [at, first] of open.entries()) {
    if (taken.has(first)) continue;
    const question = { page, ...(isTick(first) ? groupTicks(first, open, at, layout) : groupLines(first, open, at, layout)) };
    for (const widget of question.widgets) taken.add(widget);
    for (const other of open) if (other.name !== '' && other.name === first.name) taken.add(other);
    questions.push(question);
  }
  return questions;
}

/** Boxes of one question, and how they make it up. */
export type Group = Pick<Question, 'widgets' | 'shape'>;

function groupLines(first: PdfWidget, widgets: readonly PdfWidget[], at: number, layout: Layout): Group {
  const run: [PdfWidget, ...PdfWidget[]] = [first];
  for (const widget of widgets.slice(at + 1)) {
    const last = run.at(-1) ?? first;
    if (widget.kind !== 'line' || !areInRow(widget.box, last.box) || widget.box.left - last.box.right > NEXT_PART) break;
    run.push(widget);
  }
  const dates = countDateParts(run, layout);
  const [head, ...rest] = run;
  if (dates > 1) return { widgets: [head, ...rest.slice(0, dates - 1)], shape: 'date-parts' };
  const cells = run.findIndex((widget, place) => !isCell(widget) || (place > 0 && widget.box.left - (run[place - 1]?.box.right ?? 0) > NEXT_PART / 2));
  const length = cells === -1 ? run.length : cells;
  if (length > 2) return { widgets: [head, ...rest.slice(0, length - 1)], shape: 'parts' };
  const blocks = countBlocks(run, layout);
  if (blocks > 1) return { widgets: [head, ...rest.slice(0, blocks - 1)], shape: 'parts' };
  const joint = countJoint(run, layout);
  if (joint > 1) return { widgets: [head, ...rest.slice(0, joint - 1)], shape: 'parts' };
  const stack = stackOf(first, widgets.slice(at + 1), layout);
  return { widgets: [first, ...stack], shape: stack.length > 0 ? 'lines' : 'single' };
}

/** How many boxes from the first on take one number in blocks (an IBAN, area code and telephone number) or one date: only the first has a text. */
function countBlocks(run: readonly PdfWidget[], layout: Layout): number {
  const [first] = run;
  const near = first ? nameOf(first, layout) : null;
  const isDate = near !== null && DATE_LABEL.test(readVisible(near.block.text).replace(/\s*\([^)]*\)/gu, ''));
  const isInParts = isDate && areDayMonthYear(run);
  if (!first || !near || (near.place !== 'left' && near.place !== 'above' && !isInParts) || !(IN_BLOCKS.test(near.block.text) || isDate) || /[/,&+]|mail/iu.test(near.block.text.replace(/\([^)]*\)/gu, '')) || (areColumns(run, layout) && !isInParts)) return 1;
  const isOwn = (widget: PdfWidget): boolean => [leftOf(widget, layout), aboveOf(widget, layout)].some((text) => text !== null && text.block !== near.block) || (smallPrintAt(widget, layout).replace(near.block.text, '').length > SHORT_PRINT && !isSpannedBelow(widget, layout));
  const end = run.findIndex((widget, at) => at > 0 && (isOwn(widget) || Math.abs(heightOf(widget.box) - heightOf(first.box)) > 2));
  const length = end === -1 ? run.length : end;
  return isDate && length !== 3 ? 1 : length;
}

/** Day, month, year: two narrow boxes, and one for four digits. */
function areDayMonthYear([day, month, year]: readonly PdfWidget[]): boolean {
  return day !== undefined && month !== undefined && year !== undefined && Math.abs(widthOf(day.box) - widthOf(month.box)) < 3 && widthOf(year.box) > 1.4 * widthOf(day.box) && widthOf(day.box) < WIDEST_DAY;
}

/** Does a text below reach from the boxes before to those behind? It names none of them alone. */
function isSpannedBelow({ box }: PdfWidget, { blocks }: Layout): boolean {
  return blocks.some(({ box: text }) => text.top >= box.bottom - 4 && text.top < box.bottom + NEXT_PART && text.left < box.left - 4 && text.right > box.left);
}

/** Are they cells of a table: do other boxes stand above or below with the same sides? */
function areColumns([, second]: readonly PdfWidget[], { widgets }: Layout): boolean {
  return second !== undefined && widgets.some((other) => other !== second && !areInRow(other.box, second.box) && Math.abs(other.box.left - second.box.left) < 3 && Math.abs(other.box.right - second.box.right) < 3);
}

/** How many boxes from the first on share one label that names as many things: "PLZ, Ort". A telephone number and an address of e-mail are two answers. */
function countJoint(run: readonly PdfWidget[], layout: Layout): number {
  const [first] = run;
  const label = first ? nameOf(first, layout)?.block : undefined;
  if (!label || !JOINT_LABEL.test(label.text) || /mail/iu.test(label.text)) return 1;
  const end = run.findIndex((widget) => !isUnder(nameOf(widget, layout), label));
  const length = end === -1 ? run.length : end;
  const things = label.text.replace(/\([^)]*\)/gu, '').split(/\s*[/,&+]\s*|\sund\s/u).filter((thing) => /\p{L}/u.test(thing)).length;
  return length === things ? length : 1;
}

/** Stands the label right above the box, not left of a whole row? */
function isUnder(near: Near | null, label: Block): boolean {
  return near?.block === label && (near.place === 'above' || near.place === 'span');
}

/** A box for one character. */
function isCell({ box }: PdfWidget): boolean {
  return widthOf(box) < 1.6 * heightOf(box) && widthOf(box) < 26;
}

/** How many boxes from the first on take day, month and year, each once. */
function countDateParts(run: readonly PdfWidget[], layout: Layout): number {
  const parts = run.slice(0, DATE_PARTS.length).map((widget) => {
    const clues = [widget.toolTip, smallPrintAt(widget, layout)].filter((text) => text !== '');
    return DATE_PARTS.find(({ words }) => clues.some((text) => words.test(text) && text.split(' ').length <= 4))?.part ?? null;
  });
  const end = parts.findIndex((part, at) => part === null || parts.indexOf(part) < at);
  const length = end === -1 ? parts.length : end;
  return parts.slice(0, length).includes('year') ? length : 1;
}
