import { composedParent, isElement, tagOf } from '../dom/composed.ts';
import { walk } from '../dom/walk.ts';
import { collapse, pageText } from '../dom/visible-text.ts';
import { isOffScreen, isVisible } from '../dom/visible.ts';
import { remember } from '../text/remember.ts';
import type { AsideKind } from './types.ts';
import { HTML_CONTROLS, isTick } from './widget.ts';
import type { Widget } from './widget.ts';
import {
  ASIDE_BOXES, COMMENT_WORDS, COOKIE_WORDS, FILTER_NAMES, HONEYPOT_LABELS, HONEYPOT_NAMES, LANGUAGE_NAMES, LANGUAGE_SWITCH, NEWSLETTER_WORDS,
  NO_SEARCH, SEARCH_NAMES,
} from './words/asides.ts';
import type { AsideBox } from './words/asides.ts';

/** So far up (boxes) a control's purpose is looked for; further out stands the page. */
const CLIMB = 12;
/** A login asks for a name, a password and little more; registrations are forms. */
const LOGIN_LIMIT = 5;
const NEWSLETTER_LIMIT = 4;
/** More than any box that is set aside may have. */
const COUNT_LIMIT = 1 + Math.max(LOGIN_LIMIT, NEWSLETTER_LIMIT, ...ASIDE_BOXES.map(({ atMost }) => atMost));
/** The text of a box is read only so far (characters): enough for its title. */
const BOX_TEXT = 600;

/**
 * Is a rendered control out of sight, or for something else than the page's form: `hidden`, or why it is left out; null where it
 * is a question. `label` is what is known of its name, '' before labels are read.
 */
export function asideOf(element: Element, widget: Widget, label: string, boxes: AsideBoxes): AsideKind | 'hidden' | null {
  // Ticks, radios and files are often drawn by their label while the control itself is pushed away; lines of text never.
  const isDrawnByLabel = isTick(widget) || widget === 'radio' || widget === 'file';
  if (isDrawnByLabel && standsBehindDrawn(element)) return 'hidden';
  return (isDrawnByLabel ? null : (hiddenAs(element, widget, label) ?? namedAs(element, widget, label))) ?? boxes.kindAround(element);
}

function hiddenAs(element: Element, widget: Widget, label: string): AsideKind | 'hidden' | null {
  if (HONEYPOT_LABELS.test(label)) return 'honeypot';
  if (widget === 'select' || widget === 'multi-select') return isReplaced(element) || (isVisible(element) && !standsBehindCombobox(element)) ? null : 'hidden';
  // The name of a chosen file beside the button that chooses it.
  if (element.getAttribute('aria-hidden') === 'true' && element.getAttribute('tabindex') === '-1') return 'hidden';
  if (label === '' && element.hasAttribute('readonly') && isNameOfFile(element)) return 'hidden';
  if (!isVisible(element) || isFilledByPage(element)) return 'hidden';
  if (isOffScreen(element)) return 'honeypot';
  const isSuspect = element.getAttribute('autocomplete') === 'off' || HONEYPOT_NAMES.test(element.getAttribute('name') ?? '');
  return isSuspect && (element.getAttribute('tabindex') === '-1' || element.closest('[aria-hidden="true"]') !== null) ? 'honeypot' : null;
}

/** The box without label in which bootstrap-fileinput shows the name of the chosen file, beside the button that chooses it. */
function isNameOfFile(element: Element): boolean {
  if (element.hasAttribute('role') || element.hasAttribute('aria-haspopup')) return false;
  const boxes = [element.parentElement, element.parentElement?.parentElement];
  return boxes.some((box) => box != null && box.querySelector('input[type="file"]') !== null && box.querySelectorAll(HTML_CONTROLS).length === 2);
}

/** A box that nobody can write in, where the page says that it fills it by itself: no question. */
function isFilledByPage(element: Element): boolean {
  if (!(element.hasAttribute('readonly') || element.hasAttribute('disabled')) || element.hasAttribute('role') || element.hasAttribute('aria-haspopup')) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling, element.parentElement?.nextElementSibling];
  return beside.some((text) => text != null && text.querySelector(HTML_CONTROLS) === null && BY_ITSELF.test(pageText(text, BOX_TEXT)));
}

const BY_ITSELF = /automatisch (?:aus(?:ge)?füll|vergeben|berechne|ermittel|übernommen|eingetragen|generier|erzeug|gesetzt)/iu;

function namedAs(element: Element, widget: Widget, label: string): AsideKind | null {
  if (widget === 'search') return 'search';
  if (widget !== 'line' && widget !== 'select' && widget !== 'lines') return null;
  const names = [label];
  for (const name of ['placeholder', 'aria-label', 'name']) names.push(collapse(element.getAttribute(name) ?? ''));
  if (widget === 'line') return names.some((name) => name !== '' && SEARCH_NAMES.test(name) && !NO_SEARCH.test(name)) ? 'search' : null;
  if (widget === 'select') return isLanguageSwitch(element, names) ? 'language' : isFilter(element, label) ? 'search' : null;
  return names.some((name) => COMMENT_WORDS.test(name)) ? 'comment' : null;
}

/** A list without any label that is called a filter in its markup. */
function isFilter(element: Element, label: string): boolean {
  return label === '' && !element.hasAttribute('aria-label') && [element.id, element.getAttribute('name') ?? ''].some((name) => FILTER_NAMES.test(name));
}

/** Scripts such as select2 cut a `<select>` to a point and draw a combobox behind it: the select still holds label and options. */
export function isReplaced(select: Element): boolean {
  const next = tagOf(select) === 'select' ? select.nextElementSibling : null;
  return next !== null && (next.matches('[role="combobox"]') || next.querySelector('[role="combobox"]') !== null);
}

