/** Verbs before their particle or object: "Fügen Sie die Belege bei", "Kreuzen Sie Zutreffendes an", "Verlängern Sie die Frist". */
import { chooseSense } from './context.ts';
import { CONNECTORS } from './grammar/function-words.ts';
import { fitsSpelling } from './match-phrase.ts';
import { lowerCase, type Found, type Reading } from './reading.ts';
import type { Token } from './token-list.ts';
import { GAP } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** Most words between a verb and its particle; beyond it, they hardly belong together. */
const LONGEST_BRACKET = 18;
/** Most words of a bracket with an object in it: it is one mark, which no other word may stand in for long. */
const LONGEST_WHOLE = 7;

/**
 * The verb whose finite form is this token: with the particle that ends its clause (two ranges), or with its object too (one range
 * over the bracket); null if there is none.
 */
export function matchVerb(reading: Reading, index: number): Found | null {
  const { lexicon, tokens } = reading;
  const token = tokens.at(index);
  if (!token) return null;
  for (const lemma of lexicon.lemmasAt(token.state)) {
    const place = lexicon.kindOf(lemma) === 's' ? lexicon.nextInPhrase(ROOT, GAP.blank, lemma) : DEAD;
    const found = place === DEAD ? null : (findWhole(reading, index, index, token, place) ?? findParticle(reading, index, token, place));
    if (found) return found;
  }
  return null;
}

/** The verb with object and particle; `place` is where the token `from` left the phrase. */
function findWhole(reading: Reading, first: number, from: number, verb: Token, place: number): Found | null {
  const { lexicon, tokens } = reading;
  for (let at = from + 1; at <= first + LONGEST_WHOLE && isInBracket(reading, at, verb); at++) {
    const token = tokens.at(at);
    for (const lemma of token ? lexicon.lemmasAt(token.state) : []) {
      const goal = token && fitsSpelling(reading, token, lemma) ? lexicon.nextInPhrase(place, GAP.blank, lemma) : DEAD;
      if (!token || goal === DEAD) continue;
      const isObject = from > first || lexicon.kindOf(lemma) === 'n';
      const isEnd = isObject && (lexicon.kindOf(lemma) === 'n' || endsClause(reading, at));
      const term = isEnd ? chooseSense(reading, lexicon.candidatesAt(goal), [verb.start, verb.end]) : undefined;
      if (term !== undefined) return { term, ranges: [[verb.start, token.end]], next: at + 1 };
      const more = lexicon.goesOn(goal) ? findWhole(reading, first, at, verb, goal) : null;
      if (more) return more;
    }
  }
  return null;
}

function findParticle(reading: Reading, index: number, verb: Token, place: number): Found | null {
  const { lexicon, tokens } = reading;
  for (let at = index + 1; at <= index + LONGEST_BRACKET && isInBracket(reading, at, verb); at++) {
    for (const lemma of lexicon.lemmasAt(tokens.stateOf(at))) {
      const goal = lexicon.kindOf(lemma) === 'n' ? DEAD : lexicon.nextInPhrase(place, GAP.blank, lemma);
      const particle = goal === DEAD || !endsClause(reading, at) ? undefined : tokens.at(at);
      const term = particle ? chooseSense(reading, lexicon.candidatesAt(goal), [verb.start, verb.end]) : undefined;
      if (!particle || term === undefined) continue;
      return at === index + 1 ? { term, ranges: [[verb.start, particle.end]], next: at + 1 } : { term, ranges: [[verb.start, verb.end], [particle.start, particle.end]], next: index + 1 };
    }
  }
  return null;
}

/** May a token belong to the verb before it? Not in another clause, and not behind the same verb once more: the particle is that one's. */
function isInBracket(reading: Reading, index: number, verb: Token): boolean {
  const { tokens } = reading;
  return index < tokens.length && tokens.startOf(index) < reading.sentenceAt(verb.start)[1] && !hasStop(reading, index) && tokens.stateOf(index) !== verb.state;
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
