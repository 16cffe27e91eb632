/** Declined forms of adjectives and participles. */
import { declineLikeAdjective } from './noun.ts';

/** Forms of an adjective that is given without ending ("formlos") or, in a phrase, with one ("häusliche"). */
export function inflectAdjective(word: string): readonly string[] {
  const stem = findStem(word);
  return [...new Set([word, stem, ...declineLikeAdjective(stem)])];
}

/** Inside a phrase every adjective has an ending; "sicher" would lose its stem, "sichere" does not. */
function findStem(word: string): string {
  return word.replace(/(?<=..)(?:e|er|en|em|es)$/u, '');
}

/** Forms of an adjective in its base form: nothing is cut off. */
export function inflectBaseAdjective(word: string): readonly string[] {
  return [word, ...declineLikeAdjective(word)];
}
