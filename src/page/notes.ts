import { isWithin } from '../dom/composed.ts';
import { referredElements } from '../dom/references.ts';
import { collapse, pageText, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { cleanLabel } from './clean-label.ts';
import type { Naming, Page } from './context.ts';
import { isHintText } from './hint-text.ts';
import type { Nearby } from './nearby.ts';
import { boxTitle } from './outline.ts';
import type { Question } from './questions.ts';
import { noteKind } from './note-kind.ts';
import type { Control } from './scan.ts';
import { EMPTY_PLACEHOLDERS, GENERIC_LABELS } from './words/label-noise.ts';
import { ANSWER_PARTS, DATE_PARTS, UNITS } from './words/units.ts';

/** What the page says around a question. */
export interface Notes {
  /** What the page says beside the question, joined; null where it says nothing. */
  readonly hint: string | null;
  /** The message that the page shows because an answer is wrong or missing; null where it shows none. */
  readonly error: string | null;
}

/** Reads help and errors around a question, and takes them so that they name no later question. */
export function notesOf(question: Question, naming: Naming, page: Page): Notes {
  const hints: string[] = [];
  const errors: string[] = [];
  for (const { element } of question.controls) addReferred(element, hints, errors, page);
  for (const box of page.boxes.ownedBy(question.controls)) addReferred(box, hints, errors, page);
  for (const near of notesNear(question, naming, page)) (near.kind === 'error' ? errors : hints).push(near.text);
  const title = naming.usedTitle === null ? null : (boxTitle(naming.usedTitle) ?? naming.usedTitle);
  if (title !== null) hints.push(...hintsInside(title, question.controls[0].element));
  if (question.shape === 'single') hints.push(...notesInLabels(question.controls[0], naming, page));
  hints.push(...attributeNotes(question));
  return { hint: join(hints, cleanLabel(naming.name.raw).text), error: join(errors, '') };
}

/** What a control or its box names as its description or error message. */
function addReferred(element: Element, hints: string[], errors: string[], page: Page): void {
  for (const part of referredElements(element, 'aria-errormessage')) errors.push(visibleText(part));
  for (const part of referredElements(element, 'aria-describedby')) {
    const isError = noteKind(part) === 'error' || (isInvalid(element) && /err|fehler/i.test(part.id));
    (isError ? errors : hints).push(describe(part, page));
  }
}

function isInvalid(element: Element): boolean {
  return /^(?:true|spelling|grammar)$/.test(element.getAttribute('aria-invalid') ?? '');
}

/** A description may be folded away or for screen readers only: its text counts all the same. */
function describe(element: Element, { notes }: Page): string {
  const drawn = notes.get(element);
  return (drawn === undefined ? visibleText(element) : collapse(drawn).slice(0, TEXT_PART_LIMIT)) || pageText(element);
}

/** Help between the label and the first control, and help and errors behind the last one. */
function notesNear({ controls }: Question, naming: Naming, page: Page): readonly Nearby[] {
  const last = controls[controls.length - 1] ?? controls[0];
  const found: Nearby[] = [];
  for (const near of page.around.before(controls[0].at, controls)) {
    if (near.kind === 'title' || (near.kind === 'line' && !isHintText(near.text)) || !followsLabel(near.element, naming)) break;
    found.unshift(near);
  }
  for (const near of page.around.after(last.at, controls)) {
    if (near.kind === 'line' && (UNITS.test(near.text) || isOwnLabel(near, controls, page))) continue;
    if (near.kind === 'line') break;
    if (!explainsAnswer(near.element, controls)) found.push(near);
  }
  for (const near of found) page.around.take(near, controls[0]);
  return found;
}

/** Does it stand in the label around one of several answers? It explains that answer, not the question. */
function explainsAnswer(note: Element, controls: readonly Control[]): boolean {
  return controls.length > 1 && controls.some(({ wrapper }) => wrapper !== null && isWithin(note, wrapper));
}

/** What stands above the label explains the page or the section, not the question. */
function followsLabel(note: Element, { name, usedTitle }: Naming): boolean {
  const label = name.element ?? usedTitle;
  return label !== null && (label.compareDocumentPosition(note) & 4 /* FOLLOWING */) !== 0;
}

function isOwnLabel(near: Nearby, controls: readonly Control[], page: Page): boolean {
  const label = 'tokens' in near ? near.tokens[0]?.label : null;
  const target = label ? page.labels.targetOf(label) : null;
  return target !== null && controls.includes(target);
}

/** Help inside the label, and further labels of the same control: "(siehe Vorderseite)". */
function notesInLabels(control: Control, naming: Naming, page: Page): readonly string[] {
  const texts = page.labels.namesOf(control).filter(({ element }) => element !== naming.name.element).map(({ raw }) => raw);
  for (const label of page.labels.of(control)) texts.push(...hintsInside(label, control.element));
  return texts;
}

const NONE: readonly string[] = [];

/** What `noteKind` can find. */
const MAY_BE_NOTES = '[class],[role],mat-hint';

function hintsInside(label: Element, control: Element): readonly string[] {
  if (label.querySelector(MAY_BE_NOTES) === null) return NONE;
  const texts: string[] = [];
  for (const part of label.querySelectorAll(MAY_BE_NOTES)) {
    const isOutermost = part.parentElement === label || noteKind(part.parentElement ?? label) === null;
    if (noteKind(part) === 'hint' && isOutermost && !isWithin(control, part)) texts.push(visibleText(part));
  }
  return texts;
}

const SAYING = ['title', 'placeholder'];
/** What custom elements draw beside their box. */
const SAYING_OF_CUSTOM = [...SAYING, 'hint', 'description', 'helper-text', 'help-text'];

/** `title`, `placeholder`, and the `hint` of custom elements, where they add something. Parts of one answer say only which part. */
function attributeNotes({ controls, shape }: Question): readonly string[] {
  if (shape !== 'single' && shape !== 'parts') return NONE;
  const texts: string[] = [];
  for (const { element, widget } of controls) {
    // Drawn selects put the chosen answer into their `title`.
    if (widget === 'select' && element.localName !== 'select') continue;
    for (const name of element.localName.includes('-') ? SAYING_OF_CUSTOM : SAYING) {
      const attribute = element.getAttribute(name);
      if (attribute === null) continue;
      const text = collapse(attribute.slice(0, TEXT_PART_LIMIT));
      const isPart = shape === 'parts' && (ANSWER_PARTS.test(text) || text.length < 12);
      if (!isPart && !EMPTY_PLACEHOLDERS.test(text) && !DATE_PARTS.some(({ words }) => words.test(text))) texts.push(text);
    }
  }
  return texts;
}

function join(texts: readonly string[], label: string): string | null {
  const kept: string[] = [];
  for (const text of new Set(texts)) {
    const clean = cleanLabel(text).text;
    if (clean === '' || clean === label || label.includes(clean) || GENERIC_LABELS.test(clean)) continue;
    if (!kept.some((other) => other.includes(text))) kept.push(text);
  }
  return kept.length === 0 ? null : kept.join(' ');
}
