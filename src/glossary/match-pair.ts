/** One term named for women and for men: "Antragstellerin oder Antragsteller" is one mark. */
import { CONNECTORS, DETERMINERS } from './grammar/function-words.ts';
import type { Found } from './reading.ts';
import type { TextRange } from './types.ts';

const WORDS = (list: readonly string[]): string => `(?:${list.join('|')})`;
const BETWEEN = new RegExp(`^(?:\\s*/\\s*|\\s+${WORDS(CONNECTORS)}\\.?\\s+)(?:${WORDS(DETERMINERS)}\\s+)?$`, 'iu');
const FEMININE = /(?:in|innen|frau|frauen)$/iu;

/** Joins neighbours that name the same term in both genders; what joins them may be a term itself ("bzw."). */
export function joinPairs(text: string, found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.length - 1;
    const before = joined[last]?.term === one.term ? last : joined[last - 1]?.term === one.term ? last - 1 : null;
    const pair = before === null ? null : joinRanges(text, joined[before], one);
    if (before !== null && pair) joined.splice(before, 2, { ...one, ranges: [pair] });
    else joined.push(one);
  }
  return joined;
}

/** From the beginning of the first to the end of the second; null if they are no pair. */
function joinRanges(text: string, first: Found | undefined, second: Found): TextRange | null {
  const [left, right] = [first?.ranges[0], second.ranges[0]];
  const areWhole = first?.ranges.length === 1 && second.ranges.length === 1;
  return left && right && areWhole && isPair(text, left, right) ? [left[0], right[1]] : null;
}

function isPair(text: string, left: TextRange, right: TextRange): boolean {
  const isFeminine = (range: TextRange): boolean => FEMININE.test(text.slice(...range));
  return isFeminine(left) !== isFeminine(right) && BETWEEN.test(text.slice(left[1], right[0]));
}
