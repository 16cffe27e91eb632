/** The content of the product: valid, complete where it must be, plain, and true to its own rules. */
import { describe, expect, test } from 'vitest';
import { listEndingFigures } from '../build/ending-figures.ts';
import { listGlossaryFiles } from '../build/content.ts';
import { describeProblem, parseGlossaries, type Glossaries } from '../src/pack/parse.ts';
import { checkTranslation } from '../src/pack/translation.ts';

const result = parseGlossaries(listGlossaryFiles());

test('the glossaries are valid', () => {
  expect(result.ok ? [] : result.problems.map(describeProblem)).toEqual([]);
});

const { source, languages, styles, figures } = (result.ok ? result.glossaries : { source: {}, languages: new Map(), styles: new Map(), figures: {} }) as Glossaries;

/** Every German text with the place where it stands. */
const texts: readonly (readonly [place: string, text: string])[] = [
  ...Object.entries(source.terms ?? {}).flatMap(([id, { short, more }]) => [[`terms › ${id} › short`, short], [`terms › ${id} › more`, more ?? '']] as const),
  ...Object.entries(source.fields ?? {}).flatMap(([id, entry]) => (['meaning', 'why', 'where', 'format', 'ifMissing', 'mistake', 'advice'] as const)
    .map((slot) => [`fields › ${id} › ${slot}`, entry[slot] ?? ''] as const)),
  ...Object.entries(source.forms ?? {}).flatMap(([id, form]) => [
    ...(['summary', 'who', 'deadlines', 'signing', 'after', 'advice'] as const).map((slot) => [`forms › ${id} › ${slot}`, form[slot] ?? ''] as const),
    ...form.papers.map((text, at) => [`forms › ${id} › papers ${at + 1}`, text] as const),
    ...form.pitfalls.map((text, at) => [`forms › ${id} › pitfalls ${at + 1}`, text] as const),
  ]),
].filter(([, text]) => text !== '');

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’-]*/gu)?.length ?? 0;

describe('texts (how plain they are: readability/data.test.ts)', () => {
  test('a term is explained in at most 25 words, more in at most 80', () => {
    const long = Object.entries(source.terms).flatMap(([id, { short, more }]) => [
      ...(countWords(short) > 25 ? [`terms › ${id} › short has ${countWords(short)} words: at most 25.`] : []),
      ...(countWords(more ?? '') > 80 ? [`terms › ${id} › more has ${countWords(more ?? '')} words: at most 80.`] : []),
    ]);
    expect(long).toEqual([]);
  });

  test('terms of importance 3 say when they matter', () => {
    const bare = Object.entries(source.terms).filter(([, { importance, more }]) => importance === 3 && more === undefined);
    expect(bare.map(([id]) => `terms › ${id} has no "more": say when the word matters to the reader, with an example.`)).toEqual([]);
  });

  test.each([
    ['"Leichte Sprache"', /Leichte[rn]? Sprache/u, 'our texts are Einfache Sprache'],
    ['amounts of money', /\d\s*(?:Euro|€|Prozent|%)/u, 'amounts come from figures.json: write {id}'],
  ])('no %s', (_name, pattern, remedy) => {
    // What stands in quotes is what the reader sees on the form.
    expect(texts.filter(([, text]) => pattern.test(text.replace(/„[^“]*“/gu, '„“'))).map(([place, text]) => `${place}: „${text}“: ${remedy}.`)).toEqual([]);
  });
});

describe('figures', () => {
  test('every figure is valid from before it was checked', () => {
    expect(Object.entries(figures).filter(([, { from, checked }]) => from.slice(0, 7) > checked).map(([id]) => id)).toEqual([]);
  });

  test('those that end within 60 days, or have ended, are listed', () => {
    const figure = { value: 1, unit: 'EUR', from: '2026-01-01', law: '§ 1', checked: '2026-01' } as const;
    const some = { open: { ...figure, to: null }, far: { ...figure, to: '2027-02-01' }, soon: { ...figure, to: '2026-12-31' }, past: { ...figure, to: '2026-06-30' } };
    expect(listEndingFigures(some, new Date('2026-11-27'))).toEqual(['past ends on 2026-06-30', 'soon ends on 2026-12-31']);
    const ending = listEndingFigures(figures, new Date());
    console.info(ending.length > 0 ? `Figures to look up again: ${ending.join(', ')}.` : 'No figure ends within 60 days.');
  });
});

describe('translations', () => {
  test.each([...languages.keys()])('%s keeps numbers, figures and lists of the German text, its own letters and its key words', (tag) => {
    const pack = languages.get(tag);
    const style = styles.get(tag);
    const findings = pack && style ? checkTranslation(source, pack, style) : [];
    expect(findings.filter(({ severity }) => severity === 'error').map(({ place, message }) => `${tag} › ${place} ${message}`)).toEqual([]);
  });
});
