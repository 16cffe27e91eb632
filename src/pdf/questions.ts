import { DATE_PARTS, JOINT_LABEL } from '../page/words/units.ts';
import { isTick, type Block } from './blocks.ts';
import { areInRow, heightOf, widthOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { nameOf, smallPrintAt, type Near } from './near.ts';
import { stackOf } from './stacks.ts';
import { groupTicks } from './ticks.ts';
import type { PdfWidget } from './types.ts';

/** Boxes that take the answer to one question. */
export interface Question {
  readonly page: number;
  readonly widgets: readonly [PdfWidget, ...PdfWidget[]];
  readonly shape: 'single' | 'choice' | 'ticks' | 'date-parts' | 'parts' | 'lines';
}

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
  const joint = countJoint(run, layout);
  if (joint > 1) return { widgets: [head, ...rest.slice(0, joint - 1)], shape: 'parts' };
  const stack = stackOf(first, widgets.slice(at + 1), layout);
  return { widgets: [first, ...stack], shape: stack.length > 0 ? 'lines' : 'single' };
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
