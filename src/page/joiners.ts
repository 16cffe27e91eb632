import { composedParent, isWithin } from '../dom/composed.ts';
import { cleanLabel } from './clean-label.ts';
import { attributeName, labelledByName } from './labels.ts';
import { nameQuestion } from './naming.ts';
import type { Page } from './context.ts';
import { optionText } from './options.ts';
import { boxName } from './outline.ts';
import type { Joiners } from './questions.ts';
import type { Control } from './scan.ts';
import { HTML_CONTROLS, isLine, isTick } from './widget.ts';
import { ASKS_TO_TICK, DECLARATION, OPTION_LIMIT, YES_NO } from './words/hint-texts.ts';
import { ANSWER_PARTS, DATE_PARTS, MAY_BE_DATE_PART, JOINT_LABEL, UNITS } from './words/units.ts';

/** Which neighbouring ticks and boxes belong to one question, as far as this page shows. */
export function joinersFor(page: Page): Joiners {
  return {
    ticks: (controls, first) => joinTicks(takeWhile(controls, first, ({ widget }) => isTick(widget)), page),
    parts: (controls, first) => joinParts(takeWhile(controls, first, ({ widget }) => isLine(widget) || widget === 'select'), page),
  };
}

const ALONE = { length: 1, shape: 'single' } as const;

function joinTicks(ticks: readonly Control[], page: Page): ReturnType<Joiners['ticks']> {
  const [first] = ticks;
  if (first === undefined || ticks.length < 2) return ALONE;
  const name = first.element.getAttribute('name') ?? '';
  const sameName = takeWhile(ticks, 0, ({ element }) => name !== '' && element.getAttribute('name') === name).length;
  if (sameName > 1) return { length: sameName, shape: 'ticks' };
  const boxed = lengthOfNamedBox(ticks, page);
  const length = boxed > 1 ? boxed : lengthUnderQuestion(ticks, page);
  if (length < 2) return ALONE;
  const texts = ticks.slice(0, length).map((tick) => optionText(tick, page));
  if (texts.some((text) => DECLARATION.test(text) || text.length > OPTION_LIMIT)) return ALONE;
  return { length, shape: isYesNo(texts) ? 'choice' : 'ticks' };
}

/** Are these the texts of a yes-or-no question? */
export function isYesNo(texts: readonly string[]): boolean {
  const [first = '', second = ''] = texts.map((text) => text.toLowerCase());
  return texts.length === 2 && YES_NO.some(([yes, no]) => first === yes && second === no);
}

/** Ticks that fill a fieldset or group with a name. */
function lengthOfNamedBox(controls: readonly Control[], page: Page): number {
  const length = page.boxes.sizeAround(controls[0]);
  if (length < 2 || length > controls.length) return 1;
  return page.boxes.ownedBy(controls.slice(0, length)).some((box) => boxName(box) !== '') ? length : 1;
}

/** Ticks right under a title or a line that asks ("…?", "…:"), with nothing but their own texts between them. */
function lengthUnderQuestion(ticks: readonly Control[], page: Page): number {
  const [first] = ticks;
  const [near] = first === undefined ? [] : page.around.before(first.at, [first]).filter(({ kind }) => kind === 'line' || kind === 'title');
  if (first === undefined || near === undefined) return 1;
  const asks = /[?:]\s*\*?$/.test(near.text) || ASKS_TO_TICK.test(near.text);
  if (near.kind === 'line' && !asks && !areSideBySide(ticks, near.element) && !isLabelOfRows(ticks, near.element)) return 1;
  // A question above a table asks for all its ticks; one inside it only for those of its own cell.
  const table = first.cell?.closest('table') ?? null;
  const isAbove = table !== null && !isWithin(near.element, table);
  const placeOf = (tick: Control): Element | null => (isAbove ? (tick.cell?.closest('table') ?? null) : composedParent(rowOf(tick)));
  const length = takeWhile(ticks, 0, (tick) => tick.section === first.section && placeOf(tick) === placeOf(first)).length;
  if (length > 1 || !asks || isAbove) return length;
  // Component libraries put each tick into a row of many boxes.
  const list = composedParent(widestRowOf(first.element));
  return takeWhile(ticks, 0, (tick) => tick.section === first.section && composedParent(widestRowOf(tick.element)) === list).length;
}

