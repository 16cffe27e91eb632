/** How far each language is: what is missing, what has changed in German since, what looks wrong. For `npm run languages` and the tests. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTranslation, listTexts, type TranslationFinding } from '../src/pack/translation.ts';
import type { SourcePack } from '../src/pack/types.ts';
import { FOLDER, loadGlossaries } from './content.ts';

/** One language. */
export interface LanguageState {
  readonly language: string;
  /** Entries that are there, of all. */
  readonly translated: number;
  readonly entries: number;
  readonly findings: readonly TranslationFinding[];
  /** Entries whose German text is not the one that was translated: "terms/pflegegrad". */
  readonly outdated: readonly string[];
}

/** All languages but German. Throws if the glossaries are broken. */
export function readLanguages(): readonly LanguageState[] {
  const { source, languages, styles } = loadGlossaries();
  const now = hashSource(source);
  return [...languages.values()].map((pack) => {
    const seen = readSeen(pack.language);
    const style = styles.get(pack.language) ?? { foreignLetters: '', words: {} };
    const ids = [...now.keys()];
    const isThere = (id: string): boolean => {
      const [kind, name = ''] = id.split('/') as ['terms' | 'fields' | 'forms', string];
      return Object.hasOwn(pack[kind], name);
    };
    return {
      language: pack.language, entries: ids.length, translated: ids.filter(isThere).length,
      findings: checkTranslation(source, pack, style),
      outdated: ids.filter((id) => isThere(id) && seen[id] !== now.get(id)),
    };
  });
}

/** Notes that a language now says what the German texts say. Without `ids`: all of them. To be called by who has compared them. */
export function markAsSeen(language: string, ids?: readonly string[]): void {
  const now = hashSource(loadGlossaries().source);
  const seen = { ...readSeen(language) };
  for (const [id, hash] of now) if (ids === undefined || ids.includes(id)) seen[id] = hash;
  const sorted = Object.fromEntries(Object.entries(seen).filter(([id]) => now.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(seenPath(language), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Which German text each entry was translated from, as its hash: `glossaries/<language>/seen.json`, written by `markAsSeen` alone. */
const seenPath = (language: string): string => join(FOLDER, language, 'seen.json');

function readSeen(language: string): Readonly<Record<string, string>> {
  return existsSync(seenPath(language)) ? JSON.parse(readFileSync(seenPath(language), 'utf8')) as Record<string, string> : {};
}

/** By "kind/id"; 8 hexadecimal digits tell two versions of one entry apart. */
function hashSource(source: SourcePack): ReadonlyMap<string, string> {
  const hash = (entry: object): string => createHash('sha256').update(JSON.stringify(listTexts(entry as Readonly<Record<string, unknown>>))).digest('hex').slice(0, 8);
  return new Map((['fields', 'forms', 'terms'] as const).flatMap((kind) => Object.entries(source[kind]).map(([id, entry]) => [`${kind}/${id}`, hash(entry)] as const)));
}
