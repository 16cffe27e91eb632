/** Under which question of the form a box stands that its own label leaves open: "Straße" below "Wo wohnen Sie?", "seit" beside an answer. */
import type { Block } from './blocks.ts';
import { isTick } from './blocks.ts';
import { areInRow, heightOf, isInside } from './geometry.ts';
import { BARE, beginsRow, followedBy, rowIntroOf } from './follow-ups.ts';
import type { Layout } from './layout.ts';
import { IF_YES } from './left.ts';
import { listsRows, openQuestion } from './open-questions.ts';
import { optionTextOf } from './option-text.ts';
import type { Asked } from './page-breaks.ts';
import { gapOf } from './sentences.ts';
import { cellOf, isClosedCell } from './rules.ts';
import type { PdfWidget } from './types.ts';
import { tableCellOf } from './tables.ts';
import { columnOf } from './zones.ts';

/** Labels of more words ask by themselves; what is in brackets explains. */
const BRACKET = /\s\([^()]*\)/gu;
const FEW_WORDS = 4;
/** Beside an answer those of more words. */
const VERY_FEW = 3;
/** "nein" and "ja". */
const YES_NO = 2;
/** Boxes indented below an answer begin no further right of it (points). */
const INDENT = 60;
/** Shaded areas that hold an answer and what it asks are at least so high (points); the answer stands so near their top. */
const [LOWEST_AREA, AREA_TOP] = [50, 26];

/** "Wenn ja, wer?" follows the question no further below (points). */
const FAR_BELOW = 60;
/** "Wenn ja: Name der Einrichtung". */
export const WHEN = /^(?:wenn|falls) (?:ja|nein)(?!\p{L})/iu;
/** The questions and answers that a box belongs to, outermost first; `hasTitle` where its row has a title of its own. */
export function contextOf(one: Asked, named: readonly Asked[], headings: ReadonlySet<Block>, hasTitle: boolean, layout: Layout): readonly string[] {
  const own = ownContextOf(one, named, headings, hasTitle, layout);
  const over = listOver(one, named, headings, layout);
  return [...over, ...own.filter((text) => !over.includes(text))];
}

/**
 * "Erhalten Sie eine der folgenden Leistungen?" over rows that all have the same answers to tick, for such a row, with what the row
 * asks where a box stands beside; empty for all others.
 */
function listOver(one: Asked, named: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): readonly string[] {
  const { box } = one.question.widgets[0];
  const choices = named.filter(({ question: { shape, widgets: [first] } }) => shape === 'choice' && columnOf(first.box, layout.zones) === columnOf(box, layout.zones));
  const row = choices.find(({ question: { widgets: [first] } }) => areInRow(first.box, box));
  const list = row && row.label !== '' && !row.label.endsWith('?') ? openQuestion(row.question.widgets[0], named, headings, layout) : null;
  if (!row || !list || !listsRows(list)) return [];
  const below = choices.filter(({ question: { widgets: [tick] } }) => tick.box.top >= list.box.bottom - 2 && tick.box.top <= box.bottom);
  const [first] = below;
  // Another question ends the list.
  if (below.some(({ label }) => label.endsWith('?'))) return [];
  const answersOf = ({ question: { widgets } }: Asked): string => widgets.map((tick) => optionTextOf(tick, layout)?.split(',')[0] ?? '').join('|');
  if (!first || answersOf(first) !== answersOf(row)) return [];
  return one === row || isTick(one.question.widgets[0]) || one.near?.block === row.near?.block ? [list.text] : [list.text, row.label];
}

function ownContextOf(one: Asked, named: readonly Asked[], headings: ReadonlySet<Block>, hasTitle: boolean, layout: Layout): readonly string[] {
  const { question: { widgets: [widget] }, label } = one;
  const shaded = shadedAnswer(widget, named, layout);
  const gap = isTick(widget) ? null : gapOf(widget, layout);
  if (gap) return [...shaded, ...askedBy(gap.sentence, named, layout), ...(gap.isFirst ? [] : [gap.sentence])];
  const row = headsTable(one, named) ? answerOfRow(widget, layout) : null;
  if (row !== null) return [...shaded.filter((text) => text !== row), row];
  if (WHEN.test(label) && label.endsWith('?')) return [...shaded, ...choiceBefore(one, named, layout)];
  const above = questionOfCell(one, named, layout);
  if (above !== null) return [...shaded.filter((text) => text !== above), above];
  if (label.replace(BRACKET, '').split(' ').length > FEW_WORDS && !WHEN.test(label)) return [...shaded, ...overTable(one, named, headings, layout)];
  const answer = isTick(widget) && !label.endsWith('?') ? [] : answerAbove(one, named, layout);
  if (answer.length > 0) return [...shaded.filter((text) => !answer.includes(text)), ...answer];
  const opened = shaded.length > 0 ? null : openedBy(one, named, layout);
  if (opened !== null) return [opened];
  const first = beginsRow(one, named, layout);
  if (first !== null && WHEN.test(first.label) && !isTick(widget) && !label.endsWith('?')) return contextOf(first, named, headings, hasTitle, layout);
  const intro = rowIntroOf(one, named, layout) ?? (hasTitle || (isTick(widget) && !WHEN.test(label)) || label.endsWith('?') ? null : followedBy(one, named, headings, layout));
  if (intro !== null) return [...shaded, intro];
  const open = label.endsWith('?') || isTick(widget) ? null : openQuestion(widget, named, headings, layout);
  return [...shaded, ...(open ? [open.text] : [])];
}

