/** Compounds that are no term themselves, explained by a part that is: "Pflegegradbescheid" by "Pflegegrad". */
import { isHyphen } from '../text/letters.ts';
import { foldWord } from '../text/fold.ts';
import { chooseSense } from './context.ts';
import { LINKING_ELEMENTS } from './grammar/compounds.ts';
import { STATE } from './lexicon.ts';
import { fitsSpelling } from './match-phrase.ts';
import { endsInHyphen, isCapitalised, mayBeNoun, type Found, type Reading } from './reading.ts';
import type { Token } from './token-list.ts';
import { SHORTEST_COMPOUND } from './tokens.ts';
import { GAP, type TextRange } from './types.ts';
import { DEAD, NO_END, ROOT } from './word-tree.ts';

/** What stands before a last part has at least this many letters. */
const SHORTEST_FIRST_PART = 3;
/** Parts that may follow a first part: "Pflegegrad" + "Bescheid" + "Datum". */
const MOST_TAILS = 2;

/** The term that explains a compound by its first part, or by its last; null if none does. The range is the whole word. */
export function matchCompound(reading: Reading, index: number): Found | null {
  const token = reading.tokens.at(index);
  if (!token || endsInHyphen(reading, token) || token.wordEnd - token.start < SHORTEST_COMPOUND || isTermItself(reading, token)) return null;
  const first = findFirstPart(reading, token);
  // "Miet-" alone says less than "Darlehen".
  const last = first === null || reading.lexicon.kindOf(first) === 'c' ? findLastPart(reading, token) : null;
  const lemma = last ?? (first === null ? null : (reading.lexicon.firstPartOf(first) ?? null));
  return lemma === null || isOpaque(reading, token) ? null : explainBy(reading, index, lemma);
}

/** A word that is a term has been asked for its sense: in another sense, its parts explain nothing ("Leistungsnachweis" at school). */
function isTermItself({ lexicon }: Reading, { state }: Token): boolean {
  return lexicon.lemmasAt(state).some((lemma) => {
    const place = lexicon.kindOf(lemma) === 'n' ? lexicon.nextInPhrase(ROOT, GAP.blank, lemma) : DEAD;
    return place !== DEAD && lexicon.candidatesAt(place).length > 0;
  });
}

/** Does the word as a whole mean something else ("Konkurrenten", "Leistungskurs")? */
function isOpaque({ text, lexicon }: Reading, { start, wordEnd }: Token): boolean {
  return lexicon.isOpaque(foldWord(text.slice(start, wordEnd)));
}

/** The term that a lemma alone stands for, marked on the whole token. */
function explainBy(reading: Reading, index: number, lemma: number): Found | null {
  const token = reading.tokens.at(index);
  if (!token) return null;
  const range: TextRange = [token.start, token.end];
  const place = reading.lexicon.nextInPhrase(ROOT, GAP.blank, lemma);
  const term = chooseSense(reading, reading.lexicon.candidatesAt(place), range, true);
  return term === undefined ? null : { term, ranges: [range], next: index + 1 };
}

/**
 * The lemma of the longest known first part of a word (`firstPartOf` tells whose term explains it), null if there is none. What follows that part must be known
 * too: tails, or for a word that breaks off ("Einkommens-") a linking element and nothing more.
 */
export function findFirstPart(reading: Reading, token: Token, isBrokenOff = false): number | null {
  return listFirstParts(reading, token, isBrokenOff).at(-1)?.lemma ?? null;
}

/** All first parts that explain a word, each with the position where it ends; the longest is the last. */
export function listFirstParts(reading: Reading, token: Token, isBrokenOff = false): readonly { readonly lemma: number; readonly end: number }[] {
  const { text, lexicon } = reading;
  const isNoun = mayBeNoun(reading, token);
  const found: { readonly lemma: number; readonly end: number }[] = [];
  let state = ROOT;
  for (let at = token.start; at < token.wordEnd && state !== DEAD; at++) {
    state = lexicon.words.step(state, text.charCodeAt(at));
    if (state === DEAD || ((lexicon.states[state] ?? 0) & STATE.endsFirstPart) === 0) continue;
    const end = at + 1;
    const lemma = chooseFirstPart(reading, token, lexicon.lemmasAt(state), end);
    if (lemma === undefined) continue;
    const tail = isBrokenOff ? readLink(text.slice(end, token.wordEnd)) : findTail(reading, end, token.wordEnd, MOST_TAILS);
    if (tail === 'w' || (tail === 'n' && (isNoun || lexicon.kindOf(lemma) === 'x'))) found.push({ lemma, end });
  }
  return found;
}

function chooseFirstPart(reading: Reading, token: Token, lemmas: readonly number[], end: number): number | undefined {
  return lemmas.find((lemma) => reading.lexicon.firstPartOf(lemma) !== undefined && fitsAsFirstPart(reading, token, lemma, end));
}

function readLink(text: string): 'n' | null {
  return LINKING_ELEMENTS.some((link) => link === text.toLowerCase()) ? 'n' : null;
}

/** Acronyms need a hyphen behind them ("MD-Gutachten"); nouns may stand in an adjective ("wohngeldberechtigt"). */
function fitsAsFirstPart(reading: Reading, token: Token, lemma: number, end: number): boolean {
  if (reading.lexicon.kindOf(lemma) !== 'x') return true;
  return isHyphen(reading.text.charCodeAt(end)) && fitsSpelling(reading, { ...token, wordEnd: end }, lemma);
}

/** Kind of the last tail if the rest of a word is made of linking elements and tails; null if it is not. */
function findTail(reading: Reading, from: number, to: number, most: number): 'n' | 'w' | null {
  const { text, lexicon } = reading;
  for (const link of LINKING_ELEMENTS) {
    if (text.slice(from, from + link.length).toLowerCase() !== link) continue;
    let state = ROOT;
    for (let at = from + link.length; at < to && state !== DEAD; at++) {
      state = lexicon.tails.step(state, text.charCodeAt(at));
      const kind = state === DEAD ? undefined : lexicon.tailAt(state);
      if (kind === undefined) continue;
      if (at + 1 === to) return kind === 'w' ? 'w' : 'n';
      const rest = most > 1 ? findTail(reading, at + 1, to, most - 1) : null;
      if (rest) return rest;
    }
  }
  return null;
}

function findLastPart(reading: Reading, token: Token): number | null {
  const { text, lexicon } = reading;
  if (!isCapitalised(reading, token)) return null;
  let found: number | null = null;
  let state = ROOT;
  for (let at = token.wordEnd - 1; at >= token.start + SHORTEST_FIRST_PART && state !== DEAD; at--) {
    state = lexicon.lastParts.step(state, text.charCodeAt(at));
    const lemma = state === DEAD ? undefined : lexicon.lastParts.ends[state];
    if (lemma === undefined || lemma === NO_END) continue;
    const first = foldWord(text.slice(token.start, at));
    if (/[aeiouyäöü]/u.test(first) && !lexicon.misleadingFirstParts(lemma).includes(first)) found = lemma;
  }
  return found;
}
