import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { Content, FormFacts, Place, Rule } from '../types.ts';

/**
 * One thing is called by two names in the questions of one form. DIN 8581-1:2024: the same word for the same thing. Only names that
 * are different words count: "Grad der Behinderung" and "GdB" are one, inflected forms too.
 */
export const severalWords: Rule = (form, content) => {
  const byTerm = new Map<string, Map<string, Place[]>>();
  form.texts.forEach((block, index) => {
    if (!block.isShown || block.kind === 'aside') return;
    for (const { id, ranges } of block.terms) {
      if (ranges.length !== 1) continue;
      const [start, end] = ranges[0] ?? [0, 0];
      const name = nameOf(block.text.slice(start, end), id, content);
      if (name === null) continue;
      const names = byTerm.get(id) ?? new Map<string, Place[]>();
      names.set(name, [...(names.get(name) ?? []), atText(form, index, [start, end])]);
      byTerm.set(id, names);
    }
  });
  return [...byTerm].flatMap(([id, names]) => {
    if (names.size < 2 || isOneExplained(form, [...names.keys()])) return [];
    return findAt('several-words', 'notice', [...names.values()].flatMap(([first]) => (first ? [first] : [])), { values: { words: [...names.keys()].map((name) => `„${name}“`).join(', ') }, term: id });
  });
};

/** Letters at the beginning that make two forms of one word. */
const STEM = 5;

/** The name of the glossary that was written there; null for abbreviations, former names and what is only part of a longer word. */
function nameOf(written: string, id: string, { terms }: Content): string | null {
  const term = terms[id];
  if (!term) return null;
  // A thing is a noun: "beantragen" beside "Antrag" is no second name.
  const names = [term.term, ...term.also].filter((name) => /^\p{Lu}/u.test(name) && !/\.|\p{Lu}[\p{Ll}]{0,2}\p{Lu}/u.test(name));
  const exact = names.filter((name) => !name.includes(' ') && written.toLowerCase().startsWith(name.toLowerCase().slice(0, -1)) && written.length <= name.length + 2);
  const best = exact.sort((a, b) => b.length - a.length)[0];
  if (best === undefined) return null;
  const stem = best.toLowerCase().slice(0, STEM);
  return names.find((name) => name.toLowerCase().startsWith(stem)) ?? best;
}

/** "Anschrift (Adresse)" says that both are one. */
function isOneExplained({ texts }: FormFacts, names: readonly string[]): boolean {
  return texts.some(({ text }) => names.filter((name) => text.includes(name)).length > 1 && /[(/]|\boder\b|=/u.test(text));
}
