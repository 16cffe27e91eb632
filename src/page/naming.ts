import { composedParent, isWithin } from '../dom/composed.ts';
import { isInline } from '../dom/visible-text.ts';
import { cleanLabel } from './clean-label.ts';
import { attributeName, labelledByName, labelNames } from './labels.ts';
import type { Labels, Name } from './labels.ts';
import type { Nearby, Surroundings } from './nearby.ts';
import { boxName, boxTitle } from './outline.ts';
import type { Boxes, Question } from './questions.ts';
import type { Control } from './scan.ts';
import { questionOfCell } from './tables.ts';
import type { Tables } from './tables.ts';
import { isTick } from './widget.ts';
import { HINT_ENDS, HINT_STARTS, BARE_YES, IN_BRACKETS } from './words/hint-texts.ts';
import { GENERIC_LABELS } from './words/label-noise.ts';
import { LEADING_UNIT, UNITS } from './words/units.ts';

/** Everything that one reading of a page knows about the surroundings of its controls. */
export interface Page {
  readonly labels: Labels;
  readonly around: Surroundings;
  readonly tables: Tables;
  readonly boxes: Boxes;
  /** Texts found right behind ticks and radios. */
  readonly behind: Map<Control, Name | null>;
}

/** What names a question, where it was found, and what was met on the way. */
export interface Naming {
  readonly name: Name;
  /** A heading, legend or title that was used as the label: it is then no section. */
  readonly usedTitle: Element | null;
  /** The table's other heading: for whom, or of what. */
  readonly context: string | null;
}

const NAMELESS: Name = { raw: '', element: null };

/** Finds what a person would read as the question. The order of the sources is the order of trust. */
export function nameQuestion(question: Question, page: Page): Naming {
  const [first] = question.controls;
  const cell = cellNamesOf(question, page);
  const context = cell.context === null ? null : cleanLabel(cell.context.raw).text;
  for (const source of question.shape === 'single' ? SINGLE_SOURCES : GROUP_SOURCES) {
    const found = source(question, page, cell.question);
    if (found !== null && isQuestion(found.name)) return { usedTitle: null, context, ...found };
  }
  const fallback = isTick(first.widget) || question.shape !== 'single' ? null : placeholderName(first.element);
  return { name: fallback ?? ownName(first, page) ?? NAMELESS, usedTitle: null, context };
}

/** For answers side by side in a row ("Ja | Nein") the columns are the answers, and only the row asks. */
function cellNamesOf({ controls }: Question, page: Page): ReturnType<typeof questionOfCell> {
  const names = controls.map(({ element }) => page.tables.namesOf(element));
  const [first = { row: null, column: null }] = names;
  const isOneColumn = names.every(({ column }) => column?.element === first.column?.element);
  return questionOfCell(isOneColumn ? first : { row: first.row, column: null });
}

interface Found {
  readonly name: Name;
  readonly usedTitle?: Element;
}
type Source = (question: Question, page: Page, cell: Name | null) => Found | null;

const SINGLE_SOURCES: readonly Source[] = [
  ({ controls: [control] }, page) => found(ownName(control, page)),
  ({ controls: [control] }, page) => (isTick(control.widget) ? found(textBehind(control, page)) : null),
  (_question, _page, cell) => found(cell),
  (question, page) => lineBefore(question, page),
  (question, page) => boxOf(question, page),
  ({ controls: [{ element }] }) => found(titleName(element)),
  ({ controls: [control] }, page) => found(labelBehind(control, page)),
  ({ controls: [{ element }] }) => found(placeholderName(element)),
  (question, page) => titleBefore(question, page),
  ({ controls: [control] }, page) => found(optionInFront(control, page)),
];

const GROUP_SOURCES: readonly Source[] = [
  (question) => found(sharedLabelledBy(question)),
  (question, page) => labelOfParts(question, page),
  (question, page) => boxOf(question, page),
  (_question, _page, cell) => found(cell),
  (question, page) => lineBefore(question, page),
  (question, page) => titleBefore(question, page),
  (question) => found(sharedPrefix(question)),
];

/** What the page ties to the control: its visible label, else the names by attributes. */
export function ownName(control: Control, page: Page): Name | null {
  return labelNames(control, page.labels)[0] ?? labelledByName(control.element) ?? attributeName(control.element);
}

/** A text that only explains: it stands beside questions and is none. */
export function isHintText(text: string): boolean {
  return IN_BRACKETS.test(text) || (!text.endsWith('?') && (HINT_STARTS.test(text) || HINT_ENDS.test(text)));
}

/** The text right behind a tick or radio, in the same line or box: "☐ ja". */
export function textBehind(control: Control, page: Page): Name | null {
  const known = page.behind.get(control);
  if (known !== undefined) return known;
  const name = findTextBehind(control, page);
  page.behind.set(control, name);
  return name;
}

function findTextBehind(control: Control, page: Page): Name | null {
  const block = blockAround(control.element);
  for (const near of page.around.after(control.at, [control])) {
    if (near.kind !== 'line' || block === null || !isWithin(near.element, block)) return null;
    page.around.take(near, control);
    return { raw: near.text, element: near.element };
  }
  return null;
}

function found(name: Name | null): Found | null {
  return name === null ? null : { name };
}

function isQuestion({ raw }: Name): boolean {
  const { text } = cleanLabel(raw);
  return text !== '' && !GENERIC_LABELS.test(text) && !BARE_YES.test(text) && !UNITS.test(text);
}

