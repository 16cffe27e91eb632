import { lookAt } from '../dom/look.ts';
import type { Look } from '../dom/look.ts';
import { pageText } from '../dom/visible-text.ts';
import { DATE_CLASS, SIGNATURE_CLASS } from './words/marks.ts';

/** How a control takes its answer. */
export type Widget =
  | 'line' | 'lines' | 'date' | 'number' | 'email' | 'tel' | 'file' | 'password' | 'search'
  | 'radio' | 'checkbox' | 'switch' | 'select' | 'multi-select' | 'canvas';

/** The controls of HTML itself, as a selector: to ask whether a box holds any, before each is looked at. */
export const HTML_CONTROLS = 'input:not([type="hidden"]),select,textarea';

const INPUT_WIDGETS: Readonly<Record<string, Widget | null>> = {
  hidden: null, submit: null, reset: null, button: null, image: null,
  checkbox: 'checkbox', radio: 'radio', file: 'file', password: 'password', search: 'search',
  email: 'email', tel: 'tel', number: 'number', range: 'number',
  date: 'date', 'datetime-local': 'date', month: 'date', week: 'date',
};

const ROLE_WIDGETS: Readonly<Record<string, Widget>> = {
  textbox: 'line', searchbox: 'search', combobox: 'select', listbox: 'select', radio: 'radio',
  checkbox: 'checkbox', switch: 'switch', spinbutton: 'number', slider: 'number',
};

/** Custom elements whose inside cannot be seen (closed shadow root, not yet defined) but which say in their name what they are. */
const CUSTOM_CONTROL = /^[a-z][a-z\d]*(?:-[a-z\d]+)*?-(?:text-?)?(input|field|textfield|textarea|select|dropdown|checkbox|date-?picker|datefield|file-?upload)$/;
const CUSTOM_WIDGETS: Readonly<Record<string, Widget>> = {
  textarea: 'lines', select: 'select', dropdown: 'select', checkbox: 'checkbox',
  datepicker: 'date', 'date-picker': 'date', datefield: 'date', fileupload: 'file', 'file-upload': 'file',
};

/** How this element takes an answer, or null where it takes none. Looks at markup only, never at what was answered. */
export function widgetOf(element: Element, { tag, role, isEditable }: Look = lookAt(element)): Widget | null {
  if (tag === 'input') return inputWidget(element, role);
  if (tag === 'textarea') return 'lines';
  if (tag === 'select') return element.hasAttribute('multiple') ? 'multi-select' : 'select';
  if (role === 'button' || (tag === 'button' && role === '')) return buttonWidget(element);
  if (tag === 'canvas') return isSignaturePad(element) ? 'canvas' : null;
  if (role === '' && !isEditable) return tag.includes('-') ? customWidget(element, tag) : null;
  if (role === 'listbox' && element.getAttribute('aria-multiselectable') === 'true') return 'multi-select';
  if (isEditable) return element.getAttribute('aria-multiline') === 'false' ? 'line' : 'lines';
  if (role === 'textbox' && element.getAttribute('aria-readonly') === 'true') return null;
  // The role sits on a box around the real control (HubSpot).
  if (tag === 'ul' && element.querySelector('input') !== null) return null;
  return ROLE_WIDGETS[role] ?? (tag.includes('-') ? customWidget(element, tag) : null);
}

/** A button that opens a list of answers, or one of several that stay pressed: one of them is the answer. */
function buttonWidget(element: Element): Widget | null {
  if (element.getAttribute('aria-haspopup') === 'listbox') return element.querySelector('input') === null ? 'select' : null;
  // Material UI draws its select as a button, and keeps the answer in a hidden box behind it.
  if (element.hasAttribute('aria-haspopup') && element.nextElementSibling?.matches('input[type="hidden"],input[aria-hidden="true"]')) return 'select';
  if (!element.hasAttribute('aria-pressed')) return null;
  const group = element.closest('[role="group"],[role="radiogroup"],fieldset');
  return group !== null && group.querySelectorAll('[aria-pressed]').length > 1 ? 'radio' : null;
}

function inputWidget(element: Element, role: string): Widget | null {
  const type = element.getAttribute('type')?.trim().toLowerCase() ?? 'text';
  const widget = type in INPUT_WIDGETS ? (INPUT_WIDGETS[type] ?? null) : 'line';
  if (widget === 'checkbox' && role === 'switch') return 'switch';
  if (widget === 'line' && role === 'combobox' && CALENDAR_POPUP.test(element.getAttribute('aria-haspopup') ?? '')) return isInDatePicker(element) ? 'date' : 'line';
  if (widget === 'line' && (role === 'combobox' || isDrawnSelect(element))) return 'select';
  return widget;
}

/** What a date picker opens (WAI-ARIA, date picker combobox); lists of answers are `listbox`. */
const CALENDAR_POPUP = /^(?:dialog|grid)$/;

function isInDatePicker(input: Element): boolean {
  const box = input.parentElement;
  return box !== null && (/date-?picker/.test(box.localName) || DATE_CLASS.test(box.getAttribute('class') ?? ''));
}

/** A box that cannot be typed in and opens a list. */
function isDrawnSelect(input: Element): boolean {
  return input.hasAttribute('readonly') && input.closest('[aria-haspopup="listbox"]') !== null;
}

function customWidget(element: Element, tag: string): Widget | null {
  const kind = CUSTOM_CONTROL.exec(tag)?.[1];
  const isOpaque = element.shadowRoot === null && element.childElementCount === 0 && element.hasAttribute('label');
  return kind !== undefined && isOpaque ? (CUSTOM_WIDGETS[kind] ?? 'line') : null;
}

/** So many boxes around a canvas are asked, and so much of their text (characters): a row of a form, not the form. */
const SIGNATURE_DEPTH = 4;
const SIGNATURE_TEXT = 120;

/** A canvas is asked for a signature where it, or a box close around it, says so. */
function isSignaturePad(canvas: Element): boolean {
  let box: Element | null = canvas;
  for (let level = 0; box !== null && level < SIGNATURE_DEPTH; level += 1, box = box.parentElement) {
    const words = `${box.getAttribute('class') ?? ''} ${box.id} ${box.getAttribute('aria-label') ?? ''}`;
    if (SIGNATURE_CLASS.test(words) || (level > 0 && SIGNATURE_CLASS.test(pageText(box, SIGNATURE_TEXT)))) return true;
  }
  return false;
}

/** Takes a line of text, so that several of them can be parts of one answer. */
export function isLine(widget: Widget): boolean {
  return widget === 'line' || widget === 'number' || widget === 'tel' || widget === 'date';
}

/** Is it ticked, alone or as one of several? */
export function isTick(widget: Widget): boolean {
  return widget === 'checkbox' || widget === 'switch';
}
