import type { TextRange } from '../../glossary/types.ts';
import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import { checkBlock } from '../plain-language.ts';
import type { FormFacts, Place, Rule, TextFacts } from '../types.ts';
import { FAMILIAR_ON_FORMS, LONG_FORMS } from '../words/long-forms.ts';

/** Terms that are written as abbreviations: "GdB", "BAföG", "RV-Nr.". */
const SHORT_TERM = /^\p{Ll}?\p{Lu}+\p{Ll}{0,2}\p{Lu}\p{L}*$|\.$/u;
/** Sections of law are cited as they are called. */
const IN_LAW = /§+\s?[^§.;]{0,60}$|§+\s?[^§;]{0,24}$|\b(?:Art\.|Artikel)\s?\d+[^.;]{0,40}$/u;
/** An abbreviation that has no explanation but its own letters says nothing about itself. */
const SAYS_MORE = 8;

/** An abbreviation that the page does not spell out anywhere. DIN 8581-1:2024; WCAG 2.2, 3.1.4. One finding for each abbreviation. */
export const unexplainedAbbreviation: Rule = (form, content) => {
  const found = new Map<string, { readonly written: string; readonly places: Place[]; readonly term: string | null }>();
  form.texts.forEach((block, index) => {
    if (!block.isShown || block.kind === 'aside') return;
    for (const range of findAbbreviations(block)) {
      const written = block.text.slice(...range).trim();
      const known = found.get(keyOf(written)) ?? { written, places: [], term: termAt(block, range) };
      known.places.push(atText(form, index, range));
      found.set(keyOf(written), known);
    }
  });
  return [...found].flatMap(([key, { written, places, term }]) => {
    const name = term === null ? '' : (content.terms[term]?.term ?? '');
    const long = Object.hasOwn(LONG_FORMS, key) ? (LONG_FORMS[key] ?? '') : name;
    // "BAföG" is the name of the thing: `unexplained-word` tells it.
    if (long === written || isSpelledOut(form, written, long)) return [];
    return findAt(long === '' ? 'unknown-abbreviation' : 'unexplained-abbreviation', 'notice', places, { values: { word: written, long } });
  });
};

function findAbbreviations(block: TextFacts): readonly TextRange[] {
  if (isAllCapitals(block.text)) return [];
  const checked = checkBlock(block.text).filter(({ rule }) => rule === 'abbreviation').map(({ start, end }): TextRange => [start, end]);
  const terms = block.terms.flatMap(({ ranges: [range, ...more] }) =>
    (range && more.length === 0 && SHORT_TERM.test(block.text.slice(...range)) && !checked.some(([start, end]) => start < range[1] && range[0] < end) ? [range] : []));
  return [...checked, ...terms].filter((range) => !isFamiliar(block.text.slice(...range).trim()) && !IN_LAW.test(block.text.slice(0, range[0])));
}

/** Of forms, and the numbers of chapters. */
function isFamiliar(written: string): boolean {
  return FAMILIAR_ON_FORMS.has(written) || /^[IVX]+\.?$/u.test(written);
}

function keyOf(written: string): string {
  return written.toLowerCase().replace(/[.\s]/gu, '');
}

/** Headings in capitals are no abbreviations. */
function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
}

/** The term whose name this is; one that only begins here ("SGB XII") says nothing about the letters. */
function termAt({ terms }: TextFacts, [start, end]: TextRange): string | null {
  return terms.find(({ ranges }) => ranges.some(([from, to]) => from === start && to === end))?.id ?? null;
}

/** "Grad der Behinderung (GdB)", "GdB (Grad der Behinderung)", the long form somewhere else, or an <abbr title>. */
function isSpelledOut({ texts }: FormFacts, written: string, long: string): boolean {
  return texts.some(({ text, spelledOut }) =>
    text.includes(`(${written})`) || text.includes(`${written} (`) || (long.length > SAYS_MORE && text.includes(long)) || spelledOut.includes(written));
}