/** The nearest line above that asks something; explanations on the way are passed over. */
function lineBefore({ controls, shape }: Question, page: Page): Found | null {
  for (const near of page.around.before(controls[0].at, controls)) {
    if (near.kind === 'title') return null;
    if (near.kind !== 'line') continue;
    const raw = near.text.replace(LEADING_UNIT, '');
    if (UNITS.test(raw) || raw === '' || (isHintText(raw) && !isLabelElement(near))) continue;
    if (shape === 'single' && !isClose(near, controls[0].element)) return null;
    page.around.take(near, controls[0]);
    return { name: { raw, element: near.element } };
  }
  return null;
}

/** A line names a box only where both stand in one row: at most this many boxes around the box hold the line too. */
const ROW_DEPTH = 4;

function isClose(near: Nearby, control: Element): boolean {
  let box: Element | null = control;
  for (let level = 0; box !== null && level < ROW_DEPTH; level += 1) {
    box = composedParent(box);
    if (box !== null && isWithin(near.element, box)) return true;
  }
  return false;
}

function isLabelElement(near: Nearby): boolean {
  return near.element.closest('label,dt,legend') !== null;
}

/** The legend or name of a fieldset or group that holds this question only, unless a line inside it asks more closely. */
function boxOf({ controls, shape }: Question, page: Page): Found | null {
  for (const box of page.boxes.ownedBy(controls)) {
    const raw = boxName(box);
    if (!isQuestion({ raw, element: null })) continue;
    const inside = shape === 'single' ? null : questionInside(box, controls, page);
    if (inside !== null) return { name: inside };
    return { name: { raw, element: boxTitle(box) ?? box }, usedTitle: box };
  }
  return null;
}

function questionInside(box: Element, controls: readonly [Control, ...Control[]], page: Page): Name | null {
  for (const near of page.around.before(controls[0].at, controls)) {
    if (near.kind !== 'line' || !isWithin(near.element, box)) continue;
    if (isHintText(near.text) || UNITS.test(near.text) || GENERIC_LABELS.test(near.text)) continue;
    page.around.take(near, controls[0]);
    return { raw: near.text, element: near.element };
  }
  return null;
}

/** A heading right above, where no other control stands between: one-question steps of wizards. */
function titleBefore({ controls }: Question, page: Page): Found | null {
  const title = page.around.before(controls[0].at, controls).find(({ kind }) => kind === 'title');
  return title === undefined ? null : { name: { raw: title.text, element: title.element }, usedTitle: title.element };
}

/** A `<label>` behind the box that is tied to nothing: floating labels whose id got lost. */
function labelBehind(control: Control, page: Page): Name | null {
  const [next] = page.around.after(control.at, [control]);
  const label = next?.kind === 'line' ? next.element.closest('label') : null;
  if (next === undefined || label === null || label.nextElementSibling !== null || !isClose(next, control.element)) return null;
  page.around.take(next, control);
  return { raw: next.text, element: next.element };
}

/** "☐ nein, weil ____": the text of the tick in front in the same line. */
function optionInFront(control: Control, page: Page): Name | null {
  for (const [tick, name] of page.behind) {
    const isNext = tick.at < control.at && control.at - tick.at <= 3;
    if (isNext && name !== null && composedParent(tick.element) === composedParent(control.element)) return name;
  }
  return null;
}

function titleName(element: Element): Name | null {
  const raw = element.getAttribute('title') ?? '';
  return raw === '' || isHintText(raw) ? null : { raw, element: null };
}

function placeholderName(element: Element): Name | null {
  const raw = element.getAttribute('placeholder') ?? '';
  return raw === '' ? null : { raw, element: null };
}

/** For parts of one answer: the label of the first box, where it names more than its part. */
function labelOfParts({ controls, shape }: Question, page: Page): Found | null {
  if (shape !== 'parts' && shape !== 'date-parts') return null;
  return found(labelNames(controls[0], page.labels).find(({ raw }) => !isPartName(raw)) ?? labelledByName(controls[0].element));
}

function isPartName(raw: string): boolean {
  return /^(?:tag|monat|jahr|tt|mm|jjjj|block \d+|teil \d+|vorwahl)$/iu.test(cleanLabel(raw).text);
}

/** What all options name by `aria-labelledby` is the question; the rest of each is its option. */
function sharedLabelledBy({ controls }: Question): Name | null {
  const [first, ...others] = controls.map(({ element }) => new Set((element.getAttribute('aria-labelledby') ?? '').split(/\s+/)));
  const shared = [...(first ?? [])].filter((id) => id !== '' && others.length > 0 && others.every((ids) => ids.has(id)));
  const root = controls[0].element.getRootNode() as Document | ShadowRoot;
  for (const id of shared) {
    const element = root.getElementById(id);
    if (element !== null) return { raw: element.textContent?.slice(0, 2_000) ?? '', element };
  }
  return null;
}

/** "IBAN Block 1", "IBAN Block 2": what the names of the parts have in common. */
function sharedPrefix({ controls }: Question): Name | null {
  const names = controls.map(({ element }) => (attributeName(element)?.raw ?? '').split(' '));
  const [first = [], ...others] = names;
  const length = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const raw = first.slice(0, Math.max(length, 0)).join(' ');
  return raw === '' ? null : { raw: raw.replace(/\s(?:block|teil|feld|nr\.?)$/iu, ''), element: null };
}

function blockAround(element: Element): Element | null {
  let block = composedParent(element);
  while (block !== null && isInline(block)) block = composedParent(block);
  return block;
}
