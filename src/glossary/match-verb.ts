/** Verbs apart from their particle: "Fügen Sie die Belege bei." */
import { chooseSense } from './context.ts';
import { CONNECTORS } from './grammar/function-words.ts';
import { lowerCase, type Found, type Reading } from './reading.ts';
import type { Token } from './token-list.ts';
import { GAP, type TextRange } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** Most words between a verb and its particle; beyond it, they hardly belong together. */
const LONGEST_BRACKET = 18;

/** The separable verb whose finite form is this token and whose particle ends the clause; null if there is none. Two ranges. */
export function matchVerb(reading: Reading, index: number): Found | null {
  const { lexicon, tokens } = reading;
  const token = tokens.at(index);
  if (!token) return null;
  for (const lemma of lexicon.lemmasAt(token.state)) {
    const place = lexicon.kindOf(lemma) === 's' ? lexicon.nextInPhrase(ROOT, GAP.blank, lemma) : DEAD;
    const found = place === DEAD ? null : findParticle(reading, index, token, place);
    if (found) return found;
  }
  return null;
}

function findParticle(reading: Reading, index: number, verb: Token, place: number): Found | null {
  const { lexicon, tokens } = reading;
  const [, end] = reading.sentenceAt(verb.start);
  for (let at = index + 1; at <= index + LONGEST_BRACKET; at++) {
    const particle = tokens.at(at);
    if (!particle || particle.start >= end) return null;
    if (hasStop(reading, tokens.at(at - 1), particle)) return null;
    if (particle.state === DEAD || !endsClause(reading, at)) continue;
    for (const lemma of lexicon.lemmasAt(particle.state)) {
      const goal = lexicon.nextInPhrase(place, GAP.blank, lemma);
      const ranges: readonly TextRange[] = [[verb.start, verb.end], [particle.start, particle.end]];
      const term = goal === DEAD ? undefined : chooseSense(reading, lexicon.candidatesAt(goal), [verb.start, verb.end]);
      if (term !== undefined) return { term, ranges, next: index + 1 };
    }
  }
  return null;
}

/** A colon or semicolon ends the search: what follows is another clause. */
function hasStop({ text }: Reading, before: Token | undefined, token: Token): boolean {
  return before !== undefined && /[;:!?]/u.test(text.slice(before.end, token.start));
}

/** True if nothing of the clause follows the token: a sign, the end of the text, or "und" and "oder". */
function endsClause(reading: Reading, index: number): boolean {
  const [token, next] = [reading.tokens.at(index), reading.tokens.at(index + 1)];
  if (!token) return false;
  const rest = reading.text.slice(token.end, next?.start ?? reading.text.length);
  if (/^\s*[.,;:!?)“"–]/u.test(rest) || rest.includes('\n')) return true;
  return next === undefined || CONNECTORS.includes(lowerCase(reading, next));
}
