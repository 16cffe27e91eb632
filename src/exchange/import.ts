/** A file comes in: which format it is shows in the file, not in its name. Nothing is half imported. */
import { checkGlossary, type HeadDefaults, type KnownIds } from './check.ts';
import { readCsvGlossary } from './csv.ts';
import { decode } from './decode.ts';
import { readJsonGlossary } from './json.ts';
import type { Problem } from './problem.ts';
import { readTbxGlossary } from './tbx-read.ts';
import type { OwnGlossary } from '../pack/own.ts';
import type { Format } from './export.ts';

/** The glossary and how it was read, or everything that is wrong with the file. */
export type ImportResult =
  | { readonly ok: true; readonly glossary: OwnGlossary; readonly format: Format; readonly encoding: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const READERS = { json: readJsonGlossary, csv: readCsvGlossary, tbx: readTbxGlossary } as const;

/** Reads a file of any of the formats. Takes a second for 100,000 rows: a page leaves it to a worker. Never throws. */
export function importGlossary(bytes: Uint8Array<ArrayBuffer>, known: KnownIds, defaults: HeadDefaults = {}): ImportResult {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const format = findFormat(decoded.text);
  const taken = READERS[format](decoded.text);
  if (!taken.ok) return taken;
  const checked = checkGlossary(taken.raw, known, defaults);
  return checked.ok ? { ...checked, format, encoding: decoded.encoding } : checked;
}

function findFormat(text: string): Format {
  const first = text.trimStart().charAt(0);
  if (first === '<') return 'tbx';
  return first === '{' || first === '[' ? 'json' : 'csv';
}