/** The largest box that holds this tick and no other control. */
function widestRowOf(tick: Element): Element {
  let row = tick;
  for (let box = composedParent(row), level = 0; box !== null && level < ROW_BOXES && box.querySelectorAll(HTML_CONTROLS).length < 2; box = composedParent(box), level += 1) row = box;
  return row;
}

/** So many boxes at most stand around a tick in its row. */
const ROW_BOXES = 8;

/** `<label>Versicherungsart</label><label>☐ Teilkasko</label><label>☐ Vollkasko</label>`: a label tied to nothing heads the list of those around ticks. */
function isLabelOfRows([first, second]: readonly Control[], line: Element): boolean {
  const label = line.closest('label');
  if (label === null || label.hasAttribute('for') || first?.wrapper == null || second?.wrapper == null) return false;
  return label.parentElement === first.wrapper.parentElement && first.wrapper.parentElement === second.wrapper.parentElement;
}

/** `<div>Merkzeichen</div><div>☐ G ☐ B ☐ H</div>`: all ticks in one box, each with a label, the line in the box before. */
function areSideBySide([first, second]: readonly Control[], line: Element): boolean {
  const box = first === undefined ? null : composedParent(first.element);
  if (box === null || second === undefined || composedParent(second.element) !== box || isWithin(line, box)) return false;
  return first?.element.nextElementSibling?.localName === 'label' && box.previousElementSibling !== null && isWithin(line, box.previousElementSibling);
}

/** The box of one tick and its text. */
function rowOf({ element, wrapper }: Control): Element {
  return wrapper ?? composedParent(element) ?? element;
}

function joinParts(boxes: readonly Control[], page: Page): ReturnType<Joiners['parts']> {
  if (boxes.length < 2) return ALONE;
  const dates = dateParts(boxes, page);
  if (dates > 1) return { length: dates, shape: 'date-parts' };
  const lines = takeWhile(boxes, 0, ({ widget }) => isLine(widget));
  const boxed = lengthOfNamedBox(lines, page);
  const isPart = (line: Control, at: number): boolean => areInOneRow(line, boxes[0]) && isNamelessPart(line, page) && (at === 0 || followsAtOnce(line, page));
  if (boxed > 1 && lines.slice(0, boxed).every(isPart)) return { length: boxed, shape: 'parts' };
  const length = lengthOfRow(lines, page);
  return length > 1 ? { length, shape: 'parts' } : ALONE;
}

/** Parts of one answer stand in one row of a table: "Person 1" and "Person 2" before two rows are no parts. */
function areInOneRow(line: Control, first: Control | undefined): boolean {
  return line.cell?.closest(ROWS) === first?.cell?.closest(ROWS);
}

const ROWS = 'tr,[role="row"]';

/** Day, month and year, each once, in any order. */
function dateParts(boxes: readonly Control[], page: Page): number {
  const seen = new Set<string>();
  for (const box of boxes) {
    const part = box.widget === 'date' ? null : datePartOf(box, page);
    if (part === null || seen.has(part) || box.section !== boxes[0]?.section) break;
    seen.add(part);
  }
  return seen.size > 1 && (seen.has('year') || seen.has('day')) ? seen.size : 1;
}

function datePartOf(box: Control, page: Page): string | null {
  const { element, widget } = box;
  return datePartIn(attributeName(element)?.raw) ?? datePartIn(page.labels.namesOf(box)[0]?.raw) ?? datePartIn(element.getAttribute('placeholder')) ?? datePartIn(element.getAttribute('title'))
    ?? (widget === 'select' ? (datePartIn(element.querySelector('option')?.textContent) ?? datePartOfOptions(element)) : null);
}

/** The longest of the words for a part, with a bracket or full stop behind it (characters). */
const PART_END = 6;

function datePartIn(clue: string | null | undefined): string | null {
  const text = cleanLabel(clue ?? '').text;
  if (text === '' || !MAY_BE_DATE_PART.test(text.slice(-PART_END))) return null;
  return DATE_PARTS.find(({ words }) => words.test(text))?.part ?? null;
}

