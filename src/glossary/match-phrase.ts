/** Terms of one or several words that stand in the text as the lexicon knows them. */
import { chooseSense } from './context.ts';
import { ADDRESSED, FILLERS_BEFORE_VERB, INSERTED_ADJECTIVE, TITLES } from './grammar/function-words.ts';
import { ADJECTIVE_ENDINGS } from './grammar/nouns.ts';
import { endsInHyphen, isCapitalised, lowerCase, mayBeNoun, readGap, type Found, type Reading } from './reading.ts';
import { symbolOf } from './symbols.ts';
import type { Token } from './token-list.ts';
import { GAP, type LemmaKind, type TextRange } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

const [SYMBOL_E, SYMBOL_N] = [...'en'].map((letter) => symbolOf(letter.charCodeAt(0)));
/** Words that may stand inside a term without being part of it ("Zutreffendes bitte deutlich ankreuzen"). */
const MOST_INSERTED = 2;

/** Last letters of the words that may be inserted: asked first, because most words end otherwise. */
const LAST_OF_INSERTED: ReadonlySet<number> = new Set([...FILLERS_BEFORE_VERB, ...ADJECTIVE_ENDINGS].map((word) => word.charCodeAt(word.length - 1)));

const LONGEST_TITLE = Math.max(...TITLES.map(({ length }) => length));

interface Ending {
  readonly place: number;
  /** Number of the last token. */
  readonly last: number;
  /** The dot of an abbreviation at the end belongs to it. */
  readonly withDot: boolean;
  readonly isNoun: boolean;
}

/** The longest term that begins with a token and whose sense holds, a noun before an adjective; null if there is none. */
export function matchPhrase(reading: Reading, first: number): Found | null {
  const token = reading.tokens.at(first);
  const only = token === undefined || token.state === DEAD ? DEAD : reading.lexicon.onlyPlaceAt(token.state);
  if (token !== undefined && only !== DEAD) return matchNoun(reading, first, token, only);
  const endings: Ending[] = [];
  follow(reading, ROOT, first, endings);
  if (endings.length > 1) endings.sort((a, b) => b.last - a.last || Number(b.isNoun) - Number(a.isNoun));
  let isNounOnly = false;
  for (const { place, last, withDot, isNoun } of endings) {
    const from = reading.tokens.at(first);
    const to = reading.tokens.at(last);
    if (!from || !to || (first === last && ((isNoun && isRequest(reading, first)) || isName(reading, first)))) continue;
    // With a capital it is the noun ("Nachweis"), even in another sense, and no form of a verb.
    if (isNounOnly && first === last && !isNoun) continue;
    isNounOnly ||= isNoun && first === last;
    const range: TextRange = [from.start, withDot ? to.end + 1 : to.end];
    const term = chooseSense(reading, reading.lexicon.candidatesAt(place), range);
    if (term !== undefined) return { term, ranges: [range], next: last + 1 };
  }
  return null;
}

/** The same for most terms: a noun that no other word is written like, and that no phrase begins with. */
function matchNoun(reading: Reading, index: number, token: Token, place: number): Found | null {
  if (!mayBeNoun(reading, token) || isRequest(reading, index) || isName(reading, index)) return null;
  const range: TextRange = [token.start, token.end];
  const term = chooseSense(reading, reading.lexicon.candidatesAt(place), range);
  return term === undefined ? null : { term, ranges: [range], next: index + 1 };
}

/**
 * Collects all places where a phrase ends that goes on at `place` with the token `index`. Behind an abbreviation (`afterDot`) a dot
 * goes on; behind any other word it ends the sentence and so the phrase.
 */
