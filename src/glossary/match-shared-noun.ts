/** Adjectives that share a noun: "ambulante und stationäre Pflege" names "ambulante Pflege" too. */
import { chooseSense } from './context.ts';
import { CONNECTORS, DETERMINERS } from './grammar/function-words.ts';
import { fitsSpelling } from './match-phrase.ts';
import { lowerCase, type Found, type Reading } from './reading.ts';
import { GAP, type TextRange } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** Most words between an adjective and the noun that it shares. */
const LONGEST_LIST = 6;

/** Between two words of a list: a comma, the dot of an abbreviation. No dot at the end of a line, no empty line: there a list is over. */
const GOES_ON = /^(?:\.?,?[^\S\n]+|,?[^\S\n]*\n[^\S\n]*)$/u;

/** The term that an adjective forms with the noun at the end of its list; null if there is none. The range is the adjective. */
export function matchSharedNoun(reading: Reading, index: number): Found | null {
  const { lexicon, tokens } = reading;
  const token = tokens.at(index);
  if (!token) return null;
  for (const lemma of lexicon.lemmasAt(token.state)) {
    const place = lexicon.kindOf(lemma) === 'w' ? lexicon.nextInPhrase(ROOT, GAP.blank, lemma) : DEAD;
    const noun = place !== DEAD && lexicon.goesOn(place) && beginsList(reading, index) ? findNoun(reading, index) : null;
    if (noun === null) continue;
    const range: TextRange = [token.start, token.end];
    const term = lexicon.lemmasAt(tokens.at(noun)?.state ?? DEAD)
      .map((nounLemma) => chooseSense(reading, lexicon.candidatesAt(lexicon.nextInPhrase(place, GAP.blank, nounLemma)), range))
      .find((number) => number !== undefined);
    if (term !== undefined) return { term, ranges: [range], next: index + 1 };
  }
  return null;
}

/** True if a comma or a connecting word follows. */
function beginsList(reading: Reading, index: number): boolean {
  const [token, next] = [reading.tokens.at(index), reading.tokens.at(index + 1)];
  if (!token || !next) return false;
  return CONNECTORS.includes(lowerCase(reading, next)) || reading.text.slice(token.end, next.start).trim() === ',';
}

/** The first capitalised word after a list of adjectives; null if anything else comes between. */
function findNoun(reading: Reading, index: number): number | null {
  for (let at = index + 1; at <= index + LONGEST_LIST; at++) {
    const [before, token] = [reading.tokens.at(at - 1), reading.tokens.at(at)];
    if (!before || !token || !GOES_ON.test(reading.text.slice(before.end, token.start))) return null;
    const word = lowerCase(reading, token);
    if (word !== reading.text.slice(token.start, token.wordEnd)) {
      return reading.lexicon.lemmasAt(token.state).some((lemma) => reading.lexicon.kindOf(lemma) === 'n' && fitsSpelling(reading, token, lemma)) ? at : null;
    }
    if (!CONNECTORS.includes(word) && !DETERMINERS.includes(word) && !/(?:e|er|en|em|es)$/u.test(word)) return null;
  }
  return null;
}
