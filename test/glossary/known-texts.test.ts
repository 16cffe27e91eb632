import { expect, it } from 'vitest';
import { findTermsAgain } from '../../src/glossary/known-texts.ts';
import { findTerms } from '../../src/glossary/match.ts';
import { exampleLexicon } from './example-lexicon.ts';

it('reads a text once, and gives what reading it again would give', () => {
  const text = 'Fügen Sie den Bescheid über das Pflegegeld bei.';
  const first = findTermsAgain(text, exampleLexicon);
  expect(first).toEqual(findTerms(text, exampleLexicon));
  expect(findTermsAgain(text, exampleLexicon)).toBe(first);
});

it('reads it anew with other words', () => {
  const text = 'Bescheid';
  expect(findTermsAgain(text, { ...exampleLexicon })).not.toBe(findTermsAgain(text, exampleLexicon));
});

it('does not keep long texts', () => {
  const text = 'Bescheid '.repeat(500);
  expect(findTermsAgain(text, exampleLexicon)).not.toBe(findTermsAgain(text, exampleLexicon));
});

it('forgets when a page brings texts without end', () => {
  const first = findTermsAgain('Bescheid', exampleLexicon);
  for (let count = 0; count <= 20_000; count += 1) findTermsAgain(`Bescheid ${String(count)}`, exampleLexicon);
  expect(findTermsAgain('Bescheid', exampleLexicon)).not.toBe(first);
});
