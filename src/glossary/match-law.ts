/** Sections of law and the terms they stand for. */
import { readLawReference } from './law.ts';
import { PARAGRAPH_WORDS } from './grammar/laws.ts';
import { lowerCase, type Found, type Reading } from './reading.ts';

const PARAGRAPH: ReadonlySet<string> = new Set(PARAGRAPH_WORDS.map((word) => word.toLowerCase()));
const FIRST_LETTERS: ReadonlySet<number> = new Set([...'Pp'].map((letter) => letter.charCodeAt(0)));

/** The term that a reference to law stands for; null if no law is named or the section stands for none. */
export function matchLaw(reading: Reading, index: number): Found | null {
  const { text, lexicon, tokens } = reading;
  const token = tokens.at(index);
  const reference = token && (token.isParagraphSign || (FIRST_LETTERS.has(text.charCodeAt(token.start)) && PARAGRAPH.has(lowerCase(reading, token)))) ? readLawReference(text, token.start) : null;
  if (!token || !reference) return null;
  const term = reference.keys.map((key) => lexicon.termOfLaw(key)).find((number) => number !== undefined);
  if (term === undefined) return null;
  let next = index + 1;
  while ((tokens.at(next)?.start ?? Infinity) < reference.end) next++;
  return { term, ranges: [[token.start, reference.end]], next };
}
