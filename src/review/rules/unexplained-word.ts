import type { TermEntry } from '../../pack/types.ts';
import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { FormFacts, Place, Rule, TextFacts } from '../types.ts';
import { KNOWN_WORDS } from '../words/known-words.ts';

/** Below this the glossary itself says that the word matters little. */
const LEAST_IMPORTANCE = 2;

/**
 * Jargon that nothing explains on the page. DIN 8581-1:2024 (unknown words are explained where they stand); § 17 Abs. 1 Nr. 3 SGB I
 * (generally understandable forms). A warning where the word is needed to answer, a notice in running text. One finding for each term.
 */
export const unexplainedWord: Rule = (form, { terms }) => {
  const found = new Map<string, { place: Place; isAsked: boolean }[]>();
  form.texts.forEach((block, index) => {
    if (!block.isShown || block.kind === 'aside' || block.kind === 'error') return;
    for (const { id, ranges } of block.terms) {
      const [start] = ranges[0] ?? [0, 0];
      const [, end] = ranges.at(-1) ?? [0, 0];
      if (KNOWN_WORDS.has(id) || terms[id]?.now !== undefined || (terms[id]?.importance ?? 0) < LEAST_IMPORTANCE || isToldElsewhere(block.text.slice(start, end), terms[id])) continue;
      const places = found.get(id) ?? [];
      places.push({ place: atText(form, index, [start, end]), isAsked: block.kind === 'label' });
      found.set(id, places);
    }
  });
  return [...found].flatMap(([id, places]) => {
    const names = [terms[id]?.term ?? id, ...(terms[id]?.also ?? []), ...places.map(({ place }) => place.quote)];
    if (isExplained(form, names)) return [];
    const isAsked = places.some((entry) => entry.isAsked);
    return findAt('unexplained-word', isAsked ? 'warning' : 'notice', places.map(({ place }) => place), { values: { word: nameOf(places, terms[id]?.term ?? id) }, term: id });
  });
};

/** As it stands there; "Tages-" of "Tages- und Nachtpflege" is no word. */
function nameOf(places: readonly { readonly place: Place }[], term: string): string {
  return places.find(({ place }) => !place.quote.endsWith('-'))?.place.quote ?? term;
}

/** Former names and abbreviations have rules of their own; books of law are cited as they are called. */
function isToldElsewhere(written: string, term: TermEntry | undefined): boolean {
  return (term?.formerly.includes(written) ?? false) || (written !== term?.term && /^(?:\p{Ll}?\p{Lu}+\p{Ll}{0,2}\p{Lu}\p{L}*|SGB .*|.*\.)$/u.test(written));
}

/** What explanations look like: "X ist …", "X bedeutet", "Mit X ist gemeint", "Was ist X?", "X (das ist …)", "X: Das …". */
const AFTER = /^\s*[“"”»«)]?\s*(?:\(|:\s|–\s|sind\s|ist\s|bedeute|heißt|heissen|meint|zeigt|nennt man|bezeichnet|umfass|gehör|[,]\s*das\s+(?:ist|sind|heißt))/iu;
const BEFORE = /(?:\b(?:was (?:ist|sind|bedeutet|heißt|gehört zu)|unter|mit|als|begriff|das ist|das sind|das heißt|nennt man|\()\s*(?:ein\p{L}*|d(?:er|ie|as|em|en))?\s*[„"“»«]?)$/iu;
/** An explanation is a sentence of some words. */
const EXPLANATION_WORDS = 5;

function isExplained({ texts }: FormFacts, names: readonly string[]): boolean {
  return texts.some((block) => mayExplain(block) && names.some((name) => name.length > 2 && explains(block.text, name)));
}

function mayExplain({ kind, text }: TextFacts): boolean {
  return kind !== 'aside' && text.trim().split(/\s+/u).length >= EXPLANATION_WORDS;
}

function explains(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.slice(at + name.length);
    if ((AFTER.test(rest.replace(/^\p{L}{1,3}(?!\p{L})/u, '')) && rest.trim().length > 12) || BEFORE.test(text.slice(0, at))) return true;
  }
  return false;
}
