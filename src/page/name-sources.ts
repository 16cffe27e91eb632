import { composedParent, isText, isWithin } from '../dom/composed.ts';
import { cleanLabel } from './clean-label.ts';
import type { Page } from './context.ts';
import { isHintText } from './hint-text.ts';
import { attributeName, labelledByName } from './labels.ts';
import type { Name } from './labels.ts';
import type { Nearby } from './nearby.ts';
import { ariaText, askingOption } from './options.ts';
import type { Question } from './questions.ts';
import type { Control } from './scan.ts';
import { HTML_CONTROLS } from './widget.ts';
import { BARE_YES, HINT_ENDS } from './words/hint-texts.ts';
import { LABEL_CLASS } from './words/marks.ts';
import { GENERIC_LABELS } from './words/label-noise.ts';
import { COUNTED_UNITS, LEADING_UNIT, UNITS } from './words/units.ts';

/** A name, and the heading or box that was used for it. */
export interface Found {
  readonly name: Name;
  readonly usedTitle?: Element;
}
/** What the page ties to the control: its visible label, else the names by attributes. */
export function ownName(control: Control, page: Page): Name | null {
  const [label = null, ...others] = page.labels.namesOf(control);
  // "Datei hierher ziehen oder auswählen" says how.
  const asks = control.widget !== 'file' || label === null || isQuestion(label) ? label : (others.find(isQuestion) ?? null);
  return asks ?? labelledByName(control.element, control.cell) ?? attributeNameOf(control, page) ?? label;
}

/** So many boxes around a control hold the question that is its heading. */
const OWN_BOXES = 2;

/** `<h3>Wie heißen Sie?</h3><input aria-label="Name" placeholder="Vorname und Nachname">`: a heading that asks, over this control alone, which has no label. */
export function questionAbove({ controls: [control] }: Question, page: Page): Found | null {
  const { element } = control;
  if (page.labels.namesOf(control).length > 0 || !(element.hasAttribute('aria-label') || element.hasAttribute('placeholder')) || labelledByName(element, control.cell) !== null) return null;
  const near = page.around.before(control.at, [control]).find(({ kind, text }) => kind !== 'hint' && !isHintText(text));
  if (near?.kind !== 'title' || !near.text.endsWith('?')) return null;
  let box = composedParent(element);
  for (let level = 1; box !== null && level < OWN_BOXES && !isWithin(near.element, box); level += 1) box = composedParent(box);
  const isOwn = box !== null && isWithin(near.element, box) && box.querySelectorAll(HTML_CONTROLS).length === 1;
  return isOwn ? { name: { raw: near.text, element: near.element }, usedTitle: near.element } : null;
}

/** The name by attributes; null where it only repeats the headings of row and column ("row Haushalt, column Stunden"), which the table tells apart. */
function attributeNameOf(control: Control, page: Page): Name | null {
  const name = attributeName(control.element);
  if (name === null || control.cell === null) return name;
  const { row, column } = page.tables.namesOf(control);
  return row !== null && column !== null && [row, column].every(({ raw }) => name.raw.includes(cleanLabel(raw).text)) ? null : name;
}

/** A name as an answer of a source, null where there is none. */
export function found(name: Name | null): Found | null {
  return name === null ? null : { name };
}

/** Arrows and other signs on buttons name nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}%]/u;

/** Does the name ask something, more than "Auswahl", "Ja" or "€"? */
export function isQuestion({ raw }: Name): boolean {
  const { text } = cleanLabel(raw);
  return SAYS_SOMETHING.test(text) && !GENERIC_LABELS.test(text) && !BARE_YES.test(text) && (!UNITS.test(text) || COUNTED_UNITS.test(text));
}

