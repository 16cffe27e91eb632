/** Counts the places of all phrases. Runs when the product is built. */
import { GAP_COUNT, type PackedPhrases } from './types.ts';

/** Stands for a place at which no phrase ends. */
const NO_PHRASE = -1;

/** A phrase: its list of candidates, and its lemmas, each with the sign before it: [gap, lemma, gap, lemma …]. */
export type Phrase = readonly [candidates: number, sequence: readonly number[]];

interface Place {
  end: number;
  readonly next: Map<number, Place>;
}

/** The tree of these phrases, for so many lemmas. Places at which phrases go on are numbered first. */
export function compilePhrases(phrases: readonly Phrase[], lemmaCount: number): PackedPhrases {
  const root: Place = { end: NO_PHRASE, next: new Map() };
  const places = [root];
  for (const [candidates, sequence] of phrases) {
    let place = root;
    for (let index = 0; index + 1 < sequence.length; index += 2) {
      const step = (sequence[index + 1] ?? 0) * GAP_COUNT + (sequence[index] ?? 0);
      const known = place.next.get(step);
      const next = known ?? { end: NO_PHRASE, next: new Map() };
      if (!known) places.push(next);
      place.next.set(step, next);
      place = next;
    }
    place.end = candidates;
  }
  const sorted = [...places.filter(({ next }) => next.size > 0), ...places.filter(({ next }) => next.size === 0)];
  const numbers = new Map(sorted.map((place, number) => [place, number]));
  const numberOf = (place: Place | undefined): number => (place ? (numbers.get(place) ?? 0) : 0);
  return {
    first: Array.from({ length: lemmaCount }, (_, lemma) => numberOf(root.next.get(lemma * GAP_COUNT))),
    next: sorted.filter(({ next }) => next.size > 0).map((place) => (place === root ? [] : [...place.next].flatMap(([step, next]) => [step, numberOf(next)]))),
    ends: sorted.map(({ end }) => end),
  };
}
