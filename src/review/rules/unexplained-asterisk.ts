import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { Rule, TextFacts } from '../types.ts';

const ASTERISK = /[*＊✱]/u;
/** "Felder mit * sind Pflichtfelder", "* erforderlich". */
const EXPLAINED = /(?:[*＊✱]|stern(?:chen)?)[^.\n]{0,80}(?:pflicht|erforderlich|notwendig|ausfüllen|ausgefüllt|freiwillig|optional|muss|müssen|nötig)|(?:pflicht|erforderlich|notwendig|freiwillig)[^.\n]{0,80}(?:[*＊✱]|stern(?:chen)?)/iu;

/** Asterisks mark questions, and nothing says what they mean. WCAG 2.2, 3.3.2, technique H90. */
export const unexplainedAsterisk: Rule = (form) => {
  const marked = form.texts.flatMap((block, index) => (isMarked(block) ? [index] : []));
  const isExplained = EXPLAINED.test(form.texts.map(({ text }) => text).join('\n'));
  const [first] = marked;
  if (first === undefined || isExplained) return [];
  const at = form.texts[first]?.text.search(ASTERISK) ?? 0;
  return findAt('unexplained-asterisk', 'warning', [atText(form, first, [0, at + 1])]);
};

function isMarked({ kind, text, isShown }: TextFacts): boolean {
  return kind === 'label' && isShown && /(?<!\p{L})[*＊✱]|[*＊✱](?!\p{L})/u.test(text);
}
