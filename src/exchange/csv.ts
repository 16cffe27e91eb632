/** Own glossaries as a spreadsheet (RFC 4180). Written for German Excel: semicolons and a byte order mark. The door of `papaparse`. */
import Papa from 'papaparse';
import type { OwnGlossary } from '../pack/own.ts';
import { joinList, listColumns, readHeading, ROW_COLUMNS, splitList, targetOf, type Target } from './columns.ts';
import { makeProblem, MOST_PROBLEMS, type Place, type Problem } from './problem.ts';
import { KINDS, type Kind, type RawEntry, type RawResult } from './raw.ts';

const DELIMITERS = [';', ',', '\t'];
/** "sep=;" in the first line tells Excel the delimiter. */
const EXCEL_HINT = /^sep=(.)\r?\n/iu;
/** Excel would calculate what begins so (OWASP: CSV injection): written with an apostrophe before it, read without. */
const FORMULA = /^'*[=+\-@]/u;
const KIND_NAMES: Readonly<Record<string, Kind | 'glossary'>> = {
  '': 'term', 'term': 'term', 'field': 'field', 'office': 'office', 'glossary': 'glossary',
  'begriff': 'term', 'wort': 'term', 'frage': 'field', 'amt': 'office', 'stelle': 'office', 'glossar': 'glossary',
};

type Row = readonly string[];

/** Takes a sheet apart. The first row names the columns; a row without anything in it is passed over. */
export function readCsvGlossary(given: string): RawResult {
  const hint = EXCEL_HINT.exec(given);
  const text = hint ? given.slice(hint[0].length) : given;
  const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter: hint?.[1] ?? findDelimiter(text) });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) return { ok: false, problems: [makeProblem('quote', { row: (quote.row ?? 0) + 1, column: null })] };
  const [headings = [], ...others] = rows;
  const { columns, problems } = readHeadings(headings);
  const sheet = openSheet(columns);
  const entries: RawEntry[] = [];
  let head: { name?: string; owner?: string } = {};
  others.forEach((row, index) => {
    if (problems.length >= MOST_PROBLEMS || row.every((cell) => cell.trim() === '')) return;
    const number = index + 2;
    if (row.slice(columns.length).some((cell) => cell.trim() !== '')) problems.push(makeProblem('tooManyCells', { row: number, column: null }, { count: columns.length }));
    const cellOf = (column: (typeof ROW_COLUMNS)[number]): string => unquote(row[sheet.places[column]] ?? '').trim();
    const kindName = cellOf('kind').toLowerCase();
    const kind = Object.hasOwn(KIND_NAMES, kindName) ? KIND_NAMES[kindName] : undefined;
    if (kind === undefined) problems.push(makeProblem('unknownKind', { row: number, column: 'kind' }, { kind: kindName.slice(0, 50) }));
    else if (kind === 'glossary') head = { ...head, ...(cellOf('name') && { name: cellOf('name') }), ...(cellOf('owner') && { owner: cellOf('owner') }) };
    else entries.push(readRow(kind, cellOf('id'), row, number, sheet, problems));
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, raw: { ...head, entries } };
}

