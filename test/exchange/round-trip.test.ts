/** Export → import → export gives the same bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportGlossary, FORMATS } from '../../src/exchange/export.ts';
import { asJson, bundled, importText, mustImport } from './read.ts';

const { glossary, known } = bundled();

/** The first lines that differ: megabytes of texts are no failure that anybody can read. */
function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  const [ones, others] = [one.split('\n'), other.split('\n')];
  const at = ones.findIndex((line, index) => line !== others[index]);
  return `line ${at + 1}: ${ones[at] ?? ''} / ${others[at] ?? ''}`;
}

describe.each(FORMATS)('%s', (format) => {
  test('the whole bundled glossary in all languages', () => {
    const first = exportGlossary(glossary, format);
    const back = mustImport(first.text, known);
    expect(Object.keys(back.terms)).toEqual(Object.keys(glossary.terms));
    expect(firstDifference(exportGlossary(back, format).text, first.text)).toBeNull();
    expect(first.left).toBe(format === 'tbx' ? Object.keys(glossary.fields).length + 1 : 0);
  });

  test('texts that mean something to spreadsheets and XML', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'Ä', '"', ';', ',', '|', '\\', "'", '=', '+', '-', '@', '&', ' ', '§', 'ص', '😀'), minLength: 1, maxLength: 8 })
      .map((text) => text.trim().replace(/ +/gu, ' ')).filter((text) => /[aÄ]/u.test(text));
    fc.assert(fc.property(word, fc.array(word, { maxLength: 3 }), word, fc.option(word), (term, also, short, more) => {
      const terms = { wort: { term, short, also, ...(more !== null && { more }), translations: { ar: { term, ...(more !== null && { short }) }, tr: { term: short } } } };
      const own = mustImport(asJson({ terms }));
      expect(mustImport(exportGlossary(own, format).text)).toEqual(own);
    }));
  });
});

test('from one format into every other and back', () => {
  const json = exportGlossary({ ...glossary, fields: {}, offices: {} }, 'json').text;
  const csv = exportGlossary(mustImport(json, known), 'csv').text;
  const tbx = exportGlossary(mustImport(csv, known), 'tbx').text;
  expect(firstDifference(exportGlossary(mustImport(tbx, known), 'json').text, json)).toBeNull();
});

test('the same glossary in another order gives the same bytes', () => {
  const one = { term: 'A', short: 'a', translations: { tr: { term: 'x' }, ar: { term: 'y' } } };
  const other = { translations: { ar: { term: 'y' }, tr: { term: 'x' } }, short: 'a', term: 'A' };
  const results = [asJson({ terms: { b: one, a: one } }), asJson({ terms: { a: other, b: other } })].map((text) => importText(text));
  expect(results[0]).toEqual(results[1]);
  expect(JSON.stringify(results[0])).toBe(JSON.stringify(results[1]));
});
