/** The packs as built, from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Packs } from '../src/explain/types.ts';
import type { Figures, SourcePack, TextPack } from '../src/pack/types.ts';
import { UsageError } from './usage.ts';

/** Where the build has put them, seen from dist/cli/main.js. */
export const PACKS = join(import.meta.dirname, '..', 'chrome', 'packs');

async function readPack<T>(name: string): Promise<T | null> {
  const text = await readFile(join(PACKS, `${name}.json`), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** All that explanations are made of. */
export interface Texts {
  readonly packs: Packs;
  readonly figures: Figures;
}

/** The source and all other languages that the build has written. */
export async function loadAllTexts(): Promise<{ readonly source: SourcePack; readonly languages: readonly TextPack[] }> {
  const { packs: { source } } = await loadTexts('de');
  const index = (await readPack<readonly { readonly language: string }[]>('index')) ?? [];
  const languages = await Promise.all(index.filter(({ language }) => language !== source.language).map(({ language }) => readPack<TextPack>(language)));
  return { source, languages: languages.filter((pack) => pack !== null) };
}

/** German and, unless it is German, the language asked for. */
export async function loadTexts(language: string): Promise<Texts> {
  const [source, figures] = await Promise.all([readPack<SourcePack>('de'), readPack<Figures>('figures')]);
  if (!source || !figures) throw new Error('The packs are missing: run "npm run build".');
  const isTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(language);
  const text = language !== 'de' && isTag ? await readPack<TextPack>(language) : null;
  if (language !== 'de' && !text) throw new UsageError(`There are no explanations in "${language}".`);
  return { packs: { source, text }, figures };
}

/** The packs of all languages on disk, the source first. */
export async function loadPacks(): Promise<readonly (SourcePack | TextPack)[]> {
  const index = await readPack<readonly { readonly language: string }[]>('index');
  const packs = await Promise.all((index ?? []).map(({ language }) => readPack<SourcePack | TextPack>(language)));
  return packs.filter((pack) => pack !== null);
}
