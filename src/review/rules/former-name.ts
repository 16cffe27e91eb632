import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { Content, Place, Rule } from '../types.ts';
import { REPLACED_TERMS } from '../words/replaced-terms.ts';

/** A name that the law has replaced: "Pflegestufe", "MDK", "Bürgergeld". People look for the new one and do not find it. One finding for each. */
export const formerName: Rule = (form, { terms }) => {
  const found = new Map<string, { readonly id: string; readonly places: Place[] }>();
  form.texts.forEach((block, index) => {
    if (!block.isShown) return;
    for (const { id, ranges } of block.terms) {
      const [start, end] = ranges[0] ?? [0, 0];
      const written = block.text.slice(start, end);
      const former = formerNameOf(written, id, terms);
      // "Grundsicherungsgeld (früher: Bürgergeld)" helps.
      if (former === undefined || /(?:früher|ehemals|bisher|vormals|zuvor|alt)[^.]{0,24}$/iu.test(block.text.slice(0, start))) continue;
      const known = found.get(former) ?? { id, places: [] };
      known.places.push(atText(form, index, [start, end]));
      found.set(former, known);
    }
  });
  return [...found].flatMap(([former, { id, places }]) =>
    findAt('former-name', 'warning', places, { values: { word: former, now: terms[REPLACED_TERMS[id] ?? id]?.term ?? '' }, term: id }));
};

function formerNameOf(written: string, id: string, terms: Content['terms']): string | undefined {
  return Object.hasOwn(REPLACED_TERMS, id) ? terms[id]?.term : terms[id]?.formerly.find((name) => isForm(written, name));
}

/** The name itself or one of its inflected forms, as first part of a compound too ("Pflegestufen-Bescheid"). */
function isForm(written: string, name: string): boolean {
  return written.toLowerCase().startsWith(name.toLowerCase());
}
