/** A label as a list of comparable words. */
import { EMPTY_WORDS, ENDINGS, PERSON_WORDS, SHORTEST_STEM, SPELLED_OUT } from './words.ts';

/** Longer labels are legal texts; what is asked stands at their beginning. UTF-16 code units. */
const LONGEST_LABEL = 400;

const MARKS = /\p{M}/gu;
const JOINED = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** "Straße" and "STRASSE" are "strasse", "für" is "fur": for comparing only. */
function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/\u00ad|\u200b/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Without inflection ending: "Kindes" and "Kinder" meet at "kind". Light on purpose: what it joins wrongly, the score forgives. */
export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** The words of a text that tell what is asked: folded, spelled out, without endings; empty and person words are left out. */
export function readWords(text: string): readonly string[] {
  return listWords(text).filter((word) => !PERSON_WORDS.has(word) && !PERSON_WORDS.has(stem(word))).map(stem);
}

/** The same with person words: for sections, and for words that exclude. */
export function readAllWords(text: string): readonly string[] {
  return listWords(text).map(stem);
}

/** All words of a text of any length, without endings, the parts of hyphenated words by themselves. */
export function readTextWords(text: string): readonly string[] {
  return Array.from(fold(text).matchAll(WORD), ([word]) => stem(word));
}

function listWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [found] of fold(text.slice(0, LONGEST_LABEL)).replace(JOINED, '').matchAll(WORD)) {
    const word = SPELLED_OUT[found] ?? found;
    if (!EMPTY_WORDS.has(word) && !EMPTY_WORDS.has(stem(word))) words.push(word);
  }
  return words;
}

/** One text that is equal for equal word lists, whatever their order. */
export function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
