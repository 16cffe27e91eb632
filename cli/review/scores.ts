import type { Scores } from '../../src/readability/scores.ts';
import type { ScoresReport } from './types.ts';

/** The scores that people compare, with one digit: more would pretend to be exact. null where there is too little text. */
export function roundScores(scores: Scores | null): ScoresReport | null {
  if (!scores) return null;
  const round = (number: number): number => Number(number.toFixed(1));
  return {
    words: scores.words, wordsPerSentence: round(scores.words / scores.sentences), syllablesPerWord: round(scores.syllables / scores.words),
    wstf1: round(scores.wstf1), lix: round(scores.lix), fleschAmstad: round(scores.fleschAmstad),
  };
}
