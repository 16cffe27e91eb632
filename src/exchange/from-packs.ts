/** The content of the product as a glossary of the same format: a start for one's own, and for translators who work with other tools. */
import { CARD_SLOTS, type SourcePack, type TextPack } from '../pack/types.ts';
import { OWN_FORMAT, type OwnGlossary, type OwnTermText } from '../pack/own.ts';

/** All terms and field texts in all languages that are given. */
export function makeGlossary(source: SourcePack, languages: readonly TextPack[], { name, owner }: { readonly name: string; readonly owner: string }): OwnGlossary {
  const byTag = (one: { readonly language: string }, other: { readonly language: string }): number => (one.language < other.language ? -1 : 1);
  const packs = languages.toSorted(byTag);
  const all = [source, ...packs].toSorted(byTag);
  const terms = sortById(source.terms).map(([id, entry]) => {
    const translations: Record<string, OwnTermText> = {};
    for (const { language, terms: texts } of packs) {
      const text = texts[id];
      if (text) translations[language] = text;
    }
    const { term, short, more, also, formerly, inflected, context, law, importance, checked, status } = entry;
    return [id, { term, short, more, also, formerly, inflected, context, law, importance, checked, status, translations }] as const;
  });
  const fields = sortById(source.fields).map(([id]) => [id, Object.fromEntries(all.flatMap((pack) => {
    const entry = pack.fields[id];
    const slots = CARD_SLOTS.flatMap((slot) => (entry?.[slot] === undefined ? [] : [[slot, entry[slot]] as const]));
    return slots.length > 0 ? [[pack.language, Object.fromEntries(slots)] as const] : [];
  }))] as const);
  return { format: OWN_FORMAT, name, owner, terms: Object.fromEntries(terms), fields: Object.fromEntries(fields), offices: {} };
}

function sortById<T>(entries: Readonly<Record<string, T>>): readonly (readonly [id: string, entry: T])[] {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
}
