// @vitest-environment jsdom
/**
 * Pages in a few words, as different authorities title them, with the form a person would name or "-" where the page does not tell.
 * All were written before their figures were known. The figures are printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recogniseFields } from '../../src/detect/concept.ts';
import { detectForm } from '../../src/detect/form.ts';
import type { PageReading } from '../../src/page/types.ts';
import { makeField, recogniser, source } from './recogniser.ts';

const [, ...lines] = readFileSync(join(import.meta.dirname, 'forms-cases.tsv'), 'utf8').trimEnd().split('\n');

const split = (list: string): readonly string[] => (list === '' ? [] : list.split('|'));

const cases = lines.map((line) => {
  const [title = '', headings = '', snippet = '', labels = '', url = '', administrative, form = '-'] = line.split('\t');
  const reading: PageReading = {
    url, title, language: 'de', headings: split(headings), text: [...split(headings), snippet, ...split(labels)].join('\n'),
    fields: split(labels).map((label) => makeField({ label })), asides: [],
  };
  const recognised = recogniseFields(reading.fields, recogniser);
  const got = detectForm(reading, reading.fields.map((field, at) => ({ ...field, concept: null, confidence: 0, ...recognised[at] })), recogniser);
  return { title, wanted: { administrative: administrative === 'true', form: form === '-' ? null : form }, got };
});

const miss = ({ title, wanted, got }: (typeof cases)[number]): string =>
  `${title}: ${got.administrative ? String(got.form) : 'no form'} instead of ${wanted.administrative ? String(wanted.form) : 'no form'}`;

test('every form stands among the cases, and at least 20 pages that are none', () => {
  expect(Object.keys(source.forms).filter((form) => !cases.some(({ wanted }) => wanted.form === form))).toEqual([]);
  expect(cases.filter(({ wanted }) => !wanted.administrative).length).toBeGreaterThanOrEqual(20);
});

test('at least 95 of 100 forms named, and no page taken for one that is none', () => {
  const forms = cases.filter(({ wanted }) => wanted.administrative);
  const others = cases.filter(({ wanted }) => !wanted.administrative);
  const missed = forms.filter(({ wanted, got }) => !got.administrative || got.form !== wanted.form);
  const unnamed = missed.filter(({ got }) => got.form === null);
  const alarms = others.filter(({ got }) => got.administrative);
  console.info([
    `forms-cases.tsv: ${String(forms.length - missed.length)} of ${String(forms.length)} forms right (${String(unnamed.length)} unnamed, ${String(missed.length - unnamed.length)} wrong), ${String(alarms.length)} of ${String(others.length)} others taken for a form`,
    ...missed.map(miss), ...alarms.map(miss),
  ].join('\n  '));
  expect(missed.length / forms.length).toBeLessThanOrEqual(0.05);
  expect(alarms.map(miss)).toEqual([]);
});
