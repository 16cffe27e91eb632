/** Readability formulas for German: how hard a text looks by the length of its words and sentences. A trend, not a proof of being understood. */
import { countSyllables } from '../text/syllables.ts';
import { readStatements } from './sentence.ts';

/** What is counted in a text. Numbers are no words; a hyphenated word is one. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of one syllable. */
  readonly short: number;
  /** Words of three syllables or more. */
  readonly manySyllables: number;
  /** Words of more than six letters. */
  readonly long: number;
}

/** The counts and the formulas made of them. */
export interface Scores extends Counts {
  /** Wiener Sachtextformeln 1 to 4 (Bamberger and Vanecek 1984): school grade, 4 is easy, 15 very hard. */
  readonly wstf1: number;
  readonly wstf2: number;
  readonly wstf3: number;
  readonly wstf4: number;
  /** Björnsson 1968: below 40 as children's books, over 60 as specialist literature. */
  readonly lix: number;
  /** Flesch Reading Ease for German (Amstad 1978): 0 very hard, 100 very easy; may leave both. */
  readonly fleschAmstad: number;
  /** gSMOG (Bamberger and Vanecek 1984): school grade; below zero for texts without long words. */
  readonly gsmog: number;
}

/** Letters up to which a word is short in WSTF and LIX. */
const LONG_WORD = 6;
const MANY_SYLLABLES = 3;

/** The scores of a text; null where it has no word. Formulas mean little below about 100 words: average, or say so. */
export function measureText(text: string): Scores | null {
  const counts = countText(text);
  return counts.words === 0 ? null : score(counts);
}

/** What is counted in a text; all zero where it has no word. Counts of several texts may be added and scored together. */
export function countText(text: string): Counts {
  const sentences = readStatements(text.replace(QUOTATION_MARKS, ' ')).map(({ words }) => words.filter(({ kind }) => kind === 'word')).filter((words) => words.length > 0);
  const words = sentences.flat().map(({ text: word }) => ({ syllables: countSyllables(word), letters: word.match(/\p{L}/gu)?.length ?? 0 }));
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, { syllables }) => sum + syllables, 0),
    short: words.filter(({ syllables }) => syllables === 1).length,
    manySyllables: words.filter(({ syllables }) => syllables >= MANY_SYLLABLES).length,
    long: words.filter(({ letters }) => letters > LONG_WORD).length,
  };
}

/** Here quoted words count like all others: the reader reads them too. */
const QUOTATION_MARKS = /[„“”"»«‚‘]/gu;

/** The formulas for given counts; NaN where there is no word. */
export function score(counts: Counts): Scores {
  const { words, sentences, syllables } = counts;
  const percent = (number: number): number => (100 * number) / words;
  const [ms, sl, iw, es] = [percent(counts.manySyllables), words / sentences, percent(counts.long), percent(counts.short)];
  return {
    ...counts,
    wstf1: 0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
    wstf2: 0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779,
    wstf3: 0.2963 * ms + 0.1905 * sl - 1.1144,
    wstf4: 0.2744 * ms + 0.2656 * sl - 1.693,
    lix: sl + iw,
    fleschAmstad: 180 - sl - 58.5 * (syllables / words),
    gsmog: Math.sqrt((counts.manySyllables * 30) / sentences) - 2,
  };
}
