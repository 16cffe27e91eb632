import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../build/dictionary.ts';
import { compileLexicon } from '../../src/glossary/compile.ts';
import { openLexicon } from '../../src/glossary/lexicon.ts';
import { findTerms } from '../../src/glossary/match.ts';
import { readSurface } from '../../src/glossary/surface.ts';
import type { TermEntry } from '../../src/pack/types.ts';
import { exampleData } from './example-lexicon.ts';
import { exampleTerms } from './example-terms.ts';

const FOLDER = join(import.meta.dirname, '../../glossaries/de/terms');
/** The build gives every term the lists that its file leaves out. */
const LISTS = { also: [], formerly: [], inflected: [], law: [] };
const terms: Readonly<Record<string, TermEntry>> = Object.fromEntries(
  readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
    .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, TermEntry>))
    .map(([id, entry]) => [id, { ...LISTS, ...entry }]),
);
const dictionary = readDictionary();

describe('the lexicon of all German terms', () => {
  const data = compileLexicon(terms, dictionary);
  const lexicon = openLexicon(data);

  it('finds every term by its own name', () => {
    const missing = Object.entries(terms).filter(([id, { term, context }]) => {
      const isPlain = !context && !term.includes('(') && readSurface(term, dictionary).length > 0;
      return isPlain && !findTerms(`Hier steht: ${term}.`, lexicon).some((match) => match.id === id);
    });
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  it('stays small', () => {
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(150_000);
  });
});

it('compiles the same terms to the same bytes, in whatever order they come', () => {
  const reversed = Object.fromEntries(Object.entries(exampleTerms).toReversed());
  expect(JSON.stringify(compileLexicon(reversed, dictionary))).toBe(JSON.stringify(exampleData));
});
