import { tagOf } from '../dom/composed.ts';
import { ERROR_CLASS, HINT_CLASS } from './words/marks.ts';

/** Is the element marked as help or as an error message? Whether it holds controls (and is a row, not a note) the reader checks. */
export function noteKind(element: Element): 'hint' | 'error' | null {
  const role = element.getAttribute('role');
  const words = element.getAttribute('class') ?? '';
  if (role === 'alert' || ERROR_CLASS.test(words)) return 'error';
  return role === 'tooltip' || role === 'note' || tagOf(element) === 'mat-hint' || HINT_CLASS.test(words) ? 'hint' : null;
}
