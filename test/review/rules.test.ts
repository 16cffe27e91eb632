import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, reviewDocument } from './reviewer.ts';

const RADIOS = '<label><input type="radio" name="r"> ja</label> <label><input type="radio" name="r"> nein</label>';

/** Each rule with a page that breaks it and one that does not. */
const RULES: Readonly<Record<string, readonly [bad: string, good: string]>> = {
  'no-label': ['<label>Warmmiete <input></label><div><input id="a"></div>', '<label for="a">Kaltmiete in Euro</label><input id="a">'],
  'nameless-group': [`<label>Warmmiete <input></label><div>${RADIOS}</div>`, `<fieldset><legend>Haben Sie Kinder?</legend>${RADIOS}</fieldset>`],
  'placeholder-label': ['<input placeholder="Name des Vermieters">', '<label>Name des Vermieters <input placeholder="Anna Muster"></label>'],
  'unmarked-required': ['<label>Kaltmiete <input required></label>', '<label>Kaltmiete (Pflichtfeld) <input required></label>'],
  'required-by-colour': ['<p>Pflichtfelder sind rot markiert.</p><label>Kaltmiete <input></label>', '<p>Pflichtfelder sind mit * und rot markiert.</p><label>Kaltmiete * <input></label>'],
  'no-language': ['<html><title>Antrag</title><body><label>Kaltmiete <input></label></body></html>', '<label>Kaltmiete <input></label>'],
  'same-label': ['<label>Vorname <input></label><label>Vorname <input></label>',
    '<h2>Mutter</h2><label>Vorname <input></label><h2>Vater</h2><label>Vorname <input></label>'],
  'two-questions': ['<label>Haben Sie Kinder und wenn ja, wie viele? <input></label>', '<label>Wie viele Kinder haben Sie? <input></label>'],
  'unseen-label': ['<html lang="de"><title>Antrag</title><body><input aria-label="Kaltmiete"></body></html>', '<html lang="de"><title>Antrag</title><body><label>Kaltmiete <input></label></body></html>'],
  'loose-group': [`<p>Haben Sie Kinder?</p><div>${RADIOS}</div>`, `<fieldset><legend>Haben Sie Kinder?</legend>${RADIOS}</fieldset>`],
  'unexplained-asterisk': ['<label>Kaltmiete * <input></label>', '<p>* Pflichtfeld</p><label>Kaltmiete * <input></label>'],
  'no-date-pattern': ['<label>Einzugsdatum <input></label>', '<label>Einzugsdatum (TT.MM.JJJJ) <input></label>'],
  'upload-formats': ['<label>Mietvertrag <input type="file"></label>', '<label>Mietvertrag als PDF <input type="file"></label>'],
  'blaming-error': ['<label for="a">Kaltmiete</label><input id="a" aria-invalid="true" aria-describedby="f"><p id="f" class="error">Ungültige Eingabe!</p>',
    '<label for="a">Kaltmiete</label><input id="a" aria-invalid="true" aria-describedby="f"><p id="f" class="error">Das ist keine Zahl. Bitte schreiben Sie nur Ziffern.</p>'],
  'no-autocomplete': ['<label>Familienname <input></label>', '<label>Familienname <input autocomplete="family-name"></label>'],
  'former-name': ['<label>Beziehen Sie Bürgergeld? <input></label>', '<label>Beziehen Sie Grundsicherungsgeld (früher: Bürgergeld)? <input></label>'],
  'unexplained-word': ['<label>Pflegegrad <input></label>', '<p>Der Pflegegrad zeigt, wie viel Hilfe ein Mensch braucht.</p><label>Pflegegrad <input></label>'],
  'unexplained-abbreviation': ['<label>KVNR <input></label>', '<label>Nummer der Krankenversicherung (KVNR) <input></label>'],
  'unknown-abbreviation': ['<label>Kennung laut QWR <input></label>', '<label>Kennung laut Querwert-Rechnung (QWR) <input></label>'],
  'several-words': ['<label>Kopie des Ausweises <input></label><label>Ablichtung des Passes <input></label>', '<label>Kopie des Ausweises <input></label><label>Kopien des Passes <input></label>'],
  'plain-gender-sign': ['<label>Name Ihrer Vermieter*in <input></label>', '<label>Name Ihrer Vermieterin oder Ihres Vermieters <input></label>'],
  'plain-sentence-length': ['<p>Bitte schicken Sie uns alle Unterlagen, die wir für die Entscheidung über Ihren Antrag noch brauchen, in den nächsten vier Wochen mit der Post oder über das Internet zu.</p><label>Kaltmiete <input></label>',
    '<p>Bitte schicken Sie uns die Unterlagen. Sie haben vier Wochen Zeit.</p><label>Kaltmiete <input></label>'],
  'long-label': [`<label>Wie hoch ist die ${'jeden Monat zu zahlende '.repeat(6)}Miete <input></label>`, '<label>Wie hoch ist die Miete <input></label>'],
  'sensitive-question': ['<label>Religion <input></label>', '<label for="r">Religion</label><p id="h">Wir brauchen das für die Kirchensteuer.</p><input id="r" aria-describedby="h">'],
  'no-saving': [Array.from({ length: 16 }, (_, at) => `<label>Zimmer ${at + 1} <input></label>`).join(''), `${Array.from({ length: 16 }, (_, at) => `<label>Zimmer ${at + 1} <input></label>`).join('')}<button>Zwischenspeichern</button>`],
};

const rulesOf = (html: string): readonly string[] => reviewDocument(parse(html)).map(({ rule }) => rule);

describe.each(Object.entries(RULES))('%s', (rule, [bad, good]) => {
  test('is found where it is broken', () => {
    expect(rulesOf(bad)).toContain(rule);
  });
  test('is not found where it is kept', () => {
    expect(rulesOf(good)).not.toContain(rule);
  });
});

test.each([['Welche Pflegestufe haben Sie?', 'Pflegegrad'], ['Termin des MDK', 'Medizinischer Dienst'], ['Bezug von Arbeitslosengeld II', 'Grundsicherungsgeld']])('"%s" is told the new name', (label, now) => {
  const found = reviewDocument(parse(`<label>${label} <input></label>`)).find(({ rule }) => rule === 'former-name');
  expect(found?.values.now).toBe(now);
});

test('every rule has its two pages; checks of plain German have theirs in test/readability', () => {
  const { rules } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'locales', 'de', 'review.json'), 'utf8')) as { readonly rules: object };
  expect(Object.keys(rules).filter((rule) => !rule.startsWith('plain-') && !(rule in RULES))).toEqual([]);
});

test('a clean form has no findings', () => {
  const html = readFileSync(join(import.meta.dirname, 'pages', 'clean.html'), 'utf8');
  expect(reviewDocument(parse(html))).toEqual([]);
});
