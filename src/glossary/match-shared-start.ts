/** Letters that share the word before the first of them: "Merkzeichen G und B" names "Merkzeichen B" too. */
import { chooseSense } from './context.ts';
import { CONNECTORS } from './grammar/function-words.ts';
import { fitsSpelling } from './match-phrase.ts';
import { lowerCase, readGap, type Found, type Reading } from './reading.ts';
import { GAP, type TextRange } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** Most letters of what may stand without the word: "aG", "TBl". Longer words have names of their own. */
const LONGEST_LETTERS = 3;

/** The terms that go on a list begun by a term of two words; empty where no list follows. Their ranges are the letters. */
export function matchSharedStart(reading: Reading, first: number, { next }: Found): readonly Found[] {
  if (next !== first + 2 || !isShort(reading, first + 1)) return [];
  const found: Found[] = [];
  for (let at = findMember(reading, next); at !== null; at = findMember(reading, at + 1)) {
    const one = matchMember(reading, first, at);
    if (!one) break;
    found.push(one);
  }
  return found;
}

function isShort({ tokens }: Reading, index: number): boolean {
  return index < tokens.length && tokens.endOf(index) - tokens.startOf(index) <= LONGEST_LETTERS;
}

/** The next member of the list: behind a comma, a slash or a connecting word. */
function findMember(reading: Reading, index: number): number | null {
  const [before, token] = [reading.tokens.at(index - 1), reading.tokens.at(index)];
  if (!before || !token) return null;
  const gap = readGap(reading, before, token, false);
  if (gap === GAP.comma || gap === GAP.slash) return isShort(reading, index) ? index : null;
  return gap === GAP.blank && CONNECTORS.includes(lowerCase(reading, token)) && isShort(reading, index + 1) ? index + 1 : null;
}

function matchMember(reading: Reading, first: number, index: number): Found | null {
  const { lexicon, tokens } = reading;
  const token = tokens.at(index);
  if (!token) return null;
  const range: TextRange = [token.start, token.end];
  for (const noun of lexicon.lemmasAt(tokens.stateOf(first))) {
    const place = lexicon.nextInPhrase(ROOT, GAP.blank, noun);
    if (place === DEAD) continue;
    for (const letters of lexicon.lemmasAt(token.state)) {
      const end = fitsSpelling(reading, token, letters) ? lexicon.nextInPhrase(place, GAP.blank, letters) : DEAD;
      const term = end === DEAD ? undefined : chooseSense(reading, lexicon.candidatesAt(end), range);
      if (term !== undefined) return { term, ranges: [range], next: index + 1 };
    }
  }
  return null;
}
