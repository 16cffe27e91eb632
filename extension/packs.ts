/** The content of the product, read from the extension's own package: `packs/` is written by the build. */
import { browser } from '#browser';
import type { Figures, SourcePack, TextPack } from '../src/pack/types.ts';
import { readSettings } from './settings.ts';

/** The language of the forms and of the source. */
export const SOURCE_LANGUAGE = 'de';

/** A language that is on disk, with the name that its readers use. */
export interface Language {
  readonly language: string;
  readonly name: string;
}

/** The product's own words in one language, as `locales/<language>/` has them: file name → texts. */
export type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A language with its words. They come in one file with its texts; a language without words of its own has {}. */
export interface Spoken {
  readonly language: string;
  readonly words: Words;
}

/** The build checks every pack against its schema, so that what it wrote is what the type says. Rejects if the package is broken. */
async function readPackage<T>(file: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`packs/${file}.json`));
  return (await response.json()) as T;
}

/** All languages on disk, the source first. */
export function loadLanguages(): Promise<readonly Language[]> {
  return readPackage('index');
}

/** The German source. Rejects when the package is broken. */
export function loadSourcePack(): Promise<SourcePack & Spoken> {
  return readPackage(SOURCE_LANGUAGE);
}

/** The texts of another language; null for the source's own language and for one that is not on disk (any more). */
export async function loadTextPack(language: string): Promise<(TextPack & Spoken) | null> {
  const known = language !== SOURCE_LANGUAGE && (await loadLanguages()).some((entry) => entry.language === language);
  return known ? readPackage(language) : null;
}

/** Amounts, limits and deadlines by id. Rejects when the package is broken. */
export function loadFigures(): Promise<Figures> {
  return readPackage('figures');
}

/** The language to explain in: the chosen one, otherwise the first of the browser's languages that is on disk, otherwise German. */
export async function readerLanguage(): Promise<string> {
  const [{ language }, languages] = await Promise.all([readSettings(), loadLanguages()]);
  return pickLanguage(language === null ? navigator.languages : [language], languages);
}

/** The first wish that is on disk, by its whole tag ("pt-BR") or by its language alone ("pt"); German if there is none. */
export function pickLanguage(wishes: readonly string[], languages: readonly Language[]): string {
  const tags = languages.map((entry) => entry.language);
  for (const wish of wishes) {
    const tag = [wish, wish.split('-')[0]].find((candidate) => candidate !== undefined && tags.includes(candidate));
    if (tag !== undefined) return tag;
  }
  return SOURCE_LANGUAGE;
}

/** ISO 15924 codes of the living scripts that run from right to left. `Intl.Locale#getTextInfo` is not in all our browsers. */
const RIGHT_TO_LEFT: readonly string[] = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction in which a language is written, by the script it is usually written in (CLDR likely subtags). */
export function readingDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}
