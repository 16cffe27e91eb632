import { isWithin } from '../dom/composed.ts';
import { referredElements } from '../dom/references.ts';
import { collapse, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { cleanLabel } from './clean-label.ts';
import { labelNames } from './labels.ts';
import { isHintText } from './naming.ts';
import type { Naming, Page } from './naming.ts';
import type { Nearby } from './nearby.ts';
import type { Question } from './questions.ts';
import { noteKind } from './scan.ts';
import type { Control } from './scan.ts';
import { EMPTY_PLACEHOLDERS, GENERIC_LABELS } from './words/label-noise.ts';
import { ANSWER_PARTS, DATE_PARTS, UNITS } from './words/units.ts';

export interface Notes {
  /** What the page says beside the question, joined; null where it says nothing. */
  readonly hint: string | null;
  /** The message that the page shows because an answer is wrong or missing; null where it shows none. */
  readonly error: string | null;
}

/** Reads help and errors around a question, and takes them so that they name no later question. */
export function notesOf(question: Question, naming: Naming, page: Page): Notes {
  const hints = new Set<string>();
  const errors = new Set<string>();
  const owners = [...question.controls.map(({ element }) => element), ...page.boxes.ownedBy(question.controls)];
  for (const element of owners) {
    for (const part of referredElements(element, 'aria-errormessage')) errors.add(visibleText(part));
    for (const part of referredElements(element, 'aria-describedby')) {
      const isError = noteKind(part) === 'error' || (isInvalid(element) && /err|fehler/i.test(part.id));
      (isError ? errors : hints).add(describe(part));
    }
  }
  for (const near of notesNear(question, page)) (near.kind === 'error' ? errors : hints).add(near.text);
  for (const control of question.controls) for (const text of notesInLabels(control, naming, page)) hints.add(text);
  for (const text of attributeNotes(question)) hints.add(text);
  return { hint: join(hints, cleanLabel(naming.name.raw).text), error: join(errors, '') };
}

function isInvalid(element: Element): boolean {
  return /^(?:true|spelling|grammar)$/.test(element.getAttribute('aria-invalid') ?? '');
}

/** A description may be folded away or for screen readers only: its text counts all the same. */
function describe(element: Element): string {
  return visibleText(element) || collapse((element.textContent ?? '').slice(0, TEXT_PART_LIMIT));
}

function notesNear(question: Question, page: Page): readonly Nearby[] {
  const { controls } = question;
  const last = controls[controls.length - 1] ?? controls[0];
  const found: Nearby[] = [];
  for (const near of page.around.before(controls[0].at, controls)) {
    if (near.kind === 'title') break;
    if (near.kind === 'line' && !isHintText(near.text)) break;
    found.unshift(near);
  }
  for (const near of page.around.after(last.at, [last])) {
    if (near.kind === 'line' && UNITS.test(near.text)) continue;
    if (near.kind === 'line' || near.kind === 'title') break;
    found.push(near);
  }
  for (const near of found) page.around.take(near);
  return found;
}

/** Help inside the label, and further labels of the same control: "(siehe Vorderseite)". */
function notesInLabels(control: Control, naming: Naming, page: Page): readonly string[] {
  const texts = labelNames(control, page.labels).filter(({ element }) => element !== naming.name.element).map(({ raw }) => raw);
  const isOption = control.widget === 'radio' || control.widget === 'checkbox';
  for (const label of isOption ? [] : page.labels.of(control)) {
    for (const part of label.querySelectorAll('*')) {
      const isOutermost = part.parentElement === label || noteKind(part.parentElement ?? label) === null;
      if (noteKind(part) === 'hint' && isOutermost && !isWithin(control.element, part)) texts.push(visibleText(part));
    }
  }
  return isOption ? [] : texts;
}

/** `title`, `placeholder`, and the `hint` of custom elements, where they add something. Parts of one answer say only which part. */
function attributeNotes({ controls, shape }: Question): readonly string[] {
  if (shape !== 'single' && shape !== 'parts') return [];
  const texts: string[] = [];
  for (const { element } of controls) {
    for (const name of ['title', 'placeholder', 'hint', 'description', 'helper-text', 'help-text']) {
      const text = collapse((element.getAttribute(name) ?? '').slice(0, TEXT_PART_LIMIT));
      const isPart = shape === 'parts' && (ANSWER_PARTS.test(text) || text.length < 12);
      if (!isPart && !EMPTY_PLACEHOLDERS.test(text) && !DATE_PARTS.some(({ words }) => words.test(text))) texts.push(text);
    }
  }
  return texts;
}

function join(texts: ReadonlySet<string>, label: string): string | null {
  const kept: string[] = [];
  for (const text of texts) {
    const clean = cleanLabel(text).text;
    if (clean === '' || clean === label || label.includes(clean) || GENERIC_LABELS.test(clean)) continue;
    if (!kept.some((other) => other.includes(text))) kept.push(text);
  }
  return kept.length === 0 ? null : kept.join(' ');
}
