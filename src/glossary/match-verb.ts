/** Verbs apart from their particle: "Fügen Sie die Belege bei." */
import { chooseSense } from './context.ts';
import { CONNECTORS } from './grammar/function-words.ts';
import { lowerCase, type Found, type Reading } from './reading.ts';
import type { Token } from './token-list.ts';
import { GAP } from './types.ts';
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
    if (at >= tokens.length || tokens.startOf(at) >= end || hasStop(reading, at)) return null;
    // The same verb once more: the particle is that one's.
    if (tokens.stateOf(at) === verb.state) return null;
    for (const lemma of lexicon.lemmasAt(tokens.stateOf(at))) {
      const goal = lexicon.nextInPhrase(place, GAP.blank, lemma);
      const particle = goal === DEAD || !endsClause(reading, at) ? undefined : tokens.at(at);
      const term = particle ? chooseSense(reading, lexicon.candidatesAt(goal), [verb.start, verb.end]) : undefined;
      if (!particle || term === undefined) continue;
      return at === index + 1 ? { term, ranges: [[verb.start, particle.end]], next: at + 1 } : { term, ranges: [[verb.start, verb.end], [particle.start, particle.end]], next: index + 1 };
    }
  }
  return null;
}

/** A colon or semicolon before a token ends the search: what follows is another clause. */
function hasStop({ text, tokens }: Reading, index: number): boolean {
  const [from, to] = [tokens.endOf(index - 1), tokens.startOf(index)];
  return to > from + 1 && /[;:!?]/u.test(text.slice(from, to));
}

/** True if nothing of the clause follows the token: a sign, the end of the text, or "und" and "oder". */
function endsClause(reading: Reading, index: number): boolean {
  const [token, next] = [reading.tokens.at(index), reading.tokens.at(index + 1)];
  if (!token) return false;
  const rest = reading.text.slice(token.end, next?.start ?? reading.text.length);
  if (/^\s*[.,;:!?)“"–]/u.test(rest) || rest.includes('\n')) return true;
  return next === undefined || CONNECTORS.includes(lowerCase(reading, next));
}
