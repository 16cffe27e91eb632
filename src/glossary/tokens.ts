/** The words of a text, each with its place in the word tree: one pass over the characters. */
import { isBlank, isCapitalOrDigit, isHyphen } from '../text/letters.ts';
import { foldWord, readUmlauts } from '../text/fold.ts';
import { findNextPart } from '../text/words.ts';
import { FEMININE_SUFFIXES, GENDER_SUFFIX } from './grammar/function-words.ts';
import { STATE, type Lexicon } from './lexicon.ts';
import { classOf, NOTABLE, SYMBOL, SYMBOL_COUNT, symbolOf, WORD_CHARACTER } from './symbols.ts';
import { SIGN, type TokenList } from './token-list.ts';
import { DEAD, follow, NO_END, ROOT } from './word-tree.ts';

const PARAGRAPH_SIGN = 0xa7;
const GENDER = new RegExp(`${GENDER_SUFFIX}(?!\\p{L})`, 'uy');
const GENDER_SIGNS: ReadonlySet<number> = new Set([...'/:*_('].map((sign) => sign.charCodeAt(0)));
const ADDRESS_SIGNS: ReadonlySet<number> = new Set([...'.:@_'].map((sign) => sign.charCodeAt(0)));
const [SYMBOL_A, SYMBOL_E, SYMBOL_O, SYMBOL_U] = [...'aeou'].map((letter) => symbolOf(letter.charCodeAt(0)));
/** Shorter words are no compounds of a term and something else. */
export const SHORTEST_COMPOUND = 7;
/** So many letters tell most words from those that end in a last part. */
const LAST_LETTERS = 5;
/** Stands for no token. */
const NONE_WAITS = -1;
/** Addresses and names of files are no language: "www.pflege.de", "info@sozialamt.de", "antrag_pflegegrad.pdf". */
const ADDRESS = /:\/\/|@|^\(?www\.|\.(?:de|at|ch|eu|com|org|net|info|gov|io|app|bayern|berlin|hamburg|koeln|nrw|saarland|pdf|docx?|odt|ods|xlsx?|rtf|txt|csv|xml|html?|php|aspx?|jsp|jpe?g|png|gif|zip|json)(?![\p{L}\d])/iu;

/** Text without blanks is searched for an address this far to both sides. */
const LONGEST_ADDRESS = 300;

/** Reads all tokens of a text into a list, in place of those before; addresses are left out. */
export function readTokens(text: string, lexicon: Lexicon, tokens: TokenList): void {
  tokens.clear();
  const { words, states } = lexicon;
  const { edges, pairs } = words;
  const { length } = text;
  /** Class of the character at `at`, and of the one before the word. */
  let kind = 0;
  let kindBefore = 0;
  /** The token before, if a term begins there only together with this one. */
  let waiting = NONE_WAITS;
  for (let at = 0; at < length;) {
    kind = classOf(text.charCodeAt(at));
    if ((kind & WORD_CHARACTER) === 0) {
      if (kind !== 0 && text.charCodeAt(at) === PARAGRAPH_SIGN) tokens.add(at, at + 1, at + 1, DEAD, SIGN.paragraph | SIGN.mayBegin);
      kindBefore = kind;
      at++;
      continue;
    }
    const start = at;
    let state = ROOT;
    let signs = 0;
    let vowel = 0;
    let isSpelled = false;
    let joined = 0;
    // Two letters at once: no form of one letter alone says anything of what it begins.
    const second = at + 1 < length ? classOf(text.charCodeAt(at + 1)) : 0;
    if ((second & WORD_CHARACTER) !== 0) {
      const first = kind & SYMBOL;
      vowel = second & SYMBOL;
      isSpelled = vowel === SYMBOL_E && isVowelWithUmlaut(first);
      state = pairs[first * SYMBOL_COUNT + vowel] ?? DEAD;
      if (state < DEAD) state = words.afterTwo(first, vowel);
      if (state !== DEAD) signs |= states[state] ?? 0;
      at += 2;
      kind = at < length ? classOf(text.charCodeAt(at)) : 0;
      const part = kind === NOTABLE ? findNextPart(text, at) : null;
      if (part !== null) {
        joined = SIGN.isJoined;
        kind = classOf(text.charCodeAt(at = part));
      }
    }
    // As far as forms go on: three or four letters for most words.
    while ((kind & WORD_CHARACTER) !== 0 && state !== DEAD) {
      const symbol = kind & SYMBOL;
      if (symbol === SYMBOL_E && isVowelWithUmlaut(vowel)) isSpelled = true;
      vowel = symbol;
      state = symbol === 0 ? DEAD : state < SYMBOL_COUNT ? words.next(state, symbol) : follow(edges, state, symbol);
      if (state !== DEAD) signs |= states[state] ?? 0;
      kind = ++at < length ? classOf(text.charCodeAt(at)) : 0;
      const next = kind === NOTABLE ? findNextPart(text, at) : null;
      if (next !== null) {
        joined = SIGN.isJoined;
        kind = classOf(text.charCodeAt(at = next));
      }
    }
    if (state === DEAD) {
      if ((kind & SYMBOL) === SYMBOL_E && isVowelWithUmlaut(vowel)) isSpelled = true;
      for (;;) {
        while ((kind & WORD_CHARACTER) !== 0) kind = ++at < length ? classOf(text.charCodeAt(at)) : 0;
        const next = kind === NOTABLE ? findNextPart(text, at) : null;
        if (next === null) break;
        joined = SIGN.isJoined;
        kind = classOf(text.charCodeAt(at = next));
      }
      if (isSpelled) state = readAsUmlauts(text.slice(start, at), lexicon);
    }
    const isCompound = at - start >= SHORTEST_COMPOUND && ((signs & STATE.endsFirstPart) !== 0 || endsLikeLastPart(text, start, at, lexicon));
    const isBegin = isCompound || (state !== DEAD && ((states[state] ?? 0) & STATE.beginsTerm) !== 0);
    const cue = joined | ((signs & STATE.beginsCue) === 0 ? 0 : SIGN.beginsCue);
    if (waiting !== NONE_WAITS && state === DEAD) tokens.unmark(waiting);
    waiting = NONE_WAITS;
    if (kind === 0 && kindBefore === 0) {
      if (isBegin && !isCompound && ((states[state] ?? 0) & STATE.needsNext) !== 0) waiting = tokens.length;
      tokens.add(start, at, at, state, isBegin ? SIGN.mayBegin | cue : cue);
    } else at = addWord(text, start, at, state, isBegin, cue, lexicon, tokens);
    kindBefore = 0;
  }
  if (waiting !== NONE_WAITS) tokens.unmark(waiting);
}

/** Letters whose umlaut is also spelled with "e" behind them. */
function isVowelWithUmlaut(symbol: number): boolean {
  return symbol === SYMBOL_A || symbol === SYMBOL_O || symbol === SYMBOL_U;
}

/** Adds a word that a notable sign stands at, if it is plain language. Returns where reading goes on. */
function addWord(text: string, start: number, wordEnd: number, known: number, isBegin: boolean, cue: number, lexicon: Lexicon, tokens: TokenList): number {
  const sign = text.charCodeAt(wordEnd);
  const suffix = GENDER_SIGNS.has(sign) ? readGenderSuffix(text, wordEnd) : '';
  const state = suffix === '' ? known : (walkFeminine(text, start, wordEnd, suffix, lexicon) ?? known);
  const end = wordEnd + suffix.length;
  const address = mayBeAddress(text, end) ? findAddress(text, start, end) : null;
  if (address !== null) {
    tokens.dropFrom(address.start);
    return address.end;
  }
  const isPart = isHyphen(sign) || (start > 0 && isHyphen(text.charCodeAt(start - 1)));
  tokens.add(start, wordEnd, end, state, isBegin || isPart || (state !== DEAD && ((lexicon.states[state] ?? 0) & STATE.beginsTerm) !== 0) ? SIGN.mayBegin | cue : cue);
  return end;
}

/** True for nouns whose last letters are those of a last part. */
function endsLikeLastPart(text: string, start: number, wordEnd: number, { lastParts }: Lexicon): boolean {
  if (!isCapitalOrDigit(text.charCodeAt(start))) return false;
  let state = ROOT;
  for (let at = wordEnd - 1; at >= wordEnd - LAST_LETTERS && state !== DEAD; at--) {
    state = lastParts.step(state, text.charCodeAt(at));
    if (state !== DEAD && lastParts.ends[state] !== NO_END) return true;
  }
  return state !== DEAD;
}

/** "Antraege" for "Anträge": the state of the word with umlauts, `DEAD` if it is no form either. */
function readAsUmlauts(word: string, { words }: Lexicon): number {
  const read = readUmlauts(foldWord(word));
  return read === null ? DEAD : words.walk(ROOT, read, 0, read.length);
}

/** The state of the feminine word that a sign stands for: "Ärzt:in" is known as "Ärztin". undefined where there is none. */
function walkFeminine(text: string, start: number, end: number, suffix: string, { words, states }: Lexicon): number | undefined {
  const feminine = FEMININE_SUFFIXES.find((ending) => suffix.replace(/\W|_/gu, '') === ending);
  if (feminine === undefined) return undefined;
  const state = words.walk(words.walk(ROOT, text, start, end), feminine, 0, feminine.length);
  return state !== DEAD && ((states[state] ?? 0) & STATE.endsForm) !== 0 ? state : undefined;
}

function readGenderSuffix(text: string, at: number): string {
  GENDER.lastIndex = at;
  return GENDER.exec(text)?.[0] ?? '';
}

/** Does a sign behind a word go on with an address? */
function mayBeAddress(text: string, at: number): boolean {
  return ADDRESS_SIGNS.has(text.charCodeAt(at)) && at + 1 < text.length && !isBlank(text.charCodeAt(at + 1));
}

/** The address that a word is part of: all that stands between blanks. null where the word is plain language. */
function findAddress(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - LONGEST_ADDRESS) && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < Math.min(text.length, end + LONGEST_ADDRESS) && !isBlank(text.charCodeAt(to))) to++;
  return ADDRESS.test(text.slice(from, to)) ? { start: from, end: to } : null;
}
