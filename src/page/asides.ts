import { composedAncestors, tagOf } from '../dom/composed.ts';
import { collapse, pageText } from '../dom/visible-text.ts';
import { isOffScreen, isVisible } from '../dom/visible.ts';
import type { AsideKind } from './types.ts';
import type { Widget } from './widget.ts';
import {
  ASIDE_BOXES, COMMENT_WORDS, COOKIE_WORDS, HONEYPOT_LABELS, HONEYPOT_NAMES, LANGUAGE_NAMES, LANGUAGE_SWITCH, NEWSLETTER_WORDS,
  NO_SEARCH, SEARCH_NAMES,
} from './words/asides.ts';

/** So far up (boxes) a control's purpose is looked for; further out stands the page. */
const CLIMB = 12;
const CONTROLS = 'input:not([type="hidden"]),select,textarea';
/** A login asks for a name, a password and little more; registrations are forms. */
const LOGIN_LIMIT = 5;
const NEWSLETTER_LIMIT = 4;
/** The text of a box is read only so far (characters): enough for its title. */
const BOX_TEXT = 600;

/**
 * Is the control out of sight, or for something else than the page's form: `hidden`, or why it is left out; null where it is a
 * question. `label` is what is known of its name, '' before labels are read.
 */
export function asideOf(element: Element, widget: Widget, label: string, boxes: AsideBoxes): AsideKind | 'hidden' | null {
  const hidden = hiddenAs(element, widget, label);
  if (hidden !== null) return hidden;
  const names = [label, element.getAttribute('placeholder'), element.getAttribute('aria-label'), element.getAttribute('name')].map((name) => collapse(name ?? ''));
  if (widget === 'search' || (widget === 'line' && names.some((name) => name !== '' && SEARCH_NAMES.test(name) && !NO_SEARCH.test(name)))) return 'search';
  if (widget === 'select' && isLanguageSwitch(element, names)) return 'language';
  if (widget === 'lines' && names.some((name) => COMMENT_WORDS.test(name))) return 'comment';
  return boxes.kindAround(element);
}

/** Ticks, radios and files are often drawn by their label while the control itself is pushed away; lines of text never. */
function hiddenAs(element: Element, widget: Widget, label: string): 'hidden' | 'honeypot' | null {
  const isDrawnByLabel = widget === 'radio' || widget === 'checkbox' || widget === 'switch' || widget === 'file';
  if (isDrawnByLabel) return null;
  if (HONEYPOT_LABELS.test(label)) return 'honeypot';
  if (widget === 'select' || widget === 'multi-select') return isVisible(element) || isReplaced(element) ? null : 'hidden';
  if (!isVisible(element)) return 'hidden';
  if (isOffScreen(element)) return 'honeypot';
  const isUnreachable = element.getAttribute('tabindex') === '-1' || element.closest('[aria-hidden="true"]') !== null;
  return isUnreachable && (HONEYPOT_NAMES.test(element.getAttribute('name') ?? '') || element.getAttribute('autocomplete') === 'off') ? 'honeypot' : null;
}

/** Scripts such as select2 cut a `<select>` to a point and draw a combobox behind it: the select still holds label and options. */
export function isReplaced(select: Element): boolean {
  const next = select.nextElementSibling;
  return tagOf(select) === 'select' && next !== null && (next.matches('[role="combobox"]') || next.querySelector('[role="combobox"]') !== null);
}

function isLanguageSwitch(element: Element, names: readonly string[]): boolean {
  const options = Array.from(element.querySelectorAll('option'), (option) => collapse(option.textContent ?? ''));
  if (options.length < 2 || !options.every((option) => LANGUAGE_SWITCH.test(option))) return false;
  return names.some((name) => LANGUAGE_NAMES.test(name)) || names.every((name) => name === '');
}

/** What the boxes around controls are for; each box is looked at once in a reading. */
export class AsideBoxes {
  readonly #known = new Map<Element, AsideKind | null>();

  kindAround(element: Element): AsideKind | null {
    let level = 0;
    for (const box of composedAncestors(element)) {
      const tag = tagOf(box);
      if (level >= CLIMB || tag === 'body' || tag === 'main') return null;
      level += 1;
      const kind = this.#kindOf(box, tag);
      if (kind !== null || tag === 'form') return kind;
    }
    return null;
  }

  #kindOf(box: Element, tag: string): AsideKind | null {
    const known = this.#known.get(box);
    if (known !== undefined) return known;
    const kind = kindOfBox(box, tag);
    this.#known.set(box, kind);
    return kind;
  }
}

function kindOfBox(box: Element, tag: string): AsideKind | null {
  const marks = ['id', 'class', 'role', 'action', 'aria-label', 'name'].map((name) => box.getAttribute(name) ?? '').join(' ');
  const marked = marks.trim() === '' ? undefined : ASIDE_BOXES.find((aside) => aside.marks.test(marks));
  const isDialog = tag === 'dialog' || box.getAttribute('role')?.endsWith('dialog') === true;
  if (marked === undefined && tag !== 'form' && !isDialog) return null;
  const count = box.querySelectorAll(CONTROLS).length;
  if (marked !== undefined && count <= marked.atMost) return marked.kind;
  const text = pageText(box, BOX_TEXT);
  if (isDialog && COOKIE_WORDS.test(text)) return 'cookies';
  if (count <= LOGIN_LIMIT && box.querySelector('input[type="password"]') !== null) return 'login';
  const isNewsletter = count <= NEWSLETTER_LIMIT && NEWSLETTER_WORDS.test(text) && box.querySelector('input[type="email"]') !== null;
  return isNewsletter ? 'newsletter' : null;
}
