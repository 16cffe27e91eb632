/** A text while terms are looked for in it: its tokens, and what the rules ask about them. */
import { isCapitalOrDigit, isHyphen } from '../text/letters.ts';
import { findSentences, type SentenceRange } from '../text/sentences.ts';
import { readCompany, type Company } from './company.ts';
import type { Lexicon } from './lexicon.ts';
import { TokenList, type Token } from './token-list.ts';
import { readTokens } from './tokens.ts';
import { GAP, type Gap, type TextRange } from './types.ts';

/** One text, read with one lexicon. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: TokenList;
  /** The sentence in which a position stands. */
  readonly sentenceAt: (position: number) => SentenceRange;
  /** The company of the words of that sentence. */
  readonly companyAt: (position: number) => Company;
}

/** What a rule found: a term, where it stands, and the token after it. */
export interface Found {
  readonly term: number;
  readonly ranges: readonly TextRange[];
  readonly next: number;
}

/**
 * All readings use one list of tokens: matching is done with a text before it begins with the next, and new lists for ten thousand
 * blocks of a page would take longer than reading them.
 */
const TOKENS = new TokenList();

/**
 * Reads a text in its normal spelling; null if no term can begin anywhere in it. Good until the next text is read. Sentences are
 * looked for only when a rule asks.
 */
export function readText(text: string, lexicon: Lexicon): Reading | null {
  readTokens(text, lexicon, TOKENS);
  if (TOKENS.findBegin(0) === TOKENS.length) return null;
  let sentences: readonly SentenceRange[] | null = null;
  let known: { readonly sentence: SentenceRange; readonly company: Company } | null = null;
  const reading: Reading = {
    text,
    lexicon,
    tokens: TOKENS,
    sentenceAt: (position) => findSentence((sentences ??= findSentences(text)), position) ?? [0, text.length],
    companyAt: (position) => {
      if (known && position >= known.sentence[0] && position < known.sentence[1]) return known.company;
      const sentence = reading.sentenceAt(position);
      known = { sentence, company: readCompany(reading, sentence) };
      return known.company;
    },
  };
  return reading;
}

function findSentence(sentences: readonly SentenceRange[], position: number): SentenceRange | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The letters of a token in lower case, without gender sign. */
export function lowerCase({ text }: Reading, token: Token): string {
  return text.slice(token.start, token.wordEnd).toLowerCase();
}

/** True if the token begins with a capital or a digit, as German nouns do. */
export function isCapitalised({ text }: Reading, token: Token): boolean {
  return isCapitalOrDigit(text.charCodeAt(token.start));
}

/** True for "Kranken-" in "Kranken- und Pflegekasse". */
export function endsInHyphen({ text }: Reading, token: Token): boolean {
  return isHyphen(text.charCodeAt(token.end));
}

/** True for "-inhaberin" in "Kontoinhabers/-inhaberin". */
export function beginsWithHyphen({ text }: Reading, token: Token): boolean {
  return token.start > 0 && isHyphen(text.charCodeAt(token.start - 1));
}

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^(?!\s*\n\s*\n)\s+$/u, GAP.blank], [/^\s*,\s*$/u, GAP.comma], [/^\s*\/\s*$/u, GAP.slash], [/^\s*[+&]\s*$/u, GAP.plus],
];

/** What stands between two neighbouring tokens; null if it separates them. The dot of an abbreviation does not. */
export function readGap({ text }: Reading, left: Token, right: Token, isAbbreviation: boolean): Gap | null {
  if (text.charCodeAt(left.end) === 0x20 && right.start === left.end + 1) return GAP.blank;
  const between = text.slice(left.end, right.start);
  if (isAbbreviation && /^\.?\s*$/u.test(between)) return GAP.blank;
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? null;
}
