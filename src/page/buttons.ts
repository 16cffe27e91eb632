import { collapse, visibleText } from '../dom/visible-text.ts';
import type { Token } from './scan.ts';

/** Forms have few buttons; lists of results have hundreds, and say the same on each. */
const BUTTONS = 40;
/** A button says what it does in a few words; whole cards that can be pressed say more (characters). */
const LONGEST_BUTTON = 80;
/** Parts of a site that stand on each of its pages: their buttons say nothing about this one. */
const FRAME = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';

/**
 * What the buttons behind the first question say, each text once: what becomes of a form that is sent. None where nothing is asked.
 * Only words between the tags or in `aria-label`: what `<input type="submit">` shows is its value, and values are never read.
 */
export function buttonTexts(tokens: readonly Token[], first: Element | undefined): readonly string[] {
  const texts = new Set<string>();
  const from = tokens.findIndex((token) => token.kind === 'control' && token.control.element === first);
  if (from === -1) return [];
  for (let at = from; at < tokens.length && texts.size < BUTTONS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'button' || token.element.closest(FRAME) !== null) continue;
    const text = visibleText(token.element) || collapse(token.element.getAttribute('aria-label') ?? '');
    if (text !== '' && text.length <= LONGEST_BUTTON) texts.add(text);
  }
  return [...texts];
}
