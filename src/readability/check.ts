/** Plain German checked by rules: what a machine can see of DIN 8581-1 (Einfache Sprache). It finds what is hard, it never proves that a text is easy. */
import { checkClauses } from './checks/clauses.ts';
import { checkAttributes, checkGenitive } from './checks/genitive.ts';
import { checkLength } from './checks/length.ts';
import { checkNegation } from './checks/negation.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPassive } from './checks/passive.ts';
import { checkTense } from './checks/tense.ts';
import { checkWordList } from './checks/word-list.ts';
import { checkWords } from './checks/words.ts';
import type { Mark } from './report.ts';
import { readStatements, type Statement } from './sentence.ts';
import type { CheckOptions, Finding, Rule } from './types.ts';

/** A family of rules: all places in these statements that break them. */
export type Check = (statements: readonly Statement[], options: CheckOptions, text: string) => readonly Mark[];

const CHECKS: readonly Check[] = [
  checkLength, checkClauses, checkPassive, checkGenitive, checkTense, checkNegation, checkAttributes, checkWordList, checkWords, checkNumbers,
];

/** What a citation of a law consists of. */
const CITED: ReadonlySet<Rule> = new Set(['abbreviation', 'roman-number']);

/**
 * All findings in a German text, by place; empty where nothing is found. Quoted words are never looked into: they stand for what is written
 * on a form. Labels are no sentences; checks of whole sentences say little about them.
 */
export function checkText(text: string, options: CheckOptions = {}): readonly Finding[] {
  const statements = readStatements(text);
  const marks = CHECKS.flatMap((check) => check(statements, options, text));
  // "§ 40 Abs. 4 SGB XI" is one thing to mend, not four.
  const citations = marks.filter(({ rule, start }) => rule === 'special-sign' && text.charAt(start) === '§');
  return marks.filter((mark) => !CITED.has(mark.rule) || !citations.some(({ start, end }) => start <= mark.start && mark.end <= end))
    .map(({ words, ...place }) => ({ ...place, words: words ?? text.slice(place.start, place.end) }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
