/** Numbers, signs and money. */
import { mark, type Mark } from '../report.ts';
import type { Statement } from '../sentence.ts';

/** Digits are read faster than words. "eins" and "ein" stand for other things too. */
const NUMBER_WORDS = new Set(['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']);
/** "außer Acht", "sich in Acht nehmen" stand in capitals; "zwei Drittel" too. */
const ROMAN = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/u;
const AFTER_ROMAN = new Set(['sgb', 'buch', 'teil', 'abschnitt', 'kapitel', 'stufe', 'anlage', 'zone', 'alg', 'hartz']);
const MONEY = /^(?:Euro|€|EUR)$/u;
/** A law is cited as a whole: "§§ 61 ff. SGB XII", "§ 40 Abs. 4 Satz 2 SGB XI", "§ 9 WoFG". */
const CITATION = '§§?(?:\\s*(?:\\d+\\p{Ll}?|ff?\\.|Abs\\.|Absatz|S\\.|Satz|Nr\\.|Nummer|bis|und|,(?=\\s*(?:\\d|Abs|Nr|S\\.))))*(?:\\s+(?:SGB(?:\\s+(?:[IVX]+|\\d+))?|\\p{Lu}\\p{L}*G|[BZ]GB|ZPO|AO)(?!\\p{L}))?';
/** Signs that are not read aloud, or that readers do not know. */
const SIGNS = new RegExp(`${CITATION}|&|(?<=\\p{L}{2,}|\\s)\\/(?=\\p{L}{2,}|\\s)|;`, 'gu');

/** "number-word", "roman-number", "special-sign", "money-without-year". */
export function checkNumbers(statements: readonly Statement[], _options: unknown, text: string): readonly Mark[] {
  return statements.flatMap((statement) => [...checkWritten(statement), ...checkSigns(statement, text), ...checkMoney(statement)]);
}

function checkWritten({ words }: Statement): readonly Mark[] {
  return words.flatMap((word, at) => {
    if (word.kind !== 'word') return [];
    if (NUMBER_WORDS.has(at === 0 ? word.lower : word.text)) return [mark('number-word', 'warning', word)];
    return ROMAN.test(word.text) && AFTER_ROMAN.has(words[at - 1]?.lower ?? '') ? [mark('roman-number', 'warning', word)] : [];
  });
}

function checkSigns({ words, start, end }: Statement, text: string): readonly Mark[] {
  return Array.from(text.slice(start, end).matchAll(SIGNS), (match): Mark => {
    const at = start + match.index;
    return { rule: 'special-sign', severity: /^[§/]/u.test(match[0]) ? 'error' : 'warning', start: at, end: at + match[0].length };
  }).filter((sign) => !words.some(({ kind, start: from, end: to }) => kind === 'quote' && from <= sign.start && sign.end <= to)
    && !/^\/-?(?:innen|in|r|n)(?!\p{L})/u.test(text.slice(sign.start, sign.start + 7)));
}

/** Money that law changes is old next year: the year belongs to it. A price on a form may have none, so this only warns. */
function checkMoney({ words, after }: Statement): readonly Mark[] {
  if (words.some(({ text, kind }) => kind === 'number' && /^(?:19|20)\d\d$/u.test(text))) return [];
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isMoney = word.kind === 'number' && ((next && MONEY.test(next.text)) || /€/u.test(next?.before ?? after));
    return isMoney ? [mark('money-without-year', 'warning', word, MONEY.test(next?.text ?? '') ? next : undefined)] : [];
  });
}
