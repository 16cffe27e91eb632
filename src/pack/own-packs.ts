/**
 * Own glossaries become part of the packs, so that everything that explains a word, a question or a form explains theirs too. Their
 * words have ids of their own and never replace ours.
 */
import type { OwnGlossary, OwnNote } from './own.ts';
import type { FieldEntry, SourcePack, TermEntry, TermText, TextPack } from './types.ts';

const PREFIX = 'own:';

/** Is this the id of a word of an own glossary? */
export function isOwnId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The words of own glossaries by ids that no other word has. */
export function makeOwnTerms(glossaries: readonly OwnGlossary[]): Readonly<Record<string, TermEntry>> {
  return Object.fromEntries(glossaries.flatMap((glossary) => Object.entries(glossary.terms).map(([id, { translations: _texts, checked = '', ...entry }]) =>
    [makeId(glossary, id), { ...entry, checked, owner: glossary.owner }] as const)));
}

/** The German source with own words, notes to questions, and offices. */
export function addOwn<T extends SourcePack>(source: T, glossaries: readonly OwnGlossary[]): T {
  if (glossaries.length === 0) return source;
  const notes = new Map<string, OwnNote[]>();
  for (const { owner, fields } of glossaries) {
    for (const [id, texts] of Object.entries(fields)) notes.set(id, [...(notes.get(id) ?? []), { owner, texts }]);
  }
  // A question that a later version no longer knows has nowhere to show them.
  const noted = [...notes].flatMap(([id, own]): [string, FieldEntry][] => (source.fields[id] ? [[id, { ...source.fields[id], notes: own }]] : []));
  return {
    ...source,
    terms: { ...makeOwnTerms(glossaries), ...source.terms },
    fields: { ...source.fields, ...Object.fromEntries(noted) },
    offices: glossaries.flatMap(({ owner, offices }) => Object.values(offices).map((office) => ({ ...office, owner }))),
  };
}

/** The texts of a language with those of own glossaries. `short` is '' where only the word is translated. */
export function addOwnTexts<T extends TextPack>(pack: T, glossaries: readonly OwnGlossary[]): T {
  const own = glossaries.flatMap((glossary) => Object.entries(glossary.terms).flatMap(([id, { translations }]): [string, TermText][] => {
    const text = pickText(translations, pack.language);
    return text ? [[makeId(glossary, id), { ...text, short: text.short ?? '' }]] : [];
  }));
  return own.length === 0 ? pack : { ...pack, terms: { ...pack.terms, ...Object.fromEntries(own) } };
}

/** The text in a language, or in one that differs only by region or script ("en" for "en-GB"); undefined where there is none. */
export function pickText<T>(texts: Readonly<Record<string, T>>, language: string): T | undefined {
  if (Object.hasOwn(texts, language)) return texts[language];
  const [plain] = language.split('-');
  return Object.entries(texts).find(([tag]) => tag.split('-')[0] === plain)?.[1];
}

function makeId({ owner, name }: OwnGlossary, id: string): string {
  return `${PREFIX}${owner}/${name}:${id}`;
}
