/** Sections of law and the terms they stand for. */
import { readLawReference } from './law.ts';
import type { Found, Reading } from './reading.ts';

/** The term that a reference to law stands for; null if no law is named or the section stands for none. */
export function matchLaw(reading: Reading, index: number): Found | null {
  const { text, lexicon, tokens } = reading;
  const token = tokens.at(index);
  const reference = token?.isParagraphSign ? readLawReference(text, token.start) : null;
  if (!token || !reference) return null;
  const term = reference.keys.map((key) => lexicon.termOfLaw(key)).find((number) => number !== undefined);
  if (term === undefined) return null;
  let next = index + 1;
  while ((tokens.at(next)?.start ?? Infinity) < reference.end) next++;
  return { term, ranges: [[token.start, reference.end]], next };
}
