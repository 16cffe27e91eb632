import { isWithin } from '../dom/composed.ts';
import { cleanLabel } from './clean-label.ts';
import type { Naming, Page } from './context.ts';
import { boxOf, labelOfParts, legendAbove, legendOf, sharedLabelledBy, sharedPrefix } from './group-names.ts';
import type { Name } from './labels.ts';
import {
  firstOptionName, found, isQuestion, labelBehind, labelInCell, labelBelow, labelNext, lineBefore, optionInFront, ownName, placeholderName, questionAbove, sentenceBefore, textInside, titleBefore, titleName,
} from './name-sources.ts';
import type { Found } from './name-sources.ts';
import type { Question } from './questions.ts';
import { questionOfCell } from './tables.ts';
import { textBehind } from './text-behind.ts';
import { isTick } from './widget.ts';
import { TRAILING_UNIT } from './words/units.ts';

const NAMELESS: Name = { raw: '', element: null };

/** Finds what a person would read as the question. The order of the sources is the order of trust. */
export function nameQuestion(question: Question, page: Page): Naming {
  const [first] = question.controls;
  const cell = cellNamesOf(question, page);
  const heading = cell.context?.raw ?? null;
  const context = heading === null ? null : contextOf(heading);
  for (const source of question.shape === 'single' ? SINGLE_SOURCES : GROUP_SOURCES) {
    const answer = source(question, page, cell.question);
    if (answer === null || !isQuestion(answer.name)) continue;
    const other = otherHeading(question, answer.name, page) ?? columnOver(question, answer.name, cell.question);
    return { name: answer.name, usedTitle: answer.usedTitle ?? null, context: other === null ? context : contextOf(other), heading: other ?? heading };
  }
  const fallback = isTick(first.widget) || question.shape !== 'single' ? null : placeholderName(first.element);
  return { name: fallback ?? ownName(first, page) ?? NAMELESS, usedTitle: null, context, heading };
}

/** Where the name was found in the heading of the row, the column's says for whom; null where it was found elsewhere. */
function otherHeading({ controls: [first], shape }: Question, { element }: Name, page: Page): string | null {
  const { row, column } = page.tables.namesOf(first);
  if (shape !== 'single' || element === null || row?.element == null || column === null || !isWithin(element, row.element)) return null;
  return column.raw;
}

/** Where a box has a label of its own in its cell, the heading of the cell stands over it. */
function columnOver({ controls: [first] }: Question, { element }: Name, heading: Name | null): string | null {
  return heading !== null && element !== null && element !== heading.element && element.localName === 'label' && !element.getAttribute('for') && first.cell?.contains(element) === true && first.cell.querySelectorAll('label').length > 1 ? heading.raw : null;
}

/** "1. Darlehen" keeps its number, which counts; a number alone says nothing, "a)" tells rows apart. */
function contextOf(heading: string): string | null {
  if (/^(?:nr\.?\s*)?\d+\.?$/iu.test(heading)) return null;
  const letter = /^\(?([a-z])\)$/iu.exec(heading.trim());
  if (letter !== null) return letter[1] ?? null;
  return /^\d+\.\s+\p{L}+$/u.test(heading) ? heading : cleanLabel(heading).text.replace(TRAILING_UNIT, '');
}

const NO_CELL = { question: null, context: null };

/** For answers side by side in a row ("Ja | Nein") the columns are the answers, and only the row asks. */
function cellNamesOf({ controls }: Question, page: Page): ReturnType<typeof questionOfCell> {
  if (controls.every(({ cell }) => cell === null)) return NO_CELL;
  const names = controls.map((control) => page.tables.namesOf(control));
  const [first = { row: null, column: null, arePeopleInRows: false, doColumnsAsk: false }] = names;
  const isOneColumn = names.every(({ column }) => column?.element === first.column?.element);
  return questionOfCell(isOneColumn ? first : { ...first, column: null });
}

type Source = (question: Question, page: Page, cell: Name | null) => Found | null;

const SINGLE_SOURCES: readonly Source[] = [
  (question, page) => questionAbove(question, page),
  ({ controls: [control] }, page) => found(ownName(control, page)),
  ({ controls: [control] }, page) => (isTick(control.widget) ? found(textInside(control) ?? textBehind(control, page) ?? page.tables.namesOf(control).behind) : null),
  ({ controls: [control] }, page) => found(labelInCell(control, page)),
  (_question, _page, cell) => found(cell),
  ({ controls: [control] }, page) => found(labelNext(control, page)),
  ({ controls: [control] }, page) => found(labelBelow(control, page)),
  (question, page) => lineBefore(question, page),
  (question, page) => boxOf(question, page),
  ({ controls: [{ element, widget }] }) => (widget === 'select' && element.localName !== 'select' ? null : found(titleName(element))),
  ({ controls: [control] }, page) => found(labelBehind(control, page)),
  ({ controls: [{ element }] }) => found(placeholderName(element) ?? firstOptionName(element)),
  (question, page) => titleBefore(question, page),
  ({ controls: [control] }, page) => found(optionInFront(control, page)),
];

const GROUP_SOURCES: readonly Source[] = [
  (question) => found(sharedLabelledBy(question)),
  (question, page) => labelOfParts(question, page),
  (question, page) => boxOf(question, page),
  (question) => legendOf(question),
  (_question, _page, cell) => found(cell),
  (question, page) => lineBefore(question, page),
  (question, page) => sentenceBefore(question, page),
  (question, page) => titleBefore(question, page),
  (question) => legendAbove(question),
  (question) => found(sharedPrefix(question)),
];
