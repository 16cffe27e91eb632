/** JSON that is not what it should be. */
import { describe, expect, test } from 'vitest';
import { asJson, importText, mustImport, problemsOf } from './read.ts';

const WORD = { term: 'Wort', short: 'Ein Wort.' };

describe('what is refused, with line and key', () => {
  test.each([
    ['a missing comma', '{ "format": "formlotse-glossary-1"\n "name": "x" }', ['2 - notJson']],
    ['another object', '{ "a": 1 }', ['- - notGlossary']],
    ['a list', '[]', ['- - notGlossary']],
    ['a later version', '{ "format": "formlotse-glossary-9" }', ['1 format otherVersion']],
    ['a key twice', asJson({ terms: { a: WORD } }).replace('"a": {', '"a": {},\n"a": {'), ['7 a duplicateKey']],
    ['an unknown key', asJson({ terms: { a: { ...WORD, html: 'x' } } }), ['9 terms › a › html unknownKey']],
    ['an unknown part', asJson({ scripts: {} }), ['5 scripts unknownKey']],
    ['a number instead of a text', asJson({ terms: { a: { ...WORD, short: 1 } } }), ['8 terms › a › short badType']],
    ['a list instead of terms', asJson({ terms: [] }), ['5 terms badType']],
    ['German as translation', asJson({ terms: { a: { ...WORD, translations: { de: { term: 'x' } } } } }), ['10 terms › a › translations › de germanInTranslations']],
    ['an office without German', asJson({ offices: { a: { texts: { tr: { name: 'x' } } } } }), ['7 offices › a › texts › de › name missing']],
    ['ids that come to the same', asJson({ terms: { 'hoehe': WORD, 'Höhe': WORD } }), ['10 terms › Höhe duplicateId']],
    ['brackets without end', `{"format":${'['.repeat(1_000_000)}`, ['1 - tooDeep']],
    ['a quotation mark without end', `{"format":"${'\\"'.repeat(100_000)}`, ['1 - notJson']],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(importText(text))).toEqual(expected);
  });
});

test('a mistake twenty thousand times in one entry is told a hundred times, and looked up no more often', () => {
  const translations = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]));
  expect(problemsOf(importText(asJson({ terms: { a: { ...WORD, translations } } })))).toHaveLength(100);
  expect(problemsOf(importText(asJson({ terms: { a: { ...WORD, also: Array.from({ length: 20_000 }, () => '<') } } })))).toHaveLength(100);
});

test('keys that reach for the prototype change nothing and get nowhere', () => {
  const text = asJson({ terms: { a: WORD } }).replace('"a": {', '"__proto__": { "polluted": true },\n"a": {\n"__proto__": { "polluted": true },');
  expect(problemsOf(importText(text))).toContain('6 terms › __proto__ › polluted unknownKey');
  expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  const own = mustImport(asJson({ terms: { constructor: WORD } }));
  expect(Object.keys(own.terms)).toEqual(['constructor']);
  expect(problemsOf(importText(asJson({ terms: { a: { ...WORD, translations: { constructor: { term: 'x' } } } } })))).toEqual(['10 terms › a › translations › constructor unknownKey']);
});
