/** Words that share a part with a neighbour: "Kranken- und Pflegekasse", "Kontoinhabers/-inhaberin". */
import { chooseSense } from './context.ts';
import { ARTICLES, CONNECTORS } from './grammar/function-words.ts';
import { findFirstPart, listFirstParts } from './match-compound.ts';
import { fitsSpelling } from './match-phrase.ts';
import { beginsWithHyphen, endsInHyphen, lowerCase, type Found, type Reading } from './reading.ts';
import type { Token } from './token-list.ts';
import { GAP, type TextRange } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** A list with a shared part has no more members and connecting words than this. */
const LONGEST_LIST = 8;
/** A shared part has at least this many letters. */
const SHORTEST_PART = 3;

/** A dot at the end of a line, or an empty line: there a list is over. */
const BLOCK_END = /\.\s*\n|\n\s*\n/u;

/** The term that a word with a hyphen at its end or beginning stands for; null if it is none. The range has the hyphen. */
export function matchEllipsis(reading: Reading, index: number): Found | null {
  const token = reading.tokens.at(index);
  if (!token) return null;
  if (endsInHyphen(reading, token)) return matchMissingEnd(reading, index, token);
  return beginsWithHyphen(reading, token) ? matchMissingStart(reading, index, token) : null;
}

/** "Kranken-": its end is the end of the last word of the list, tried at every place, the longest shared part first. */
function matchMissingEnd(reading: Reading, index: number, token: Token): Found | null {
  const { text, lexicon } = reading;
  const last = findLastMember(reading, index);
  if (!last) return null;
  const start = lexicon.words.walk(ROOT, text, token.start, token.wordEnd);
  if (start === DEAD) return null;
  const range: TextRange = [token.start, token.end + 1];
  // "Rentenversicherungsbeiträge" ends "Kranken-" with its "versicherung".
  const ends = [last.wordEnd, ...listFirstParts(reading, last).map(({ end }) => end).toReversed()];
  for (const end of ends) {
    for (let at = last.start + 1; at <= end - SHORTEST_PART; at++) {
      const found = explain(reading, index, token, lexicon.words.walk(start, text, at, end), range);
      if (found) return found;
    }
  }
  const part = endsInTail(reading, last) ? findFirstPart(reading, token, true) : null;
  const lemma = part === null ? null : (lexicon.firstPartOf(part) ?? null);
  const term = lemma === null ? undefined : chooseSense(reading, lexicon.candidatesAt(lexicon.nextInPhrase(ROOT, GAP.blank, lemma)), range);
  return term === undefined ? null : { term, ranges: [range], next: index + 1 };
}

/** True if a word ends in something that may follow a first part ("Vermögensverhältnisse" after "Einkommens-"). */
function endsInTail({ text, lexicon }: Reading, { start, wordEnd }: Token): boolean {
  for (let at = start; at <= wordEnd - SHORTEST_PART; at++) {
    const state = lexicon.tails.walk(ROOT, text, at, wordEnd);
    if (state !== DEAD && lexicon.tailAt(state) === 'n') return true;
  }
  return false;
}

/** The word without hyphen that ends a list of words with hyphens, commas and connecting words. */
function findLastMember(reading: Reading, index: number): Token | null {
  for (let at = index + 1; at <= index + LONGEST_LIST; at++) {
    const [before, token] = [reading.tokens.at(at - 1), reading.tokens.at(at)];
    if (!before || !token) return null;
    const between = reading.text.slice(before.end, token.start);
    if (!/^[-\u2010\u2011]?\s*[,/.]?\s*$/u.test(between) || BLOCK_END.test(between)) return null;
    const word = lowerCase(reading, token);
    // "die Kranken- und die Pflegekasse"
    const isArticle = ARTICLES.includes(word) && CONNECTORS.includes(lowerCase(reading, before));
    if (endsInHyphen(reading, token) || isArticle || CONNECTORS.includes(word)) continue;
    return token;
  }
  return null;
}

/** "-inhaberin": its beginning is that of the word before it. */
function matchMissingStart(reading: Reading, index: number, token: Token): Found | null {
  const { text, lexicon, tokens } = reading;
  const neighbour = tokens.at(index - 1);
  const before = neighbour && CONNECTORS.includes(lowerCase(reading, neighbour)) ? tokens.at(index - 2) : neighbour;
  if (!before || /[.!?]|\n\s*\n/u.test(text.slice(before.end, token.start))) return null;
  const range: TextRange = [token.start - 1, token.end];
  let found: Found | null = null;
  let start = ROOT;
  for (let at = before.start; at < before.wordEnd && start !== DEAD; at++) {
    start = lexicon.words.step(start, text.charCodeAt(at));
    if (start === DEAD || at + 1 - before.start < SHORTEST_PART) continue;
    const state = lexicon.words.walk(start, text, token.start, token.wordEnd);
    found = explain(reading, index, { ...token, start: before.start }, state, range) ?? found;
  }
  return found;
}

function explain(reading: Reading, index: number, token: Token, state: number, range: TextRange): Found | null {
  const { lexicon } = reading;
  if (state === DEAD) return null;
  for (const lemma of lexicon.lemmasAt(state)) {
    if (lexicon.kindOf(lemma) !== 'n' || !fitsSpelling(reading, token, lemma)) continue;
    const place = lexicon.nextInPhrase(ROOT, GAP.blank, lemma);
    const term = chooseSense(reading, lexicon.candidatesAt(place), range);
    if (term !== undefined) return { term, ranges: [range], next: index + 1 };
  }
  return null;
}
