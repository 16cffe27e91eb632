/** Finds German terms in a text, in whatever form they are written. */
import { normaliseIfNeeded } from '../text/fold.ts';
import { STATE, type Lexicon } from './lexicon.ts';
import { matchCompound } from './match-compound.ts';
import { matchEllipsis } from './match-ellipsis.ts';
import { matchLaw } from './match-law.ts';
import { joinPairs } from './match-pair.ts';
import { matchPhrase } from './match-phrase.ts';
import { matchSharedNoun } from './match-shared-noun.ts';
import { matchSharedStart } from './match-shared-start.ts';
import { matchVerb } from './match-verb.ts';
import { beginsWithHyphen, endsInHyphen, readText, type Found, type Reading } from './reading.ts';
import type { Token } from './token-list.ts';
import { preferOwn } from './prefer-own.ts';
import type { Match } from './types.ts';
import { DEAD } from './word-tree.ts';

/**
 * All terms of a text in the order in which they begin. The longest term wins; ranges never overlap; what is ambiguous or
 * unknown is left out. One pass: the time grows with the length of the text. Text of one block at a time is best:
 * nothing is matched across a blank line.
 */
export function findTerms(text: string, lexicon: Lexicon): Match[] {
  const found = findIn(text, lexicon);
  return lexicon.own ? preferOwn(findIn(text, lexicon.own), found) : found;
}

function findIn(text: string, lexicon: Lexicon): Match[] {
  const normal = normaliseIfNeeded(text);
  const reading = readText(normal?.text ?? text, lexicon);
  if (!reading) return [];
  const found = joinPairs(reading.text, findAll(reading));
  return found.map(({ term, ranges }) => ({
    id: lexicon.terms[term] ?? '',
    ranges: normal ? ranges.map(([start, end]) => [normal.startOf(start), normal.endOf(end)]) : ranges,
  }));
}

function findAll(reading: Reading): readonly Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  /** Starts of particles that belong to a verb already found. */
  let particles: Set<number> | null = null;
  for (let index = tokens.findBegin(0); index < tokens.length;) {
    const token = tokens.at(index);
    const one = token && !particles?.has(token.start) ? matchAt(reading, index, token) : null;
    if (one) {
      found.push(one);
      for (let part = 1; part < one.ranges.length; part++) particles = (particles ?? new Set()).add(one.ranges[part]?.[0] ?? 0);
    }
    const others = one ? matchSharedStart(reading, index, one) : [];
    found.push(...others);
    index = tokens.findBegin((others.at(-1) ?? one)?.next ?? index + 1);
  }
  return found;
}

function matchAt(reading: Reading, index: number, token: Token): Found | null {
  if (token.isParagraphSign) return matchLaw(reading, index);
  if (endsInHyphen(reading, token)) {
    const phrase = matchPhrase(reading, index);
    return phrase && phrase.next > index + 1 ? phrase : matchEllipsis(reading, index);
  }
  if (beginsWithHyphen(reading, token)) return matchEllipsis(reading, index);
  const signs = token.state === DEAD ? 0 : (reading.lexicon.states[token.state] ?? 0);
  return ((signs & STATE.beginsTerm) === 0 ? null : matchPhrase(reading, index))
    ?? ((signs & STATE.isAdjective) === 0 ? null : matchSharedNoun(reading, index))
    ?? ((signs & STATE.isVerbApart) === 0 ? null : matchVerb(reading, index))
    ?? ((signs & STATE.beginsTerm) === 0 ? null : matchLaw(reading, index))
    ?? matchCompound(reading, index);
}
