/** The phrases of a lexicon, lemma by lemma. */
import { GAP_COUNT, type Candidate, type Gap, type LexiconData } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** A tree over lemmas. Places are numbers; phrases begin at `ROOT`. */
export interface Phrases {
  /** The place in a phrase after one more lemma, or `DEAD`. */
  readonly nextInPhrase: (place: number, gap: Gap, lemma: number) => number;
  /** True if some phrase goes on after this place. */
  readonly goesOn: (place: number) => boolean;
  /** What the phrase that ends at this place may mean, in the order to be tried; empty where none ends. */
  readonly candidatesAt: (place: number) => readonly Candidate[];
}

const NONE: readonly never[] = [];

/** Builds nothing: the places were counted when the lexicon was compiled. */
export function openPhrases({ phrases: { first, next, ends }, candidates }: Pick<LexiconData, 'phrases' | 'candidates'>): Phrases {
  return {
    nextInPhrase: (place, gap, lemma) => {
      if (place === ROOT) return first[lemma] || DEAD;
      const steps = next[place];
      const step = lemma * GAP_COUNT + gap;
      if (steps) for (let at = 0; at < steps.length; at += 2) if (steps[at] === step) return steps[at + 1] ?? DEAD;
      return DEAD;
    },
    goesOn: (place) => place < next.length,
    candidatesAt: (place) => candidates[ends[place] ?? DEAD] ?? NONE,
  };
}
