/** Plain German checked by rules: what a machine can see of DIN 8581-1 (Einfache Sprache). It finds what is hard, it never proves that a text is easy. */
import { checkLength } from './checks/length.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkWordList } from './checks/word-list.ts';
import { checkWords } from './checks/words.ts';
import type { Mark } from './report.ts';
import { readStatements, type Statement } from './sentence.ts';
import type { CheckOptions, Finding } from './types.ts';

/** A family of rules: all places in these statements that break them. */
export type Check = (statements: readonly Statement[], options: CheckOptions, text: string) => readonly Mark[];

const CHECKS: readonly Check[] = [checkLength, checkWordList, checkWords, checkNumbers];

/**
 * All findings in a German text, by place; empty where nothing is found. Quoted words are never looked into: they stand for what is written
 * on a form. Labels are no sentences; checks of whole sentences say little about them.
 */
export function checkText(text: string, options: CheckOptions = {}): readonly Finding[] {
  const statements = readStatements(text);
  return CHECKS.flatMap((check) => check(statements, options, text))
    .map(({ words, ...place }) => ({ ...place, words: words ?? text.slice(place.start, place.end) }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
