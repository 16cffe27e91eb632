import { tagOf } from '../dom/composed.ts';
import { lookAt } from '../dom/look.ts';
import type { Look } from '../dom/look.ts';
import { referredElements } from '../dom/references.ts';
import { collapse, isInline, pageText, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { remember } from '../text/remember.ts';
import { noteKind } from './note-kind.ts';
import { isAuthority } from './site-name.ts';
import { STEP_COUNTER } from './words/label-noise.ts';
import { BOLD_CLASS, FORM_TITLE_CLASS, NO_TITLE_CLASS, TITLE_CLASS } from './words/marks.ts';

/** One heading or legend that is in force at a control; `parent` is the next one outside. */
export interface Section {
  readonly text: string;
  /** The heading itself, or the box (fieldset, group, region) that the text names. */
  readonly element: Element;
  /** 1–6 as marked up, more for what only looks like a heading; 0 for boxes. */
  readonly level: number;
  readonly parent: Section | null;
  /** For headings: the element around it, and how many controls stood before it. */
  readonly around: Element | null;
  readonly controlsBefore: number;
}

/** Only looks like a heading, and its class names it the title of the form: above all others of that kind. */
const FORM_TITLE_LEVEL = 6;
/** Only looks like a heading: a class name says "title". Below all real ones. */
export const TITLE_LEVEL = 7;
/** Only looks like a heading: one bold line. */
const BOLD_LEVEL = 8;
/** `<font size>` of headings on old pages; running text has 2 or 3. */
const LARGE_FONT = 4;
/** A heading is a line, not a paragraph (characters). */
const LINE_LIMIT = 140;

const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BOX_TAGS: ReadonlySet<string> = new Set(['fieldset', 'section', 'article', 'aside', 'nav', 'footer', 'form', 'dialog', 'details', 'table', 'iframe']);
/** Boxes that say something beside the form: a heading in them goes no further. */
const INFO_CLASS = /(?:^|[\s_-])(?:alert|callout|info-?box|hinweis-?box|notice|message|notification|hint-?box)(?:$|[\s_-])/i;
const BOX_ROLES = /^(?:group|radiogroup|region|dialog|alertdialog|alert|status|tabpanel|form|complementary|navigation|contentinfo)$/;
/** "E. Bestätigung", "4 Erklärung": the numbering of parts. */
const HEADING_NUMBER = /^(?:[A-Z]\.?|[IVX]+\.|\d{1,2}\.?)\s+\p{Lu}\p{L}{2}/u;
/** Sentences, "* erforderliche Angabe" and the like, and what is known already: "Vorgangsnummer: 217". */
const NO_HEADING = /[.!;]$|^[*[]|:\s*[\d#-]+$|erforderliche(?:s|n)? (?:feld|angabe)|pflichtfeld|pflichtangabe/i;
const CONTROLS = 'input:not([type="hidden"]),select,textarea';
const LINES = 'input:not([type="hidden"]):not([type="radio"]):not([type="checkbox"]):not([type="file"]),select,textarea';
/** All that takes an answer, component libraries included. */
const ANSWERS = `${CONTROLS},[role="combobox"],[role="listbox"],[role="radio"],[role="checkbox"],[role="switch"],[contenteditable],button[aria-haspopup="listbox"]`;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend';
const HEADINGS_OR_CONTROLS = 'h1,h2,h3,h4,h5,h6,[role="heading"],[role="tab"],label,input,select,textarea,button';

/** Keeps, while the page is walked, which headings are in force: until the next of the same rank or the end of their box. */
export class Outline {
  readonly headings: string[] = [];
  current: Section | null = null;
  /** Open boxes, with what was in force before each. */
  readonly #boxes: { readonly section: Section; readonly before: Section | null }[] = [];
  #controls = 0;

  /** To be called for every control on the way. */
  countControl(): void {
    this.#controls += 1;
  }

  /** Returns the text where the element is a heading, else null. Inside legends and headings nothing is one. */
  enter(element: Element, look: Look, isInsideTitle: boolean): string | null {
    if (isBox(element, look)) this.#openBox(element, look);
    if (isInsideTitle) return null;
    const level = headingLevel(element, look);
    if (level === null) return null;
    const text = headingText(element);
    if (text === '' || (level >= TITLE_LEVEL && (text.length > LINE_LIMIT || NO_HEADING.test(text) || isAuthority(text)))) return null;
    if (level < TITLE_LEVEL) this.headings.push(text);
    let parent = this.current;
    while (parent !== null && parent.level >= level) parent = parent.parent;
    if (level === 1) parent = withoutLooks(parent);
    this.current = { text, element, level, parent, around: element.parentElement, controlsBefore: this.#controls };
    return text;
  }

  leave(element: Element): void {
    // A block with a heading and its own questions ends them both; the page's title goes on.
    while (this.current !== null && this.current.level > 1 && this.current.around === element && this.current.controlsBefore < this.#controls) {
      this.current = this.current.parent;
    }
    const box = this.#boxes.at(-1);
    if (box?.section.element !== element) return;
    this.#boxes.pop();
    const title = box.section.controlsBefore === this.#controls && /^(?:section|article|table)$/.test(tagOf(element)) ? this.#titleInside(box.section) : null;
    this.current = title === null ? box.before : { ...title, parent: box.before };
  }

  /** The page's title where it stands in a box of its own, before the questions. */
  #titleInside(box: Section): Section | null {
    for (let at = this.current; at !== null && at !== box; at = at.parent) if (at.level === 1) return at;
    return null;
  }

  #openBox(element: Element, { tag, role }: Look): void {
    const text = boxName(element);
    if (tag === 'fieldset' && text !== '') this.headings.push(text);
    // What lies over the page stands under its title only.
    const parent = tag === 'dialog' || role === 'dialog' || role === 'alertdialog' ? titleAbove(this.current) : this.current;
    const section = { text, element, level: 0, parent, around: null, controlsBefore: this.#controls };
    this.#boxes.push({ section, before: this.current });
    // A form ends what was opened in it, but does not rank headings anew: its own h2 replaces the h2 of the text above.
    if (tag !== 'form') this.current = section;
  }
}

function titleAbove(section: Section | null): Section | null {
  for (let at = section; at !== null; at = at.parent) if (at.level === 1) return at;
  return null;
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
  // A panel is named by its tab for screen readers; a person reads the heading inside it.
  if (box.getAttribute('role') === 'tabpanel' && box.querySelector(HEADINGS) !== null) return '';
  // A form's name by attribute is for screen readers: what a person sees above it is the heading.
  if (tagOf(box) === 'form') return '';
  const names = referredElements(box, 'aria-labelledby').map((element) => headingText(element));
  return collapse(names.join(' ')) || collapse((box.getAttribute('aria-label') ?? '').slice(0, TEXT_PART_LIMIT));
}

/** The legend, caption or summary of a box, or null. */
export function boxTitle(box: Element): Element | null {
  // Not `children`: in a form with a control of that name it is the control (HTML, 4.10.3: named properties win).
  for (let child = box.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (/^(?:legend|caption|summary)$/.test(tagOf(child))) return child;
  }
  return null;
}

/** A heading's text without help inside it; where its words stand in a button (accordions), the button's. */
export function headingText(element: Element): string {
  const text = visibleText(element, (part) => noteKind(part) !== null) || visibleText(element) || pageText(element);
  return text.replace(STEP_COUNTER, '').trim() || text;
}

/** Component libraries draw outlines with a fieldset that is hidden from everybody but the eye: no box. */
function isOutlineOnly(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

/** What only looks like a heading and stands outside of the page's title is the name of the town or office in a banner. */
function withoutLooks(section: Section | null): Section | null {
  if (section === null) return null;
  const parent = withoutLooks(section.parent);
  if (section.level >= TITLE_LEVEL) return parent;
  return parent === section.parent ? section : { ...section, parent };
}

function isBox(element: Element, { tag, role, classes }: Look): boolean {
  // AEM marks every panel as a group and leaves its name empty.
  if (role === 'group' && tag === 'div' && element.getAttribute('aria-label') === '' && !element.hasAttribute('aria-labelledby')) return false;
  return (BOX_TAGS.has(tag) || (role !== '' && BOX_ROLES.test(role)) || (classes !== '' && isInfoClass(classes))) && !isOutlineOnly(element);
}

function headingLevel(element: Element, { tag, role, classes }: Look): number | null {
  if (HEADING_TAGS.has(tag)) return Number(tag.slice(1));
  if (role === 'heading') return Number.parseInt(element.getAttribute('aria-level') ?? '2', 10) || 2;
  if (tag === 'legend' || tag === 'summary' || tag === 'caption') return null;
  if (tag === 'label') return isLooseLabel(element) && opensQuestions(element) ? BOLD_LEVEL : null;
  const level = tag.endsWith('-title') ? TITLE_LEVEL : classes === '' || tag === 'td' || tag === 'th' ? null : levelOfClass(classes);
  if (level !== null && element.querySelector(HEADINGS_OR_CONTROLS) === null) return level;
  return isBoldLine(element, tag) || isFirstLine(element, tag) || isDrawnBold(element, tag, classes) ? BOLD_LEVEL : null;
}

/** A label that is tied to nothing. */
function isLooseLabel(label: Element): boolean {
  return !label.hasAttribute('for') && label.querySelector(CONTROLS) === null;
}

/** A line of its own that a utility class (Tailwind, Bootstrap) draws bold. */
function isDrawnBold(element: Element, tag: string, classes: string): boolean {
  return (tag === 'p' || tag === 'div' || tag === 'span') && classes !== '' && isBoldClass(classes) && element.childElementCount === 0
    && !/[:?*]$/.test(pageText(element)) && opensQuestions(element);
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
  return element.matches(ANSWERS) || element.querySelector(ANSWERS) !== null;
}

function beginsWithLabel(box: Element): boolean {
  const first = box.querySelector(ANSWERS);
  const label = box.querySelector('label');
  if (first === null || label === null || !first.matches(LINES) || pageText(label) === '') return false;
  return (label.compareDocumentPosition(first) & (4 /* FOLLOWING */ | 16 /* CONTAINED_BY */)) !== 0;
}

/** The first line of a box that holds several labelled questions below each other, whatever it is marked up as. */
function isFirstLine(element: Element, tag: string): boolean {
  if ((tag !== 'div' && tag !== 'p') || element.childElementCount > 0 || element.previousElementSibling !== null) return false;
  let next = element.nextElementSibling;
  if (next !== null && next.localName === 'p' && next.querySelector(CONTROLS) === null) next = next.nextElementSibling;
  if (next === null || next.querySelector(CONTROLS) === null) return false;
  const text = pageText(element);
  if (!HEADING_NUMBER.test(text) && next.nextElementSibling?.querySelector(CONTROLS) == null && next.querySelectorAll(LINES).length < 2) return false;
  return pageText(next, LINE_LIMIT) !== '' && /\p{L}{3}/u.test(text) && !/[:?]$/.test(text);
}

/** A page has few different `class` attributes, each on many elements. */
const CLASSES_KEPT = 1_000;

const isBoldClass = remember((classes: string) => BOLD_CLASS.test(classes), CLASSES_KEPT);

const isInfoClass = remember((classes: string) => INFO_CLASS.test(classes), CLASSES_KEPT);

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

/** `<p><b>…</b></p>`, or the only cell of a table row in bold. Lines that end in a colon or question mark are labels. */
function isBoldLine(element: Element, tag: string): boolean {
  if (tag === 'td' || tag === 'th') {
    const isOnlyCell = element.parentElement?.childElementCount === 1 && (element.hasAttribute('colspan') || isAllBold(element));
    return isOnlyCell && element.querySelector(HEADINGS_OR_CONTROLS) === null && (tag === 'th' || !/[:?]$/.test(pageText(element)));
  }
  if (tag === 'font') return Number(element.getAttribute('size')) >= LARGE_FONT && standsAlone(element);
  if (tag === 'b' || tag === 'strong') return !isInRowOfCells(element) && standsAlone(element) && !/[:?]$/.test(pageText(element));
  if ((tag !== 'p' && tag !== 'div') || element.childElementCount !== 1) return false;
  const bold = element.firstElementChild;
  if (bold === null || !/^(?:b|strong)$/.test(tagOf(bold))) return false;
  const text = pageText(element);
  return text === pageText(bold) && !/[:?]$/.test(text);
}

/** Old pages put the heading of a part into a row of its own, in bold. */
function isAllBold(cell: Element): boolean {
  const bold = cell.querySelector('b,strong');
  return bold !== null && pageText(bold) === pageText(cell);
}

/** A fieldset, or what says by its role that its controls belong together. */
export function isGroup(element: Element, { tag, role }: Look = lookAt(element)): boolean {
  return (tag === 'fieldset' || role === 'group' || role === 'radiogroup') && !isOutlineOnly(element);
}
