// @vitest-environment jsdom
/** Whether a page is an administrative form, and which one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseFields } from '../../src/detect/concept.ts';
import { detectForm } from '../../src/detect/form.ts';
import type { Detection } from '../../src/detect/types.ts';
import { readPage } from '../../src/page/read.ts';
import type { AsideKind, PageReading } from '../../src/page/types.ts';
import { expectationOf, openPage, pageNames } from '../pages/expectation.ts';
import { makeField, recogniser, source } from './recogniser.ts';

function detect(reading: PageReading): Detection {
  const recognised = recogniseFields(reading.fields, recogniser);
  return detectForm(reading, reading.fields.map((field, at) => ({ ...field, concept: null, confidence: 0, ...recognised[at] })), recogniser);
}

/** A page in a few words. */
interface Sketch {
  readonly is: string;
  readonly administrative: boolean;
  readonly form?: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly labels: readonly string[];
  readonly asides?: readonly AsideKind[];
  readonly buttons?: readonly string[];
}

function readSketch({ title, headings, text, labels, asides = [], buttons = [] }: Sketch): PageReading {
  return {
    url: 'https://www.example.org/page', title, language: 'de', headings, text: [...headings, text, ...labels].join('\n'),
    fields: labels.map((label) => makeField({ label })), asides, buttons,
  };
}

const sketches = JSON.parse(readFileSync(join(import.meta.dirname, 'readings.json'), 'utf8')) as readonly Sketch[];

describe('pages in a few words', () => {
  test.each(sketches.map((sketch) => [sketch.is, sketch] as const))('%s', (_is, sketch) => {
    const { administrative, form } = sketch;
    expect(detect(readSketch(sketch))).toMatchObject(form === undefined ? { administrative } : { administrative, form });
  });
});

test('what the office asks itself in its part of the form speaks of no program for its staff', () => {
  const asked = ['Name', 'Geburtsdatum', 'Staatsangehörigkeit'].map((label) => makeField({ label }));
  const clues = (...section: readonly string[]): readonly string[] => {
    const office = ['Eingangsdatum', 'Bearbeiter/in'].map((label) => makeField({ label, section }));
    return detect({ url: '', title: 'Antrag', language: 'de', headings: [], text: '', fields: [...asked, ...office], asides: [], buttons: [] }).evidence.flatMap(({ weight, says }) => (weight < 0 ? says : []));
  };
  expect(clues('Antrag', 'Nur vom Amt auszufüllen')).toEqual([]);
  expect(clues('Fall', 'Vorgang')).toContain('Eingangsdatum');
});

describe('whole pages', () => {
  test.each(pageNames())('%s', (name) => {
    const expected = expectationOf(name);
    // A form without an entry cannot be named, and no other may be named instead.
    const form = expected.form !== null && Object.hasOwn(source.forms, expected.form) ? expected.form : null;
    expect(detect(readPage(openPage(name)))).toMatchObject({ administrative: expected.administrative, form });
  });
});

describe('what is promised of every answer', () => {
  const application = sketches.find(({ form }) => form === 'verhinderungspflege');

  test('a page without questions is no form, whatever it says', () => {
    expect(detect({ ...readSketch(application as Sketch), fields: [] })).toMatchObject({ administrative: false, form: null });
  });

  test('the reasons are German sentences, strongest first', () => {
    const { evidence } = detect(readSketch(application as Sketch));
    expect(evidence.length).toBeGreaterThan(3);
    expect(evidence.map(({ weight }) => Math.abs(weight))).toEqual(evidence.map(({ weight }) => Math.abs(weight)).toSorted((a, b) => b - a));
    for (const { clue } of evidence) expect(clue).toMatch(/^\p{Lu}[^…]*(?:„[^“]+“.*)?\.$/u);
  });

  test.each(['Antrag', 'Bescheid', 'Pflegekasse', 'SGB XI'])('one word decides nothing: %s', (word) => {
    const reading = readSketch({ is: '', administrative: false, title: 'Seite', headings: [], text: word, labels: ['Name'] });
    expect(detect(reading).administrative).toBe(false);
  });

  test('words of the subject count less where somebody else receives the page', () => {
    const sketch = { is: '', administrative: true, title: 'Pflegegrad', headings: ['Ihre Angaben'], text: 'Pflegekasse, SGB XI, Antrag', labels: ['Name', 'Pflegegrad', 'Pflegekasse'] };
    expect(detect(readSketch(sketch)).administrative).toBe(true);
    expect(detect(readSketch({ ...sketch, text: `${sketch.text}, Pflegedienst Sonne GmbH, unsere Preise, wir melden uns` })).administrative).toBe(false);
  });

  test('who runs a site counts at the top or bottom of its pages, not in the middle of a text', () => {
    const long = Array.from({ length: 80 }, () => 'Bitte füllen Sie alles aus.').join('\n');
    const sketch = { is: '', administrative: true, title: 'Seite', headings: [], text: '', labels: ['Name'] };
    const at = (text: string): readonly string[] => detect({ ...readSketch(sketch), text }).evidence.map(({ clue }) => clue).filter((clue) => clue.startsWith('Am Rand'));
    expect(at(`Stadt Hollenfeld\n${long}`)).toHaveLength(1);
    expect(at(`${long}\nVerbandsgemeinde Saalgrund`)).toHaveLength(1);
    expect(at(`${long}\nDie Stadt hilft.\n${long}`)).toEqual([]);
  });

  test('a form that only a step or the path names is that form, where it names no other', () => {
    const sketch = { is: '', administrative: true, title: 'Antrag', headings: ['Einzug'], text: '', labels: ['Wann sind Sie eingezogen?', 'Staatsangehörigkeit'] };
    const formIn = (...lines: readonly string[]): string | null => detect({ ...readSketch(sketch), text: lines.join('\n') }).form;
    expect(formIn('Stadt Krummsee', 'Anmeldung einer Wohnung', 'Wer zieht um?')).toBe('anmeldung');
    expect(formIn('Stadt Krummsee', 'Anmeldung einer Wohnung', 'Wohngeld', 'Elterngeld', 'Personalausweis')).toBeNull();
  });

  test('the legend of a question is no heading of the page', () => {
    const asked = 'Liegt ein Wohnberechtigungsschein vor?';
    const sketch = { is: '', administrative: false, title: 'Wohnung', headings: [asked], text: '', labels: ['Name', asked] };
    expect(detect(readSketch(sketch)).evidence.filter(({ place }) => place === 'heading')).toEqual([]);
  });

  test('an official host alone decides nothing', () => {
    const reading = readSketch({ is: '', administrative: false, title: 'Kontakt', headings: ['Kontakt'], text: '', labels: ['Name', 'E-Mail', 'Ihre Nachricht'] });
    expect(detect({ ...reading, url: 'https://www.hamburg.de/kontakt' }).administrative).toBe(false);
  });

  test('no page makes it throw, and it is always between 0 and 1', () => {
    fc.assert(fc.property(fc.webUrl(), fc.string(), fc.array(fc.string()), fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 3 }), (url, title, headings, text, labels) => {
      const { confidence } = detect({ ...readSketch({ is: '', administrative: false, title, headings, text, labels }), url: labels.length === 1 ? title : url });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }));
  });
});
