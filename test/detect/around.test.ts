/** A frame that says nothing of itself, in a page that does. */
import { describe, expect, test } from 'vitest';
import { openSurroundings, recogniseWithin, type Surroundings } from '../../src/detect/around.ts';
import { recogniseFields } from '../../src/detect/concept.ts';
import { detectForm } from '../../src/detect/form.ts';
import type { Detection } from '../../src/detect/types.ts';
import { makeField, recogniser, source } from './recogniser.ts';

const surroundings = openSurroundings(source);

function detect(title: string, labels: readonly string[], headings: readonly string[] = []): Detection {
  const fields = labels.map((label) => makeField({ label }));
  const known = recogniseFields(fields, recogniser);
  const reading = { url: 'https://forms.example/run', title, language: 'de', headings, text: labels.join('\n'), fields, asides: [], buttons: [] };
  return detectForm(reading, fields.map((field, at) => ({ ...field, concept: null, confidence: 0, ...known[at] })), recogniser);
}
const around = (title: string, ...headings: string[]): Surroundings => ({ url: 'https://www.lindenau.example/seite', title, headings });
const PERSON = ['Familienname', 'Vorname', 'Geburtsdatum', 'IBAN'];

describe('a frame without a name of its own', () => {
  const inner = detect('Formular', PERSON);

  test('is the form that the page around it names', () => {
    expect(inner.form).toBeNull();
    const joined = recogniseWithin(inner, [around('Wohngeld beantragen – Stadt Lindenau', 'Wohngeld')], surroundings);
    expect(joined).toMatchObject({ administrative: true, form: 'wohngeld' });
    expect(joined.evidence[0]?.weight).toBeGreaterThan(0);
    expect(joined.evidence.some(({ place, says }) => place === 'title' && says.includes('Wohngeld'))).toBe(true);
  });

  test('is the form that any page around it names', () => {
    const pages = [around('Formularserver'), around('Elterngeld beantragen', 'Elterngeld')];
    expect(recogniseWithin(inner, pages, surroundings).form).toBe('elterngeld');
  });

  test('stays nameless where nothing around it says which form it is, or several things do', () => {
    expect(recogniseWithin(inner, [], surroundings)).toBe(inner);
    expect(recogniseWithin(inner, [around('Formulare von A bis Z')], surroundings).form).toBeNull();
    expect(recogniseWithin(inner, [around('Elterngeld, Kindergeld und Unterhaltsvorschuss')], surroundings).form).toBeNull();
  });
});

test('a frame that names its form is not what the page around it is about', () => {
  const inner = detect('Antrag auf Elterngeld', [...PERSON, 'Geburtsdatum des Kindes'], ['Antrag auf Elterngeld']);
  expect(inner.form).toBe('elterngeld');
  expect(recogniseWithin(inner, [around('Wohngeld beantragen', 'Wohngeld')], surroundings)).toBe(inner);
});

test('a contact form beside an article is no application', () => {
  const inner = detect('Kontakt', ['Ihr Name', 'E-Mail', 'Betreff', 'Ihre Nachricht']);
  expect(recogniseWithin(inner, [around('Wohngeld – Stadt Lindenau', 'Wohngeld')], surroundings).administrative).toBe(false);
});

describe('reasons in pieces', () => {
  const { evidence, candidates } = detect('Antrag auf Wohngeld', [...PERSON, 'Höhe der Miete'], ['Antrag auf Wohngeld']);

  test('say where and what, so that any language can make a sentence of them', () => {
    expect(evidence).toContainEqual(expect.objectContaining({ place: 'title', says: ['Wohngeld'], ofForm: true }));
    const fields = evidence.filter(({ place }) => place === 'field');
    expect(fields.length).toBeGreaterThan(0);
    for (const { says } of fields) expect(says.filter((id) => !Object.hasOwn(source.fields, id))).toEqual([]);
    for (const { says } of evidence) expect(says.length).toBeLessThanOrEqual(3);
  });

  test('come with the few forms that fit best', () => {
    expect(candidates[0]?.form).toBe('wohngeld');
    expect(candidates.length).toBeLessThanOrEqual(5);
    expect(candidates.map(({ odds }) => odds)).toEqual(candidates.map(({ odds }) => odds).toSorted((a, b) => b - a));
  });
});
