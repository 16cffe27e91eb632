/** Own words in running text: found as ours are, and first. */
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/glossary/compile.ts';
import { addOwnLexicon, openLexicon } from '../../src/glossary/lexicon.ts';
import { findTerms } from '../../src/glossary/match.ts';
import { preferOwn } from '../../src/glossary/prefer-own.ts';
import type { Match } from '../../src/glossary/types.ts';
import { OWN_FORMAT, type OwnGlossary, type OwnTerm } from '../../src/pack/own.ts';
import { makeOwnTerms } from '../../src/pack/own-packs.ts';
import { exampleLexicon as LEXICON } from './example-lexicon.ts';

const term = (name: string, also: readonly string[] = []): OwnTerm => ({ term: name, also, formerly: [], inflected: [], law: [], short: 'x', importance: 3, status: 'draft', translations: {} });
const GLOSSARY: OwnGlossary = {
  format: OWN_FORMAT, name: 'n', owner: 'o', fields: {}, offices: {},
  terms: { bogen: term('Heimkostenbogen', ['HKB']), hilfe: term('Hilfe'), bescheid: term('Bescheid'), stube: term('grüne Amtsstube') },
};
const own = openLexicon(compileLexicon(makeOwnTerms([GLOSSARY]), { formsOf: () => null, baseOf: () => null, nouns: () => [] }));
const both = addOwnLexicon(LEXICON, own);
const find = (text: string) => findTerms(text, both).map(({ id, ranges: [[start, end] = [0, 0]] }) => `${id} ${text.slice(start, end)}`);

describe('own words', () => {
  test.each([
    ['Bringen Sie den Heimkostenbogen mit.', ['own:o/n:bogen Heimkostenbogen']],
    ['Die Seiten des Heimkostenbogens, kurz HKB', ['own:o/n:bogen Heimkostenbogens', 'own:o/n:bogen HKB']],
    ['in der grünen Amtsstube', ['own:o/n:stube grünen Amtsstube']],
    ['Mit dem Bescheid', ['own:o/n:bescheid Bescheid']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('the longer word stands, whosever it is', () => {
    expect(find('Hilfe zur Pflege und andere Hilfe')).toEqual(['Hilfe zur Pflege Hilfe zur Pflege', 'own:o/n:hilfe Hilfe']);
  });

  test('count more than ours, and ours are as before', () => {
    expect(both.importanceOf('own:o/n:bogen')).toBeGreaterThan(3);
    expect(both.importanceOf('Hilfe zur Pflege')).toBe(LEXICON.importanceOf('Hilfe zur Pflege'));
    expect(findTerms('Antrag auf Wohngeld', both)).toEqual(findTerms('Antrag auf Wohngeld', LEXICON));
  });
});

test('verbs in two parts lose and win as a whole', () => {
  const verb: Match = { id: 'verb', ranges: [[0, 5], [20, 23]] };
  const inside: Match = { id: 'own', ranges: [[10, 14]] };
  expect(preferOwn([inside], [verb])).toEqual([verb, inside]);
  expect(preferOwn([{ id: 'own', ranges: [[20, 30]] }], [verb])).toEqual([{ id: 'own', ranges: [[20, 30]] }]);
  expect(preferOwn([{ id: 'own', ranges: [[20, 23]] }], [verb])).toEqual([verb]);
});
