/** How hard the texts of a form look, in numbers. */
import { countText, score, type Counts, type Scores } from '../readability/scores.ts';
import { listSentences } from './rules/plain-language.ts';
import type { FormFacts, TextKind } from './types.ts';

/** The scores of the sentences of a form, of its hints and of its legal blocks; null where there is too little text. */
export interface Readability {
  readonly all: Scores | null;
  readonly hints: Scores | null;
  readonly legal: Scores | null;
}

/** Formulas mean little below about 100 words; half of it is what most forms have beside their labels. */
const FEWEST_WORDS = 50;

/** Measures running text only: labels are no sentences and would make every form look easy. */
export function measureReadability(frames: readonly FormFacts[]): Readability {
  const measure = (kinds?: readonly TextKind[]): Scores | null => {
    const counts = frames.flatMap((form) => listSentences(form, kinds && new Set(kinds))).map((text) => countText(text));
    const sum = counts.reduce(add, NOTHING);
    return sum.words < FEWEST_WORDS ? null : score(sum);
  };
  return { all: measure(), hints: measure(['hint']), legal: measure(['legal', 'statement']) };
}

const NOTHING: Counts = { words: 0, sentences: 0, syllables: 0, short: 0, manySyllables: 0, long: 0 };

function add(a: Counts, b: Counts): Counts {
  return {
    words: a.words + b.words, sentences: a.sentences + b.sentences, syllables: a.syllables + b.syllables,
    short: a.short + b.short, manySyllables: a.manySyllables + b.manySyllables, long: a.long + b.long,
  };
}
