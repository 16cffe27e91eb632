import { isElement, isText, tagOf } from '../dom/composed.ts';
import type { Look } from '../dom/look.ts';
import { isInline, isSilent, pageText, visibleText } from '../dom/visible-text.ts';
import { walk } from '../dom/walk.ts';
import { isDrawnHeavy, isRow } from '../dom/visible.ts';
import { remember } from '../text/remember.ts';
import { HTML_CONTROLS } from './widget.ts';
import { BOLD_CLASS, FORM_TITLE_CLASS, HEAD_CLASS, NO_TITLE_CLASS, TITLE_CLASS } from './words/marks.ts';

/** Only looks like a heading, and its class names it the title of the form: above all others of that kind. */
const FORM_TITLE_LEVEL = 6;
/** Only looks like a heading: a class name says "title", or the font is large. Below all real ones. */
export const TITLE_LEVEL = 7;
/** Only looks like a heading: one bold line. */
const BOLD_LEVEL = 8;
/** Below all other headings: a row of a table below a bar that names the table, and groups that stand before their fields. */
export const LOWEST_LEVEL = 9;
/** `<font size>` of headings on old pages; running text has 2 or 3. */
const LARGE_FONT = 4;
/** A heading is a line, not a paragraph (characters). */
export const LINE_LIMIT = 140;

const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** "E. Bestätigung", "4 Erklärung": the numbering of parts. */
const HEADING_NUMBER = /^(?:[A-Z]\.?|[IVX]+\.|\d{1,2}\.?)\s+\p{Lu}\p{L}{2}/u;
const LINES = 'input:not([type="hidden"]):not([type="radio"]):not([type="checkbox"]):not([type="file"]),select,textarea';
/** All that takes an answer, component libraries included. */
const TAKES_ANSWER = `${HTML_CONTROLS},[role="combobox"],[role="listbox"],[role="radio"],[role="checkbox"],[role="switch"],[contenteditable],button[aria-haspopup="listbox"]`;
const HEADINGS_OR_CONTROLS = 'h1,h2,h3,h4,h5,h6,[role="heading"],[role="tab"],label,input,select,textarea,button';

/** The rank of an element as a heading: as marked up, or by what it looks like; null where it is none. */
export function headingLevel(element: Element, look: Look): number | null {
  const { tag, role, classes } = look;
  if (HEADING_TAGS.has(tag)) return Number(tag.slice(1));
  if (role === 'heading') return Number.parseInt(element.getAttribute('aria-level') ?? '2', 10) || 2;
  if (tag === 'legend' || tag === 'summary' || tag === 'caption') return null;
  if (tag === 'label') return isLooseLabel(element) && opensQuestions(element) ? BOLD_LEVEL : null;
  if (role === 'separator') return element.firstElementChild !== null && element.querySelector(HEADINGS_OR_CONTROLS) === null && /\p{L}{3}/u.test(pageText(element, LINE_LIMIT)) ? BOLD_LEVEL : null;
  if (tag === 'button') return isStepAbove(element) ? TITLE_LEVEL : null;
  const level = tag.endsWith('-title') ? TITLE_LEVEL : classes === '' || tag === 'td' || tag === 'th' ? null : levelOfClass(classes);
  if (level !== null && element.querySelector(HEADINGS_OR_CONTROLS) === null && !holdsTitle(element)) return level;
  if (tag === 'font') return Number(element.getAttribute('size')) >= LARGE_FONT && standsAlone(element) ? TITLE_LEVEL : null;
  if (tag === 'td' || tag === 'th') return isBoldLine(element, tag) ? levelInTable(element) : null;
  return isBoldLine(element, tag) || isFirstLine(element, tag) || isDrawnBold(element, look) || isNumberedBar(element, look) || isCountOfBoxes(element, look) ? BOLD_LEVEL : null;
}

/** The button of the current step right above what the step asks: `<button aria-current="step">` of a vertical stepper. */
function isStepAbove(button: Element): boolean {
  const next = button.nextElementSibling;
  return button.getAttribute('aria-current') === 'step' && next !== null && hasAnswer(next);
}

