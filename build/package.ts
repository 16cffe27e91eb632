/** Puts the loadable extensions together: what Vite has built, the packs, the manifest and its texts, for each browser. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPacks } from './content.ts';
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

/** Writes `dist/chrome` and `dist/firefox` from `dist/parts`; both are complete, unpacked extensions. */
export function packageExtensions(): void {
  const packs = Object.entries(listPacks());
  const { version } = readData<{ version: string }>('package.json');
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
    for (const [name, content] of packs) writeData(join(folder, 'packs', name), content);
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
