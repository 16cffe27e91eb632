/** Words and signs that stand in a list: office words, abbreviations, gender signs, "man". */
import { ABBREVIATIONS_TO_WRITE_OUT, FAMILIAR_CAPITALS, NOUN_VERB_PHRASES, OFFICE_WORDS } from '../lists/office-words.ts';
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import type { CheckOptions } from '../types.ts';

const WHOLE = new Set(OFFICE_WORDS.filter((word) => !word.endsWith('*')));
const STEMS = OFFICE_WORDS.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
/** Endings of an adjective; any longer rest makes another word. */
const ENDING = /^(?:e|er|en|em|es)?$/u;

/**
 * Signs in the middle of a word: "Antragsteller:in", "Bewerber*innen", "Kolleg_in", "ArbeitnehmerInnen", "Antragsteller/-in",
 * "Antragsteller(in)", "Bevollmächtigte*r". The German Council for Spelling (Rat für deutsche Rechtschreibung 2023) does not count them as spelling.
 */
const GENDER_SIGN = /\p{L}{3,}(?:[*:_·]-?(?:innen|in|r|n|m|e)|\/-?(?:innen|in|r|n)|\((?:innen|in|r|n)\)|(?<=\p{Ll}{3})In(?:nen)?)(?![\p{L}\p{M}])/gu;
/** "z. B.", "d.h.", "ggf.", "Abs.", "i. d. R." */
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{L}\.[ \u00a0\u202f]?){1,3}\p{L}\.|(?<![\p{L}\p{M}.])\p{L}{2,8}\.|(?<![\p{L}\p{M}.])(?:ff|bzw|ggf|usw|etc|inkl|evtl|lt|mtl)(?![\p{L}\p{M}.])/giu;
const CAPITALS = /^\p{Lu}{2,6}$/u;

/** "office-word", "noun-verb-phrase", "abbreviation", "gender-sign", "impersonal". */
export function checkWordList(statements: readonly Statement[], options: CheckOptions, text: string): readonly Mark[] {
  const isExplained = options.isExplained ?? (() => false);
  const unquoted = blankQuotes(text, statements);
  return [
    ...statements.flatMap((statement) => [...checkOfficeWords(statement, isExplained), ...checkPhrases(statement, isExplained)]),
    ...checkDotted(unquoted, isExplained),
    ...checkCapitals(statements, unquoted, isExplained),
    ...Array.from(unquoted.matchAll(GENDER_SIGN), (sign): Mark => ({ rule: 'gender-sign', severity: 'warning', start: sign.index, end: sign.index + sign[0].length })),
  ];
}

function blankQuotes(text: string, statements: readonly Statement[]): string {
  return statements.flatMap(({ words }) => words).filter(({ kind }) => kind === 'quote')
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

function checkOfficeWords({ words }: Statement, isExplained: (words: string) => boolean): readonly Mark[] {
  return words.flatMap((word, at) => {
    if (word.kind !== 'word') return [];
    if (word.lower === 'man') return [mark('impersonal', 'warning', word)];
    if (at > 0 && word.text !== word.lower) return [];
    const isOffice = WHOLE.has(word.lower) || STEMS.some((stem) => word.lower.startsWith(stem) && ENDING.test(word.lower.slice(stem.length)));
    return isOffice && !isExplained(word.text) ? [mark('office-word', 'error', word)] : [];
  });
}

function checkPhrases({ words }: Statement, isExplained: (words: string) => boolean): readonly Mark[] {
  return NOUN_VERB_PHRASES.flatMap(([phrase, verbs]) => {
    const parts = phrase.split(' ');
    const at = words.findIndex((_, from) => parts.every((part, offset) => words[from + offset]?.lower === part));
    const [first, last] = [words[at], words[at + parts.length - 1]];
    const verb = words.find(({ lower }) => verbs.some((stem) => lower.replace(/^zu/u, '').startsWith(stem)));
    if (at < 0 || !first || !last || !verb || isExplained(`${words.slice(at, at + parts.length).map(({ text }) => text).join(' ')} ${verb.text}`)) return [];
    return [mark('noun-verb-phrase', 'error', first, last)];
  });
}

function checkDotted(text: string, isExplained: (words: string) => boolean): readonly Mark[] {
  return Array.from(text.matchAll(DOTTED)).filter(([found]) => ABBREVIATIONS_TO_WRITE_OUT.has(found.replace(/[.\s]/gu, '').toLowerCase()) && !isExplained(found))
    .map((match) => ({ rule: 'abbreviation', severity: 'error', start: match.index, end: match.index + match[0].length }));
}

function checkCapitals(statements: readonly Statement[], text: string, isExplained: (words: string) => boolean): readonly Mark[] {
  const isShouted = !/\p{Ll}{2}/u.test(text);
  if (isShouted) return [];
  const spelledOut = new Set(Array.from(text.matchAll(/\((\p{Lu}{2,6})\)|(?<!\p{L})(\p{Lu}{2,6})\s\(/gu), ([, inside, before]) => inside ?? before ?? ''));
  const seen = new Set<string>();
  return statements.flatMap(({ words }) => words).flatMap((word: Word) => {
    if (word.kind !== 'word' || !CAPITALS.test(word.text) || FAMILIAR_CAPITALS.has(word.text) || spelledOut.has(word.text) || seen.has(word.text) || isExplained(word.text)) return [];
    seen.add(word.text);
    return [mark('abbreviation', 'warning', word)];
  });
}
