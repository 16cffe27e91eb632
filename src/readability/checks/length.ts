/** Length of sentences, commas and brackets in them. */
import { mark, type Mark } from '../report.ts';
import type { Statement } from '../sentence.ts';

/** Words from which a sentence is hard to keep in mind, and from which it is too long for Einfache Sprache. */
const LONG_SENTENCE = 15;
const TOO_LONG_SENTENCE = 20;
/** Commas that a sentence may have, and from which it holds more than two thoughts or a list that wants to be one. */
const COMMAS = 1;
const TOO_MANY_COMMAS = 2;
/** What may stand in brackets: an abbreviation behind its words ("Medizinischer Dienst (MD)") or a year. */
const ALLOWED_IN_BRACKETS = /^(?:\p{Lu}[\p{L}]{0,3}\p{Lu}|\d{4})$/u;

/** "sentence-length", "commas" and "brackets". */
export function checkLength(statements: readonly Statement[], _options: unknown, text: string): readonly Mark[] {
  return statements.flatMap((statement) => [...checkSentence(statement), ...checkCommas(statement), ...checkBrackets(statement, text)]);
}

function checkSentence({ words, start, end }: Statement): readonly Mark[] {
  if (words.length <= LONG_SENTENCE) return [];
  return [{ rule: 'sentence-length', severity: words.length > TOO_LONG_SENTENCE ? 'error' : 'warning', start, end }];
}

function checkCommas({ words, start, end }: Statement): readonly Mark[] {
  const commas = words.slice(1).filter(({ before }) => before.includes(',')).length;
  if (commas <= COMMAS) return [];
  return [{ rule: 'commas', severity: commas > TOO_MANY_COMMAS ? 'error' : 'warning', start, end }];
}

function checkBrackets({ words, after }: Statement, text: string): readonly Mark[] {
  return words.flatMap((first, at) => {
    if (!/[([]/u.test(first.before)) return [];
    const next = words.findIndex(({ before }, other) => other > at && /[)\]]/u.test(before));
    const last = next >= 0 ? words[next - 1] : /[)\]]/u.test(after) ? words.at(-1) : undefined;
    // "Antragsteller(in)" is a gender sign.
    if (!last || ALLOWED_IN_BRACKETS.test(text.slice(first.start, last.end)) || /\p{L}/u.test(text.charAt(first.start - 2))) return [];
    return [mark('brackets', 'warning', first, last)];
  });
}
