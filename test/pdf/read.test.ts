/** What a person reads on a PDF form: each test is one habit of those who draw forms. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { PdfDocument, PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

const fieldsOf = (...pages: readonly PdfPage[]) => readPdf(pdf(...pages)).page.fields.map(({ field }) => field);
const labelsOf = (...pages: readonly PdfPage[]) => fieldsOf(...pages).map(({ label }) => label);

describe('labels', () => {
  test.each([
    ['left of the box', [text('Vorname', 50, 103)], box('line', 100, 100)],
    ['above the box', [text('Vorname', 100, 88)], box('line', 100, 100)],
    ['inside the box', [text('Vorname', 102, 102)], box('line', 100, 100, { height: 30 })],
    ['below the line', [text('Vorname', 100, 118)], box('line', 100, 100)],
    ['with number and asterisk', [text('3. Vorname *', 100, 88)], box('line', 100, 100)],
    ['in brackets', [text('(Vorname)', 100, 88)], box('line', 100, 100)],
    ['letter by letter', Array.from('Vorname', (letter, at) => text(letter, 100 + 5 * at, 88)), box('line', 100, 100)],
  ])('stand %s', (_where, texts, widget) => {
    expect(labelsOf(page(texts, widget))).toEqual(['Vorname']);
  });

  test.each([
    ['Vorname der antragstellenden Person', 'Vorname der antragstellenden Person'],
    ['1 - Geburtsort', 'Geburtsort'],
    ['Bitte Geburtsort eintragen', 'Geburtsort'],
    ['Bitte kreuzen Sie an, was zutrifft', 'Bitte kreuzen Sie an, was zutrifft'],
    ['Geburts- ort', 'Geburtsort'],
    ['Vorname1', 'Vorname'],
    ['ja nein', ''],
  ])('tool tip "%s" beside no text: "%s"', (toolTip, label) => {
    expect(labelsOf(page([], box('line', 100, 100, { toolTip })))).toEqual([label]);
  });

  test.each(['Vorname der antragstellenden Person', 'Textfeld 12', 'undefined', 'txtVorname', 'form1[0].#subform[0].name[0]', '066_page_0', ''])('what stands at the box goes before the tool tip "%s"', (toolTip) => {
    expect(labelsOf(page([text('Vorname', 100, 88)], box('line', 100, 100, { toolTip })))).toEqual(['Vorname']);
  });

  test('of two texts at a box the one that the tool tip says is the label', () => {
    const texts = [text('Angaben', 50, 103), text('Vorname', 100, 86)];
    expect(labelsOf(page(texts, box('line', 100, 100, { toolTip: 'Vorname des Kindes' })))).toEqual(['Vorname']);
  });

  test('drawn lines part a text from the box below: the text on its side of the line is the label', () => {
    const texts = [text('Kopf der Spalte darüber', 100, 84), text('Vorname', 40, 103)];
    expect(labelsOf({ ...page(texts, box('line', 100, 100)), rules: [{ left: 20, right: 300, top: 97, bottom: 97 }] })).toEqual(['Vorname']);
  });

  test('in a table the text in the head of the column names the boxes of all its rows, small print and all', () => {
    const rules = [60, 130, 160, 190].map((y) => ({ left: 20, right: 160, top: y, bottom: y })).concat([20, 160].map((x) => ({ left: x, right: x, top: 60, bottom: 190 })));
    const rows = [135, 165].map((y) => box('line', 24, y, { width: 130, name: `row${y}` }));
    const beside = [135, 165].map((y) => box('line', 170, y, { toolTip: 'Beginn', name: `beside${y}` }));
    expect(labelsOf({ ...page([text('Gläubiger', 24, 64), text('(z. B. Bank)', 24, 76, { size: 7 })], ...rows, ...beside), rules })).toEqual(['Gläubiger (z. B. Bank)', 'Beginn', 'Gläubiger (z. B. Bank)', 'Beginn']);
  });

  test('in a sentence with several boxes are what stands before each, without the unit of the one before', () => {
    const texts = [text('Die Wohnung hat', 20, 103), text('m². Ich zahle davon', 162, 103), text('EUR.', 312, 103), text('insgesamt', 20, 143), text('weitere Kinder', 143, 143)];
    expect(labelsOf(page(texts, box('line', 100, 100, { width: 60 }), box('line', 260, 100, { width: 50 }), box('line', 70, 140, { width: 70 })))).toEqual(['Die Wohnung hat', 'Ich zahle davon', 'insgesamt … weitere Kinder']);
  });

  test('dots to write on are no text', () => {
    // In type dots are half as wide as letters: the word ends at 94.
    expect(labelsOf(page([text('Amtsgericht ....................', 20, 103)], box('line', 96, 100)))).toEqual(['Amtsgericht']);
    // A drawn line is wider than the words before it: they end well before the box.
    expect(labelsOf(page([text('gültig bis ____________________', 20, 103), text('Ort', 20, 133)], box('line', 60, 100), box('line', 60, 130)))).toEqual(['gültig bis', 'Ort']);
  });

  test('of several boxes with one long tool tip are what stands at each', () => {
    const toolTip = 'Person (Familienname) (Vorname)';
    const texts = [text('(Familienname)', 50, 88), text('(Vorname)', 200, 88)];
    expect(labelsOf(page(texts, box('line', 50, 100, { toolTip }), box('line', 200, 100, { toolTip })))).toEqual(['Familienname', 'Vorname']);
  });

  test('of two lines are one, and cut words are whole', () => {
    expect(labelsOf(page([text('Abweichende Zustell-', 50, 100), text('anschrift', 50, 111)], box('line', 170, 100, { height: 24 })))).toEqual(['Abweichende Zustellanschrift']);
  });

  test('of single rows stay apart', () => {
    const texts = [text('Straße', 50, 103), text('Ort', 50, 121)];
    expect(labelsOf(page(texts, box('line', 120, 100), box('line', 120, 118)))).toEqual(['Straße', 'Ort']);
  });

  test('are empty where nothing tells: no guessing', () => {
    expect(labelsOf(page([text('Seite 1', 50, 800)], box('line', 100, 100, { name: 'tf_12' })))).toEqual(['']);
  });

  test('text that runs upwards at the margin names nothing', () => {
    expect(labelsOf(page([text('Vordruck', 60, 103, { isUpright: false })], box('line', 110, 100)))).toEqual(['']);
  });
});

describe('questions', () => {
  test('radios of one name are one choice; answers are the texts behind them', () => {
    const texts = [text('Familienstand:', 50, 100), text('ledig', 144, 100), text('verheiratet', 214, 100)];
    const radios = [box('radio', 130, 100, { name: 'g', optionName: '0' }), box('radio', 200, 100, { name: 'g', optionName: '1' })];
    expect(fieldsOf(page(texts, ...radios))).toMatchObject([{ label: 'Familienstand', type: 'choice', options: ['ledig', 'verheiratet'] }]);
  });

  test('the text of an answer may have several lines', () => {
    const texts = [text('Zahlung:', 50, 86), text('auf das Konto des', 64, 100), text('anderen Elternteils', 64, 111), text('in bar', 64, 124)];
    const radios = [box('radio', 50, 100, { name: 'g', optionName: '0' }), box('radio', 50, 124, { name: 'g', optionName: '1' })];
    expect(fieldsOf(page(texts, ...radios))[0]).toMatchObject({ label: 'Zahlung', options: ['auf das Konto des anderen Elternteils', 'in bar'] });
  });

  test('"nein" and "ja" of two names are one choice', () => {
    const texts = [text('Wohnen Sie zur Miete?', 50, 100), text('nein', 214, 100), text('ja', 264, 100)];
    expect(fieldsOf(page(texts, box('tick', 200, 100), box('tick', 250, 100)))).toMatchObject([{ label: 'Wohnen Sie zur Miete?', type: 'choice', options: ['nein', 'ja'] }]);
  });

  test('ticks under a question are one question', () => {
    const texts = [text('Wie heizen Sie?', 50, 84), text('Gas', 64, 100), text('Strom', 64, 116)];
    expect(fieldsOf(page(texts, box('tick', 50, 100), box('tick', 50, 116)))).toMatchObject([{ label: 'Wie heizen Sie?', type: 'choice', options: ['Gas', 'Strom'] }]);
  });

  test.each([
    ['Welche Leistungen erhalten Sie?', ['Rente', 'Wohngeld', 'BAföG'], 'multiple-choice'], ['Bitte kreuzen Sie die Aussagen an', ['Ich bin krank', 'Ich arbeite'], 'multiple-choice'],
    ['Wie heizen Sie?', ['Gas', 'Sonstiges'], 'multiple-choice'], ['Ich bin ...', ['ledig', 'verheiratet', 'verwitwet'], 'choice'],
  ])('"%s" %j is a %s', (question, options, type) => {
    const ticks = options.map((_option, at) => box('tick', 50, 100 + 16 * at));
    expect(fieldsOf(page([text(question, 50, 84), ...options.map((option, at) => text(option, 64, 100 + 16 * at))], ...ticks))).toMatchObject([{ label: question, type, options }]);
  });

  test('between the answers may stand what only one of them asks', () => {
    const texts = [text('Seit wann leben Sie hier?', 50, 84), text('seit', 64, 100), text('Ort', 64, 128), text('immer', 64, 160)];
    expect(fieldsOf(page(texts, box('tick', 50, 100), box('line', 90, 98), box('line', 90, 125), box('tick', 50, 160)))).toMatchObject([{ type: 'choice', options: ['seit', 'immer'] }, { label: 'seit' }, { label: 'Ort' }]);
  });

  test('a tick before two lines has both as its text', () => {
    const texts = [text('Zahlung:', 50, 80), text('auf ein Konto, das', 64, 96), text('einem anderen gehört', 64, 107), text('in bar', 64, 124)];
    expect(fieldsOf(page(texts, box('tick', 50, 101), box('tick', 50, 124)))[0]).toMatchObject({ options: ['auf ein Konto, das einem anderen gehört', 'in bar'] });
  });

  test('lines of one width with one label are one question, rows of a table are not', () => {
    expect(labelsOf(page([text('Anschrift', 50, 88)], box('line', 50, 100), box('line', 50, 118)))).toEqual(['Anschrift']);
    expect(labelsOf(page([text('Anschrift', 50, 88), text('Ort', 200, 88)], box('line', 50, 100), box('line', 200, 100), box('line', 50, 118), box('line', 200, 118)))).toHaveLength(4);
  });

  test('references to other questions are no part of label or answer', () => {
    const texts = [text('Wohnen Sie zur Miete? Bitte fügen Sie den Vertrag bei.', 50, 84), text('ja', 64, 100), text('nein (weiter mit 23)', 64, 116)];
    expect(fieldsOf(page(texts, box('radio', 50, 100, { name: 'g', optionName: '0' }), box('radio', 50, 116, { name: 'g', optionName: '1' })))).toMatchObject([{ label: 'Wohnen Sie zur Miete?', options: ['ja', 'nein'] }]);
  });

  test.each([['Alle Angaben sind Pflichtangaben.', true], ['Felder mit * sind freiwillig.', false], ['', true]])('an asterisk under "%s"', (rule, required) => {
    expect(fieldsOf(page([text(rule, 50, 20), text('Name *', 50, 88)], box('line', 50, 100)))[0]).toMatchObject({ required });
  });

  test('tool tips may name question and answer', () => {
    const tip = (at: number, option: string): string => `19 - Option${at} von 2 - Wie wohnen Sie? - ${option}`;
    const ticks = [box('tick', 50, 100, { toolTip: tip(1, 'zur Miete') }), box('line', 200, 98, { toolTip: 'Miete in Euro' }), box('tick', 50, 120, { toolTip: tip(2, 'im Eigentum') })];
    expect(fieldsOf(page([], ...ticks))).toMatchObject([{ label: 'Wie wohnen Sie?', options: ['zur Miete', 'im Eigentum'] }, { label: 'Miete in Euro', type: 'number' }]);
  });

  test('declarations stand alone', () => {
    const texts = [text('Erklärung:', 50, 84), text('Ich stimme zu.', 64, 100), text('Ich habe alles gelesen.', 64, 116)];
    expect(fieldsOf(page(texts, box('tick', 50, 100), box('tick', 50, 116))).map(({ type }) => type)).toEqual(['confirmation', 'confirmation']);
  });

  test('a field that is drawn on every page is asked once', () => {
    const head = page([text('Name', 50, 88)], box('line', 50, 100, { name: 'name' }));
    expect(labelsOf(head, head)).toEqual(['Name']);
  });

  test('day, month and year are one date, and so is a row of boxes for single digits', () => {
    const parts = page([text('Einzug am', 50, 103), text('Tag', 110, 90), text('Monat', 135, 90), text('Jahr', 170, 90)],
      box('line', 110, 100, { width: 20 }), box('line', 135, 100, { width: 25 }), box('line', 170, 100, { width: 30 }));
    expect(fieldsOf(parts)).toMatchObject([{ label: 'Einzug am', type: 'date' }]);
    const cells = page([text('Geburtsdatum', 50, 88)], ...['Tag 1', 'Tag 2', 'Monat 1', 'Monat 2', 'Jahr 1', 'Jahr 2'].map((toolTip, at) => box('line', 50 + 14 * at, 100, { width: 14, toolTip })));
    expect(fieldsOf(cells)).toMatchObject([{ label: 'Geburtsdatum', type: 'date' }]);
  });

  test.each([
    ['Geburtsdatum', {}, 'date'], ['Einzug (TT.MM.JJJJ)', {}, 'date'], ['seit', { format: 'date' }, 'date'], ['Miete in Euro', {}, 'number'],
    ['E-Mail-Adresse', {}, 'email'], ['Telefon', {}, 'tel'], ['Telefon/E-Mail', {}, 'text'], ['Anzahl der Räume', {}, 'number'], ['ja, mtl. EUR netto', {}, 'number'], ['Raten laufen bis', {}, 'date'], ['Ort, Datum, Unterschrift', {}, 'signature'], ['Ort', {}, 'text'],
  ] as const)('"%s" %j takes a %s', (label, options, type) => {
    expect(fieldsOf(page([text(label, 50, 88)], box('line', 50, 100, options)))[0]?.type).toBe(type);
  });

  test('a unit behind the box tells a number, small print above it a date', () => {
    expect(fieldsOf(page([text('Fläche', 50, 103), text('m²', 204, 103)], box('line', 100, 100)))[0]?.type).toBe('number');
    expect(fieldsOf(page([text('Einzug', 50, 103), text('Tag Monat Jahr', 102, 89)], box('line', 100, 100)))[0]).toMatchObject({ label: 'Einzug', type: 'date' });
  });

  test('lists, long texts, signatures, required answers', () => {
    const fields = fieldsOf(page([], box('select', 50, 50, { toolTip: 'Anrede', options: ['Frau', 'Herr'], isRequired: true }), box('lines', 50, 100, { toolTip: 'Begründung', height: 40 }), box('signature', 50, 150, { toolTip: 'Unterschrift' })));
    expect(fields).toMatchObject([{ type: 'choice', options: ['Frau', 'Herr'], required: true }, { type: 'long-text', required: false }, { type: 'signature' }]);
  });
});

describe('order and sections', () => {
  test('rows from top to bottom, each from left to right', () => {
    expect(labelsOf(page([], box('line', 200, 101, { toolTip: 'Nachname' }), box('line', 50, 150, { toolTip: 'Straße' }), box('line', 50, 100, { toolTip: 'Vorname' })))).toEqual(['Vorname', 'Nachname', 'Straße']);
  });

  test('under headings side by side, one column after the other', () => {
    const heads = [text('Antragstellerin', 50, 50, { isBold: true }), text('Ehepartner', 300, 50, { isBold: true })];
    const labels = [50, 300].flatMap((x) => [text('Vorname', x, 78), text('Geburtsort', x, 118)]);
    const fields = fieldsOf(page([...heads, ...labels, text('Kleingedrucktes, das zeigt, wie der Text dieses Formulars gesetzt ist.', 50, 700)],
      box('line', 300, 90), box('line', 50, 90), box('line', 50, 130), box('line', 300, 130)));
    expect(fields.map(({ label, person }) => [label, person])).toEqual([['Vorname', 'applicant'], ['Geburtsort', 'applicant'], ['Vorname', 'spouse'], ['Geburtsort', 'spouse']]);
  });

  test('a line between columns parts them: one column after the other, headings stand over their own', () => {
    const heads = [text('Antragstellerin', 50, 50, { isBold: true }), text('Kind', 320, 50, { isBold: true })];
    const labels = [50, 320].flatMap((x) => [text('Vorname', x, 78), text('Geburtsort', x, 118)]);
    const body = text('Kleingedrucktes, das zeigt, wie der Text dieses Formulars gesetzt ist, ohne fett zu sein.', 50, 700);
    const sheet = { ...page([...heads, ...labels, body, text('Ort', 50, 188)], box('line', 320, 90), box('line', 50, 90), box('line', 50, 130), box('line', 320, 130), box('line', 50, 200)), rules: [{ left: 300, right: 300, top: 50, bottom: 150 }] };
    expect(fieldsOf(sheet).map(({ label, section }) => [label, ...section])).toEqual([['Vorname', 'Antragstellerin'], ['Geburtsort', 'Antragstellerin'], ['Vorname', 'Kind'], ['Geburtsort', 'Kind'], ['Ort']]);
  });

  test('a heading in a cell with boxes stands over that cell alone', () => {
    const rules = [40, 140, 240].map((y) => ({ left: 20, right: 400, top: y, bottom: y })).concat([20, 400].map((x) => ({ left: x, right: x, top: 40, bottom: 240 })));
    const texts = [text('Vermieter', 30, 50, { isBold: true }), text('Name', 30, 78), text('Straße', 30, 178), text('So ist der Text gesetzt, in dem das Formular geschrieben ist.', 50, 700)];
    expect(fieldsOf({ ...page(texts, box('line', 30, 90), box('line', 30, 190)), rules }).map(({ section }) => section)).toEqual([['Vermieter'], []]);
  });

  test('the title is the largest text with what stands beside it; leaflets before the form have no headings', () => {
    const leaflet = page([text('Allgemeine Hinweise', 50, 20, { size: 14 })]);
    const sheet = page([text('Anlage', 50, 20, { size: 16 }), text('KDU', 400, 20, { size: 24 }), text('Vorname', 50, 108), text('So ist der Text gesetzt, in dem das Formular geschrieben ist.', 50, 700)], box('line', 50, 120));
    expect(fieldsOf(leaflet, sheet)[0]?.section).toEqual(['Anlage KDU']);
  });

  test('a question to the reader under no other person means the applicant', () => {
    expect(fieldsOf(page([text('Wie heizen Sie Ihre Wohnung?', 50, 88)], box('line', 50, 100)))[0]?.person).toBe('applicant');
  });

  test('in a table the head of the row is the label and the head of the column the person', () => {
    const heads = [text('Ehepartner', 150, 80), text('Kind', 300, 80)];
    const fields = fieldsOf(page([...heads, text('Name', 50, 103), text('Geburtsdatum', 50, 123)],
      box('line', 150, 100), box('line', 300, 100), box('line', 150, 120), box('line', 300, 120)));
    expect(fields.map(({ label, person }) => [label, person])).toEqual([['Name', 'spouse'], ['Name', 'child'], ['Geburtsdatum', 'spouse'], ['Geburtsdatum', 'child']]);
  });

  test('where rows have numbers, the head of the column is the label', () => {
    const heads = [text('Arbeitgeber', 80, 88), text('Beginn', 250, 88)];
    const rows = [text('1.', 50, 103), text('2.', 50, 123)];
    expect(labelsOf(page([...heads, ...rows], box('line', 80, 100), box('line', 250, 100), box('line', 80, 120), box('line', 250, 120))))
      .toEqual(['Arbeitgeber', 'Beginn', 'Arbeitgeber', 'Beginn']);
  });

  test('sections are the larger and bold texts above, outermost first, across pages; remarks are none', () => {
    const first = page([
      text('Antrag auf Wohngeld', 50, 20, { size: 20 }), text('A.', 50, 60, { size: 14, isBold: true }), text('Angaben zum Kind', 72, 60, { size: 14, isBold: true }), text('Bitte in Druckschrift ausfüllen', 50, 80, { isBold: true }),
      text('Vorname', 50, 108), text('So ist der Text gesetzt, in dem das Formular geschrieben ist.', 50, 700),
    ], box('line', 50, 120));
    const second = page([text('Nachname', 50, 108)], box('line', 50, 120, { name: 'last-name' }));
    expect(fieldsOf(first, second).map(({ section, person }) => [section, person])).toEqual([
      [['Antrag auf Wohngeld', 'Angaben zum Kind'], 'child'], [['Antrag auf Wohngeld', 'Angaben zum Kind'], 'child'],
    ]);
    expect(readPdf(pdf(first, second)).page).toMatchObject({ title: 'Antrag auf Wohngeld', headings: ['Antrag auf Wohngeld', 'A. Angaben zum Kind'] });
  });
});

describe('the document', () => {
  test.each([['Antrag auf Pflegegeld', 'Antrag auf Pflegegeld'], ['Microsoft Word - a3.doc', 'Große Schrift'], ['form_12.indd', 'Große Schrift'], ['', 'Große Schrift']])('titled "%s" is called %s', (title, expected) => {
    expect(readPdf({ ...pdf(page([text('Große Schrift', 50, 20, { size: 20 }), text('kleine Schrift', 50, 50)])), title }).page.title).toBe(expected);
  });

  test('without boxes has text and no questions', () => {
    const { page: reading, text: words } = readPdf(pdf(page([text('Das Pflege-', 50, 20), text('geld ist eine Leistung.', 50, 32), text('Merkblatt', 50, 90)])));
    expect(reading.fields).toEqual([]);
    expect(words).toBe('Das Pflegegeld ist eine Leistung.\n\nMerkblatt');
  });

  test('holds no nodes', () => {
    expect(readPdf(pdf(page([], box('line', 1, 1)))).page.fields[0]).toMatchObject({ controls: [], labelElement: null });
  });

  test.each([
    ['on a page', fc.oneof(fc.integer({ min: -50, max: 900 }), fc.constantFrom(0, Number.MAX_SAFE_INTEGER, Number.NaN, -1))],
    ['on a heap, where all overlap', fc.integer({ min: 0, max: 30 })],
  ])('whatever stands wherever %s, reading ends and does not throw', (_where, number) => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('Ja', 'Nein', '1.', 'Vorname:', '\u0000', '__proto__', '....', 'Option1 von 2 - a - b'));
    const area = fc.record({ left: number, top: number, right: number, bottom: number });
    const piece = fc.record({ text: words, box: area, size: number, isBold: fc.boolean(), isUpright: fc.boolean() });
    const widget = fc.record({
      kind: fc.constantFrom('line' as const, 'tick' as const, 'radio' as const, 'select' as const), box: area, name: words, toolTip: words, isRequired: fc.boolean(), options: fc.array(words, { maxLength: 2 }),
      optionName: words, format: fc.constant(null),
    });
    const document: fc.Arbitrary<PdfDocument> = fc.record({
      url: fc.webUrl(), title: words, language: fc.constant(null),
      pages: fc.array(fc.record({ texts: fc.array(piece, { maxLength: 12 }), widgets: fc.array(widget, { maxLength: 8 }), rules: fc.array(area, { maxLength: 6 }), areas: fc.array(area, { maxLength: 3 }) }), { maxLength: 3 }),
    });
    fc.assert(fc.property(document, (one) => Array.isArray(readPdf(one).page.fields)), { numRuns: 200 });
  });
});
