import { isYesNo } from '../page/joiners.ts';
import { DECLARATION, OPTION_LIMIT } from '../page/words/hint-texts.ts';
import { DATE_PARTS } from '../page/words/units.ts';
import { isTick } from './blocks.ts';
import { areInRow, heightOf, widthOf } from './geometry.ts';
import { aboveOf, leftOf, optionTextOf, smallPrintAt, type Layout } from './layout.ts';
import { labelFrom, splitOption } from './tool-tip.ts';
import type { PdfWidget } from './types.ts';

/** Boxes that take the answer to one question. */
export interface Question {
  readonly page: number;
  readonly widgets: readonly [PdfWidget, ...PdfWidget[]];
  readonly shape: 'single' | 'choice' | 'ticks' | 'date-parts' | 'parts';
}

/** Ticks of one question stand no further apart (points) in a column. */
const NEXT_ROW = 30;
/** So far (points) to the right the text of a tick reaches at least. */
const REACH = 60;
/** Longer texts (characters) in bold are remarks. */
const SHORT = 40;
/** Boxes for the parts of one answer stand no further apart (points). */
const NEXT_PART = 14;

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

type Group = Pick<Question, 'widgets' | 'shape'>;

function groupTicks(first: PdfWidget, widgets: readonly PdfWidget[], at: number, layout: Layout): Group {
  const sameName = widgets.filter(({ name, optionName }) => name !== '' && name === first.name && (first.kind === 'radio' || optionName !== ''));
  const states = new Set(sameName.map(({ optionName }) => optionName));
  if (sameName.length > 1 && (first.kind === 'radio' || states.size > 1)) return { widgets: [first, ...sameName.filter((one) => one !== first)], shape: 'choice' };
  const asked = splitOption(first.toolTip)?.question;
  if (asked !== undefined) return { widgets: [first, ...widgets.slice(at + 1).filter(({ toolTip }) => splitOption(toolTip)?.question === asked)], shape: 'ticks' };
  const run: [PdfWidget, ...PdfWidget[]] = [first];
  for (const widget of widgets.slice(at + 1)) {
    const last = run.at(-1) ?? first;
    if (!isTick(widget) || widget.name === last.name || !isNextTick(last, widget, first) || isTextBetween(last, widget, layout)) break;
    run.push(widget);
  }
  const texts = run.map((tick) => optionOf(tick, layout));
  const [, second] = run;
  const pair = texts.slice(0, 2).map((text) => text.toLowerCase().replace(/[^\p{L} ]/gu, ''));
  if (second && (isYesNo(pair) || isYesNo([...pair].reverse()))) return { widgets: [first, second], shape: 'choice' };
  const isOne = run.length > 1 && new Set(texts).size === texts.length && asks(first, layout) && texts.every((text) => text !== '' && text.length <= OPTION_LIMIT && !DECLARATION.test(text));
  return isOne ? { widgets: run, shape: 'ticks' } : { widgets: [first], shape: 'single' };
}

function isNextTick(last: PdfWidget, next: PdfWidget, first: PdfWidget): boolean {
  if (areInRow(last.box, next.box)) return true;
  return Math.abs(next.box.left - first.box.left) <= 4 && next.box.top - last.box.bottom <= NEXT_ROW;
}

/** Does other text than an answer's stand between two rows of ticks? */
function isTextBetween(last: PdfWidget, next: PdfWidget, { blocks }: Layout): boolean {
  return blocks.some(({ box, tick }) => tick === null && box.left < next.box.right + REACH && box.right > next.box.left && box.top > last.box.top && box.bottom < next.box.bottom);
}

/** Does the text above or before the first tick ask: "…?", "…:", or in bold "Geschlecht"? */
function asks(first: PdfWidget, layout: Layout): boolean {
  const [above, left] = [aboveOf(first, layout), leftOf(first, layout)];
  return [above, left].some((near) => near !== null && near.block.tick === null && (/[?:]$/u.test(near.block.text) || (near.block.isBold && near.block.text.length <= SHORT)));
}

/** The text of one answer: what stands behind the box, if it is more than a letter ("m", "A"); else its tool tip; else its name. */
export function optionOf(widget: PdfWidget, layout: Layout): string {
  const option = splitOption(widget.toolTip)?.option;
  if (option !== undefined) return labelFrom(option);
  const visible = optionTextOf(widget, layout) ?? '';
  const sign = /^[\p{L}\d]{1,2}$/u.test(visible) ? visible : '';
  return (sign === '' ? labelFrom(visible) : '') || labelFrom(widget.toolTip) || sign || labelFrom(widget.optionName);
}

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
  return length > 2 ? { widgets: [head, ...rest.slice(0, length - 1)], shape: 'parts' } : { widgets: [head], shape: 'single' };
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
