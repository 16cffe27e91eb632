import { visibleText } from '../dom/visible-text.ts';
import { isYesNo } from './joiners.ts';
import type { Question } from './questions.ts';
import type { Control, Scan } from './scan.ts';

/** Pairs of buttons "Ja" and "Nein" that stand side by side: a question that is answered by pressing. */
export function yesNoQuestions({ tokens }: Scan): readonly Question[] {
  const found: Question[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.kind !== 'button' || next?.kind !== 'button') continue;
    if (!isYesNo([visibleText(token.element), visibleText(next.element)])) continue;
    const asControl = ({ element, section, cell }: typeof token, place: number): Control => ({ element, widget: 'radio', at: place, section, wrapper: null, cell });
    found.push({ controls: [asControl(token, at), asControl(next, at + 1)], shape: 'choice' });
  }
  return found;
}
