/** A text while terms are looked for in it: its tokens, and what the rules ask about them. */
import { isCapitalLetter, isCapitalOrDigit, isHyphen, isWordCharacter } from '../text/letters.ts';
import { findSentences, type SentenceRange } from '../text/sentences.ts';
import { readCompany, type Company } from './company.ts';
import { OTHERS_IN_LOWER_CASE } from './grammar/nouns.ts';
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

const SENTENCE_SIGN = /[.!?\n]/u;
/** Stands for no position. */
const NO_CAPITAL = -1;
const NO_SENTENCE: SentenceRange = [0, 0];
const NO_COMPANY: Company = { hits: [], isLabel: false, start: 0, clauses: [] };

/** What a rule found: a term, where it stands, and the token after it. */
export interface Found {
  readonly term: number;
  readonly ranges: readonly TextRange[];
  readonly next: number;
}

/** One object reads text after text: new ones for ten thousand blocks of a page would take longer than reading them. */
class CurrentReading implements Reading {
  text = '';
  lexicon!: Lexicon;
  readonly tokens = new TokenList();
  #sentences: readonly SentenceRange[] | null = null;
  #sentence: SentenceRange = NO_SENTENCE;
  #company: Company = NO_COMPANY;

  begin(text: string, lexicon: Lexicon): void {
    this.text = text;
    this.lexicon = lexicon;
    this.#sentences = null;
    this.#sentence = NO_SENTENCE;
    readTokens(text, lexicon, this.tokens);
  }

  sentenceAt(position: number): SentenceRange {
    return findSentence((this.#sentences ??= findSentences(this.text)), position) ?? [0, this.text.length];
  }

  companyAt(position: number): Company {
    if (position < this.#sentence[0] || position >= this.#sentence[1]) {
      this.#sentence = this.sentenceAt(position);
      this.#company = readCompany(this, this.#sentence);
    }
    return this.#company;
  }
}

const CURRENT = new CurrentReading();

/**
 * Reads a text in its normal spelling; null if no term can begin anywhere in it. Good until the next text is read. Sentences and
 * their company are looked for only when a rule asks.
 */
export function readText(text: string, lexicon: Lexicon): Reading | null {
  CURRENT.begin(text, lexicon);
  return CURRENT.tokens.findBegin(0) === CURRENT.tokens.length ? null : CURRENT;
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

/** True for a token that may be a noun: with a capital, or in a sentence without any ("hab den pflegegrad beantragt"). */
export function mayBeNoun(reading: Reading, token: Token): boolean {
  return isCapitalised(reading, token) || isInLowerCase(reading.text, token);
}

/** Fewer words in lower case say nothing about who writes nouns so. */
const FEWEST_WORDS = 3;

/** Words that its neighbours do not have: Dutch writes "rente" too. */
const GERMAN = /(?<!\p{L})(?:ich|mein\p{L}*|das|und|oder|für|mit|auf|ist|sind|nicht|zum|zur|beim|bitte|wie|wir|auch|kann|hab\p{L}*|wird|muss|noch|schon|bekomm\p{L}*)(?!\p{L})/iu;

/** A sentence in which only its first letter may be a capital. People write so in chats. */
function isInLowerCase(text: string, { start, wordEnd }: Token): boolean {
  let from = start;
  let lastCapital = NO_CAPITAL;
  for (; from > 0 && !SENTENCE_SIGN.test(text.charAt(from - 1)); from--) {
    // A capital that was passed is not the first letter of the sentence.
    if (lastCapital !== NO_CAPITAL && isWordCharacter(text.charCodeAt(from - 1))) return false;
    if (isCapitalLetter(text.charCodeAt(from - 1))) lastCapital = from - 1;
  }
  let to = wordEnd;
  for (; to < text.length && !SENTENCE_SIGN.test(text.charAt(to)); to++) if (isCapitalLetter(text.charCodeAt(to))) return false;
  const sentence = text.slice(from, to);
  if (sentence.trim().split(/\s+/u).length < FEWEST_WORDS || !GERMAN.test(sentence)) return false;
  return !OTHERS_IN_LOWER_CASE.has(text.slice(start, wordEnd).toLowerCase());
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
  // "Wohn- und Betreuungsvertrag" is a term of three words.
  [/^[-\u2010\u2011]?(?!\s*\n\s*\n)\s+$/u, GAP.blank], [/^\s*,\s*$/u, GAP.comma], [/^\s*\/\s*$/u, GAP.slash], [/^\s*[+&]\s*$/u, GAP.plus],
];

/** What stands between two neighbouring tokens; null if it separates them. The dot of an abbreviation does not. */
export function readGap({ text }: Reading, left: Token, right: Token, isAbbreviation: boolean): Gap | null {
  if (text.charCodeAt(left.end) === 0x20 && right.start === left.end + 1) return GAP.blank;
  const between = text.slice(left.end, right.start);
  if (isAbbreviation && /^\.?(?:\s*|[-\u2010\u2011])$/u.test(between)) return GAP.blank;
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? null;
}