/** A list of 31 days, 12 months or of years names its part by itself. */
function datePartOfOptions(select: Element): string | null {
  const options = Array.from(select.querySelectorAll('option'), (option) => (option.textContent ?? '').trim()).filter((text) => text !== '' && !/^[-–—.]+$/.test(text));
  const last = options.at(-1) ?? '';
  if (options.length === DAYS && last === String(DAYS)) return 'day';
  if (options.length === MONTHS && /^(?:12|dez(?:ember|\.)?)$/iu.test(last)) return 'month';
  return options.length > 1 && options.every((text) => /^(?:19|20)\d\d$/.test(text)) ? 'year' : null;
}

const DAYS = 31;
const MONTHS = 12;

/** Nothing names this box, or only as a part ("Block 2", "Vorwahl"). */
function isNamelessPart(line: Control, page: Page): boolean {
  if (page.labels.namesOf(line).length > 0 || labelledByName(line.element) !== null) return false;
  const own = attributeName(line.element)?.raw ?? line.element.getAttribute('placeholder') ?? line.element.getAttribute('title') ?? '';
  return own === '' || ANSWER_PARTS.test(own);
}

/** Nothing but separators and names of parts stands between this box and the one before. */
function followsAtOnce(line: Control, page: Page): boolean {
  return page.around.before(line.at, [line]).every((near) => near.kind === 'line' && (UNITS.test(near.text) || ANSWER_PARTS.test(near.text)));
}

/** Longest box (characters) that may be one block of a number. */
const BLOCK_SIZE = 6;

/** Boxes in one line behind one label, with nothing but separators between them. */
function lengthOfRow(lines: readonly Control[], page: Page): number {
  const [first, second] = lines;
  if (first === undefined || second === undefined || !isContinuation(first, second, page)) return 1;
  const { name } = nameQuestion({ controls: [first], shape: 'single' }, page);
  const label = cleanLabel(name.raw).text;
  if (label === '' || label === (first.element.getAttribute('placeholder') ?? '')) return 1;
  const end = lines.findIndex((next, at) => {
    const previous = lines[at - 1];
    return previous !== undefined && !(fits(next, label, first, page) && isContinuation(previous, next, page));
  });
  return end === -1 ? lines.length : end;
}

function isContinuation(previous: Control, next: Control, page: Page): boolean {
  if (composedParent(previous.element) !== composedParent(next.element)) return false;
  if (page.labels.namesOf(next).length > 0 || isNamedApart(previous, next, page)) return false;
  return page.around.before(next.at, [next]).every((near) => near.kind === 'line' && UNITS.test(near.text));
}

/** Two boxes behind one label often both point at it. */
function isNamedApart(previous: Control, next: Control, page: Page): boolean {
  const own = labelledByName(next.element);
  if (own === null) return false;
  return own.element !== labelledByName(previous.element)?.element && !page.labels.of(previous).some((label) => label === own.element);
}

/** Is the box, by what it is called or by its size, a further part of the answer that `label` asks for? */
function fits(next: Control, label: string, first: Control, page: Page): boolean {
  const own = attributeName(next.element)?.raw ?? next.element.getAttribute('placeholder') ?? next.element.getAttribute('title') ?? '';
  const isJoint = JOINT_LABEL.test(label);
  if (own !== '') return ANSWER_PARTS.test(own) || (isJoint && label.toLowerCase().includes(own.toLowerCase()));
  const name = next.element.getAttribute('name') ?? '';
  const isSameName = name !== '' && first.element.getAttribute('name') === name;
  const isInSameLabel = next.wrapper !== null && isNamelessPart(next, page);
  return isJoint || isSameName || isInSameLabel || (isShort(next) && isShort(first));
}

function isShort({ element }: Control): boolean {
  const size = element.getAttribute('maxlength') ?? element.getAttribute('size');
  return size !== null && Number.parseInt(size, 10) <= BLOCK_SIZE;
}

function takeWhile(controls: readonly Control[], from: number, test: (control: Control) => boolean): readonly Control[] {
  let end = from;
  for (let control = controls[end]; control !== undefined && end < from + RUN_LIMIT && test(control); control = controls[end]) end += 1;
  return controls.slice(from, end);
}

/** No question has more boxes or ticks; keeps long pages linear. */
const RUN_LIMIT = 60;
