import { lookAt } from '../dom/look.ts';
import type { Look } from '../dom/look.ts';
import { remember } from '../text/remember.ts';
import { ERROR_CLASS, HINT_CLASS } from './words/marks.ts';

/** Is the element marked as help or as an error message? Whether it holds controls (and is a row, not a note) the reader checks. */
export function noteKind(element: Element, { tag, role, classes }: Look = lookAt(element)): 'hint' | 'error' | null {
  const says = classes === '' ? null : noteOfClass(classes);
  if (role === 'alert' || says === 'error') return 'error';
  return role === 'tooltip' || role === 'note' || tag === 'mat-hint' ? 'hint' : says;
}

/** A page has few different `class` attributes, each on many elements. */
const CLASSES_KEPT = 1_000;

const noteOfClass = remember((classes: string) => (ERROR_CLASS.test(classes) ? 'error' : HINT_CLASS.test(classes) ? 'hint' : null), CLASSES_KEPT);
