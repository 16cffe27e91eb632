import type { FieldType } from '../pack/types.ts';
import { isSilent } from '../dom/visible-text.ts';
import type { Page } from './context.ts';
import type { Question } from './questions.ts';
import type { Control } from './scan.ts';
import { HTML_CONTROLS } from './widget.ts';
import type { Widget } from './widget.ts';
import { AMOUNT_LABEL, CONDITION_BEHIND, COUNT_LABEL, DATE_FORMAT, DATE_LABEL, DATE_OF_EITHER, DAY_OF, EMAIL_LABEL, HINT_OF_UNIT, MAY_SHOW_DATE, NO_NUMBER, NO_TEL, TEL_LABEL } from './words/hint-texts.ts';
import { AMOUNT_CLASS, CALENDAR_BESIDE, DATE_CLASS } from './words/marks.ts';
import { AMOUNT_UNITS, LEADING_UNIT, NO_AMOUNT } from './words/units.ts';

const WIDGET_TYPES: Readonly<Record<Widget, FieldType>> = {
  line: 'text', lines: 'long-text', date: 'date', number: 'number', email: 'email', tel: 'tel', file: 'file', password: 'text', search: 'text',
  radio: 'choice', checkbox: 'confirmation', switch: 'confirmation', select: 'choice', 'multi-select': 'multiple-choice', canvas: 'signature',
};

/** HTML `autocomplete` tokens that tell more than `type="text"` (HTML standard, 4.10.18.7). */
const AUTOCOMPLETE_TYPES: Readonly<Record<string, FieldType>> = { bday: 'date', email: 'email', tel: 'tel', 'tel-national': 'tel' };

/** What the page asks: the clean label, the label as it stands (its unit tells a number), and the hint. */
interface Asked {
  readonly label: string;
  readonly raw: string;
  readonly hint: string | null;
  /** The table's other heading: "Betrag in Euro". */
  readonly context: string | null;
}

/** What kind of answer the question takes: by its controls, and for plain text boxes by the format that the page asks for. */
export function typeOf({ controls, shape }: Question, { label, raw, hint, context }: Asked, page: Page): FieldType {
  const [first] = controls;
  if (shape === 'date-parts') return 'date';
  if (shape === 'ticks') return 'multiple-choice';
  if (shape === 'choice') return 'choice';
  const type = WIDGET_TYPES[first.widget];
  if (shape === 'parts' && (DATE_LABEL.test(label) || showsDate(label))) return 'date';
  if (shape === 'parts') return type === 'tel' || TEL_LABEL.test(label) ? 'tel' : 'text';
  return type === 'text' || (type === 'tel' && NO_TEL.test(label)) || (type === 'number' && NO_NUMBER.test(label)) ? typeOfLine(first, { label, raw, hint, context }, page) : type;
}

function typeOfLine(control: Control, { label, raw, hint, context }: Asked, page: Page): FieldType {
  const { element } = control;
  const known = AUTOCOMPLETE_TYPES[element.getAttribute('autocomplete')?.toLowerCase().split(/\s+/).at(-1) ?? ''];
  if (known !== undefined) return known;
  if (isDate(element, label, hint)) return 'date';
  if (TEL_LABEL.test(label)) return 'tel';
  if (EMAIL_LABEL.test(label)) return 'email';
  const mode = element.getAttribute('inputmode');
  if (mode === 'email' || (mode === 'tel' && !NO_TEL.test(label))) return mode;
  if (mode === 'decimal' || AMOUNT_CLASS.test(element.getAttribute('class') ?? '')) return 'number';
  if (hint !== null && HINT_OF_UNIT.test(hint)) return 'number';
  const texts = [raw.trim(), label, unitBehind(control, page), unitBefore(element), context ?? ''];
  if (control.cell !== null && control.cell.firstElementChild === element && !NO_AMOUNT.test(label) && page.tables.takeAmounts(control.cell)) return 'number';
  return COUNT_LABEL.test(label) || AMOUNT_LABEL.test(label) || texts.some((text) => AMOUNT_UNITS.test(text)) ? 'number' : 'text';
}

function isDate(element: Element, label: string, hint: string | null): boolean {
  if (DATE_LABEL.test(label.replace(CONDITION_BEHIND, '')) || DAY_OF.test(label) || DATE_OF_EITHER.test(label) || showsDate(label)) return true;
  if (element.hasAttribute('data-date-format') || DATE_CLASS.test(element.getAttribute('class') ?? '')) return true;
  if (hasCalendar(element)) return true;
  return showsDate(element.getAttribute('placeholder') ?? '') || (hint !== null && showsDate(hint));
}

function showsDate(text: string): boolean {
  return text !== '' && MAY_SHOW_DATE.test(text) && DATE_FORMAT.test(text);
}

/** A button right behind the box, or behind the box around it, opens a calendar. */
function hasCalendar(element: Element): boolean {
  const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling ?? null;
  const inside = next?.firstElementChild ?? null;
  return next !== null && (opensCalendar(next) || (inside !== null && opensCalendar(inside))) && next.querySelector(HTML_CONTROLS) === null;
}

const CALLED_BY = ['class', 'aria-label', 'title'];

function opensCalendar(part: Element): boolean {
  return part.localName !== 'label' && part.hasAttributes() && CALLED_BY.some((name) => CALENDAR_BESIDE.test(part.getAttribute(name) ?? ''));
}

/** The unit right behind a box: "€", "m²", also where the next question follows in the same line; '' where none stands. */
function unitBehind(control: Control, page: Page): string {
  const [next] = page.around.after(control.at, [control], 1);
  if (next?.kind !== 'line' || next.element.closest('label') !== null) return '';
  return LEADING_UNIT.exec(next.text)?.[0].trim() ?? '';
}

/** The sign of a currency right before a box, inside its frame: `<div class="prefix">€</div><input>`. */
function unitBefore(element: Element): string {
  const before = element.previousElementSibling;
  return before !== null && before.childElementCount === 0 && !isSilent(before) && /^\s*(?:€|EUR|CHF)\s*$/u.test(before.textContent ?? '') ? '€' : '';
}
