/**
 * The spreadsheet: one row an entry, columns named by language and part ("de", "de.short", "tr", "tr.short"). Every cell is one text of
 * the JSON shape, so that columns and paths in it are two names of the same thing.
 */
import { CARD_SLOTS } from '../pack/types.ts';
import { LANGUAGE_TAG } from '../pack/schema.ts';
import type { Kind } from './raw.ts';

/** Where a cell belongs in an entry. Lists have several items in one cell. */
export interface Target {
  readonly path: readonly string[];
  readonly isList: boolean;
}

/** Columns that every sheet may have: what kind of row it is and its id. A row of kind `glossary` says name and owner. */
export const ROW_COLUMNS = ['kind', 'id', 'name', 'owner'] as const;

const LISTS: Readonly<Record<string, readonly string[]>> = {
  also: ['also'], formerly: ['formerly'], inflected: ['inflected'], needs: ['context', 'needs'], unless: ['context', 'unless'], law: ['law'], forms: ['forms'],
};
const TERM_PARTS = ['short', 'more', 'status'];
const OFFICE_PARTS = ['address', 'hours', 'note'];
/** Columns without language, in the order of the sheet. */
const PLAIN: Readonly<Record<Kind, readonly string[]>> = {
  term: ['also', 'formerly', 'inflected', 'needs', 'unless', 'law', 'importance', 'checked', 'status'],
  field: [],
  office: ['forms', 'phone'],
};
/** Parts that stand behind a language, in the order of the sheet. */
const PARTS: Readonly<Record<Kind, readonly string[]>> = { term: TERM_PARTS, field: CARD_SLOTS, office: OFFICE_PARTS };
const ALL_PARTS: ReadonlySet<string> = new Set(Object.values(PARTS).flat());
const ALL_PLAIN: ReadonlySet<string> = new Set(Object.values(PLAIN).flat());

/** What people call the columns of a list of words, in lower case. */
const ALIASES: Readonly<Record<string, string>> = {
  'begriff': 'de', 'wort': 'de', 'deutsch': 'de', 'term': 'de', 'erklärung': 'de.short', 'definition': 'de.short', 'mehr': 'de.more',
  'synonyme': 'also', 'abkürzung': 'also', 'früher': 'formerly', 'gesetz': 'law', 'art': 'kind', 'anmerkung': 'de.note', 'telefon': 'phone',
  'adresse': 'de.address', 'öffnungszeiten': 'de.hours', 'englisch': 'en', 'türkisch': 'tr', 'arabisch': 'ar', 'ukrainisch': 'uk', 'russisch': 'ru', 'polnisch': 'pl',
};

/** The name that a heading stands for; null for one that is not known. */
export function readHeading(heading: string): string | null {
  const name = heading.normalize('NFC').trim();
  const known = ALIASES[name.toLowerCase()];
  if (known !== undefined && Object.hasOwn(ALIASES, name.toLowerCase())) return known;
  if ((ROW_COLUMNS as readonly string[]).includes(name) || ALL_PLAIN.has(name)) return name;
  const [tag = '', part] = splitHeading(name);
  return LANGUAGE_TAG.test(tag) && (part === undefined || ALL_PARTS.has(part)) ? name : null;
}

/** Where the cell of this column goes in an entry of this kind; null where such an entry has no such part. */
export function targetOf(kind: Kind, column: string): Target | null {
  const list = Object.hasOwn(LISTS, column) ? LISTS[column] : undefined;
  if (ALL_PLAIN.has(column)) return PLAIN[kind].includes(column) ? { path: list ?? [column], isList: list !== undefined } : null;
  const [tag = '', part] = splitHeading(column);
  if (part === undefined ? kind === 'field' : !PARTS[kind].includes(part)) return null;
  if (kind === 'field') return { path: [tag, part ?? ''], isList: false };
  if (kind === 'office') return { path: ['texts', tag, part ?? 'name'], isList: false };
  if (tag !== 'de') return { path: ['translations', tag, part ?? 'term'], isList: false };
  // The status of the German text stands in the column "status".
  return part === 'status' ? null : { path: [part ?? 'term'], isList: false };
}

/** All columns that entries of this kind may fill, in the order of the sheet. */
export function listColumns(kind: Kind, languages: readonly string[]): readonly string[] {
  const others = languages.filter((tag) => tag !== 'de');
  const ofLanguage = (tag: string): readonly string[] => [tag, ...PARTS[kind].map((part) => `${tag}.${part}`)];
  return [...ofLanguage('de'), ...PLAIN[kind], ...others.flatMap(ofLanguage)].filter((column) => targetOf(kind, column) !== null);
}

/** Items of one cell, with ` | ` between them; a bar or backslash of the text has a backslash before it. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/gu, '\\$&')).join(' | ');
}

/** The other way round; empty items are passed over. */
export function splitList(cell: string): readonly string[] {
  const items = [''];
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] ?? '';
    const next = cell[at + 1];
    if (sign === '|') items.push('');
    else if (sign === '\\' && (next === '|' || next === '\\')) {
      items[items.length - 1] += next;
      at += 1;
    } else items[items.length - 1] += sign;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function splitHeading(name: string): readonly [tag: string, part: string | undefined] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)];
}