function readHeadings(headings: Row): { readonly columns: readonly string[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  // Excel saves columns that were empty at the end.
  const last = headings.findLastIndex((heading) => heading.trim() !== '');
  const columns = headings.slice(0, last + 1).map((heading, index) => {
    const column = readHeading(heading);
    const place = { row: 1, column: nameColumn(heading, index) };
    if (column === null) problems.push(makeProblem('unknownColumn', place, { column: heading.slice(0, 50) }));
    else if (seen.has(column)) problems.push(makeProblem('duplicateColumn', place, { column: heading.slice(0, 50) }));
    seen.add(column ?? '');
    return column ?? '';
  });
  if (problems.length === columns.length) return { columns, problems: [makeProblem('noHeader', { row: 1, column: null })] };
  return { columns, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** What the headings mean, worked out once for all rows. */
interface Sheet {
  readonly columns: readonly string[];
  readonly places: Readonly<Record<(typeof ROW_COLUMNS)[number], number>>;
  readonly targets: Readonly<Record<Kind, readonly (Target | null)[]>>;
}

function openSheet(columns: readonly string[]): Sheet {
  const placeOf = (column: (typeof ROW_COLUMNS)[number]): number => columns.indexOf(column);
  const targetsOf = (kind: Kind): readonly (Target | null)[] => columns.map((column) => targetOf(kind, column));
  return {
    columns,
    places: { kind: placeOf('kind'), id: placeOf('id'), name: placeOf('name'), owner: placeOf('owner') },
    targets: { term: targetsOf('term'), field: targetsOf('field'), office: targetsOf('office') },
  };
}

function readRow(kind: Kind, id: string, row: Row, number: number, { columns, places, targets }: Sheet, problems: Problem[]): RawEntry {
  const content: Record<string, unknown> = {};
  row.slice(0, columns.length).forEach((given, index) => {
    const cell = unquote(given).trim();
    if (cell === '' || index === places.kind || index === places.id) return;
    const column = columns[index] ?? '';
    const target = targets[kind][index] ?? null;
    if (target === null) problems.push(makeProblem('otherKind', { row: number, column: nameColumn(column, index) }, { column, kind }));
    else put(content, target.path, column === 'importance' && /^\d$/u.test(cell) ? Number(cell) : target.isList ? splitList(cell) : cell);
  });
  const placeOf = (path: readonly (string | number)[]): Place => {
    const wanted = path.filter((key) => typeof key === 'string').join('.');
    const index = targets[kind].findIndex((target) => target?.path.join('.') === wanted);
    return { row: number, column: index < 0 ? null : nameColumn(columns[index] ?? '', index) };
  };
  return { kind, id, content, placeOf };
}

/** The glossary as a sheet, always the same bytes for the same content. Columns that no row fills are left out. */
export function writeCsvGlossary(glossary: OwnGlossary): string {
  const parts = { term: glossary.terms, field: glossary.fields, office: glossary.offices };
  const languages = findLanguages(glossary);
  const columns = [...new Set([...ROW_COLUMNS, ...KINDS.flatMap((kind) => listColumns(kind, languages))])];
  const rows = [
    columns.map((column) => ({ kind: 'glossary', name: glossary.name, owner: glossary.owner })[column] ?? ''),
    ...KINDS.flatMap((kind) => Object.entries(parts[kind]).map(([id, entry]) => columns.map((column) => {
      if (column === 'kind') return kind;
      return column === 'id' ? id : writeCell(entry, targetOf(kind, column)?.path);
    }))),
  ];
  const filled = columns.map((_column, index) => rows.some((row) => row[index] !== ''));
  const sheet = [columns, ...rows].map((row) => row.filter((_cell, index) => filled[index]).map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${Papa.unparse(sheet, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function writeCell(entry: unknown, path: readonly string[] | undefined): string {
  if (path === undefined) return '';
  const content = path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], entry);
  return Array.isArray(content) ? joinList(content as string[]) : typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}

function findLanguages({ terms, fields, offices }: OwnGlossary): readonly string[] {
  const tags = [
    ...Object.values(terms).flatMap(({ translations }) => Object.keys(translations)),
    ...Object.values(fields).flatMap((texts) => Object.keys(texts)), ...Object.values(offices).flatMap(({ texts }) => Object.keys(texts)),
  ];
  return [...new Set(tags)].sort();
}

/** The delimiter that stands most often in the first row, outside of quotes. */
function findDelimiter(text: string): string {
  const [line = ''] = /^(?:"[^"]*"|[^"\r\n])*/u.exec(text.slice(0, 10_000)) ?? [];
  const plain = line.replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((sign) => plain.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function unquote(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** "C (de.short)": the letter that the spreadsheet shows, and the heading. */
function nameColumn(heading: string, index: number): string {
  const letter = index < 26 ? String.fromCharCode(65 + index) : String.fromCharCode(64 + Math.floor(index / 26), 65 + (index % 26));
  return heading === '' ? letter : `${letter} (${heading.slice(0, 50)})`;
}

function put(content: Record<string, unknown>, path: readonly string[], cell: unknown): void {
  let at = content;
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
  at[path.at(-1) ?? ''] = cell;
}
