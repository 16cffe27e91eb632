/** One term named for women and for men: "Antragstellerin oder Antragsteller" is one mark. */
import { CONNECTORS, DETERMINERS } from './grammar/function-words.ts';
import type { Found } from './reading.ts';
import type { TextRange } from './types.ts';

const WORDS = (list: readonly string[]): string => `(?:${list.join('|')})`;
const BETWEEN = new RegExp(`^(?:\\s*/\\s*|\\s+${WORDS(CONNECTORS)}\\.?\\s+)(?:${WORDS(DETERMINERS)}\\s+)?$`, 'iu');
const FEMININE = /(?:in|innen|frau|frauen)$/iu;

/** Joins neighbours that name the same term in both genders. */
export function joinPairs(text: string, found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const [left, right] = [before?.ranges.at(-1), one.ranges[0]];
    if (before && left && right && before.term === one.term && before.ranges.length === 1 && one.ranges.length === 1 && isPair(text, left, right)) {
      joined[joined.length - 1] = { ...one, ranges: [[left[0], right[1]]] };
    } else {
      joined.push(one);
    }
  }
  return joined;
}

function isPair(text: string, left: TextRange, right: TextRange): boolean {
  const isFeminine = (range: TextRange): boolean => FEMININE.test(text.slice(...range));
  return isFeminine(left) !== isFeminine(right) && BETWEEN.test(text.slice(left[1], right[0]));
}
