import { cleanLabel } from './clean-label.ts';
import type { Naming, Page } from './context.ts';
import { boxName } from './outline.ts';
import type { Section } from './outline.ts';
import type { Question } from './questions.ts';
import { ALL_REQUIRED, ASTERISK_MEANS_OPTIONAL } from './words/label-noise.ts';
import { REQUIRED_CLASS } from './words/marks.ts';

/** What the page says once about all its questions. */
export interface RequiredRules {
  readonly areAllRequired: boolean;
  readonly doesAsteriskMeanOptional: boolean;
}

/** Reads the rules from the text of the page; both false where it says nothing. */
export function requiredRules(pageText: string): RequiredRules {
  return { areAllRequired: ALL_REQUIRED.test(pageText), doesAsteriskMeanOptional: ASTERISK_MEANS_OPTIONAL.test(pageText) };
}

/** Must the question be answered, by its attributes, its label, its marks, its section, or what the page says about all? */
export function isRequired(question: Question, naming: Naming, section: readonly Section[], page: Page, rules: RequiredRules): boolean {
  const elements = question.controls.map(({ element }) => element);
  const owned = page.boxes.ownedBy(question.controls);
  if ([...elements, ...owned].some(isRequiredByAttribute)) return true;
  const { marked } = cleanLabel(naming.name.raw);
  if (marked === 'required' && !rules.doesAsteriskMeanOptional) return true;
  if (marked === 'optional' || rules.doesAsteriskMeanOptional && marked !== null) return false;
  const names = elements.length > 1 ? owned.map((box) => boxName(box)) : [];
  if (names.some((name) => cleanLabel(name).marked === 'required')) return true;
  const label = naming.name.element;
  if ([label, label?.firstElementChild, ...elements].some((element) => hasRequiredClass(element ?? null))) return true;
  return rules.areAllRequired || section.some(({ text }) => /pflichtangaben|pflichtfelder/iu.test(text));
}

function isRequiredByAttribute(element: Element): boolean {
  return element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
}

function hasRequiredClass(element: Element | null): boolean {
  return element !== null && REQUIRED_CLASS.test(element.getAttribute('class') ?? '');
}