/** A select that nobody can reach, whose options a combobox in the same box shows: that is the question (PrimeFaces). */
function standsBehindCombobox(select: Element): boolean {
  return select.getAttribute('aria-hidden') === 'true' && select.parentElement?.parentElement?.querySelector('[role="combobox"]') != null;
}

function isLanguageSwitch(element: Element, names: readonly string[]): boolean {
  if (!names.some((name) => LANGUAGE_NAMES.test(name)) && names.some((name) => name !== '')) return false;
  const options = Array.from(element.querySelectorAll('option'), (option) => collapse(option.textContent ?? ''));
  return options.length > 1 && options.every((option) => LANGUAGE_SWITCH.test(option));
}

/** A tick that nobody can reach, right behind the button that draws it (Radix, shadcn): that is the question. */
function standsBehindDrawn(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && /^(?:checkbox|radio|switch)$/.test(element.previousElementSibling?.getAttribute('role') ?? '');
}

/** The nearest box that says what it is for, and how many boxes out it stands. */
interface Purpose {
  readonly kind: AsideKind | null;
  readonly distance: number;
}

const NO_PURPOSE: Purpose = { kind: null, distance: 0 };

/** What the boxes around controls are for; each box is looked at once in a reading. */
export class AsideBoxes {
  readonly #known = new Map<Element, Purpose>();

  kindAround(element: Element): AsideKind | null {
    const climbed: Element[] = [];
    let purpose = NO_PURPOSE;
    for (let box = composedParent(element); box !== null; box = composedParent(box)) {
      const known = this.#known.get(box) ?? purposeOf(box);
      if (known !== null) {
        this.#known.set(box, known);
        purpose = known;
        break;
      }
      climbed.push(box);
    }
    for (const box of climbed.reverse()) {
      purpose = purpose.kind === null ? NO_PURPOSE : { kind: purpose.kind, distance: purpose.distance + 1 };
      this.#known.set(box, purpose);
    }
    return purpose.distance < CLIMB ? purpose.kind : null;
  }
}

/** What this box by itself is for; null where it does not say, and the boxes around it decide. */
function purposeOf(box: Element): Purpose | null {
  const tag = tagOf(box);
  if (tag === 'body' || tag === 'main') return NO_PURPOSE;
  const kind = kindOfBox(box, tag);
  return kind === null && tag !== 'form' ? null : { kind, distance: 0 };
}

const MARKS = ['id', 'class', 'role', 'action', 'aria-label', 'name'];
const CUSTOM_ELEMENT = /-/;

/** How many controls stand in a box, or `COUNT_LIMIT` where there are as many or more: forms of thousands are not counted to the end. */
function countControls(box: Element): number {
  let count = 0;
  walk(box, {
    enter(node) {
      if (!isElement(node)) return 'over';
      if (node.matches(HTML_CONTROLS)) count += 1;
      return count < COUNT_LIMIT ? 'into' : 'stop';
    },
  });
  return count;
}

/** A page has few different marks, most of them the `class` alone, each on many boxes. */
const MARKS_KEPT = 1_000;

const asideMarkedBy = remember((marks: string): AsideBox | null => ASIDE_BOXES.find((aside) => aside.marks.test(marks)) ?? null, MARKS_KEPT);

/** The same for a box with nothing but a class, as most are. */
const asideOfClass = remember((classes: string): AsideBox | null => asideMarkedBy(` ${classes}`), MARKS_KEPT);

function asideMarkedOn(box: Element, tag: string, classes: string, attributes: readonly string[]): AsideBox | null {
  let marks = tag === 'aside' || CUSTOM_ELEMENT.test(tag) ? ` ${tag}` : '';
  if (marks === '' && attributes.length === 1 && classes !== '') return asideOfClass(classes);
  for (const name of MARKS) if (attributes.includes(name)) marks += ` ${box.getAttribute(name) ?? ''}`;
  return marks === '' ? null : asideMarkedBy(marks);
}

/** Boxes in which a newsletter may be ordered without a form around it. */
const LOOSE_BOXES: ReadonlySet<string> = new Set(['footer', 'aside']);

/** A strip above the page, as cookie notices are. */
const isSnackbar = remember((classes: string) => /snackbar|toast|banner/i.test(classes), MARKS_KEPT);

function kindOfBox(box: Element, tag: string): AsideKind | null {
  const attributes = box.getAttributeNames();
  const classes = attributes.includes('class') ? (box.getAttribute('class') ?? '') : '';
  const marked = asideMarkedOn(box, tag, classes, attributes);
  const isDialog = tag === 'dialog' || (attributes.includes('role') && box.getAttribute('role')?.endsWith('dialog') === true);
  const isStrip = classes !== '' && isSnackbar(classes);
  const isLoose = LOOSE_BOXES.has(tag) || isStrip;
  if (marked === null && tag !== 'form' && !isDialog && !isLoose) return null;
  const count = countControls(box);
  if (marked !== null && count <= marked.atMost) return marked.kind;
  const text = pageText(box, BOX_TEXT);
  if ((isDialog || isStrip) && COOKIE_WORDS.test(text)) return 'cookies';
  if (count <= LOGIN_LIMIT && box.querySelector('input[type="password"]') !== null) return 'login';
  const isNewsletter = count <= NEWSLETTER_LIMIT && NEWSLETTER_WORDS.test(text) && box.querySelector('input[type="email"]') !== null;
  return isNewsletter ? 'newsletter' : null;
}