/** What opens the table in which a box stands: a question before whose "ja, bitte eintragen", or "Wenn ja, bitte angeben:"; empty for all others. */
function overTable(one: Asked, named: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): readonly string[] {
  if (!headsTable(one, named)) return [];
  const opened = openedBy(one, named, layout);
  const open = openQuestion(one.question.widgets[0], named, headings, layout)?.text ?? '';
  return opened !== null ? [opened] : IF_YES.test(open) ? [open] : [];
}

/** The question to which one says yes or no, right before this one. */
function choiceBefore(one: Asked, named: readonly Asked[], { zones }: Layout): readonly string[] {
  const before = named.slice(0, named.indexOf(one)).findLast(({ question: { shape } }) => shape === 'choice');
  const isNear = before !== undefined && one.question.widgets[0].box.top - before.question.widgets[0].box.top < FAR_BELOW && columnOf(before.question.widgets[0].box, zones) === columnOf(one.question.widgets[0].box, zones);
  return isNear ? [before.label] : [];
}

/** Is a box named by the head of its column: does the same text name boxes further below too? */
function headsTable({ near }: Asked, named: readonly Asked[]): boolean {
  return near?.place === 'column' || (near?.place === 'above' && named.some((other) => other.near?.place === 'column' && other.near.block === near.block));
}

/** The answer that begins the row of a table: "□ Kurzzeitpflege | ab wann? | Name der Einrichtung"; null where no tick or several do. */
function answerOfRow(widget: PdfWidget, { widgets, answers, zones }: Layout): string | null {
  const before = widgets.filter((other) => isTick(other) && areInRow(other.box, widget.box) && other.box.right <= widget.box.left && columnOf(other.box, zones) === columnOf(widget.box, zones));
  const [tick, ...others] = before;
  return tick === undefined || others.length > 0 ? null : (answers.get(tick)?.text ?? null);
}

/** In cells that are no higher (points) all below a question asks more about it. */
const LOW_CELL = 90;

/** The question with ticks of which a sentence is an answer. */
function askedBy(sentence: string, named: readonly Asked[], layout: Layout): readonly string[] {
  const group = named.find(({ question: { shape, widgets } }) => (shape === 'choice' || shape === 'ticks') && widgets.some((tick) => optionTextOf(tick, layout) === sentence));
  return group ? [group.label] : [];
}

/** The question with ticks whose words stand at the top of the cell of a box, with no other between. */
function questionOfCell({ question: { widgets: [widget] }, near }: Asked, named: readonly Asked[], { rules }: Layout): string | null {
  if (isTick(widget)) return null;
  const cell = cellOf(widget.box, rules);
  if (!isClosedCell(cell) || standsBehindTicks(widget, named)) return null;
  const groups = named.filter((other) => other.question.shape === 'choice' && other.near !== null && other.near.place !== 'column' && other.near.block !== near?.block && other.label.endsWith('?') && isInside(other.near.block.box, cell, 2) && other.near.block.box.bottom <= widget.box.top + 4
    && (heightOf(cell) <= LOW_CELL || !isInside(other.question.widgets[0].box, cell, 1)));
  const [last] = groups.toSorted((a, b) => (b.near?.block.box.bottom ?? 0) - (a.near?.block.box.bottom ?? 0));
  return last?.label ?? null;
}

/** Do ticks of a question stand left of a box in its row? Then it asks more about those. */
function standsBehindTicks({ box }: PdfWidget, named: readonly Asked[]): boolean {
  return named.some(({ question: { shape, widgets } }) => shape === 'choice' && widgets.some((tick) => areInRow(tick.box, box) && tick.box.right <= box.left));
}

