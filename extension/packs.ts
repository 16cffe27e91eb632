/** The content of the product, read from the extension's own package: `packs/` is written by the build. */
import { browser } from '#browser';
import { firstFileOf, textsFileOf, type Common, type FirstFile, type Language, type TextsFile } from '../src/pack/files.ts';
import type { Figures, SourcePack, TextPack } from '../src/pack/types.ts';
import { addOwn, addOwnTexts } from '../src/pack/own-packs.ts';
import { findDirection, type Direction } from '../src/text/direction.ts';
import { readOwn } from './own.ts';

/** The language of the forms and of the source. */
export const SOURCE_LANGUAGE = 'de';

/** The product's own words in one language, as `locales/<language>/` has them: file name → texts. */
export type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A language with its words. They come in one file with its texts; a language without words of its own has {}. */
export interface Spoken {
  readonly language: string;
  readonly words: Words;
}

/**
 * `first`: forms and the product's own words, all that a first picture needs; there are no questions and no words of the glossary, but
 * for those of own glossaries. A page that shows those takes `all`, which is four times as much to read.
 */
export type Extent = 'first' | 'all';

/** Files do not change while the extension runs: each that is there is read once. */
const files = new Map<string, Promise<unknown>>();

/** The build checks every pack against its schema, so that what it wrote is what the type says. Rejects if the package is broken. */
function readPackage<T>(file: string): Promise<T> {
  const reading = (files.get(file) ?? fetch(browser.runtime.getURL(`packs/${file}`)).then((response) => response.json())) as Promise<T>;
  files.set(file, reading);
  reading.catch(() => files.delete(file));
  return reading;
}

async function readSource(): Promise<FirstFile<SourcePack> & Spoken & Common> {
  const source = await readPackage<FirstFile<SourcePack> & Spoken & Common>(firstFileOf(SOURCE_LANGUAGE));
  for (const { language, dir } of source.languages) directions.set(language, dir);
  return source;
}

function readTexts<Pack extends TextPack | SourcePack>(language: string, extent: Extent): Promise<TextsFile<Pack>> | TextsFile<Pack> {
  return extent === 'all' ? readPackage(textsFileOf(language)) : { fields: {}, terms: {} } as TextsFile<Pack>;
}

/** All languages on disk, the source first. */
export async function loadLanguages(): Promise<readonly Language[]> {
  return (await readSource()).languages;
}

/** The German source with what own glossaries add. Rejects when the package is broken. */
export async function loadSourcePack(extent: Extent = 'all'): Promise<SourcePack & Spoken> {
  const [first, texts, own] = await Promise.all([readSource(), readTexts<SourcePack>(SOURCE_LANGUAGE, extent), readOwn()]);
  return addOwn({ ...first, ...texts }, own.map(({ glossary }) => glossary));
}

/** The texts of another language with those of own glossaries; null for the source's own language and for one that is not on disk (any more). */
export async function loadTextPack(language: string, extent: Extent = 'all'): Promise<(TextPack & Spoken) | null> {
  const known = language !== SOURCE_LANGUAGE && (await loadLanguages()).some((entry) => entry.language === language);
  if (!known) return null;
  const [first, texts, own] = await Promise.all([readPackage<FirstFile<TextPack> & Spoken>(firstFileOf(language)), readTexts<TextPack>(language, extent), readOwn()]);
  return addOwnTexts({ ...first, ...texts }, own.map(({ glossary }) => glossary));
}

/** Amounts, limits and deadlines by id. Rejects when the package is broken. */
export async function loadFigures(): Promise<Figures> {
  return (await readSource()).figures;
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

/** Those of the languages on disk are known to the build. */
const directions = new Map<string, Direction>();

/** The direction in which a language is written. */
export function readingDirection(language: string): Direction {
  const known = directions.get(language);
  if (known) return known;
  const direction = findDirection(language);
  directions.set(language, direction);
  return direction;
}
