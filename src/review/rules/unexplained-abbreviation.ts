import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { FormFacts, Place, Rule, TextFacts } from '../types.ts';
import { KNOWN_ABBREVIATIONS, LONG_FORMS } from '../words/abbreviations.ts';

/** Letters with dots inside or behind ("i. S. d.", "ggf."), or two capitals and more in one word ("GdB", "BAföG", "SGB"). */
const ABBREVIATION = /(?<![\p{L}\d.-])(?:\p{L}\.\s?){2,4}|(?<![\p{L}\d.-])\p{L}{2,6}\.(?=[\s,;)/]|$)|(?<![\p{L}\d-])\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{L}]{0,5}(?![\p{L}])/gu;
/** Fixed names: sections of law are cited as they are called. */
const IN_LAW = /§+\s?[^§]{0,60}$|\b(?:Art\.|Artikel)\s?\d+[^.;]{0,40}$/u;

/** An abbreviation that the page does not spell out anywhere. DIN 8581-1:2024; WCAG 2.2, 3.1.4. One finding for each abbreviation. */
export const unexplainedAbbreviation: Rule = (form, content) => {
  const found = new Map<string, { readonly written: string; readonly places: Place[]; readonly term: string | null }>();
  form.texts.forEach((block, index) => {
    if (!block.isShown || block.kind === 'aside') return;
    for (const { written, at } of findAbbreviations(block)) {
      const key = keyOf(written);
      const known = found.get(key) ?? { written, places: [], term: termAt(block, at) };
      known.places.push(atText(form, index, [at, at + written.length]));
      found.set(key, known);
    }
  });
  return [...found].flatMap(([key, { written, places, term }]) => {
    const long = LONG_FORMS[key] ?? (term === null ? '' : content.terms[term]?.term ?? '');
    if (isSpelledOut(form, written, long)) return [];
    return findAt(long === '' ? 'unknown-abbreviation' : 'unexplained-abbreviation', 'notice', places, { values: { word: written.trim(), long } });
  });
};

function findAbbreviations({ text }: TextFacts): readonly { readonly written: string; readonly at: number }[] {
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: raw, index }) => {
    const written = raw.trimEnd();
    const key = keyOf(written);
    if (KNOWN_ABBREVIATIONS.has(key) || isWordAtEnd(written) || isAllCapitals(text)) return [];
    return IN_LAW.test(text.slice(0, index)) ? [] : [{ written, at: index }];
  });
}

function keyOf(written: string): string {
  return written.toLowerCase().replace(/[.\s]/gu, '');
}

/** "… zum Amt." ends a sentence: only what is known as an abbreviation counts with one dot. */
function isWordAtEnd(written: string): boolean {
  return /^\p{L}{2,6}\.$/u.test(written) && !Object.hasOwn(LONG_FORMS, keyOf(written));
}

/** Headings in capitals are no abbreviations. */
function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
}

function termAt({ terms }: TextFacts, at: number): string | null {
  return terms.find(({ ranges }) => ranges.some(([start, end]) => start <= at && at < end))?.id ?? null;
}

/** "Grad der Behinderung (GdB)", "GdB (Grad der Behinderung)", or an <abbr title>. */
function isSpelledOut({ texts }: FormFacts, written: string, long: string): boolean {
  const word = written.trim();
  const beside = texts.some(({ text }) => text.includes(`(${word})`) || text.includes(`${word} (`) || (long.length > 8 && text.includes(long)));
  return beside || texts.some(({ spelledOut }) => spelledOut.includes(word));
}