/** The nearest line above that asks something; explanations on the way are passed over. */
export function lineBefore({ controls, shape }: Question, page: Page): Found | null {
  for (const near of page.around.before(controls[0].at, controls)) {
    if (near.kind === 'title') return null;
    if (near.kind !== 'line' || (shape !== 'single' && isOptionInFront(near, controls, page))) continue;
    const raw = near.text.replace(LEADING_UNIT, '');
    const { text } = cleanLabel(near.text);
    if ((UNITS.test(text) && !(COUNTED_UNITS.test(text) && isLabelElement(near))) || UNITS.test(raw) || !SAYS_SOMETHING.test(raw) || GENERIC_LABELS.test(raw)) continue;
    if (isHintText(raw) && !isLabelElement(near) && !isAsking(near, controls[0].element) && !isDrawnLabel(near)) continue;
    if (shape === 'single' && !isClose(near, controls[0].element)) return null;
    page.around.take(near, controls[0]);
    return { name: { raw, element: near.element } };
  }
  return null;
}

/** "Wenn ja, bitte erläutern:" right before the box, in one block with it. */
function isAsking(near: Nearby, control: Element): boolean {
  const box = near.text.endsWith(':') ? composedParent(control) : null;
  return box !== null && near.element === box;
}

/** "Bitte machen Sie eine Angabe zu …:", by its class a label. */
function isDrawnLabel(near: Nearby): boolean {
  return near.text.endsWith(':') && LABEL_CLASS.test(near.element.getAttribute('class') ?? '');
}

function isOptionInFront(near: Nearby, controls: readonly Control[], page: Page): boolean {
  return controls.some((control) => {
    const option = page.behind.get(control);
    return option?.element === near.element && option.raw === near.text;
  });
}

/** A line names a box only where both stand in one row: at most this many boxes around the box hold the line too. */
const ROW_DEPTH = 4;
/** Component libraries nest deeper; a label that nothing ties to its box is theirs where the box around both holds no other. */
const LABEL_DEPTH = 8;

function isClose(near: Nearby, control: Element): boolean {
  let box: Element | null = control;
  for (let level = 0; box !== null && level < LABEL_DEPTH; level += 1) {
    box = composedParent(box);
    if (box !== null && isWithin(near.element, box)) return level < ROW_DEPTH || (isLabelElement(near) && box.querySelectorAll(HTML_CONTROLS).length === 1);
  }
  return false;
}

function isLabelElement(near: Nearby): boolean {
  return near.element.closest('label,dt,legend,mat-label') !== null;
}

/** "Für mein Kind wurden bereits Leistungen bezogen." above yes and no: a statement that is asked, where its class says so and nothing else asks. */
export function sentenceBefore({ controls, shape }: Question, page: Page): Found | null {
  const [near] = page.around.before(controls[0].at, controls);
  if (shape !== 'choice' || near?.kind !== 'line' || !isClose(near, controls[0].element) || isOptionInFront(near, controls, page)) return null;
  if (!LABEL_CLASS.test(near.element.getAttribute('class') ?? '') || !HINT_ENDS.test(near.text)) return null;
  page.around.take(near, controls[0]);
  return { name: { raw: near.text, element: near.element } };
}

/** A heading right above, where no other control stands between: one-question steps of wizards. */
export function titleBefore({ controls }: Question, page: Page): Found | null {
  const title = page.around.before(controls[0].at, controls).find(({ kind }) => kind === 'title');
  return title === undefined ? null : { name: { raw: title.text, element: title.element }, usedTitle: title.element };
}

/** `<div><input><label>Ort</label></div>`: a label without `for` right behind the box that begins its row. */
export function labelNext({ element }: Control, page: Page): Name | null {
  const label = element.previousElementSibling === null ? element.nextElementSibling : null;
  if (label === null || label.localName !== 'label' || label.getAttribute('for') || label.querySelector(HTML_CONTROLS) !== null) return null;
  const raw = page.labels.textOf(label);
  return raw !== '' && (label.nextElementSibling === null || label.parentElement?.querySelectorAll(HTML_CONTROLS).length === 1) ? { raw, element: label } : null;
}

/** In a cell of a table with several boxes, each has a label of its own right before it; the heading of the column says of what. */
export function labelInCell({ element, cell }: Control, page: Page): Name | null {
  const label = element.previousElementSibling;
  if (cell === null || label === null || label.localName !== 'label' || label.getAttribute('for') || cell.querySelectorAll('label').length < 2) return null;
  const raw = page.labels.textOf(label);
  return raw === '' ? null : { raw, element: label };
}

