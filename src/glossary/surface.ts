/** Cuts the written form of a term into words and says what kind of word each is. Runs when the product is built. */
import type { Dictionary } from './dictionary.ts';
import { SOCIAL_CODE_BOOKS } from './grammar/laws.ts';
import { ADJECTIVE_SIGNS } from './grammar/nouns.ts';
import { ARTICLES, UNCHANGING } from './grammar/function-words.ts';
import { findInfinitive, isInfinitive } from './inflect/verb.ts';
import { GAP, type Gap } from './types.ts';

/** `unchanging` words have one form; a `book` is the number of a book of the social code, roman or arabic. */
export type WordClass = 'noun' | 'adjective' | 'base-adjective' | 'verb' | 'article' | 'unchanging' | 'acronym' | 'abbreviation' | 'book';

/** One word of a written form. */
export interface SurfaceWord {
  readonly text: string;
  readonly class: WordClass;
  /** The sign before the word. */
  readonly gap: Gap;
}

const WORD = /(?<sign>[,/+&]?)\s*(?<text>[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*(?<dot>\.)?)/gu;
const GENDER_SIGN = /(?<=\p{Ll})(?:[/:*_]-?(?:in|innen|r|n)|\((?:in|r|n)\))(?!\p{L})/gu;
const ACRONYM = /^(?:\p{Lu}|\p{Lu}{2,}\p{Ll}{0,2}|\p{Ll}{1,3}\p{Lu}+\p{Ll}?|\p{Lu}\p{Ll}{1,2}|\p{Lu}\p{Ll}{0,4}\p{Lu}\p{L}{0,3})$/u;
/** Short words with one capital are acronyms only if the dictionary does not know them ("Kfz", but "Amt"). */
const SHORT_NOUN = /^\p{Lu}\p{Ll}{1,2}$/u;
const SIGNS: Readonly<Record<string, Gap>> = { ',': GAP.comma, '/': GAP.slash, '+': GAP.plus, '&': GAP.plus };

/** The words of a written form; empty where it holds none or something that is no word ("§ 37 SGB XI", "22 Stellen"). */
export function readSurface(surface: string, dictionary: Dictionary): readonly SurfaceWord[] {
  if (/[§☒€…–*]/u.test(surface)) return [];
  const plain = surface.replace(GENDER_SIGN, '').replace(/\([^)]*\)/gu, ' ').trim();
  const words = [...plain.matchAll(WORD)].map(({ groups = {} }) => ({ text: groups['text'] ?? '', gap: SIGNS[groups['sign'] ?? ''] ?? GAP.blank }));
  return words.map(({ text, gap }, index) => ({
    text,
    class: classify(text, words[index - 1]?.text, words[index + 1]?.text, dictionary),
    gap: index === 0 ? GAP.blank : gap,
  }));
}

function classify(word: string, before: string | undefined, after: string | undefined, dictionary: Dictionary): WordClass {
  const lower = word.toLowerCase();
  if (word.endsWith('.')) return 'abbreviation';
  if (ARTICLES.includes(word)) return 'article';
  if (UNCHANGING.has(word) || /^\d/u.test(word)) return 'unchanging';
  if (before === 'SGB' && SOCIAL_CODE_BOOKS.some(([roman, number]) => word === roman || word === number)) return 'book';
  if (isAcronym(word, dictionary)) return 'acronym';
  if (word !== lower && !(after && ADJECTIVE_SIGNS.test(word))) return 'noun';
  if (after !== undefined) return 'adjective';
  return isInfinitive(word) || findInfinitive(word) !== null ? 'verb' : 'base-adjective';
}

function isAcronym(word: string, dictionary: Dictionary): boolean {
  if (!ACRONYM.test(word)) return false;
  return !SHORT_NOUN.test(word) || (dictionary.formsOf(word) === null && dictionary.baseOf(word) === null);
}

/** Spellings in one word of an acronym with a number or several acronyms ("SGB II": "SGB-II", "SGBII"); null for all others. */
export function joinAcronyms(words: readonly SurfaceWord[]): readonly string[] | null {
  const isJoined = words.length > 1 && words[0]?.class === 'acronym'
    && words.every(({ class: kind, text, gap }) => gap === GAP.blank && (kind === 'acronym' || kind === 'book' || /^\d+$/u.test(text)));
  return isJoined ? ['-', ''].map((sign) => words.map(({ text }) => text).join(sign)) : null;
}
