import { tagOf } from '../dom/composed.ts';
import { referredElements } from '../dom/references.ts';
import { collapse, isInline, pageText, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { noteKind } from './note-kind.ts';
import { NO_TITLE_CLASS, TITLE_CLASS } from './words/marks.ts';

/** One heading or legend that is in force at a control; `parent` is the next one outside. */
export interface Section {
  readonly text: string;
  /** The heading itself, or the box (fieldset, group, region) that the text names. */
  readonly element: Element;
  /** 1–6 as marked up, more for what only looks like a heading; 0 for boxes. */
  readonly level: number;
  readonly parent: Section | null;
}

/** Only looks like a heading: a class name says "title". Below all real ones. */
const TITLE_LEVEL = 7;
/** Only looks like a heading: one bold line. */
const BOLD_LEVEL = 8;
/** A heading is a line, not a paragraph (characters). */
const LINE_LIMIT = 140;

const BOX_TAGS: ReadonlySet<string> = new Set(['fieldset', 'section', 'article', 'aside', 'nav', 'footer', 'form', 'dialog', 'details', 'table', 'iframe']);
const BOX_ROLES = /^(?:group|radiogroup|region|dialog|alertdialog|alert|status|tabpanel|form|complementary|navigation|contentinfo)$/;
const HEADINGS_OR_CONTROLS = 'h1,h2,h3,h4,h5,h6,[role="heading"],input,select,textarea,button';

/** Keeps, while the page is walked, which headings are in force: until the next of the same rank or the end of their box. */
export class Outline {
  readonly headings: string[] = [];
  current: Section | null = null;
  readonly #boxes: Section[] = [];

  /** Returns the text where the element is a heading, else null. Inside legends and headings nothing is one. */
  enter(element: Element, isInsideTitle: boolean): string | null {
    if (isBox(element)) this.#openBox(element);
    if (isInsideTitle) return null;
    const level = headingLevel(element);
    if (level === null) return null;
    const text = headingText(element);
    if (text === '' || (level >= TITLE_LEVEL && (text.length > LINE_LIMIT || /[.!;]$/.test(text)))) return null;
    if (level < TITLE_LEVEL) this.headings.push(text);
    let parent = this.current;
    while (parent !== null && parent.level >= level) parent = parent.parent;
    this.current = { text, element, level, parent };
    return text;
  }

  leave(element: Element): void {
    const box = this.#boxes.at(-1);
    if (box?.element !== element) return;
    this.#boxes.pop();
    this.current = box.parent;
  }

  #openBox(element: Element): void {
    const text = boxName(element);
    if (tagOf(element) === 'fieldset' && text !== '') this.headings.push(text);
    const box = { text, element, level: 0, parent: this.current };
    this.#boxes.push(box);
    this.current = box;
  }
}

/** Headings above a control, outermost first; a box named by its own heading counts once. */
export function sectionsOf(section: Section | null): readonly Section[] {
  const path: Section[] = [];
  for (let at = section; at !== null; at = at.parent) {
    if (at.text !== '' && path.at(-1)?.text !== at.text) path.push(at);
  }
  return path.reverse();
}

/** What names a box: its legend, caption or summary, else `aria-labelledby` or `aria-label`; '' where nothing does. */
export function boxName(box: Element): string {
  const title = boxTitle(box);
  if (title !== null) return headingText(title);
  const names = referredElements(box, 'aria-labelledby').map((element) => headingText(element));
  return collapse(names.join(' ')) || collapse((box.getAttribute('aria-label') ?? '').slice(0, TEXT_PART_LIMIT));
}

/** The legend, caption or summary of a box, or null. */
export function boxTitle(box: Element): Element | null {
  for (const child of box.children) if (/^(?:legend|caption|summary)$/.test(tagOf(child))) return child;
  return null;
}

/** A heading's text without help inside it; where its words stand in a button (accordions), the button's. */
export function headingText(element: Element): string {
  return visibleText(element, (part) => noteKind(part) !== null) || visibleText(element) || pageText(element);
}

/** Component libraries draw outlines with a fieldset that is hidden from everybody but the eye: no box. */
function isOutlineOnly(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

function isBox(element: Element): boolean {
  return !isOutlineOnly(element) && (BOX_TAGS.has(tagOf(element)) || BOX_ROLES.test(element.getAttribute('role') ?? ''));
}

function headingLevel(element: Element): number | null {
  const tag = tagOf(element);
  if (/^h[1-6]$/.test(tag)) return Number(tag.slice(1));
  if (element.getAttribute('role') === 'heading') return Number.parseInt(element.getAttribute('aria-level') ?? '2', 10) || 2;
  if (tag === 'label' || tag === 'legend' || tag === 'summary' || tag === 'caption') return null;
  if (hasTitleName(element, tag) && element.querySelector(HEADINGS_OR_CONTROLS) === null) return TITLE_LEVEL;
  return isBoldLine(element, tag) ? BOLD_LEVEL : null;
}

function hasTitleName(element: Element, tag: string): boolean {
  if (tag.endsWith('-title')) return true;
  const words = element.getAttribute('class') ?? '';
  return words !== '' && TITLE_CLASS.test(words) && !NO_TITLE_CLASS.test(words);
}

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

/** `<p><b>…</b></p>`, or the only cell of a table row in bold. Lines that end in a colon or question mark are labels. */
function isBoldLine(element: Element, tag: string): boolean {
  if (tag === 'td' || tag === 'th') {
    const isOnlyCell = element.parentElement?.childElementCount === 1 && element.hasAttribute('colspan');
    return isOnlyCell && (tag === 'th' || element.querySelector('b,strong') !== null) && element.querySelector(HEADINGS_OR_CONTROLS) === null;
  }
  if (tag === 'b' || tag === 'strong') return standsAlone(element) && !/[:?]$/.test(pageText(element));
  if ((tag !== 'p' && tag !== 'div') || element.childElementCount !== 1) return false;
  const bold = element.firstElementChild;
  if (bold === null || !/^(?:b|strong)$/.test(tagOf(bold))) return false;
  const text = pageText(element);
  return text === pageText(bold) && !/[:?]$/.test(text);
}

/** A fieldset, or what says by its role that its controls belong together. */
export function isGroup(element: Element): boolean {
  const isMarked = tagOf(element) === 'fieldset' || /^(?:group|radiogroup)$/.test(element.getAttribute('role') ?? '');
  return isMarked && !isOutlineOnly(element);
}
