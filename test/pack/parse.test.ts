/** The parser of the content: what it accepts is what people see; what it refuses is told with file, line and remedy. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { listGlossaryFiles } from '../../build/content.ts';
import { describeProblem, parseGlossaries, type GlossaryFile } from '../../src/pack/parse.ts';

const units = listGlossaryFiles().find(({ path }) => path === 'de/units.json')?.text ?? '';
const field = { label: 'IBAN', meaning: 'Ihre Kontonummer.', persons: ['applicant'], checked: '2026-11', status: 'draft' };
const term = { term: 'Antrag', short: 'Ein Antrag ist eine Bitte an ein Amt.', importance: 3, checked: '2026-11', status: 'draft' };

function problemsOf(files: Readonly<Record<string, unknown>>): readonly string[] {
  const given: GlossaryFile[] = [{ path: 'de/units.json', text: units }, { path: 'figures.json', text: '{}' }];
  for (const [path, content] of Object.entries(files)) {
    given.push({ path, text: typeof content === 'string' ? content : JSON.stringify(content, null, 2) });
  }
  const result = parseGlossaries(given);
  return result.ok ? [] : result.problems.map(describeProblem);
}

describe('what is accepted', () => {
  test('a small glossary, with lists that may be left out', () => {
    const result = parseGlossaries([
      { path: 'de/units.json', text: units },
      { path: 'de/fields/bank.json', text: JSON.stringify({ iban: field }) },
      { path: 'figures.json', text: '{}' },
    ]);
    expect(result.ok && result.glossaries.source.fields.iban).toMatchObject({ label: 'IBAN', also: [], types: [] });
  });
});

describe('what is refused, and how it is told', () => {
  test.each([
    ['a missing comma', { 'de/terms/a.json': '{ "antrag": { "term": "Antrag" "short": "x" } }' }, /de\/terms\/a\.json, line 1: .*not valid JSON.*missing comma/u],
    ['an empty file', { 'de/terms/a.json': '' }, /de\/terms\/a\.json, line 1: .*not valid JSON/u],
    ['a key that stands twice', { 'de/terms/a.json': `{ "antrag": ${JSON.stringify(term)},\n "antrag": ${JSON.stringify(term)} }` }, /line 2: .*"antrag" stands twice/u],
    ['a list instead of an object', { 'de/terms/a.json': '[]' }, /Write one object/u],
    ['ids that are not sorted', { 'de/terms/a.json': { b: term, a: term } }, /"a" is not in its place: sort/u],
    ['an id with an umlaut', { 'de/terms/a.json': { höhe: term } }, /"höhe" is no id/u],
    ['an id used twice', { 'de/terms/a.json': { antrag: term }, 'de/terms/b.json': { antrag: term } }, /terms\/b\.json, line 2: .*stands already in de\/terms\/a\.json, line 2/u],
    ['an unknown key', { 'de/terms/a.json': { antrag: { ...term, shrot: 'x' } } }, /line \d+: antrag › shrot: this key is not known/u],
    ['a missing text', { 'de/terms/a.json': { antrag: { ...term, short: undefined } } }, /antrag › short: this entry is missing/u],
    ['HTML', { 'de/terms/a.json': { antrag: { ...term, short: '<b>x</b>' } } }, /antrag › short: Content has no HTML/u],
    ['a month in words', { 'de/terms/a.json': { antrag: { ...term, checked: 'November 2026' } } }, /Write the month as YYYY-MM/u],
    ['a placeholder without figure', { 'de/terms/a.json': { antrag: { ...term, short: 'Es sind {geld}.' } } }, /\{geld\} is not in glossaries\/figures\.json/u],
    ['a term that was replaced by nothing', { 'de/terms/a.json': { antrag: { ...term, now: 'gesuch' } } }, /"now": "gesuch" is no term/u],
    ['a translation of nothing', { 'en/units.json': units, 'en/terms/a.json': { foo: { term: 'foo', short: 'x', status: 'draft' } } }, /en\/terms\/a\.json, line 2: "foo" is not in glossaries\/de\/terms/u],
    ['a language without units', { 'fr/terms/a.json': {} }, /fr\/units\.json, line 1: This file is missing/u],
  ])('%s', (_name, files, sentence) => {
    expect(problemsOf(files).join('\n')).toMatch(sentence);
  });

  test('no input makes it throw', () => {
    fc.assert(fc.property(fc.json(), fc.string(), (json, text) => {
      problemsOf({ 'de/terms/a.json': json, 'de/fields/b.json': text, 'figures.json': json, 'en/units.json': text });
    }));
  });
});
