/** The packs as built, from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Packs } from '../src/explain/types.ts';
import { firstFileOf, textsFileOf, type Common, type FirstFile, type TextsFile } from '../src/pack/files.ts';
import type { Figures, SourcePack, TextPack } from '../src/pack/types.ts';
import { UsageError } from './usage.ts';

/** Where the build has put them, seen from dist/cli/main.js. */
export const PACKS = join(import.meta.dirname, '..', 'chrome', 'packs');

async function readJson<T>(name: string): Promise<T | null> {
  const text = await readFile(join(PACKS, name), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** A language from its two files; null where they are not there. */
async function readPack<Pack extends TextPack>(language: string): Promise<Pack | null> {
  const [first, texts] = await Promise.all([readJson<FirstFile<Pack>>(firstFileOf(language)), readJson<TextsFile<Pack>>(textsFileOf(language))]);
  return first && texts ? ({ ...first, ...texts } as Pack) : null;
}

/** Rejects with the remedy before the first build. */
async function readSource(): Promise<SourcePack & Common> {
  const source = await readPack<SourcePack & Common>('de');
  if (!source) throw new Error('The packs are missing: run "npm run build".');
  return source;
}

/** All that explanations are made of. */
export interface Texts {
  readonly packs: Packs;
  readonly figures: Figures;
}

/** The source and all other languages that the build has written. */
export async function loadAllTexts(): Promise<{ readonly source: SourcePack; readonly languages: readonly TextPack[] }> {
  const source = await readSource();
  const languages = await Promise.all(source.languages.filter(({ language }) => language !== source.language).map(({ language }) => readPack<TextPack>(language)));
  return { source, languages: languages.filter((pack) => pack !== null) };
}

/** German and, unless it is German, the language asked for. */
export async function loadTexts(language: string): Promise<Texts> {
  const source = await readSource();
  const isTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(language);
  const text = language !== 'de' && isTag ? await readPack<TextPack>(language) : null;
  if (language !== 'de' && !text) throw new UsageError(`There are no explanations in "${language}".`);
  return { packs: { source, text }, figures: source.figures };
}

/** The packs of all languages on disk, the source first. */
export async function loadPacks(): Promise<readonly (SourcePack | TextPack)[]> {
  const { source, languages } = await loadAllTexts();
  return [source, ...languages];
}
