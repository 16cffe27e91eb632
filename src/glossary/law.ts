/** References to sections of law: "§ 61 SGB XII", "§§ 1814 ff. BGB", "§ 37 Abs. 3 des Elften Buches Sozialgesetzbuch". */
import { LAW_NAMES, SOCIAL_CODE_BOOKS } from './grammar/laws.ts';

/** A reference in a text: where it ends, and what it may be filed under, most exact first. */
export interface LawReference {
  readonly end: number;
  readonly keys: readonly string[];
}

const BLANK = '[\\s\\u00a0\\u202f]*';
const SECTION_SIGN = '(?:§§?|[Pp]aragra(?:f|ph)(?:en|s)?)';
const DETAIL = `(?:Abs(?:\\.|ätze|atz|\\b)|S\\.|Sätze|Satz|Nrn?\\.|Nummern?|Alt\\.|Alternative|Hs\\.|Halbs(?:\\.|atz)|Buchst(?:\\.|aben?)|lit\\.)${BLANK}(?:\\d+[a-z]?|[a-z]{1,2})(?![\\p{L}\\d])\\)?|\\(\\d+[a-z]?\\)|[IVX]{1,4}(?!\\p{L})`;
const JOINT = `(?:i\\.${BLANK}V\\.${BLANK}m\\.|in${BLANK}Verbindung${BLANK}mit|ff?(?:\\.|(?!\\p{L}))|bis|und|oder|sowie|u\\.|o\\.|,|;|-|–|§§?)`;
const BOOKS = SOCIAL_CODE_BOOKS.map(([roman, number]) => `${roman}|${number}`).join('|');
const ORDINALS = SOCIAL_CODE_BOOKS.map(([, , ordinal]) => ordinal).join('|');
const OF_THE = `(?:(?:des|dem|im|vom)${BLANK})?`;
const CODE = 'Sozialgesetzbuch(?:e?s)?';
const NAMES = Object.keys(LAW_NAMES).map((name) => `${name.replace(/\s/gu, 'n?\\s+').replace(/-/gu, '-')}(?:e?s)?`).join('|');
const LAW = `(?:${OF_THE}SGB${BLANK}[-–]?${BLANK}(?<book>${BOOKS})(?![\\p{L}\\d])`
  + `|${OF_THE}${CODE}${BLANK}(?:\\(SGB\\)${BLANK})?(?<named>${BOOKS})(?![\\p{L}\\d])`
  + `|${OF_THE}${CODE}${BLANK}(?:\\(SGB\\)|[-–,])?${BLANK}(?<behind>${ORDINALS})es${BLANK}Buch(?:${BLANK}\\(SGB${BLANK}[IVX]+\\))?`
  + `|${OF_THE}(?:(?<ordinal>${ORDINALS})e[ns]?|(?<counted>\\d{1,2})\\.)${BLANK}(?:Buch(?:e?s)?${BLANK}(?:des${BLANK})?(?:SGB|${CODE})|${CODE})(?:${BLANK}\\(SGB${BLANK}[IVX]+\\))?`
  + `|${OF_THE}(?<full>${NAMES})(?!\\p{L})(?:${BLANK}\\(\\p{Lu}\\p{L}+\\))?`
  + `|(?:des${BLANK}|dem${BLANK})?(?<other>\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*)(?!\\p{L}))`;
const REFERENCE = new RegExp(
  `${SECTION_SIGN}${BLANK}(?<section>\\d+(?:[a-z]|${BLANK}[a-z](?!\\.))?)(?:(?![\\p{L}\\d])|(?<=\\d)(?=ff?(?!\\p{L})))(?:${BLANK}(?:(?:Abs\\.|Absatz)${BLANK}(?<paragraph>\\d+[a-z]?)|\\((?<bracket>\\d+[a-z]?)\\)|(?<roman>[IVX]{1,4})(?!\\p{L})))?`
  + `(?:${BLANK}(?:${DETAIL}|${JOINT}|\\d+[a-z]?(?![\\p{L}\\d])))*?${BLANK}${LAW}`, 'uy');
/** Longer references are read no further: "§§ 1, 2, 3 …" without end would cost time. */
const LONGEST_REFERENCE = 160;

/** Reads the reference that begins with the paragraph sign at `from`; null where no law is named. */
export function readLawReference(text: string, from: number): LawReference | null {
  REFERENCE.lastIndex = 0;
  const found = REFERENCE.exec(text.slice(from, from + LONGEST_REFERENCE));
  const { section = '', bracket, roman, paragraph = bracket ?? readRoman(roman), book, named, counted, behind, ordinal = behind, full, other } = found?.groups ?? {};
  const law = (full === undefined ? other : nameLaw(full))?.toLowerCase() ?? nameBook(book ?? named ?? counted, ordinal);
  if (!found || law === null) return null;
  const key = (detail: string): string => `${section.replace(/\s/gu, '')}${detail} ${law}`;
  const keys = paragraph === undefined ? [key('')] : [key(` abs ${paragraph}`), key('')];
  return { end: from + found[0].length, keys };
}

function readRoman(number: string | undefined): string | undefined {
  return SOCIAL_CODE_BOOKS.find(([roman]) => roman === number)?.[1];
}

/** "Wohngeldgesetzes" → "WoGG". */
function nameLaw(name: string): string | undefined {
  const plain = (text: string): string => text.replace(/n(?=\s)/gu, '');
  return Object.entries(LAW_NAMES).find(([full]) => plain(name).startsWith(plain(full)))?.[1];
}

function nameBook(number: string | undefined, ordinal: string | undefined): string | null {
  const book = SOCIAL_CODE_BOOKS.find(([roman, arabic, spelled]) => roman === number || arabic === number || spelled === ordinal);
  return book ? `sgb ${book[1]}` : null;
}

/** What a reference of the content ("§ 37 Abs. 3 SGB XI") is filed under: its most exact key, or null if it is none. */
export function fileLawReference(reference: string): string | null {
  return readLawReference(reference, 0)?.keys[0] ?? null;
}
