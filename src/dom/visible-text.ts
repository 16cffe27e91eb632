import { remember } from '../text/remember.ts';
import { isElement, isText, tagOf } from './composed.ts';
import { lookAt } from './look.ts';
import type { Look } from './look.ts';
import { isRendered } from './visible.ts';
import { walk } from './walk.ts';

/** Elements whose text is no part of what stands around them: their own answers, code, pictures, buttons. */
const SILENT_TAGS: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'svg', 'canvas', 'iframe', 'object', 'video', 'audio', 'math',
  'input', 'select', 'textarea', 'option', 'datalist', 'button', 'mat-icon', 'meter', 'progress',
]);

/** Roles whose text is an answer, or a thing to press. */
const SILENT_ROLES: ReadonlySet<string> = new Set([
  'textbox', 'combobox', 'listbox', 'option', 'button', 'tooltip', 'img', 'spinbutton', 'slider', 'menu', 'searchbox',
]);

/** Ligature fonts write the icon's name as text ("arrow_forward"). */
const ICON_CLASS = /(?:^|[\s_-])(?:material-(?:icons|symbols)\S*|glyphicon|fa-\S+|fas?|bi|icon)(?:[\s_-]|$)/i;
/** Elements that break the line: words on either side are two words. */
const INLINE_TAGS: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark',
  'q', 's', 'samp', 'slot', 'small', 'span', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr', 'label', 'time',
]);

/** No label, hint or heading is longer; what is longer is an accident or an attack, and is cut. */
export const TEXT_PART_LIMIT = 2_000;

/** Does the element stand in a line of text, so that words on either side may be one word? */
export function isInline(element: Element): boolean {
  return isInlineTag(tagOf(element));
}

/** The same by the tag's name, in lower case. */
export function isInlineTag(tag: string): boolean {
  return INLINE_TAGS.has(tag);
}

/** Is the element's text no part of the text around it? Looks at the element alone. */
export function isSilent(element: Element, { tag, role, classes, isEditable }: Look = lookAt(element)): boolean {
  if (SILENT_TAGS.has(tag) || isEditable || (role !== '' && SILENT_ROLES.has(role))) return true;
  if (classes === '') return false;
  return showsChoice(classes) || (INLINE_TAGS.has(tag) && isIconClass(classes) && element.childElementCount === 0);
}

/** A page has few different `class` attributes, each on many elements. */
const CLASSES_KEPT = 1_000;

/** Boxes in which scripts that draw their own selects, without roles, show what was chosen: react-select, Choices, Chosen, Angular Material, ng-select, Vuetify, Tom Select. */
const SHOWS_CHOICE =
  /(?:single-value|multi-value|singleValue|select2-selection|choices__item|chosen-single|select-value|ng-value|v-select__selection|ts-control|selected-value|selected-option|selectedOption|dropdown-value|filter-option)(?![a-z])/;
const showsChoice = remember((classes: string) => SHOWS_CHOICE.test(classes), CLASSES_KEPT);
const isIconClass = remember((classes: string) => ICON_CLASS.test(classes), CLASSES_KEPT);

/** Elements that hold what a person typed or chose. Their text is never read, from wherever the page points at it. */
const ANSWERS = [
  'input', 'select', 'textarea', '[contenteditable]:not([contenteditable="false" i])',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider'].map((role) => `[role="${role}" i]`),
].join(',');

/** All of `ANSWERS` and more, without what is slow to compare. */
const MAY_BE_ANSWERS = 'input,select,textarea,[contenteditable],[role]';

/** Does the element hold an answer, or stand inside one that does? */
export function isInAnswer(element: Element): boolean {
  for (let box = element.closest(MAY_BE_ANSWERS); box !== null; box = box.parentElement?.closest(MAY_BE_ANSWERS) ?? null) {
    if (box.matches(ANSWERS)) return true;
  }
  return false;
}

/**
 * The text of an element as it is drawn, without controls, buttons and icons, white space collapsed, at most `TEXT_PART_LIMIT`
 * characters; '' inside an answer. `skip` leaves out further parts. Never what a person typed or chose.
 */
export function visibleText(element: Element, skip: (part: Element) => boolean = () => false): string {
  return textOf(element, (part) => isSilent(part) || skip(part) || !isRendered(part), TEXT_PART_LIMIT);
}

/**
 * The text of an element with what is hidden or stands in buttons: descriptions for screen readers, folded help, headings that
 * open a panel. Never what a person typed or chose, which `textContent` would give.
 */
export function pageText(element: Element, limit: number = TEXT_PART_LIMIT): string {
  return textOf(element, (part) => part.matches(ANSWERS) || showsChoice(part.getAttribute('class') ?? '') || CODE_TAGS.has(tagOf(part)), limit);
}

const CODE_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe']);

function textOf(element: Element, leaveOut: (part: Element) => boolean, limit: number): string {
  if (isInAnswer(element)) return '';
  if (element.childElementCount === 0 && element.shadowRoot === null && tagOf(element) !== 'slot') return collapse((element.textContent ?? '').slice(0, 2 * limit)).slice(0, limit);
  let text = '';
  walk(element, {
    enter(node) {
      if (isText(node)) text += node.data.slice(0, limit);
      if (text.length > 2 * limit) return 'stop';
      if (!isElement(node) || leaveOut(node)) return 'over';
      if (!isInline(node)) text += ' ';
      return 'into';
    },
    leave(part) {
      if (!isInline(part)) text += ' ';
    },
  });
  return collapse(text).slice(0, limit);
}

/** Leaves single blanks alone: most texts have nothing else. */
const MORE_THAN_A_BLANK = /\s{2,}|[^\S ]/gu;

/** White space as a browser draws it: runs become one blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(MORE_THAN_A_BLANK, ' ').trim();
}
