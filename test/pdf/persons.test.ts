/** Whose data a box of a PDF form asks for, where its label alone does not say. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { Box, PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

const personsOf = (...pages: readonly PdfPage[]) => readPdf(pdf(...pages)).page.fields.map(({ field: { label, person } }) => [label, person]);
const small = text('So ist der Text gesetzt, in dem das Formular geschrieben ist, Wort für Wort.', 50, 760);
const frame = (left: number, top: number, right: number, bottom: number): Box[] => [
  { left, right, top, bottom: top }, { left, right, top: bottom, bottom }, { left, right: left, top, bottom }, { left: right, right, top, bottom },
];

describe('whose data', () => {
  test('the tool tip tells where the label does not', () => {
    expect(personsOf(page([text('Geburtsdatum', 50, 88)], box('line', 50, 100, { toolTip: 'Geburtsdatum des Ehegatten' })))).toEqual([['Geburtsdatum', 'spouse']]);
  });

  test('the person at the head of a frame is meant in all of it, and not below', () => {
    const texts = [text('Antragsteller (Name, Vorname)', 50, 58), text('Geburtsort', 50, 98), text('Aktenzeichen', 50, 188), small];
    const sheet = page(texts, box('line', 50, 70), box('line', 50, 110), box('line', 50, 200));
    expect(personsOf({ ...sheet, rules: frame(40, 50, 400, 140) })).toEqual([['Antragsteller (Name, Vorname)', 'applicant'], ['Geburtsort', 'applicant'], ['Aktenzeichen', null]]);
  });

  test('the person whom a row begins with is meant in all of it', () => {
    const texts = [text('Name des Kindes', 50, 88), text('Geburtsdatum', 200, 88), text('Ort', 50, 138), small];
    expect(personsOf(page(texts, box('line', 50, 100), box('line', 200, 100), box('line', 50, 150)))).toEqual([['Name des Kindes', 'child'], ['Geburtsdatum', 'child'], ['Ort', null]]);
  });

  test('whose income is asked says nothing of what stands beside it', () => {
    const sheet = (first: string) => page([text(first, 50, 88), text('Vermögen insgesamt', 250, 88), small], box('line', 50, 100), box('line', 250, 100));
    expect(personsOf(sheet('Einkommen der Ehegattin'))).toEqual([['Einkommen der Ehegattin', 'spouse'], ['Vermögen insgesamt', null]]);
    expect(personsOf(sheet('Ehegatte: Einkommen'))[1]).toEqual(['Vermögen insgesamt', 'spouse']);
  });

  test('where a third person is counted, the second is one of the household', () => {
    const heads = (many: boolean) => ['Antragsteller', '2. Person', ...(many ? ['3. Person'] : [])].flatMap((head, at) => [text(head, 50, 50 + 60 * at, { isBold: true }), text('Name', 50, 78 + 60 * at)]);
    const lines = [90, 150, 210].map((y) => box('line', 50, y));
    expect(personsOf(page([...heads(true), small], ...lines)).map(([, person]) => person)).toEqual(['applicant', 'household', 'household']);
    expect(personsOf(page([...heads(false), small], ...lines.slice(0, 2))).map(([, person]) => person)).toEqual(['applicant', 'spouse']);
  });

  test('personal data without a name are those of whoever fills the form in; in a form about care, of whom it is about', () => {
    const sheet = (title: string) => page([text(title, 50, 20, { size: 20 }), text('Persönliche Angaben', 50, 56, { isBold: true }), text('Name', 50, 88), small], box('line', 50, 100));
    expect(personsOf(sheet('Antrag auf Wohngeld'))).toEqual([['Name', 'applicant']]);
    expect(personsOf(sheet('Antrag auf Pflegegeld'))).toEqual([['Name', 'cared-for']]);
  });

  test('in the part of the office "mir" is not the reader', () => {
    const sheet = page([text('Vom Amtsgericht auszufüllen', 50, 60, { isBold: true }), text('Mir lag vor', 50, 88), small], box('line', 50, 100));
    expect(personsOf({ ...sheet, areas: [{ left: 40, right: 400, top: 50, bottom: 140 }] })).toEqual([['Mir lag vor', null]]);
  });
});

describe('the reader and those around', () => {
  const sheet = (title: string, heading: string, ...questions: readonly string[]) => page([text(title, 50, 20, { size: 20 }), text(heading, 50, 56, { isBold: true }), ...questions.map((words, at) => text(words, 50, 88 + 40 * at)), small], ...questions.map((_words, at) => box('line', 50, 100 + 40 * at)));

  test('a form about care that knows no applicant speaks to whoever needs it, one for carers to them', () => {
    expect(personsOf(sheet('Antrag auf Pflegegeld', 'Versicherte Person', 'Sind Sie im Krankenhaus?'))[0]?.[1]).toBe('cared-for');
    expect(personsOf(sheet('Fragebogen für Pflegepersonen', 'Weitere Angaben', 'Sind Sie im Krankenhaus?'))[0]?.[1]).toBe('carer');
    expect(personsOf(sheet('Antrag auf Pflegegeld', 'Angaben der antragstellenden Person', 'Sind Sie im Krankenhaus?'))[0]?.[1]).toBe('applicant');
  });

  test('a question without a person means whom the others of its section ask', () => {
    expect(personsOf(sheet('Antrag auf Hilfe', 'Weitere Fragen', 'Waren Sie schon einmal verheiratet?', 'Tag der Scheidung'))).toEqual([['Waren Sie schon einmal verheiratet?', 'applicant'], ['Tag der Scheidung', 'applicant']]);
    expect(personsOf(sheet('Antrag auf Hilfe', 'Wohnung', 'Wohnen Sie allein?', 'Anzahl der Räume'))[1]).toEqual(['Anzahl der Räume', null]);
  });

  test('health and insurance are the reader\'s where nobody else is asked for', () => {
    expect(personsOf(sheet('Antrag auf Hilfe', 'Versicherung', 'Krankenversichertennummer'))[0]?.[1]).toBe('applicant');
    expect(personsOf(sheet('Antrag auf Hilfe', 'Versicherung', 'Krankenversichertennummer', 'Name des Ehegatten'))[0]?.[1]).toBeNull();
  });

  test('place and date and the holder of an account are nobody\'s', () => {
    expect(personsOf(sheet('Antrag auf Hilfe', 'Angaben des Antragstellers', 'Ort, Datum', 'Kontoinhaber/in'))).toEqual([['Ort, Datum', null], ['Kontoinhaber/in', null]]);
  });

  test('who acts, who signs, who has died', () => {
    expect(personsOf(sheet('Antrag auf Hilfe', 'Angaben', 'Ich werde vertreten durch', 'Unterschrift Ehegatte', 'Wer hat die Wohnung vermietet?')).map(([, person]) => person)).toEqual(['representative', 'spouse', 'other']);
    expect(personsOf(sheet('Antrag auf Witwenrente', 'Angaben zur verstorbenen Person', 'Name'))[0]?.[1]).toBe('spouse');
    expect(personsOf(sheet('Anlage Einkommen', 'Person, für die diese Anlage ausgefüllt wird', 'Name'))[0]?.[1]).toBe('household');
  });

  test('"Meine Daten" are the reader\'s; "Sie darf" speaks of somebody; what the office notes is nobody\'s', () => {
    expect(personsOf(sheet('Antrag auf Befreiung', 'Meine Daten', 'Nachname', 'Name des Ehegatten'))).toEqual([['Nachname', 'applicant'], ['Name des Ehegatten', 'spouse']]);
    expect(personsOf(sheet('Vollmacht', 'Wohnung', 'Sie darf meinen Vertrag kündigen'))[0]?.[1]).toBe('representative');
  });

  test('where the care home applies, the form asks about whoever lives there', () => {
    const care = page([text('Antrag auf Pflegewohngeld', 50, 20, { size: 20 }), text('Antragstellende Einrichtung', 50, 740), ...['Pflegebedürftige Person', 'Aufenthalt'].map((words, at) => text(words, 50, 56 + 80 * at, { isBold: true })), ...['Name', 'Tag der Aufnahme'].map((words, at) => text(words, 50, 88 + 80 * at)), small], box('line', 50, 100), box('line', 50, 180));
    expect(personsOf(care)).toEqual([['Name', 'cared-for'], ['Tag der Aufnahme', 'cared-for']]);
  });

  test('children are not asked themselves', () => {
    expect(personsOf(sheet('Antrag auf Rente', 'Kind', 'Erziehen Sie ein Kind unter 18 Jahren?', 'Name'))).toEqual([['Erziehen Sie ein Kind unter 18 Jahren?', 'applicant'], ['Name', 'child']]);
  });

  test('nor are doctors; in a form about care what stands under health or daily life is asked of who needs it', () => {
    expect(personsOf(sheet('Antrag auf Feststellung einer Behinderung', 'Ärzte und Kliniken', 'Waren Sie in einer Klinik?'))[0]?.[1]).toBe('applicant');
    expect(personsOf(sheet('Antrag auf Leistungen der Pflegeversicherung', 'Alltag', 'Essen und Trinken'))[0]?.[1]).toBe('cared-for');
  });

  test('a name below a question to the reader is that of whom the heading names', () => {
    const ask = (heading: string, question: string, label: string) => {
      const texts = [text('Antrag auf Wohngeld', 50, 20, { size: 18 }), text(heading, 50, 50, { isBold: true, size: 12 }), text(question, 50, 80), text('nein', 264, 80), text('ja', 314, 80), text(label, 70, 104), small];
      return personsOf(page(texts, box('tick', 250, 80), box('tick', 300, 80), box('line', 150, 101))).at(-1);
    };
    expect(ask('Behandelnder Arzt', 'Haben Sie einen Hausarzt?', 'Name')).toEqual(['Name', 'other']);
    expect(ask('Behandelnder Arzt', 'Haben Sie einen Hausarzt?', 'seit')).toEqual(['seit', 'applicant']);
    expect(ask('Vermieter', 'Wohnen Sie zur Miete?', 'Anschrift')).toEqual(['Anschrift', 'other']);
  });

  test('where a form about care names nobody, it asks for who needs it', () => {
    const care = page([text('Antrag auf Pflegegeld', 50, 20, { size: 20 }), ...['Versicherte Person', 'Gewünschte Leistung'].map((words, at) => text(words, 50, 56 + 80 * at, { isBold: true })), ...['Name', 'Gewünschter Beginn'].map((words, at) => text(words, 50, 88 + 80 * at)), text('Pflegeperson', 50, 216, { isBold: true }), text('Vorname', 50, 248), small], ...[100, 180, 260].map((y) => box('line', 50, y)));
    expect(personsOf(care)).toEqual([['Name', 'cared-for'], ['Gewünschter Beginn', 'cared-for'], ['Vorname', 'carer']]);
  });

  test('where somebody can be reached under a heading that names no person is nobody\'s', () => {
    const care = page([text('Antrag auf Pflegegeld', 50, 20, { size: 20 }), ...['Versicherte Person', 'Ambulanter Dienst', 'Pflegeperson'].map((words, at) => text(words, 50, 56 + 80 * at, { isBold: true })), ...['Name', 'Telefon', 'Vorname'].map((words, at) => text(words, 50, 88 + 80 * at)), small], ...[100, 180, 260].map((y) => box('line', 50, y)));
    expect(personsOf(care)[1]).toEqual(['Telefon', null]);
  });
});
