import { isText } from '../dom/composed.ts';
import { isInline, isSilent } from '../dom/visible-text.ts';
import { drawnMark } from '../dom/visible.ts';
import { cleanLabel } from './clean-label.ts';
import type { Naming, Page } from './context.ts';
import { boxName } from './outline.ts';
import type { SectionPath } from './section-path.ts';
import type { Question } from './questions.ts';
import { ALL_REQUIRED, ASTERISK_MEANS_OPTIONAL, OPTIONAL_BESIDE, REQUIRED_BESIDE } from './words/label-noise.ts';
import { REQUIRED_CLASS } from './words/marks.ts';

/** What the page says once about all its questions. */
export interface RequiredRules {
  readonly areAllRequired: boolean;
  readonly doesAsteriskMeanOptional: boolean;
  /** The sign before or behind a label that means "required" on this page, where it is no asterisk; null where the page names none. */
  readonly sign: string | null;
  /** Does the style sheet draw an asterisk at labels of these classes? Filled on the way: asking for each label is slow. */
  readonly drawn: Map<string, boolean>;
}

/** Reads the rules from the text of the page; false and null where it says nothing. */
export function requiredRules(pageText: string): RequiredRules {
  return { areAllRequired: ALL_REQUIRED.test(pageText), doesAsteriskMeanOptional: ASTERISK_MEANS_OPTIONAL.test(pageText), sign: REQUIRED_SIGN.exec(pageText)?.[1] ?? null, drawn: new Map() };
}

/** Must the question be answered, by its attributes, its label, its marks, its section, or what the page says about all? */
export function isRequired(question: Question, naming: Naming, { sections, repeats }: SectionPath, page: Page, rules: RequiredRules): boolean {
  const { controls } = question;
  const owned = page.boxes.ownedBy(controls);
  if (controls.some(({ element }) => isRequiredByAttribute(element)) || owned.some(isRequiredByAttribute)) return true;
  const { marked } = cleanLabel(naming.name.raw);
  if (marked === 'required' && !rules.doesAsteriskMeanOptional) return true;
  if (marked === 'optional' || rules.doesAsteriskMeanOptional && marked !== null) return false;
  const raw = naming.name.raw.trim();
  if (rules.sign !== null && (raw.startsWith(rules.sign) || raw.endsWith(rules.sign))) return true;
  const boxes = controls.length > 1 ? owned : NONE;
  if (boxes.some((box) => isMarked(boxName(box))) || repeats.some(({ text }) => isMarked(text)) || isMarked(rowOf(question, page, naming))) return true;
  const label = naming.name.element;
  if (label !== null && OPTIONAL_BESIDE.test(ownText(label.nextElementSibling))) return false;
  if (label !== null && (hasRequiredClass(label) || hasRequiredClass(label.firstElementChild) || hasRequiredClass(label.lastElementChild))) return true;
  if (controls.some(({ element }) => hasRequiredClass(element)) || boxes.some(hasRequiredClass)) return true;
  if (label !== null && !rules.doesAsteriskMeanOptional && (isMarkBeside(label) || hasDrawnAsterisk(label, rules))) return true;
  return rules.areAllRequired || sections.some(({ text }) => /pflichtangaben|pflichtfelder/iu.test(text));
}

const NONE: readonly Element[] = [];

/** "Pflichtangaben sind mit • gekennzeichnet." */
const REQUIRED_SIGN = /pflicht(?:feld|angabe|frage)\p{L}{0,6}[^.\n]{0,40}(?:mit|durch)(?: einem| einer| dem)?\s+["„(]?([•●▪■◆▲°!#†])/iu;

function isMarked(name: string): boolean {
  return cleanLabel(name).marked === 'required';
}

/** The cell to the left where it says what the legend says ("* Art der Leistung"); '' otherwise. */
function rowOf({ controls: [first] }: Question, { tables }: Page, { name }: Naming): string {
  const raw = first.cell === null ? '' : (tables.namesOf(first).row?.raw ?? '');
  return raw !== '' && cleanLabel(raw).text === cleanLabel(name.raw).text ? raw : '';
}

function isRequiredByAttribute(element: Element): boolean {
  return element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
}

/** Style sheets draw the asterisk by what stands in these attributes, of the label or so many boxes around it. */
const MARKED_BY = ['class', 'data-mandatory', 'data-required'];
const DRAWN_BY = 4;

function hasDrawnAsterisk(label: Element, { drawn }: RequiredRules): boolean {
  let key = label.localName;
  for (let box: Element | null = label, level = 0; box !== null && level < DRAWN_BY; box = box.parentElement, level += 1) {
    key += '>';
    if (box.hasAttributes()) for (const name of MARKED_BY) key += `${box.getAttribute(name) ?? ''}|`;
  }
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const isDrawn = drawnMark(label).includes('*');
  drawn.set(key, isDrawn);
  return isDrawn;
}

/** An asterisk right before the label, behind it, or behind the line that holds it and its tick. */
function isMarkBeside(label: Element): boolean {
  const before = label.previousElementSibling;
  // Behind another element it may mark that.
  if (before !== null && before.previousElementSibling === null && REQUIRED_BESIDE.test(ownText(before))) return true;
  const line = label.parentElement;
  const next = label.nextElementSibling ?? (line !== null && isInline(line) ? line.nextElementSibling : null);
  return REQUIRED_BESIDE.test(ownText(next));
}

/** What stands in an element that holds text alone; '' otherwise. */
function ownText(element: Element | null): string {
  const text = element?.childElementCount === 0 && !isSilent(element) ? element.firstChild : null;
  return text !== null && isText(text) ? text.data.slice(0, 40).trim() : '';
}

function hasRequiredClass(element: Element | null): boolean {
  const classes = element?.getAttribute('class') ?? '';
  return classes !== '' && REQUIRED_CLASS.test(classes);
}
