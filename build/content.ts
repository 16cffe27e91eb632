/** Reads `glossaries/` from disk through the one parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describeProblem, parseGlossaries, type Glossaries, type GlossaryFile } from '../src/pack/parse.ts';

/** The content. */
export const FOLDER = join(import.meta.dirname, '..', 'glossaries');

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
