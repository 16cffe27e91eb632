/** What stands over a box of a PDF form: title, letterhead, numbered parts, questions before. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { Box, PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

const sectionsOf = (...pages: readonly PdfPage[]) => readPdf(pdf(...pages)).page.fields.map(({ field: { label, section } }) => [label, ...section]);
const small = text('So ist der Text gesetzt, in dem das Formular geschrieben ist, Wort für Wort.', 50, 760);
const flat = (left: number, right: number, top: number): Box => ({ left, right, top, bottom: top });
const upright = (left: number, top: number, bottom: number): Box => ({ left, right: left, top, bottom });

describe('title and letterhead', () => {
  const ask = [text('Ort', 50, 188), small];
  const line = box('line', 50, 200);

  test('a title of one word goes on in smaller letters; one that says what for does not', () => {
    expect(sectionsOf(page([text('Antrag', 50, 60, { size: 20 }), text('auf Feststellung einer Behinderung', 50, 84), ...ask], line))).toEqual([['Ort', 'Antrag auf Feststellung einer Behinderung']]);
    expect(sectionsOf(page([text('Antrag auf Hilfe zur Pflege', 50, 60, { size: 20 }), text('nach dem Siebten Kapitel', 50, 84), ...ask], line))).toEqual([['Ort', 'Antrag auf Hilfe zur Pflege']]);
  });

  test('a line that repeats the short title and says more is the title', () => {
    expect(sectionsOf(page([text('Anlage', 50, 60, { size: 18 }), text('EK', 400, 58, { size: 26 }), text('Anlage EK zum Einkommen', 50, 88), ...ask], line))).toEqual([['Ort', 'Anlage EK zum Einkommen']]);
  });

  test('who publishes the form stands over nothing, above the title and at the head of each page', () => {
    const head = text('Beispielkasse', 400, 20, { size: 16, isBold: true });
    const first = page([head, text('Antrag auf Pflegegeld', 50, 60, { size: 20 }), ...ask], line);
    expect(sectionsOf(first, page([head, ...ask], { ...line, name: 'second' }))).toEqual([['Ort', 'Antrag auf Pflegegeld'], ['Ort', 'Antrag auf Pflegegeld']]);
  });
});

describe('parts', () => {
  test('the heading of a part that is numbered at the margin does not reach into the next', () => {
    const rules = [flat(20, 400, 50), flat(20, 400, 130), flat(20, 400, 210), ...[20, 44, 400].map((x) => upright(x, 50, 210))];
    const texts = [text('1', 28, 56, { isBold: true }), text('Bankverbindung', 50, 56, { isBold: true }), text('IBAN', 50, 88), text('2', 28, 136, { isBold: true }), text('Ort', 50, 158), small];
    expect(sectionsOf({ ...page(texts, box('line', 50, 100), box('line', 50, 170)), rules })).toEqual([['IBAN', 'Bankverbindung'], ['Ort']]);
  });

  test('a heading over ticks that looks like the others stands over what follows too', () => {
    const texts = [text('1. Angaben', 50, 50, { isBold: true }), text('Ort', 50, 78), text('2. Ich beantrage', 50, 130, { isBold: true }), text('Pflegegeld', 64, 150), text('Wohngeld', 64, 166), text('Beginn', 50, 188), small];
    expect(sectionsOf(page(texts, box('line', 50, 90), box('tick', 50, 150), box('tick', 50, 166), box('line', 50, 200)))).toEqual([['Ort', 'Angaben'], ['Ich beantrage'], ['Beginn', 'Ich beantrage']]);
  });

  test('what is indented below a question with answers beside it asks more about it', () => {
    const texts = [text('Liegt ein Pflegegrad vor?', 50, 100), text('nein', 314, 100), text('ja', 364, 100), text('seit', 70, 123), text('Kasse', 200, 123), text('Wohnort', 50, 163), small];
    const boxes = [box('tick', 300, 100), box('tick', 350, 100), box('line', 95, 120, { width: 90 }), box('line', 230, 120), box('line', 100, 160)];
    expect(sectionsOf(page(texts, ...boxes))).toEqual([['Liegt ein Pflegegrad vor?'], ['seit', 'Liegt ein Pflegegrad vor?'], ['Kasse', 'Liegt ein Pflegegrad vor?'], ['Wohnort']]);
  });

  test('"vom … bis" belongs to the text at the start of its row', () => {
    const texts = [text('Zeitraum der Verhinderung', 50, 103), text('vom', 200, 103), text('bis', 330, 103), small];
    expect(sectionsOf(page(texts, box('line', 220, 100), box('line', 350, 100)))).toEqual([['vom', 'Zeitraum der Verhinderung'], ['bis', 'Zeitraum der Verhinderung']]);
  });

  test('another question beside the answers is no part of them', () => {
    const texts = [text('Geschlecht:', 50, 100), text('männlich', 134, 100), text('weiblich', 204, 100), text('Beruf:', 300, 103), small];
    expect(sectionsOf(page(texts, box('radio', 120, 100, { name: 'g', optionName: '0' }), box('radio', 190, 100, { name: 'g', optionName: '1' }), box('line', 340, 100)))).toEqual([['Geschlecht'], ['Beruf']]);
  });
});
