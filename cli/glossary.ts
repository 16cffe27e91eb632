/** `formlotse glossary`: checks own glossaries and turns one format into another, for those who write them. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import sentences from '../locales/en/exchange.json' with { type: 'json' };
import type { KnownIds } from '../src/exchange/check.ts';
import { exportGlossary, FORMATS, type Format } from '../src/exchange/export.ts';
import { makeGlossary } from '../src/exchange/from-packs.ts';
import { importGlossary, type ImportResult } from '../src/exchange/import.ts';
import type { Problem } from '../src/exchange/problem.ts';
import { loadAllTexts, loadTexts } from './packs.ts';
import { UsageError } from './usage.ts';

/** Exit status: 0 done, 1 a file has problems, 2 wrong use or a file that cannot be read or written. */
export async function runGlossary([name, ...args]: readonly string[]): Promise<number> {
  if (name === 'check') return check(args);
  if (name === 'convert') return convert(args);
  if (name === 'export') return exportBundled(args);
  throw new UsageError('Say what to do with the glossary: check, convert or export.');
}

const OPTIONS = {
  to: { type: 'string' }, out: { type: 'string' }, owner: { type: 'string' }, name: { type: 'string' }, json: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[], allowed: readonly (keyof typeof OPTIONS)[]) {
  try {
    const options = Object.fromEntries(Object.entries(OPTIONS).filter(([key]) => (allowed as readonly string[]).includes(key))) as Partial<typeof OPTIONS>;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { values: values as { readonly [K in keyof typeof OPTIONS]?: K extends 'json' ? boolean : string }, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, ['owner', 'name', 'json']);
  if (positionals.length === 0) throw new UsageError('Name at least one glossary file.');
  const known = await loadKnownIds();
  let status = 0;
  for (const path of positionals) {
    const result = await read(path, known, values);
    if (result === null) {
      console.error(`${path}: the file cannot be read; check the path and its permissions.`);
      status = 2;
      continue;
    }
    if (!result.ok) status = Math.max(status, 1);
    if (values.json) console.log(JSON.stringify(describe(path, result)));
    else console.log(result.ok ? summarise(path, result) : result.problems.map((problem) => `${path}: ${writeProblem(problem)}`).join('\n'));
  }
  return status;
}

async function convert(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, ['to', 'out', 'owner', 'name']);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name the one file to convert.');
  const format = readFormat(values.to);
  const result = await read(path, await loadKnownIds(), values);
  if (result === null) {
    console.error(`${path}: the file cannot be read; check the path and its permissions.`);
    return 2;
  }
  if (!result.ok) {
    console.error(result.problems.map((problem) => `${path}: ${writeProblem(problem)}`).join('\n'));
    return 1;
  }
  return write(exportGlossary(result.glossary, format), values.out);
}

async function exportBundled(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, ['to', 'out']);
  if (positionals.length > 0) throw new UsageError('"glossary export" writes the content of the product and reads no file.');
  const { source, languages } = await loadAllTexts();
  return write(exportGlossary(makeGlossary(source, languages, { name: 'Formlotse', owner: 'Formlotse' }), readFormat(values.to)), values.out);
}

function readFormat(given: string | undefined): Format {
  const format = FORMATS.find((name) => name === given);
  if (!format) throw new UsageError(`Say the format: --to ${FORMATS.join(', --to ')}.`);
  return format;
}

async function read(path: string, known: KnownIds, { name, owner }: { readonly name?: string; readonly owner?: string }): Promise<ImportResult | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  return importGlossary(new Uint8Array(bytes), known, { name: name ?? basename(path, extname(path)), ...(owner !== undefined && { owner }) });
}

async function write({ text, left }: ReturnType<typeof exportGlossary>, path: string | undefined): Promise<number> {
  if (left > 0) console.error(`TBX is for terms: ${left} field texts and offices are not in the file.`);
  if (path === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const failed = await writeFile(path, text).then(() => false, () => true);
  if (failed) console.error(`${path}: the file cannot be written; check the folder and its permissions.`);
  return failed ? 2 : 0;
}

async function loadKnownIds(): Promise<KnownIds> {
  const { packs: { source } } = await loadTexts('de');
  return { fields: new Set(Object.keys(source.fields)), forms: new Set(Object.keys(source.forms)) };
}

/** One line of `--json`: a contract, keys may be added. */
function describe(source: string, result: ImportResult) {
  if (!result.ok) return { source, ok: false, problems: result.problems.map((problem) => ({ ...problem, message: writeSentence(problem) })) };
  return { source, ok: true, ...count(result) };
}

function count({ glossary: { name, owner, terms, fields, offices }, format, encoding }: Extract<ImportResult, { ok: true }>) {
  return { format, encoding, name, owner, terms: Object.keys(terms).length, fields: Object.keys(fields).length, offices: Object.keys(offices).length };
}

function summarise(path: string, result: Extract<ImportResult, { ok: true }>): string {
  const { format, encoding, name, owner, terms, fields, offices } = count(result);
  return `${path}: ok (${format}, ${encoding}): "${name}" from ${owner}, terms: ${terms}, field texts: ${fields}, offices: ${offices}`;
}

function writeProblem(problem: Problem): string {
  const { row, column } = problem;
  const place = row === null ? column : column === null ? fill(sentences.place.row, { row }) : fill(sentences.place.rowColumn, { row, column });
  return `${place === null ? '' : `${place}: `}${writeSentence(problem)}`;
}

function writeSentence({ code, params }: Problem): string {
  return fill(sentences.problem[code], params);
}

function fill(sentence: string, params: Problem['params']): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(params[name] ?? ''));
}
