import { composedParent, isWithin } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { isYesNo } from './joiners.ts';
import type { Labels } from './labels.ts';
import type { Question } from './questions.ts';
import type { Control, Scan, Token } from './scan.ts';

type ButtonToken = Token & { readonly kind: 'button' };

/** Buttons that only lead on, or change the list of questions, are no answers. */
const LEADS_ON =
  /^(?:\W*(?:zu(?:m|r)? )?(?:weiter|zurück|nächste\p{L}*|vorherige\p{L}*)|abbrechen|abschicken|absenden|senden|speichern|hilfe|drucken|überspringen|löschen|entfernen|bearbeiten|ändern|suchen|hochladen|herunterladen|anmelden|abmelden|schließen)(?!\p{L})|hinzufügen$|^[+×✕]/iu;
/** An answer on a button is a few words (characters). */
const LONGEST_ANSWER = 80;

/**
 * Questions that are answered by pressing: "Ja" and "Nein" side by side, or several buttons in one box right behind a `<label>` that
 * is tied to no control.
 */
export function buttonQuestions({ tokens }: Scan, labels: Labels): readonly Question[] {
  const found: Question[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'button') continue;
    const buttons = buttonsBeside(tokens, at, token);
    const [first, ...others] = buttons.map((one, place) => asControl(one, at + place));
    const texts = buttons.slice(0, 2).map(({ element }) => visibleText(element));
    if (first === undefined || buttons.length < 2) continue;
    if (isYesNo(texts) || isLooseLabel(tokens[at - 1], token, labels) || isLineOfAnswers(tokens[at - 1], buttons)) found.push({ controls: [first, ...others], shape: 'choice' });
    at += others.length;
  }
  return found;
}

function asControl({ element, section, cell }: ButtonToken, at: number): Control {
  return { element, widget: 'radio', at, section, wrapper: null, cell };
}

/** The buttons of one box that may be answers: "Ja | Nein | Weiß ich nicht". */
function buttonsBeside(tokens: readonly Token[], from: number, first: ButtonToken): readonly ButtonToken[] {
  const found: ButtonToken[] = [];
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'button' || composedParent(token.element) !== composedParent(first.element)) return found;
    const text = visibleText(token.element);
    if (text === '' || text.length > LONGEST_ANSWER || LEADS_ON.test(text)) return found;
    found.push(token);
  }
}

/** Is the text right before the buttons a label that names no control, in the box before theirs? */
function isLooseLabel(before: Token | undefined, { element }: ButtonToken, labels: Labels): boolean {
  const label = before?.kind === 'text' ? before.label : null;
  const box = composedParent(element);
  if (label === null || box === null || labels.targetOf(label) !== null || label.hasAttribute('for')) return false;
  const previous = label.parentElement === box ? label : box.previousElementSibling;
  return previous !== null && isWithin(label, previous);
}

/** Buttons that do something say it with a verb; answers are nouns and adjectives. */
const DOES = /(?:en|ern|eln)$|[.!?…]$/u;
/** What is asked above answers on buttons is short (characters). */
const LONGEST_LINE = 60;

/** `<p>Anrede</p><div><button>Frau</button><button>Herr</button></div>`: a line in the box before, and buttons that are built alike and do nothing. */
function isLineOfAnswers(before: Token | undefined, buttons: readonly ButtonToken[]): boolean {
  const box = buttons[0] === undefined ? null : composedParent(buttons[0].element);
  if (before?.kind !== 'text' || before.label !== null || before.note !== null || box?.previousElementSibling == null || !isWithin(before.node.parentElement ?? box, box.previousElementSibling)) return false;
  const line = before.node.data.trim();
  if (line.length > LONGEST_LINE || /[.!]$/.test(line) || buttons.length !== box.querySelectorAll('button').length || box.childElementCount !== buttons.length) return false;
  const kinds = new Set(buttons.map(({ element }) => (element.getAttribute('class') ?? '').split(/\s+/)[0]));
  return kinds.size === 1 && buttons.every(({ element }) => element.getAttribute('type') === 'button' && !DOES.test(visibleText(element)));
}