/** A `<label>` behind the box that is tied to nothing: floating labels whose id got lost. */
export function labelBehind(control: Control, page: Page): Name | null {
  const [next] = page.around.after(control.at, [control], 1);
  const label = next?.kind === 'line' ? next.element.closest('label') : null;
  if (next === undefined || label === null || label.nextElementSibling !== null || !isClose(next, control.element)) return null;
  page.around.take(next, control);
  return { raw: next.text, element: next.element };
}

/**
 * The text under a line, as on paper: `<div><input><div>Name, Vorname</div></div>`. Only where a box beside it is built alike, so
 * that it cannot be a hint under a box whose label stands above.
 */
export function labelBelow(control: Control, page: Page): Name | null {
  const box = composedParent(control.element);
  if (box === null || !beginsWithControl(box) || ![box.previousElementSibling, box.nextElementSibling].some((next) => isBuiltLike(box, next))) return null;
  const [next] = page.around.after(control.at, [control], 1);
  if (next?.kind !== 'line' || !isWithin(next.element, box) || next.element === box || isHintText(next.text) || UNITS.test(next.text)) return null;
  page.around.take(next, control);
  return { raw: next.text, element: next.element };
}

/** A control first, then something else; no text before. */
function beginsWithControl(box: Element): boolean {
  let first = box.firstChild;
  while (first !== null && isText(first) && first.data.trim() === '') first = first.nextSibling;
  return first !== null && first === box.firstElementChild && isBox(box.firstElementChild) && box.childElementCount > 1 && box.querySelectorAll('input,select,textarea').length === 1;
}

function isBox(element: Element | null): boolean {
  return element !== null && /^(?:input|select|textarea)$/.test(element.localName) && !/^(?:checkbox|radio)$/i.test(element.getAttribute('type') ?? '');
}

function isBuiltLike(box: Element, other: Element | null): boolean {
  return other !== null && other.localName === box.localName && other.getAttribute('class') === box.getAttribute('class') && beginsWithControl(other);
}

/** "☐ nein, weil ____": the text of the tick in front in the same line. */
export function optionInFront(control: Control, page: Page): Name | null {
  for (const [tick, name] of page.behind) {
    const isNext = tick.at < control.at && control.at - tick.at <= 3;
    if (isNext && name !== null && composedParent(tick.element) === composedParent(control.element)) return name;
  }
  return null;
}

/** The `title` of a control where it is no explanation, or null. */
export function titleName(element: Element): Name | null {
  const raw = element.getAttribute('title') ?? '';
  return raw === '' || isHintText(raw) ? null : { raw, element: null };
}

/** The `placeholder` of a control where it is no example ("z. B. Heuschnupfen"), or null. */
export function placeholderName(element: Element): Name | null {
  const raw = element.getAttribute('placeholder') ?? '';
  return raw === '' || /^(?:z\.\s?b\.|zum beispiel|beispiel|bspw)/iu.test(raw) ? null : { raw, element: null };
}

/** The first option of a select where it asks ("In welcher Beziehung stehen Sie?") or, standing for no answer, names it ("Anrede"); else null. */
export function firstOptionName(element: Element): Name | null {
  const raw = askingOption(element) ?? invitationOf(element);
  return raw === null ? null : { raw, element: null };
}

/** "— Leistung wählen —" on a list that nothing else names. */
function invitationOf(select: Element): string | null {
  const first = select.localName === 'select' ? select.querySelector('option') : null;
  return INVITATION.exec(first?.textContent ?? '')?.[1] ?? null;
}

const INVITATION = /^[-–—.…\s]*(\p{Lu}[\p{L}-]+ (?:aus)?wählen)[-–—.…\s]*$/u;

/** Ticks by role hold their text inside: `<div role="checkbox"><span>Zuschlag</span></div>`. A switch may say there how it stands ("An"), which is never read. */
export function textInside({ element, widget }: Control): Name | null {
  const raw = widget === 'checkbox' ? ariaText(element) : null;
  return raw === null ? null : { raw, element };
}
