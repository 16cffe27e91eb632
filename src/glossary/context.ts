/** Which of its senses a word has, by the company it keeps in its sentence. */
import { CLEAR_WEIGHT, type Company, type Hit } from './company.ts';
import { DETERMINERS, INSERTED_ADJECTIVE } from './grammar/function-words.ts';
import type { CueSet, OpenSense } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Candidate, TextRange } from './types.ts';

/** Words farther away than this (UTF-16 code units) are no company, even in a text without full stops. */
const FARTHEST = 400;
/** What is to be done ("vorzulegen"): offices say so more than others. */
const DEMAND = /^(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zurück|über)zu\p{Ll}+en$/iu;
/** Both genders as forms write them ("Vertreter/-in", "Betreuer(in)"): hardly anybody else does. */
const PAPER_GENDER = /\p{Ll}(?:\/-?|\()(?:in|innen)\)?$/u;
/** A comma and an infinitive with "zu" before the next sign. */
const INFINITIVE_FOLLOWS = /^\s*,[^,.;]*?(?<!\p{L})(?:zu\s+\p{Ll}+n|\p{Ll}+zu\p{Ll}+en)(?!\p{L})/u;

/**
 * The first candidate whose senses all hold here; undefined if none does. A compound has told its sense by itself if there is only
 * one ("Beihilfestelle"): nothing else needs to stand in the sentence.
 */
export function chooseSense(reading: Reading, candidates: readonly Candidate[], range: TextRange, isCompound = false): number | undefined {
  const isTold = isCompound && candidates.length === 1;
  for (const candidate of candidates) {
    let fits = true;
    for (let index = 1; fits && index < candidate.length; index++) {
      const sense = reading.lexicon.senseOf(candidate[index] ?? 0);
      fits = sense !== undefined && holds(reading, sense, range, isTold);
    }
    if (fits) return candidate[0];
  }
  return undefined;
}

function holds(reading: Reading, sense: OpenSense, range: TextRange, isTold: boolean): boolean {
  const company = reading.companyAt(range[0]);
  if (sense.needs && !isTold && !hasCue(reading, company, sense.needs, range)) return false;
  if (sense.unless && hasCue(reading, company, sense.unless, range)) return false;
  if (sense.unlessBare && hasCue(reading, company, sense.unlessBare, range) && isBare(reading, range)) return false;
  if (sense.unlessInfinitive && INFINITIVE_FOLLOWS.test(reading.text.slice(range[1], range[1] + FARTHEST))) return false;
  if (sense.company === undefined || isTold) return true;
  const missing = sense.company - weighCompany(reading, company, range);
  return missing <= 0 || (missing === 1 && DEMAND.test(reading.text.slice(...range)));
}

/**
 * How much the sentence around a word is the language of offices: a label is, paragraph signs are, and what the cues weigh. What stands
 * between the same two commas tells most: if it clearly speaks against offices, the rest of the sentence is about something else, and if it
 * speaks for them, nothing behind the comma speaks against.
 */
function weighCompany(reading: Reading, company: Company, range: TextRange): number {
  const [from, to] = findClause(company, range[0]);
  let [near, far] = [0, 0];
  for (let at = findFirst(company.hits, range[0] - FARTHEST); at < company.hits.length; at++) {
    const hit = company.hits[at];
    if (!hit || hit.start > range[1] + FARTHEST) break;
    if (hit.weight === 0 || isPartOf(hit, range) !== isIdiom(reading, hit.cue, range)) continue;
    if (hit.start >= from && hit.start < to) near += hit.weight;
    else far += hit.weight;
  }
  const isPaper = company.isLabel || isHeading(reading, company, range) || PAPER_GENDER.test(reading.text.slice(...range));
  const weight = near + (near <= -CLEAR_WEIGHT ? 0 : near > 0 ? Math.max(0, far) : far);
  return weight + (isPaper ? CLEAR_WEIGHT : 0);
}

/** What stands around a position between two commas or other signs. */
function findClause({ clauses }: Company, position: number): TextRange {
  let at = 0;
  while (at + 1 < clauses.length && (clauses[at + 1] ?? 0) <= position) at++;
  return [clauses[at] ?? 0, clauses[at + 1] ?? Infinity];
}

/**
 * True if one of the cues stands in the sentence, not too far away. The word in question is no company for itself; an idiom that
 * contains it ("in Anspruch") counts only where it is part of the idiom.
 */
function hasCue(reading: Reading, { hits }: Company, cues: CueSet, range: TextRange): boolean {
  if (hits.length === 0) return false;
  for (let at = findFirst(hits, range[0] - FARTHEST); at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.start > range[1] + FARTHEST) return false;
    if (cues.has(hit.cue) && isPartOf(hit, range) === isIdiom(reading, hit.cue, range)) return true;
  }
  return false;
}

function isPartOf({ start, end }: Hit, range: TextRange): boolean {
  return start < range[1] && end > range[0];
}

function isIdiom({ text, lexicon }: Reading, cue: number, range: TextRange): boolean {
  return lexicon.cues.isPhrase(cue) && lexicon.cues.wordsOf(cue).includes(text.slice(...range).toLowerCase());
}

/** The first hit at a position or behind it: sentences without end have many. */
function findFirst(hits: readonly Hit[], position: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence begins, or the next of several entries in a line. */
const BEGINS_ENTRY = /(?:^|[,;|])\s*$/u;

/** True for a word with a colon behind it that begins its sentence or an entry ("Diagnose: …", "RV-Nr.: 65, KVNR: A12"). */
function isHeading({ text }: Reading, { start }: Company, range: TextRange): boolean {
  return text.charAt(range[1]) === ':' && BEGINS_ENTRY.test(text.slice(start, range[0]));
}

/** True if neither article nor adjective stands before the word: "sagt Bescheid", not "einen Bescheid". */
function isBare({ text }: Reading, [start]: TextRange): boolean {
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return !DETERMINERS.includes(before.toLowerCase()) && !INSERTED_ADJECTIVE.test(before);
}
