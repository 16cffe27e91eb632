/** The example glossary, compiled once for each test file that asks. */
import { readDictionary } from '../../build/dictionary.ts';
import { compileLexicon } from '../../src/glossary/compile.ts';
import { openLexicon, type Lexicon } from '../../src/glossary/lexicon.ts';
import { findTerms } from '../../src/glossary/match.ts';
import { exampleTerms } from './example-terms.ts';

/** What travels in the product: the lexicon after JSON. */
export const exampleData = JSON.parse(JSON.stringify(compileLexicon(exampleTerms, readDictionary()))) as ReturnType<typeof compileLexicon>;
export const exampleLexicon: Lexicon = openLexicon(exampleData);

/** Matches as "term=text", parts of a verb joined by " … ". */
export function showTerms(text: string, lexicon: Lexicon = exampleLexicon): string[] {
  return findTerms(text, lexicon).map(({ id, ranges }) => `${id}=${ranges.map(([start, end]) => text.slice(start, end)).join(' … ')}`);
}
