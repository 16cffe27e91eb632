/** References to sections of law: "§ 61 SGB XII", "§§ 1814 ff. BGB", "§ 37 Abs. 3 des Elften Buches Sozialgesetzbuch". */
import { SOCIAL_CODE_BOOKS } from './grammar/laws.ts';

/** A reference in a text: where it ends, and what it may be filed under, most exact first. */
export interface LawReference {
  readonly end: number;
  readonly keys: readonly string[];
}

const BLANK = '[\\s\\u00a0\\u202f]*';
const DETAIL = `(?:Abs(?:\\.|ätze|atz|\\b)|S\\.|Sätze|Satz|Nrn?\\.|Nummern?|Alt\\.|Alternative|Hs\\.|Halbs(?:\\.|atz)|Buchst(?:\\.|aben?)|lit\\.)${BLANK}(?:\\d+[a-z]?|[a-z]{1,2})(?![\\p{L}\\d])`;
const JOINT = `(?:i\\.${BLANK}V\\.${BLANK}m\\.|in${BLANK}Verbindung${BLANK}mit|ff?(?:\\.|(?!\\p{L}))|bis|und|oder|sowie|u\\.|o\\.|,|;|-|–|§§?)`;
const BOOKS = SOCIAL_CODE_BOOKS.map(([roman, number]) => `${roman}|${number}`).join('|');
const ORDINALS = SOCIAL_CODE_BOOKS.map(([, , ordinal]) => ordinal).join('|');
const LAW = `(?:SGB${BLANK}[-–]?${BLANK}(?<book>${BOOKS})(?![\\p{L}\\d])`
  + `|Sozialgesetzbuch(?:e?s)?${BLANK}(?:\\(SGB\\)${BLANK})?(?<named>${BOOKS})(?![\\p{L}\\d])`
  + `|(?:des${BLANK}|dem${BLANK})?(?<ordinal>${ORDINALS})e[ns]?${BLANK}Buch(?:e?s)?${BLANK}(?:des${BLANK})?Sozialgesetzbuch(?:e?s)?(?:${BLANK}\\(SGB${BLANK}[IVX]+\\))?`
  + `|(?:des${BLANK}|dem${BLANK})?(?<other>\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*)(?!\\p{L}))`;
const REFERENCE = new RegExp(
  `§§?${BLANK}(?<section>\\d+(?:[a-z]|${BLANK}[a-z](?!\\.))?)(?![\\p{L}\\d])(?:${BLANK}(?:Abs\\.|Absatz)${BLANK}(?<paragraph>\\d+[a-z]?))?`
  + `(?:${BLANK}(?:${DETAIL}|${JOINT}|\\d+[a-z]?(?![\\p{L}\\d])))*?${BLANK}${LAW}`, 'uy');
/** Longer references are read no further: "§§ 1, 2, 3 …" without end would cost time. */
const LONGEST_REFERENCE = 160;

/** Reads the reference that begins with the paragraph sign at `from`; null where no law is named. */
export function readLawReference(text: string, from: number): LawReference | null {
  REFERENCE.lastIndex = 0;
  const found = REFERENCE.exec(text.slice(from, from + LONGEST_REFERENCE));
  const { section = '', paragraph, book, named, ordinal, other } = found?.groups ?? {};
  const law = other?.toLowerCase() ?? nameBook(book ?? named, ordinal);
  if (!found || law === null) return null;
  const key = (detail: string): string => `${section.replace(/\s/gu, '')}${detail} ${law}`;
  const keys = paragraph === undefined ? [key('')] : [key(` abs ${paragraph}`), key('')];
  return { end: from + found[0].length, keys };
}

function nameBook(number: string | undefined, ordinal: string | undefined): string | null {
  const book = SOCIAL_CODE_BOOKS.find(([roman, arabic, spelled]) => roman === number || arabic === number || spelled === ordinal);
  return book ? `sgb ${book[1]}` : null;
}

/** What a reference of the content ("§ 37 Abs. 3 SGB XI") is filed under: its most exact key, or null if it is none. */
export function fileLawReference(reference: string): string | null {
  return readLawReference(reference, 0)?.keys[0] ?? null;
}
