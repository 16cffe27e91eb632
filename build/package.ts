/** Puts the loadable extensions together: what Vite has built, the packs, the manifest and its texts, for each browser. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossaries } from './content.ts';
import { makeManifest, makeMessages, TARGETS } from './manifest.ts';
import { makeManagedSchema, makeSchemas } from './schemas.ts';

const ROOT = join(import.meta.dirname, '..');

/** Named by manifest.json; Firefox knows no schema for managed storage. */
const MANAGED_SCHEMA = 'managed-schema.json';

function readData<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as T;
}

function writeData(path: string, content: unknown): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content)}\n`);
}

/** The product's own words in one language: all files of its folder but the manifest's; {} where there is none. */
function readWords(language: string): Readonly<Record<string, unknown>> {
  const folder = join(ROOT, 'locales', language);
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'manifest.json');
  return Object.fromEntries(names.map((name) => [name.slice(0, -'.json'.length), readData('locales', language, name)]));
}

/** Writes `dist/chrome` and `dist/firefox` from `dist/parts`; both are complete, unpacked extensions. */
export function packageExtensions(): void {
  const { source, languages, figures } = loadGlossaries();
  const { version } = readData<{ version: string }>('package.json');
  const index = [source.language, ...languages.keys()].map((language) => ({
    language, name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
  }));
  for (const target of TARGETS) {
    const folder = join(ROOT, 'dist', target);
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(ROOT, 'dist', 'parts'), folder, { recursive: true });
    cpSync(join(ROOT, 'extension', 'icons'), join(folder, 'icons'), { recursive: true });
    for (const notice of ['LICENSE', 'NOTICE.md']) cpSync(join(ROOT, notice), join(folder, notice));
    writeData(join(folder, 'manifest.json'), makeManifest(readData('manifest.json'), target, version));
    for (const { name: language } of readdirSync(join(ROOT, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      writeData(join(folder, '_locales', language.replace('-', '_'), 'messages.json'), makeMessages(readData('locales', language, 'manifest.json')));
    }
    if (target === 'chrome') writeData(join(folder, MANAGED_SCHEMA), makeManagedSchema());
    writeData(join(folder, 'packs', 'index.json'), index);
    writeData(join(folder, 'packs', 'figures.json'), figures);
    for (const pack of [source, ...languages.values()]) writeData(join(folder, 'packs', `${pack.language}.json`), { ...pack, words: readWords(pack.language) });
  }
  for (const [name, schema] of Object.entries(makeSchemas())) {
    const path = join(ROOT, 'glossaries', 'schema', `${name}.schema.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    // Written only when it changes: a newer source would make the build look stale.
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
