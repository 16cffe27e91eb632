import { referredElements, elementById } from '../dom/references.ts';
import { collapse, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { cleanLabel } from './clean-label.ts';
import type { Page } from './context.ts';
import { attributeName, labelText } from './labels.ts';
import { findTextsInFront, textBehind } from './text-behind.ts';
import type { Question } from './questions.ts';
import type { Control } from './scan.ts';
import { PLACEHOLDER_OPTIONS } from './words/label-noise.ts';

/** The texts of the answers to choose from, in page order, without invitations such as "Bitte wählen". Never which one is chosen. */
export function optionsOf({ controls, shape }: Question, page: Page): readonly string[] {
  const [first] = controls;
  if (shape === 'choice') findTextsInFront(controls, page);
  if (shape === 'choice' || shape === 'ticks') return controls.map((control) => optionText(control, page, controls)).filter((text) => text !== '');
  if (shape !== 'single' || (first.widget !== 'select' && first.widget !== 'multi-select')) return [];
  const asking = askingOption(first.element);
  return listedOptions(first.element).filter((text, at) => !PLACEHOLDER_OPTIONS.test(text) && !(at === 0 && text === asking));
}

/**
 * The first option of a select where it says what is asked: a question, or a name on an option that cannot be chosen ("Anrede"; "PLZ wählen"
 * is none). null where it is an answer or an invitation.
 */
export function askingOption(select: Element): string | null {
  if (select.localName !== 'select') return null;
  const [first, second] = select.querySelectorAll('option');
  const text = collapse((first?.textContent ?? '').slice(0, TEXT_PART_LIMIT));
  if (first === undefined || second === undefined || text === '') return null;
  if (text.endsWith('?')) return text;
  return first.hasAttribute('disabled') && !second.hasAttribute('disabled') && !PLACEHOLDER_OPTIONS.test(text) && NAMES_QUESTION.test(text) ? text : null;
}

/** A noun or a few, with an asterisk at most: "Anrede", "Familienstand *". "keine Angabe" is an answer. */
const NAMES_QUESTION = /^(?!kein|nicht|alle|unbekannt|leer|ohne|sonstig)\p{Lu}[\p{L}/() -]{2,40}\*?$/iu;

/** The text of one radio or tick. `group` tells which names are shared, and thus the question's. */
export function optionText(control: Control, page: Page, group: readonly Control[] = [control]): string {
  // A button inside a label says its answer itself; the label around several is their question.
  const own = control.element.localName === 'button' ? ariaText(control.element) : null;
  const [label] = page.labels.namesOf(control);
  const raw = own ?? label?.raw ?? ownReference(control, group) ?? ownAttribute(control, group) ?? ariaText(control.element)
    ?? textBehind(control, page)?.raw ?? cellText(control, page) ?? labelAbove(control, page) ?? '';
  return cleanLabel(raw).text;
}

/** So many boxes around an option are its own. */
const OPTION_BOXES = 4;

/** A loose label above the radio, in a box that holds nothing else. */
function labelAbove(control: Control, page: Page): string | null {
  let box = control.element.parentElement;
  for (let level = 0; box !== null && level < OPTION_BOXES; level += 1, box = box.parentElement) {
    if (box.querySelectorAll('input,select,textarea').length > 1) return null;
    const label = box.querySelector('label');
    const near = label === null ? undefined : page.around.before(control.at, [control]).find((line) => line.kind === 'line' && line.element === label);
    if (near === undefined) continue;
    page.around.take(near, control);
    page.behind.set(control, { raw: near.text, element: label });
    return near.text;
  }
  return null;
}

/** In tables the answer stands above the radio, or in the cell to its right. */
function cellText(control: Control, page: Page): string | null {
  const { column, behind } = page.tables.namesOf(control);
  return (column ?? behind)?.raw ?? null;
}

/** The name by attributes, where the others of the group are called otherwise. */
function ownAttribute({ element }: Control, group: readonly Control[]): string | null {
  const raw = attributeName(element)?.raw ?? null;
  return group.length > 1 && group.every((other) => attributeName(other.element)?.raw === raw) ? null : raw;
}

/** What this option alone names by `aria-labelledby`. */
function ownReference({ element }: Control, group: readonly Control[]): string | null {
  const others = group.filter((other) => other.element !== element).map((other) => referredElements(other.element, 'aria-labelledby'));
  const own = referredElements(element, 'aria-labelledby').filter((part) => !others.some((parts) => parts.includes(part)));
  return own.length === 0 ? null : collapse(own.map((part) => labelText(part)).join(' '));
}

/** Buttons, and radios and ticks by role, hold their text inside. */
export function ariaText(element: Element): string | null {
  const holdsText = element.localName === 'button' || (element.hasAttribute('role') && element.localName !== 'input');
  return holdsText ? visibleText(element) || null : null;
}

/** Options of a select, or of the listbox that a combobox opens. */
function listedOptions(element: Element): readonly string[] {
  const lists = new Set(element.localName === 'select' ? [element] : [element, ...popupsOf(element), ...selectsBehind(element)]);
  const texts: string[] = [];
  for (const list of lists) {
    for (const option of list.querySelectorAll('option,[role="option"]')) {
      if (lists.size > 1 && [...lists].some((other) => other !== list && list.contains(other) && other.contains(option))) continue;
      const isInvitation = option.hasAttribute('disabled') && option.hasAttribute('hidden');
      const text = collapse((option.getAttribute('label') ?? option.textContent ?? '').slice(0, TEXT_PART_LIMIT));
      if (text !== '' && !isInvitation) texts.push(text);
    }
  }
  return texts;
}

/** The hidden select whose options a combobox shows. */
function selectsBehind(element: Element): readonly Element[] {
  const next = element.nextElementSibling;
  if (next !== null && next.matches('select[aria-hidden="true"]')) return [next];
  const selects = element.parentElement?.parentElement?.querySelectorAll('select[aria-hidden="true"]') ?? [];
  return selects.length === 1 ? [...selects] : [];
}

function popupsOf(element: Element): readonly Element[] {
  if (element.getAttribute('role') !== 'combobox') return [];
  const ids = `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`;
  return ids.split(/\s+/).map((id) => elementById(element, id)).filter((popup) => popup !== null);
}
