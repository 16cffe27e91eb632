/** Words and signs that stand in a list: office words, abbreviations, gender signs, "man". */
import { readPieces, type Piece } from '../clauses.ts';
import { FAMILIAR_CAPITALS, LETTERS_TO_WRITE_OUT, NOUN_VERB_PHRASES, OFFICE_WORDS, SHORT_WORDS_TO_WRITE_OUT } from '../lists/office-words.ts';
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import type { CheckOptions } from '../types.ts';
import { readVerb } from '../verbs.ts';

const WHOLE = new Set(OFFICE_WORDS.filter((word) => !word.endsWith('*')));
const STEMS = OFFICE_WORDS.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
/** Endings of an adjective; any longer rest makes another word. */
const ENDING = /^(?:e|er|en|em|es)?$/u;

/**
 * Signs in the middle of a word: "Antragsteller:in", "Bewerber*innen", "Kolleg_in", "ArbeitnehmerInnen", "Antragsteller/-in",
 * "Antragsteller(in)", "Bevollmächtigte*r". The German Council for Spelling (Rat für deutsche Rechtschreibung 2023) does not count them as spelling.
 */
const GENDER_SIGN = /(?<!\p{L})\p{L}{3,60}(?:[*:_·]-?(?:innen|in|r|n|m|e)|\/-?(?:innen|in|r|n)|\((?:innen|in|r)\)|(?<=er|ent|ant|ist|eur|or|eg|ot|zt|alt|amt)In(?:nen)?)(?![\p{L}\p{M}])/gu;
/** "z. B.", "d.h.", "i. d. R." */
const LETTERS = /(?<![\p{L}\p{M}.])(?:\p{L}\.[ \u00a0\u202f]?){1,3}\p{L}\./gu;
/** "ggf.", "Abs."; some also without dot. */
const SHORT_WORD = /(?<![\p{L}\p{M}.-])(?:\p{L}{2,8}\.|(?:bzw|ggf|usw|etc|inkl|evtl|mtl)(?![\p{L}\p{M}.]))/gu;
const CONDITIONS = new Set(['sofern', 'soweit', 'insoweit']);
const CAPITALS = /^\p{Lu}{2,6}$/u;

/** "office-word", "noun-verb-phrase", "abbreviation", "gender-sign", "impersonal". */
export function checkWordList(statements: readonly Statement[], options: CheckOptions, text: string): readonly Mark[] {
  const isExplained = options.isExplained ?? (() => false);
  const unquoted = blankQuotes(text, statements);
  return [
    ...statements.flatMap((statement) => [...checkOfficeWords(statement, isExplained), ...readPieces(statement).flatMap((piece) => checkPhrases(piece, isExplained))]),
    ...checkDotted(unquoted, isExplained),
    ...checkCapitals(statements, unquoted, isExplained),
    ...Array.from(unquoted.matchAll(GENDER_SIGN), (sign): Mark => ({ rule: 'gender-sign', severity: 'warning', start: sign.index, end: sign.index + sign[0].length })),
  ];
}

function blankQuotes(text: string, statements: readonly Statement[]): string {
  let copied = 0;
  const pieces = statements.flatMap(({ words }) => words).filter(({ kind }) => kind === 'quote').map(({ start, end }) => {
    const piece = text.slice(copied, start) + ' '.repeat(end - start);
    copied = end;
    return piece;
  });
  return pieces.join('') + text.slice(copied);
}

function checkOfficeWords({ words }: Statement, isExplained: (words: string) => boolean): readonly Mark[] {
  return words.flatMap((word, at) => {
    if (word.kind !== 'word') return [];
    if (word.lower === 'man') return [mark('impersonal', 'warning', word)];
    if (at > 0 && word.text !== word.lower) return [];
    // "Sofern" at the beginning has a rule of its own: "condition-first".
    if (at === 0 && CONDITIONS.has(word.lower)) return [];
    const isOffice = WHOLE.has(word.lower) || STEMS.some((stem) => word.lower.startsWith(stem) && ENDING.test(word.lower.slice(stem.length)));
    return isOffice && !isExplained(word.text) ? [mark('office-word', 'error', word)] : [];
  });
}

function checkPhrases({ words }: Pick<Piece, 'words'>, isExplained: (words: string) => boolean): readonly Mark[] {
  return NOUN_VERB_PHRASES.flatMap(([phrase, verbs]) => {
    const parts = phrase.split(' ');
    const at = words.findIndex((_, from) => parts.every((part, offset) => words[from + offset]?.lower === part));
    const [first, last] = [words[at], words[at + parts.length - 1]];
    const verb = words.find((word, place) => isVerbOf(word, place, verbs));
    if (at < 0 || !first || !last || !verb || isExplained(`${words.slice(at, at + parts.length).map(({ text }) => text).join(' ')} ${verb.text}`)) return [];
    return [mark('noun-verb-phrase', 'error', first, last)];
  });
}

/** A stem of these verbs in lower case, or as first word of a request ("Nehmen Sie"): "Leistungen" is no "leisten". */
function isVerbOf(word: Word, place: number, stems: readonly string[]): boolean {
  const isVerb = word.text === word.lower || (place === 0 && readVerb(word, true).infinitive);
  return isVerb && stems.some((stem) => word.lower.replace(/^zu/u, '').startsWith(stem));
}

function checkDotted(text: string, isExplained: (words: string) => boolean): readonly Mark[] {
  const find = (pattern: RegExp, list: ReadonlySet<string>): readonly Mark[] => Array.from(text.matchAll(pattern))
    .filter(([found]) => list.has(found.replace(/[.\s]/gu, '').toLowerCase()) && !isExplained(found))
    .map((match) => ({ rule: 'abbreviation', severity: 'error', start: match.index, end: match.index + match[0].length }));
  return [...find(LETTERS, LETTERS_TO_WRITE_OUT), ...find(SHORT_WORD, SHORT_WORDS_TO_WRITE_OUT)];
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