/** The answer at the top of a shaded area that holds further boxes, behind the question that it answers. */
function shadedAnswer(widget: PdfWidget, named: readonly Asked[], { areas, answers }: Layout): readonly string[] {
  const around = areas.filter((area) => heightOf(area) >= LOWEST_AREA && isInside(widget.box, area, 2));
  for (const area of around) {
    // Answers side by side are those of one question, and open nothing.
    const isAlone = (tick: PdfWidget): boolean => ![...answers.keys()].some((other) => other !== tick && areInRow(other.box, tick.box) && isInside(other.box, area, 2));
    const top = [...answers].find(([tick, { box }]) => tick !== widget && box.top >= area.top - 2 && box.top <= area.top + AREA_TOP && box.left >= area.left - 2 && box.right <= area.right + 2 && isAlone(tick));
    if (!top) continue;
    const [tick, { text }] = top;
    const group = named.find(({ question: { widgets, shape } }) => shape !== 'single' && widgets.includes(tick) && !widgets.includes(widget));
    return [group ? group.label : text];
  }
  return [];
}

/** The answer in whose row or below which, indented, a box stands, with the question that it answers. */
function answerAbove({ question: { widgets: [{ box }] }, label, near }: Asked, named: readonly Asked[], layout: Layout): readonly string[] {
  // A label of its own beside the answers is another question.
  const goesOn = (near !== null && near.block.tick !== null) || BARE.test(label) || /^\p{Ll}/u.test(label);
  const middle = (top: number, bottom: number): number => (top + bottom) / 2;
  const distance = ({ question: { widgets } }: Asked): number => Math.min(...widgets.map((tick) => Math.abs(middle(tick.box.top, tick.box.bottom) - middle(box.top, box.bottom))));
  // Answers below the head of a column are a cell of their own.
  const groups = named.filter(({ question: { shape } }) => shape === 'choice' || shape === 'ticks').filter((group) => !headsTable(group, named)).map((group) => ({ group, far: distance(group) }));
  for (const { group: { question: { shape, widgets }, label: asked } } of groups.sort((a, b) => a.far - b.far)) {
    const beside = widgets.find((tick) => areInRow(tick.box, box) && box.left > tick.box.right && box.left - tick.box.right < 320 && columnOf(tick.box, layout.zones) === columnOf(box, layout.zones) && layout.answers.get(tick)?.text !== undefined
      && !widgets.some((other) => areInRow(other.box, box) && other.box.left > tick.box.left && other.box.left < box.left));
    // Behind "ja" a line asks more about the yes.
    const isYes = beside !== undefined && asked.endsWith('?') && beside === widgets.at(-1) && widgets.length === YES_NO && /^ja(?!\p{L})/iu.test(layout.answers.get(beside)?.text ?? '');
    if (beside && (isYes || (shape === 'choice' && near?.block.tick === beside) || label.includes('…') || (label.split(' ').length <= VERY_FEW && goesOn))) return [asked];
    const at = widgets.findLastIndex((tick) => tick.box.bottom <= box.top + 2 && box.left >= tick.box.right - 1 && box.left - tick.box.right < INDENT && columnOf(tick.box, layout.zones) === columnOf(box, layout.zones));
    const [tick, next] = [widgets[at], widgets[at + 1]];
    if (tick && next && next.box.top >= box.bottom - 2 && tick.box.left === Math.min(...widgets.map((one) => one.box.left))) return [asked];
  }
  return [];
}

/** "ja, und zwar:", "ja, bitte eintragen" or "folgende Person" at the end of a line leaves the answer to the boxes of the next. */
const OPENS = /:$|(?:und zwar|nämlich)$|(?:^|\s)folgende[nrms]? \p{L}+$|^ja,? bitte (?:\S+ ){0,3}(?:angeben|auflisten|aufführen|ausfüllen|eintragen|nennen)$/iu;
/** It follows no further below (points). */
const NEXT_LINE = 24;

/** The question whose last answer opens the row of boxes, or the table, below it. */
function openedBy({ question: { widgets: [widget] } }: Asked, named: readonly Asked[], layout: Layout): string | null {
  if (isTick(widget)) return null;
  const top = tableCellOf(widget, layout)?.head.box.top ?? widget.box.top;
  const group = named.find(({ question: { widgets, shape } }) => {
    const last = widgets.at(-1);
    const text = last && shape === 'choice' ? layout.answers.get(last) : undefined;
    if (!last || !text || !OPENS.test(text.text) || columnOf(last.box, layout.zones) !== columnOf(widget.box, layout.zones)) return false;
    const gap = top - Math.max(last.box.bottom, text.box.bottom);
    const isTaken = layout.widgets.some((other) => !isTick(other) && areInRow(other.box, last.box) && other.box.left >= last.box.right);
    return gap > -2 && gap <= NEXT_LINE && !isTaken;
  });
  return group?.label ?? null;
}