function follow(reading: Reading, place: number, index: number, endings: Ending[], onlyKind?: LemmaKind, afterDot = false): void {
  const { lexicon, tokens, text } = reading;
  if (tokens.stateOf(index) === DEAD) return;
  const token = tokens.at(index);
  if (!token) return;
  const before = place === ROOT ? undefined : tokens.at(index - 1);
  for (const lemma of lexicon.lemmasAt(token.state)) {
    const kind = lexicon.kindOf(lemma);
    if (kind === 's' || kind === 'c' || (onlyKind && kind !== onlyKind) || !fitsSpelling(reading, token, lemma)) continue;
    const gap = before ? readGap(reading, before, token, afterDot) : GAP.blank;
    const next = gap === null ? DEAD : lexicon.nextInPhrase(place, gap, lemma);
    if (next === DEAD) continue;
    const hasDot = (kind === 'd' || kind === 'o') && text.charAt(token.end) === '.';
    if (lexicon.candidatesAt(next).length > 0 && !endsInHyphen(reading, token)) endings.push({ place: next, last: index, withDot: hasDot, isNoun: kind === 'n' });
    if (!lexicon.goesOn(next)) continue;
    follow(reading, next, index + 1, endings, undefined, hasDot);
    const mostInserted = kind === 'f' ? 0 : MOST_INSERTED;
    for (let at = index + 1; at <= index + mostInserted; at++) {
      const insertedBefore = readInserted(reading, at);
      if (insertedBefore === null) break;
      follow(reading, next, at + 1, endings, insertedBefore);
    }
  }
}

/** Before which kind of word a token may stand inside a term without being part of it; null for most tokens. */
function readInserted(reading: Reading, index: number): LemmaKind | null {
  if (!LAST_OF_INSERTED.has(reading.text.charCodeAt(reading.tokens.endOf(index) - 1))) return null;
  const before = reading.tokens.at(index - 1);
  const token = reading.tokens.at(index);
  if (!before || !token || readGap(reading, before, token, false) !== GAP.blank) return null;
  if (FILLERS_BEFORE_VERB.includes(lowerCase(reading, token))) return 'v';
  return INSERTED_ADJECTIVE.test(reading.text.slice(token.start, token.wordEnd)) ? 'n' : null;
}

/** True if a token is written as a lemma demands: nouns with a capital, acronyms as listed, abbreviations with their dot. */
export function fitsSpelling(reading: Reading, token: Token, lemma: number): boolean {
  const { lexicon, text } = reading;
  const kind = lexicon.kindOf(lemma);
  if (kind === 'w' || kind === 'v' || kind === 's' || kind === 'f') return true;
  if (kind === 'n' || kind === 'c') return mayBeNoun(reading, token);
  const written = text.slice(token.start, token.wordEnd);
  const spellings = lexicon.spellingsOf(lemma);
  if (kind === 'd' && !/[.:]/u.test(text.charAt(token.end))) return false;
  return spellings.includes(written) || (kind === 'x' && written.length > 1 && spellings.some((spelling) => spelling.length > 2 && spelling.toUpperCase() === written));
}

/** True for a word with a capital behind a title. */
function isName(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (index === 0 || tokens.endOf(index - 1) - tokens.startOf(index - 1) > LONGEST_TITLE) return false;
  const [title, token] = [tokens.at(index - 1), tokens.at(index)];
  return title !== undefined && token !== undefined && isCapitalised(reading, token) && TITLES.includes(lowerCase(reading, title))
    && readGap(reading, title, token, true) === GAP.blank;
}

/** "Pflegen Sie …" at the beginning of a sentence is a verb. */
function isRequest(reading: Reading, index: number): boolean {
  const { text, tokens } = reading;
  const token = tokens.at(index);
  if (!token || symbolOf(text.charCodeAt(token.wordEnd - 2)) !== SYMBOL_E || symbolOf(text.charCodeAt(token.wordEnd - 1)) !== SYMBOL_N) return false;
  const next = tokens.at(index + 1);
  if (!next || !ADDRESSED.includes(lowerCase(reading, next)) || readGap(reading, token, next, false) !== GAP.blank) return false;
  return index === 0 || tokens.startOf(index - 1) < reading.sentenceAt(token.start)[0];
}