/** A head with a title of its own and more beside it: `<card-header><card-title>…</card-title><card-subtitle>…`. */
function holdsTitle(element: Element): boolean {
  return element.childElementCount > 0 && [...element.querySelectorAll('[class*="itle"]')].some((part) => levelOfClass(part.getAttribute('class') ?? '') !== null);
}

/** A label that is tied to nothing. */
function isLooseLabel(label: Element): boolean {
  return !label.hasAttribute('for') && label.querySelector(`${TAKES_ANSWER},button`) === null;
}

const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;
/** "1. Erziehungsberechtigte/r:" counts people, and is no label. */
const COUNTED = /^\d\.\s+\p{Lu}[\p{L}/]+:$/u;

/** A line of its own that a utility class (Tailwind, Bootstrap) draws bold. */
function isDrawnBold(element: Element, { tag, classes, isBare }: Look): boolean {
  if (isBare || (tag !== 'p' && tag !== 'div' && tag !== 'span') || !((classes !== '' && isBoldClass(classes)) || BOLD_STYLE.test(element.getAttribute('style') ?? ''))) return false;
  if (COUNTED.test(pageText(element)) && isLineEnd(element.previousSibling, 'previousSibling') && isLineEnd(element.nextSibling, 'nextSibling')) return true;
  if (tag === 'span' && pageText(element) !== pageText(element.parentElement ?? element)) return false;
  return [...element.children].every(({ localName, childElementCount }) => /^(?:svg|i|span|small)$/.test(localName) && (childElementCount === 0 || localName === 'svg')) && !/[:?*]$/.test(pageText(element)) && opensQuestions(element);
}

/** So many boxes, and so many texts between, are looked at for what follows a line. */
const ROWS_UP = 6;
const TEXTS_BETWEEN = 2;
/** So close behind a control a line is its floating label. */
const LABEL_DEPTH = 2;

/**
 * Is the line followed by a line or select with a label of its own, so that it is itself no label?
 */
function opensQuestions(line: Element): boolean {
  let at = line;
  let texts = 0;
  for (let level = 0; level < ROWS_UP; level += 1) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (hasAnswer(next)) return beginsWithLabel(next);
      const isLabel = next.localName === 'label' && isLooseLabel(next);
      if (isLabel) return next.nextElementSibling !== null && hasAnswer(next.nextElementSibling);
      texts += 1;
      if (texts > TEXTS_BETWEEN || next.querySelectorAll('button').length > 1) return false;
    }
    const before = at.previousElementSibling;
    const isBehind = level < LABEL_DEPTH && before !== null && hasAnswer(before);
    if (at.parentElement === null || isBehind) return false;
    at = at.parentElement;
  }
  return false;
}

function hasAnswer(element: Element): boolean {
  return element.matches(TAKES_ANSWER) || element.querySelector(TAKES_ANSWER) !== null;
}

function beginsWithLabel(box: Element): boolean {
  const first = box.querySelector(TAKES_ANSWER);
  const label = box.querySelector('label');
  if (label === null) return areNamedInside(box);
  if (first === null || !first.matches(`${LINES},[role="combobox"],[aria-haspopup="listbox"]`) || pageText(label) === '') return false;
  return (label.compareDocumentPosition(first) & (4 /* FOLLOWING */ | 16 /* CONTAINED_BY */)) !== 0;
}

/** Several boxes side by side that say inside what they ask ("PLZ", "Ort"): the line above names none of them. */
function areNamedInside(box: Element): boolean {
  const boxes = box.matches(LINES) ? [box, box.nextElementSibling] : [...box.querySelectorAll(LINES)];
  return boxes.length > 1 && boxes.slice(0, 2).every((line) => line?.matches(LINES) === true && /^\p{L}{3}/u.test(line.getAttribute('placeholder') ?? ''));
}

/** Right below a bar that names the whole table a row of it heads a part. */
function levelInTable(cell: Element): number {
  const before = cell.closest('table')?.previousElementSibling ?? null;
  return before !== null && (before.localName === 'div' || before.localName === 'p') && !isSilent(before) && isNumberedBold(before) ? LOWEST_LEVEL : BOLD_LEVEL;
}

