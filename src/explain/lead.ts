/** Texts of several sentences: the first says what matters, the others come on demand. */
import { findSentences } from '../text/sentences.ts';
import type { Pair, Text } from './types.ts';

/** A text in two parts; `rest` is null where one sentence says it all. */
export interface Lead<T> {
  readonly lead: T;
  readonly rest: T | null;
}

/**
 * Parts plain German and its translation behind their first sentences, each by the rules of its own language: those need not say the
 * same, so that the rest holds whatever the lead has not said in either.
 */
export function splitLead({ plain, translation }: Pair): Lead<Pair> {
  const german = cut(plain, findSentences(plain.text)[0]?.[1]);
  const other = translation && cut(translation, findEnd(translation));
  const rest = german.rest === null && (other?.rest ?? null) === null ? null : { plain: german.rest ?? plain, translation: other && (other.rest ?? other.lead) };
  return { lead: { plain: german.lead, translation: other?.lead ?? null }, rest };
}

function findEnd({ text, language }: Text): number | undefined {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.length;
}

function cut({ text, language }: Text, end: number | undefined): Lead<Text> {
  const rest = text.slice(end).trim();
  return { lead: { text: text.slice(0, end).trim(), language }, rest: end === undefined || rest === '' ? null : { text: rest, language } };
}
