/** Which of its senses a word has, by the company it keeps in its sentence. */
import { isLetter } from '../text/letters.ts';
import { DETERMINERS, INFLECTIONS, INSERTED_ADJECTIVE } from './grammar/function-words.ts';
import type { Reading } from './reading.ts';
import type { Candidate, Sense, TextRange } from './types.ts';

/** Words farther away than this (UTF-16 code units) are no company, even in a text without full stops. */
const FARTHEST = 400;
/** A comma and an infinitive with "zu" before the next sign. */
const INFINITIVE_FOLLOWS = /^\s*,[^,.;]*?(?<!\p{L})(?:zu\s+\p{Ll}+n|\p{Ll}+zu\p{Ll}+en)(?!\p{L})/u;

/** The first candidate whose senses all hold here; undefined if none does. */
export function chooseSense(reading: Reading, candidates: readonly Candidate[], range: TextRange): number | undefined {
  const { senses } = reading.lexicon;
  for (const candidate of candidates) {
    let fits = true;
    for (let index = 1; fits && index < candidate.length; index++) fits = holds(reading, senses[candidate[index] ?? 0] ?? {}, range);
    if (fits) return candidate[0];
  }
  return undefined;
}

function holds(reading: Reading, sense: Sense, range: TextRange): boolean {
  const [sentenceStart, sentenceEnd] = reading.sentenceAt(range[0]);
  const [start, end] = [Math.max(sentenceStart, range[0] - FARTHEST), Math.min(sentenceEnd, range[1] + FARTHEST)];
  const company: Company = { text: reading.text.slice(start, end).toLowerCase(), from: range[0] - start, to: range[1] - start };
  const has = (word: string): boolean => hasWord(company, word);
  if (sense.needs && !sense.needs.some(has)) return false;
  if (sense.unless?.some(has)) return false;
  if (sense.unlessBare && isBare(reading, range) && sense.unlessBare.some(has)) return false;
  return !(sense.unlessInfinitive && INFINITIVE_FOLLOWS.test(reading.text.slice(range[1], end)));
}

/** A sentence in lower case, and where in it the word stands whose sense is in question. */
interface Company {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * True if a word stands in the sentence, in whatever form; `*` at one of its ends stands for any letters. The word in question
 * is no company for itself; an idiom that contains it ("in Anspruch") counts only where it is part of the idiom.
 */
function hasWord({ text, from, to }: Company, word: string): boolean {
  const core = word.slice(word.startsWith('*') ? 1 : 0, word.endsWith('*') ? -1 : undefined);
  const isIdiom = core.includes(' ') && core.includes(text.slice(from, to));
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + 1)) {
    const end = at + core.length;
    const isPartOfIt = at < to && end > from;
    if (isPartOfIt === isIdiom && isWholeWord(text, at, end, word)) return true;
  }
  return false;
}

function isWholeWord(text: string, from: number, to: number, word: string): boolean {
  if (!word.startsWith('*') && isLetter(text.charCodeAt(from - 1))) return false;
  let end = to;
  while (isLetter(text.charCodeAt(end))) end++;
  return word.endsWith('*') || INFLECTIONS.includes(text.slice(to, end));
}

/** True if neither article nor adjective stands before the word: "sagt Bescheid", not "einen Bescheid". */
function isBare({ text }: Reading, [start]: TextRange): boolean {
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return !DETERMINERS.includes(before.toLowerCase()) && !INSERTED_ADJECTIVE.test(before);
}