/** `<div class="bar">2. Einkommen <span>(netto)</span></div>` between rows: numbered, drawn bold, and what follows begins with a text of its own. */
function isNumberedBar(element: Element, { tag, isBare }: Look): boolean {
  if (isBare || (tag !== 'div' && tag !== 'p') || element.childElementCount > 1 || !isNumberedBold(element)) return false;
  const next = element.nextElementSibling;
  return next !== null && hasAnswer(next) && element.querySelector(TAKES_ANSWER) === null && beginsWithText(next);
}

/** A line with a number in front, drawn bold, that asks nothing. */
function isNumberedBold(element: Element): boolean {
  if (!NUMBERED.test(startOf(element)) || !isDrawnHeavy(element)) return false;
  const text = pageText(element);
  return text.length <= LINE_LIMIT && HEADING_NUMBER.test(text) && !/[:?]$/.test(text);
}

/** The text with which an element begins; '' where it begins with another element. Never what was chosen: that has elements of its own. */
function startOf({ firstChild }: Element): string {
  return firstChild !== null && isText(firstChild) ? firstChild.data : '';
}

/** The start of a text that may be numbered: asked of every box. */
const NUMBERED = /^\s*(?:\d|[A-Z]\.|[IVX]+\.)/;

/** Does a box say something before it takes its first answer? */
function beginsWithText(box: Element): boolean {
  const first = box.querySelector(TAKES_ANSWER);
  if (first === null || box === first) return false;
  let words = '';
  walk(box, { enter: (node) => {
    if (node === first) return 'stop';
    if (isText(node)) words += node.data;
    return isElement(node) && !isSilent(node) ? 'into' : 'over';
  } });
  return /\p{L}{3}/u.test(words);
}

/** "Beleg 2" in front of several boxes that say inside what they ask. */
function isCountOfBoxes(element: Element, { tag }: Look): boolean {
  if ((tag !== 'span' && tag !== 'div' && tag !== 'p') || element.childElementCount > 0 || !COUNTED_THING.test(startOf(element))) return false;
  const box = element.parentElement;
  if (box === null || box.firstElementChild !== element) return false;
  const [first, second] = [...box.children].filter((child) => child.matches(LINES));
  return second !== undefined && [first, second].every((line) => /^\p{L}{3}/u.test(line?.getAttribute('placeholder') ?? ''));
}

const COUNTED_THING = /^\s*\p{Lu}\p{L}+ \d{1,2}\s*$/u;

/** The one element inside, in a line of text, that says all that its box says; else the box. */
function onlyWords(box: Element): Element {
  const [inside] = box.childElementCount === 1 ? box.children : [];
  return inside !== undefined && inside.localName !== 'a' && isInline(inside) && inside.childElementCount === 0 && inside.textContent.trim() === box.textContent.trim() ? inside : box;
}

/** The first line of a box that holds several labelled questions below each other, whatever it is marked up as. */
function isFirstLine(element: Element, tag: string): boolean {
  if ((tag !== 'div' && tag !== 'p') || onlyWords(element).childElementCount > 0 || holdsTitle(element) || (element.previousElementSibling !== null && !isHeadOfBox(element))) return false;
  let next = element.nextElementSibling;
  if (next !== null && next.localName === 'p' && next.querySelector(HTML_CONTROLS) === null) next = next.nextElementSibling;
  if (next === null || next.querySelector(HTML_CONTROLS) === null) return false;
  const text = pageText(element);
  if (!HEADING_NUMBER.test(text) && next.nextElementSibling?.querySelector(HTML_CONTROLS) == null && next.querySelectorAll(LINES).length < 2) return false;
  return pageText(next, LINE_LIMIT) !== '' && /\p{L}{3}/u.test(text) && !/[:?]$/.test(text);
}

/** `<div class="boxhead">2. Angaben zu den Eltern</div><div class="box">…`: numbered, and called a head. */
function isHeadOfBox(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  return classes !== '' && HEAD_CLASS.test(classes) && HEADING_NUMBER.test(pageText(element));
}

/** A page has few different `class` attributes, each on many elements. */
const CLASSES_KEPT = 1_000;

const isBoldClass = remember((classes: string) => BOLD_CLASS.test(classes), CLASSES_KEPT);

