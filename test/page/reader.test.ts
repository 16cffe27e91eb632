// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { asksReader } from '../../src/page/reader.ts';

describe('a question to whoever reads', () => {
  test.each([
    'Haben Sie Vermögen?',
    'Art Ihres Aufenthaltstitels',
    'Besitzt du ein Kfz?',
    'Zahlst Du momentan in eine Betriebsrente ein?',
    'Höhe deines Barvermögens',
    'Wie heißen Sie?',
  ])('%j', (label) => {
    expect(asksReader(label)).toBe(true);
  });

  test.each([
    'Bitte geben Sie den Code ein',
    'Wie heißt Ihre Betreuung?',
    'Wie heißt deine Mutter?',
    'Name deines Vaters',
    'Beruf deines Vaters',
    'Geburtsdatum Ihrer Frau',
    'Dusche vorhanden?',
    'Hat sie eine Wohnung?',
    'Postleitzahl',
  ])('not %j', (label) => {
    expect(asksReader(label)).toBe(false);
  });
});

describe('the first block of an application that asks who somebody is', () => {
  const NAMES = ['Vorname', 'Nachname', 'Straße', 'Telefon'];
  const persons = (title: string, inner: string) => {
    document.title = '';
    document.body.innerHTML = `<h1>${title}</h1>${inner.replaceAll(/\[(.+?)\]/gu, '<p><label>$1 <input></label></p>')}`;
    return readPage(document).fields.map(({ field: { label, person } }) => [label, person]);
  };
  const block = NAMES.map((label) => `[${label}]`).join('');

  test('asks whoever applies', () => {
    expect(persons('Antrag auf einen Reisepass', `${block}[Passnummer]`)).toEqual([...NAMES.map((label) => [label, 'applicant']), ['Passnummer', null]]);
  });

  test('says nothing of later blocks', () => {
    expect(persons('Antrag auf Wohngeld', `${block}<h2>Arbeitsplatz</h2>[Straße]`).at(-1)).toEqual(['Straße', null]);
    expect(persons('Antrag auf Wohngeld', `<h2>Kind</h2>[Vorname]<h2>Weiteres</h2>[Vorname][Nachname]`).slice(1)).toEqual([['Vorname', null], ['Nachname', null]]);
  });

  test('ends where somebody else begins', () => {
    expect(persons('Antrag auf Wohngeld', '[Vorname][Geburtsdatum][Name des Ehegatten][Geburtsdatum][Telefon]')).toEqual([['Vorname', 'applicant'], ['Geburtsdatum', 'applicant'], ['Name des Ehegatten', 'spouse'], ['Geburtsdatum', null], ['Telefon', null]]);
    expect(persons('Antrag auf Wohngeld', '[Vorname][Nachname][Telefonnummer][Name des Vermieters][Anschrift]').slice(0, 3).map(([, person]) => person)).toEqual(['applicant', 'applicant', 'applicant']);
    expect(persons('Antrag auf Wohngeld', '[Vorname][Nachname][Telefonnummer][Name des Vermieters][Anschrift]').at(-1)).toEqual(['Anschrift', null]);
  });

  test('means nobody under a heading of its own, nor for papers about somebody', () => {
    for (const [title, heading] of [['Antrag auf Auskunft', 'Angaben zum Täter'], ['Geburtsurkunde beantragen', 'Kontakt'], ['Antrag auf Beurlaubung vom Unterricht', 'Daten']] as const) {
      expect(persons(title, `<h2>${heading}</h2>${block}`).map(([, person]) => person)).not.toContain('applicant');
    }
  });

  test('stands neither on pages that take no application, nor for children, nor in rows for several people', () => {
    expect(persons('Kontakt', block)).toEqual(NAMES.map((label) => [label, null]));
    expect(persons('Antrag auf Aufnahme in die Kita', block)).toEqual(NAMES.map((label) => [label, null]));
    expect(persons('Antrag auf Wohngeld', '[Nachname][Geburtsdatum][Nachname][Geburtsdatum]').map(([, person]) => person)).toEqual([null, null, null, null]);
  });
});
