import { isElement, isText, tagOf } from './composed.ts';
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

export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(tagOf(element));
}

/** Is the element's text no part of the text around it? Looks at the element alone. */
export function isSilent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT_TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SILENT_ROLES.has(role.toLowerCase())) return true;
  if (isEditable(element)) return true;
  return isInline(element) && ICON_CLASS.test(element.getAttribute('class') ?? '') && element.childElementCount === 0;
}

/** `contenteditable` holds typed text, which is never read. */
export function isEditable(element: Element): boolean {
  const mode = element.getAttribute('contenteditable');
  return mode !== null && mode.toLowerCase() !== 'false';
}

/**
 * The text of an element as it is drawn, without controls, buttons and icons, white space collapsed, at most `TEXT_PART_LIMIT`
 * characters. `skip` leaves out further parts. Reads text nodes only, never what a person typed or chose.
 */
export function visibleText(element: Element, skip: (part: Element) => boolean = () => false): string {
  let text = '';
  walk(element, {
    enter(node) {
      if (isText(node)) text += node.data.slice(0, TEXT_PART_LIMIT);
      if (text.length > 2 * TEXT_PART_LIMIT) return 'stop';
      if (!isElement(node) || isSilent(node) || skip(node) || !isRendered(node)) return 'over';
      if (!isInline(node)) text += ' ';
      return 'into';
    },
    leave(part) {
      if (!isInline(part)) text += ' ';
    },
  });
  return collapse(text).slice(0, TEXT_PART_LIMIT);
}

/** White space as a browser draws it: runs become one blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}
