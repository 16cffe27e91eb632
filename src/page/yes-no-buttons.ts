import { composedParent } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { isYesNo } from './joiners.ts';
import type { Question } from './questions.ts';
import type { Control, Scan, Token } from './scan.ts';

/** Pairs of buttons "Ja" and "Nein" that stand side by side: a question that is answered by pressing. */
export function yesNoQuestions({ tokens }: Scan): readonly Question[] {
  const found: Question[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.kind !== 'button' || next?.kind !== 'button') continue;
    if (!isYesNo([visibleText(token.element), visibleText(next.element)])) continue;
    const asControl = ({ element, section, cell }: ButtonToken, place: number): Control => ({ element, widget: 'radio', at: place, section, wrapper: null, cell });
    const more = furtherAnswers(tokens, at + 2, token);
    found.push({ controls: [asControl(token, at), asControl(next, at + 1), ...more.map((one, place) => asControl(one, at + 2 + place))], shape: 'choice' });
  }
  return found;
}

type ButtonToken = Token & { readonly kind: 'button' };

/** Buttons that only lead on are no answers. */
const LEADS_ON = /^(?:(?:zu(?:m|r)? )?(?:weiter|zurück|nächste\p{L}*|vorherige\p{L}*)|abbrechen|abschicken|absenden|senden|speichern|hilfe|drucken|überspringen|löschen)(?!\p{L})/iu;

/** "Ja | Nein | Weiß ich nicht": buttons beside the first two that answer too. */
function furtherAnswers(tokens: readonly Token[], from: number, first: ButtonToken): readonly ButtonToken[] {
  const found: ButtonToken[] = [];
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'button' || composedParent(token.element) !== composedParent(first.element)) return found;
    const text = visibleText(token.element);
    if (text === '' || LEADS_ON.test(text)) return found;
    found.push(token);
  }
}
