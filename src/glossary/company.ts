/** The company that words keep in a sentence: read once, however many words ask what they mean there. */
import { isBlank, isCapitalOrDigit, isHyphen, isLetter } from '../text/letters.ts';
import type { SentenceRange } from '../text/sentences.ts';
import { FORMAL_ADDRESS, INFLECTIONS, VERBS_OF_QUESTIONS, WORDS_BETWEEN_NOUNS } from './grammar/function-words.ts';
import { STATE } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { DEAD, ROOT } from './word-tree.ts';

const LONGEST_ADDRESS = Math.max(...[...FORMAL_ADDRESS].map(({ length }) => length));
const LONGEST_INFLECTION = Math.max(...INFLECTIONS.map(({ length }) => length));

/** What a word weighs that only offices write: as much as two words that they often write. */
export const CLEAR_WEIGHT = 2;
/** Up to so many words are a label or a heading of a form, where words of everyday life are not expected. */
const LABEL_WORDS = 4;
/** The same for lines of nouns without a verb: "Heil- und Hilfsmittel auf Rezept". */
const NOUN_PHRASE_WORDS = 7;
/** Followed by a blank, they end a clause or an entry of a list. */
const CLAUSE_SIGNS: ReadonlySet<number> = new Set([...',;:–'].map((sign) => sign.charCodeAt(0)));
/** Stands for what is no cue, but weighs: words that are terms in any company, paragraph signs, "Sie" with a capital inside a sentence. */
const NO_CUE = -1;

/** A cue in the text, or another word that tells whose language it is. */
export interface Hit {
  readonly cue: number;
  /** How much it speaks for the language of offices. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** What a sentence holds besides the word in question. */
export interface Company {
  /** In the order of the text. */
  readonly hits: readonly Hit[];
  readonly isLabel: boolean;
  /** Where the sentence begins. */
  readonly start: number;
  /** Where its clauses begin, and the entries of its lists. */
  readonly clauses: readonly number[];
}

/** Reads all cues of a sentence. */
export function readCompany(reading: Reading, [from, to]: SentenceRange): Company {
  const { text, lexicon: { states }, tokens } = reading;
  const hits: Hit[] = [];
  const clauses = [from];
  // Once: who advertises says "Sie" again and again.
  let isAddressed = false;
  const first = tokens.findAt(from);
  let index = first;
  for (; index < tokens.length && tokens.startOf(index) < to; index++) {
    const start = tokens.startOf(index);
    const end = tokens.endOf(index);
    if (index > first && endsClause(text, tokens.endOf(index - 1), start)) clauses.push(start);
    const state = tokens.stateOf(index);
    const isTerm = state !== DEAD && ((states[state] ?? 0) & STATE.isClear) !== 0;
    if (isTerm || tokens.isParagraphSign(index)) hits.push({ cue: NO_CUE, weight: CLEAR_WEIGHT, start, end });
    else if (!isAddressed && index > first && isFormalAddress(text, start, end)) isAddressed = hits.push({ cue: NO_CUE, weight: 1, start, end }) > 0;
    if (tokens.beginsCue(index)) collectAtStart(reading, start, to, hits);
    collectAtEnd(reading, start, end, hits);
    if (tokens.isJoined(index)) for (let at = start + 1; at < end; at++) if (isHyphen(text.charCodeAt(at - 1))) collectAtStart(reading, at, to, hits);
  }
  if (asksReader(reading, first, text.slice(from, to))) hits.unshift({ cue: NO_CUE, weight: 1, start: from, end: from });
  return { hits, start: from, clauses, isLabel: isLabel(reading, first, index, text.slice(from, to).trimEnd()) };
}

/** Does a comma or another sign with a blank behind it stand between two words? */
function endsClause(text: string, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (CLAUSE_SIGNS.has(text.charCodeAt(at)) && isBlank(text.charCodeAt(at + 1))) return true;
  return false;
}

/** "Üben Sie eine Beschäftigung aus?": forms ask so; who wants to sell something asks "Suchen Sie …?". */
function asksReader({ text, tokens }: Reading, first: number, sentence: string): boolean {
  const second = first + 1;
  return sentence.trimEnd().endsWith('?') && second < tokens.length && isFormalAddress(text, tokens.startOf(second), tokens.endOf(second))
    && VERBS_OF_QUESTIONS.has(text.slice(tokens.startOf(first), tokens.endOf(first)));
}

/** A few words that do not call out, or some more that are nouns and what joins them. */
function isLabel({ text, tokens }: Reading, first: number, end: number, line: string): boolean {
  const count = end - first;
  if (count <= LABEL_WORDS) return !line.endsWith('!');
  if (count > NOUN_PHRASE_WORDS || /[.!?:;,]/u.test(line)) return false;
  for (let index = first; index < end; index++) {
    const start = tokens.startOf(index);
    if (!isCapitalOrDigit(text.charCodeAt(start)) && !WORDS_BETWEEN_NOUNS.has(text.slice(start, tokens.endOf(index)))) return false;
  }
  return true;
}

function isFormalAddress(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_ADDRESS && isCapitalOrDigit(text.charCodeAt(start)) && FORMAL_ADDRESS.has(text.slice(start, end));
}

/** Adds the cues that begin at a position. Idioms go on over blanks, because the tree passes over them. */
function collectAtStart({ text, lexicon: { cues } }: Reading, from: number, to: number, hits: Hit[]): void {
  if (!cues.atStart.mayBegin(text.charCodeAt(from), text.charCodeAt(from + 1))) return;
  let state = ROOT;
  for (let at = from; at < to; at++) {
    state = cues.atStart.step(state, text.charCodeAt(at));
    if (state === DEAD) return;
    const list = cues.listAt(cues.atStart, state);
    if (list.length === 0) continue;
    const isWhole = mayBeWhole(text, at + 1);
    for (const cue of list) if (isWhole || cues.isOpen(cue)) hits.push({ cue, weight: cues.weightOf(cue), start: from, end: at + 1 });
  }
}

/** Adds the cues that a word ends in. */
function collectAtEnd({ text, lexicon: { cues } }: Reading, from: number, to: number, hits: Hit[]): void {
  if (!cues.atEnd.mayBegin(text.charCodeAt(to - 1), text.charCodeAt(to - 2))) return;
  let state = ROOT;
  for (let at = to - 1; at >= from; at--) {
    state = cues.atEnd.step(state, text.charCodeAt(at));
    if (state === DEAD) return;
    for (const cue of cues.listAt(cues.atEnd, state)) hits.push({ cue, weight: cues.weightOf(cue), start: at, end: to });
  }
}

/** Does a word end here, but for the ending of another of its forms? */
function mayBeWhole(text: string, from: number): boolean {
  let end = from;
  while (end < text.length && end - from <= LONGEST_INFLECTION && isLetter(text.charCodeAt(end))) end++;
  return end === from || INFLECTIONS.includes(text.slice(from, end).toLowerCase());
}
