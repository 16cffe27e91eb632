/** Words of a text, hyphens inside them included. */
import { isBlank, isHyphen, isLetter, isWordCharacter } from './letters.ts';

/** Start (inclusive) and end (exclusive), in UTF-16 code units. */
export type WordRange = readonly [start: number, end: number];

/**
 * End of the word that begins at `from`. Hyphens join ("Reha-Antrag"); a hyphen at the end of a line joins what goes on
 * in lower case ("Pflege-\nbedürftigkeit"), as PDF text does.
 */
export function findWordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    // The length is asked first: reading past the end makes engines give up their fastest code.
    while (at < text.length && isWordCharacter(text.charCodeAt(at))) at++;
    if (at === text.length || !isHyphen(text.charCodeAt(at))) return at;
    const next = findNextPart(text, at);
    if (next === null) return at;
    at = next;
  }
}

/** Where a word goes on behind the hyphen at `from`; null if there is no hyphen, or no part of a word follows it. */
export function findNextPart(text: string, from: number): number | null {
  if (!isHyphen(text.charCodeAt(from))) return null;
  const next = skipLineEnd(text, from + 1);
  return isWordCharacter(text.charCodeAt(next)) ? next : null;
}

/** Position behind a line end that cuts a word: blanks with a line end in them, then a lower-case letter. Else `from`. */
function skipLineEnd(text: string, from: number): number {
  let at = from;
  let hasLineEnd = false;
  while (isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 0x0a) hasLineEnd = true;
    at++;
  }
  if (!hasLineEnd || !isLetter(text.charCodeAt(at))) return from;
  // "Kranken-\nund Pflegekasse" is no cut word.
  const cutWord = text.slice(at, at + 5);
  return cutWord.charAt(0) === cutWord.charAt(0).toLowerCase() && !/^(?:und|oder|bzw|bis)(?!\p{L})/u.test(cutWord) ? at : from;
}

/** The words of a text in order. */
export function* findWords(text: string): Generator<WordRange> {
  let at = 0;
  while (at < text.length) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = findWordEnd(text, at);
    yield [at, end];
    at = end;
  }
}