const levelOfClass = remember((classes: string): number | null => {
  if (FORM_TITLE_CLASS.test(classes)) return FORM_TITLE_LEVEL;
  return TITLE_CLASS.test(classes) && !NO_TITLE_CLASS.test(classes) ? TITLE_LEVEL : null;
}, CLASSES_KEPT);

/** A whole line of its own, between line breaks or blocks, with no control behind it in the line. */
function standsAlone(element: Element): boolean {
  return isLineEnd(element.previousSibling, 'previousSibling') && isLineEnd(element.nextSibling, 'nextSibling') && !isInlineOnly(element.parentElement);
}

function isLineEnd(node: Node | null, next: 'previousSibling' | 'nextSibling'): boolean {
  let at = node;
  while (at !== null && at.nodeType !== 1) {
    if (at.nodeType === 3 && (at.textContent ?? '').trim() !== '') return false;
    at = at[next];
  }
  return at === null || /^(?:br|hr|p|div|table|ul|ol|fieldset|form|h[1-6])$/.test((at as Element).localName);
}

function isInlineOnly(parent: Element | null): boolean {
  return parent === null || isInline(parent) || /^(?:td|th|li|dt|dd|legend|p|div)$/.test(tagOf(parent)) && parent.querySelector('br') === null;
}

/** The heading of a column: it names its cells, not what follows. */
function isInRowOfCells({ parentElement: cell }: Element): boolean {
  return cell !== null && /^t[dh]$/.test(tagOf(cell)) && (cell.parentElement?.childElementCount ?? 1) > 1;
}

/** Bold words side by side head the columns of a list, also without a table. */
function isInRowOfHeads({ parentElement: column }: Element): boolean {
  const row = column?.parentElement ?? null;
  if (row === null || row.childElementCount < 2 || ![...row.children].every((cell) => isAllBold(cell))) return false;
  return isRow(row);
}

/** `<p><b>…</b></p>`, or the only cell of a table row in bold. Lines that end in a colon or question mark are labels. */
function isBoldLine(element: Element, tag: string): boolean {
  if (tag === 'td' || tag === 'th') {
    const isOnlyCell = isOnlyText(element) && (tag === 'th' || element.hasAttribute('colspan') || isAllBold(element));
    return isOnlyCell && element.querySelector(HEADINGS_OR_CONTROLS) === null && (tag === 'th' || !/[:?]$/.test(pageText(element)) || HEADING_NUMBER.test(pageText(element)));
  }
  if (tag === 'b' || tag === 'strong') return !isInRowOfCells(element) && standsAlone(element) && !isInRowOfHeads(element) && !/[:?]$/.test(pageText(element));
  if ((tag !== 'p' && tag !== 'div') || element.childElementCount === 0) return false;
  const [first, ...others] = element.children;
  if (others.length === 0) return isAllBold(element) && !/[:?]$/.test(pageText(element));
  // "Gepflegte Person 2 [Entfernen]": beside what can be done with the part.
  if (first === undefined || !/^(?:b|strong)$/.test(first.localName) || !others.every(({ localName }) => localName === 'button')) return false;
  const text = pageText(first);
  return /\p{L}/u.test(text) && !/[:?]$/.test(text) && text === visibleText(element) && opensQuestions(element);
}

/** The row says nothing else. */
function isOnlyText(cell: Element): boolean {
  const row = cell.parentElement;
  if (row === null || row.childElementCount === 1) return row !== null;
  return tagOf(cell) === 'th' && row.querySelector(TAKES_ANSWER) === null && pageText(row) === pageText(cell);
}

/** Old pages put the heading of a part into a row or paragraph of its own, in bold. */
function isAllBold(cell: Element): boolean {
  const bold = cell.querySelector('b,strong');
  if (bold === null || isMark(bold.firstChild)) return false;
  const text = pageText(bold);
  return /\p{L}/u.test(text) && cell.querySelector(TAKES_ANSWER) === null && text === pageText(cell);
}

/** Most bold texts are asterisks: nothing else is read for them. */
function isMark(text: Node | null): boolean {
  return text !== null && text.nextSibling === null && isText(text) && !/\p{L}/u.test(text.data);
}
