import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FieldFacts, Rule } from '../types.ts';

/** TT.MM.JJJJ, 31.12.2025, "Tag, Monat, Jahr". */
const PATTERN = /\bT?T[./-]\s?M?M[./-]\s?J{2,4}|\bDD[./-]MM|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})|\btag\b.{0,12}\bmonat|\bMM[./]JJJJ|\bmonat\b.{0,8}\bjahr/iu;

/** A date is typed, and nothing says how. WCAG 2.2, 3.3.2, technique G89 (expected data format). */
export const noDatePattern: Rule = ({ fields, texts }) => {
  const isSaidForAll = texts.some(({ text, kind, field }) => field === null && kind !== 'label' && /dat(?:um|en|umsangaben)/iu.test(text) && PATTERN.test(text));
  return isSaidForAll ? [] : findAt('no-date-pattern', 'warning', fields.filter(isBareDate).map(atField));
};

function isBareDate({ type, label, hint, options, markup }: FieldFacts): boolean {
  // "Ort, Datum" is a line to sign on.
  return type === 'date' && markup?.control === 'text' && markup.controls === 1 && options.length === 0 && !/\bort\b/iu.test(label) && !PATTERN.test(`${label} ${hint ?? ''} ${markup.placeholder}`);
}
