/** Reads `glossaries/` from disk through the one parser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { firstFileOf, splitPack, textsFileOf, type Common, type Language } from '../src/pack/files.ts';
import { describeProblem, parseGlossaries, type Glossaries, type GlossaryFile } from '../src/pack/parse.ts';
import type { SourcePack } from '../src/pack/types.ts';
import { findDirection } from '../src/text/direction.ts';

/** The content. */
export const FOLDER = join(import.meta.dirname, '..', 'glossaries');
const LOCALES = join(import.meta.dirname, '..', 'locales');

/** All content files; `path` is relative to `glossaries/` and written with `/` on every system. */
export function listGlossaryFiles(folder: string = FOLDER): readonly GlossaryFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.parentPath.split(sep).includes('schema') && entry.name !== 'seen.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** The content of the product. Throws with all problems, one sentence a line, if a file is broken. */
export function loadGlossaries(folder: string = FOLDER): Glossaries {
  const result = parseGlossaries(listGlossaryFiles(folder));
  if (result.ok) return result.glossaries;
  throw new Error(`The glossaries have problems:\n${result.problems.map(describeProblem).join('\n')}`);
}

/** File name → content of everything that is read from `packs/`: two files for each language (`src/pack/files.ts`). */
export function listPacks(): Readonly<Record<string, unknown>> {
  const { source, languages, figures } = loadGlossaries();
  const packs = [leaveOutRecognition(source), ...languages.values()];
  const names = packs.map(({ language }): Language => ({
    language, name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language, dir: findDirection(language),
  }));
  const common: Common = { languages: names, figures };
  return Object.fromEntries(packs.flatMap((pack) => {
    const { first, texts } = splitPack(pack);
    const { language } = pack;
    return [[firstFileOf(language), { ...first, ...(language === source.language ? common : {}), words: readWords(language) }], [textsFileOf(language), texts]];
  }));
}

/**
 * Forms and questions are recognised in the page, with knowledge of its own: in the pack their clues and 14,000 wordings would only make
 * the panel slow to open.
 */
function leaveOutRecognition(source: SourcePack): SourcePack {
  const none = { also: [], not: [], signals: [], answers: [], section: [] };
  return {
    ...source, clues: {},
    forms: Object.fromEntries(Object.entries(source.forms).map(([id, entry]) => [id, { ...entry, clues: [] }])),
    fields: Object.fromEntries(Object.entries(source.fields).map(([id, entry]) => [id, { ...entry, ...none }])),
  };
}

/** The product's own words in one language: all files of its folder but the manifest's; {} where there is none. */
function readWords(language: string): Readonly<Record<string, unknown>> {
  const folder = join(LOCALES, language);
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'manifest.json');
  return Object.fromEntries(names.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]));
}
