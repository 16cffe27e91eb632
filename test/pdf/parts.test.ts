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

  test('a number in the bar of a heading ends nothing', () => {
    const rules = [flat(20, 400, 50), flat(20, 400, 70), ...[20, 44, 400].map((x) => upright(x, 50, 70))];
    const texts = [text('2', 28, 55, { isBold: true }), text('Bankverbindung', 50, 55, { isBold: true }), text('IBAN', 50, 88), small];
    expect(sectionsOf({ ...page(texts, box('line', 50, 100)), rules })).toEqual([['IBAN', 'Bankverbindung']]);
  });

  test('a heading beside "1.2" says nothing of 1.3', () => {
    const texts = [text('Angaben zur Person', 50, 50, { size: 12, isBold: true }), ...['Geschlecht', 'Erreichbarkeit', 'Steuernummer'].flatMap((words, at) => [text(`1.${at + 1}`, 10, 80 + 50 * at), text(words, 50, 80 + 50 * at, { isBold: at === 1, size: at === 1 ? 10 : 8 })]), text('Telefon', 50, 144, { size: 8 }), small];
    expect(sectionsOf(page(texts, ...[92, 154, 192].map((y) => box('line', 50, y))))).toEqual([['Geschlecht', 'Angaben zur Person'], ['Telefon', 'Angaben zur Person', 'Erreichbarkeit'], ['Steuernummer', 'Angaben zur Person']]);
  });

  test('what a numbered item asks stands over all that it asks more', () => {
    const items = [text('2.1', 10, 80), text('Sind Sie zurzeit krankgeschrieben?', 50, 80), text('nein', 64, 100), text('ja', 124, 100), text('wegen', 180, 103), text('2.2', 10, 140), text('Hausärztin oder Hausarzt', 50, 140), text('Anschrift', 50, 156, { size: 7 }), text('2.3', 10, 200), text('Beruf', 50, 200), text('Betrieb', 260, 200)];
    const sheet = page([...items, small], box('radio', 50, 99, { name: 'r' }), box('radio', 110, 99, { name: 'r' }), box('line', 220, 100), box('line', 50, 164), box('line', 80, 197), box('line', 310, 197));
    expect(sectionsOf(sheet)).toEqual([['Sind Sie zurzeit krankgeschrieben?'], ['wegen', 'Sind Sie zurzeit krankgeschrieben?'], ['Anschrift', 'Hausärztin oder Hausarzt'], ['Beruf'], ['Betrieb']]);
  });

  test('the name of the insured at the head of a later page stands under no heading', () => {
    const first = page([text('Antrag auf Pflegegeld', 50, 20, { size: 18 }), text('1. Versicherung', 50, 60, { size: 12, isBold: true }), text('Kasse', 50, 88), small], box('line', 50, 100));
    const next = page([text('Name, Vorname', 50, 24), text('2. Konto', 50, 60, { size: 12, isBold: true }), text('IBAN', 50, 88), small], box('line', 140, 21), { ...box('line', 50, 100), name: 'iban' });
    expect(sectionsOf(first, next).slice(1)).toEqual([['Name, Vorname', 'Antrag auf Pflegegeld'], ['IBAN', 'Antrag auf Pflegegeld', 'Konto']]);
  });

  test('only a number of the same column ends what belongs to "1.2"', () => {
    const texts = [text('Angaben zur Person', 50, 50, { size: 12, isBold: true }), ...['Geschlecht', 'Erreichbarkeit', 'Steuernummer'].flatMap((words, at) => [text(`1.${at + 1}`, 10, 80 + 70 * at), text(words, 50, 80 + 70 * at, { isBold: at === 1, size: at === 1 ? 10 : 8 })]), ...[108, 168, 228].map((y, at) => text(`9.${at + 1}`, 300, y)), text('Telefon', 50, 190, { size: 8 }), small];
    expect(sectionsOf(page(texts, ...[92, 200, 232].map((y) => box('line', 50, y))))[1]).toEqual(['Telefon', 'Angaben zur Person', 'Erreichbarkeit']);
  });

  test('a remark after a dash behind a bold heading is no part of it', () => {
    const remark = { ...text('– bitte für jede Person angeben', 90, 50), box: { left: 88, right: 240, top: 50, bottom: 60 } };
    expect(sectionsOf(page([text('Einkommen', 40, 50, { isBold: true }), remark, text('Lohn', 40, 88), small], box('line', 40, 100)))).toEqual([['Lohn', 'Einkommen']]);
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

  test('"eine der folgenden" stands over all rows below it, with ticks or lines', () => {
    const rows = ['Pflegegeld', 'Wohngeld'].flatMap((name, at) => [text(name, 60, 90 + 24 * at), text('nein', 244, 90 + 24 * at), text('ja', 294, 90 + 24 * at)]);
    const ticks = [0, 1].flatMap((at) => [box('radio', 230, 90 + 24 * at, { name: `r${at}` }), box('radio', 280, 90 + 24 * at, { name: `r${at}` })]);
    expect(sectionsOf(page([text('Erhalten Sie eine der folgenden Leistungen?', 50, 60), ...rows, small], ...ticks))).toEqual(['Pflegegeld', 'Wohngeld'].map((label) => [label, 'Erhalten Sie eine der folgenden Leistungen?']));
  });

  test('behind "ja" a line asks more about the yes', () => {
    const texts = [text('Werden Räume vermietet?', 50, 100), text('nein', 194, 100), text('ja', 244, 100), text('Fläche in Quadratmetern', 264, 100), small];
    expect(sectionsOf(page(texts, box('radio', 180, 100, { name: 'v' }), box('radio', 230, 100, { name: 'v' }), box('line', 460, 97)))).toEqual([['Werden Räume vermietet?'], ['Fläche in Quadratmetern', 'Werden Räume vermietet?']]);
  });

  test('headings side by side end at a row that reaches over both', () => {
    const lines = [...[50, 70, 110, 140].map((y) => flat(40, 500, y)), ...[40, 500].map((x) => upright(x, 50, 140)), upright(270, 50, 110)];
    const texts = [text('Wohnung', 50, 55, { isBold: true }), text('Zweitwohnung', 280, 55, { isBold: true }), text('Straße', 46, 74, { size: 7 }), text('Straße', 276, 74, { size: 7 }), text('Beruf', 50, 120), small];
    expect(sectionsOf({ ...page(texts, box('line', 46, 84, { width: 200 }), box('line', 276, 84, { width: 200 }), box('line', 120, 117)), rules: lines })).toEqual([['Straße', 'Wohnung'], ['Beruf'], ['Straße', 'Zweitwohnung']]);
  });

  test('answers may stand before their boxes', () => {
    const rows = ['Liegt ein Unfall vor?', 'Besteht ein Pflegegrad?'].flatMap((words, at) => [text(words, 50, 100 + 30 * at), text('ja', 232, 100 + 30 * at), text('nein', 282, 100 + 30 * at)]);
    const boxes = [0, 1].flatMap((at) => [box('radio', 246, 100 + 30 * at, { name: `r${at}` }), box('radio', 306, 100 + 30 * at, { name: `r${at}` })]);
    expect(readPdf(pdf(page([...rows, small], ...boxes))).page.fields.map(({ field: { label, options } }) => [label, ...options])).toEqual([['Liegt ein Unfall vor?', 'ja', 'nein'], ['Besteht ein Pflegegrad?', 'ja', 'nein']]);
  });

  test('what stands beside a plain number or a letter stands over all boxes up to the next', () => {
    for (const numbers of [['1', '2', '3'], ['a)', 'b)', 'c)']]) {
      const texts = numbers.flatMap((number, at) => [text(number, 20, 80 + 90 * at), text(['Hausärztin', 'Krankenhaus', 'Kurklinik'][at] ?? '', 50, 80 + 90 * at), text('Name', 50, 106 + 90 * at), text('Anschrift', 50, 136 + 90 * at)]);
      const boxes = numbers.flatMap((_number, at) => [box('line', 110, 103 + 90 * at), box('line', 110, 133 + 90 * at)]);
      expect(sectionsOf(page([...texts, small], ...boxes))).toEqual(['Hausärztin', 'Krankenhaus', 'Kurklinik'].flatMap((words) => [['Name', words], ['Anschrift', words]]));
    }
  });

  test('a numbered heading ends at the next number that has a question', () => {
    const texts = [text('1', 20, 50), text('Angaben zum Konto', 50, 50, { isBold: true, size: 12 }), text('IBAN', 50, 80), text('2', 20, 120), text('Beruf', 50, 120), text('3', 20, 160), text('Wohnort', 50, 160), small];
    expect(sectionsOf(page(texts, box('line', 120, 77), box('line', 120, 117), box('line', 120, 157)))).toEqual([['IBAN', 'Angaben zum Konto'], ['Beruf'], ['Wohnort']]);
  });

  test('the second line of a question may begin below its letter', () => {
    const texts = [text('a) Gab es in den letzten zwölf Monaten schon einmal einen', 50, 100), text('solchen Antrag?', 50, 112), text('nein', 364, 100), text('ja', 424, 100), small];
    expect(sectionsOf(page(texts, box('radio', 350, 100, { name: 'r' }), box('radio', 410, 100, { name: 'r' })))).toEqual([['Gab es in den letzten zwölf Monaten schon einmal einen solchen Antrag?']]);
  });

  test('a heading in a shaded box that only explains stands over nothing below the box', () => {
    const words = ['Ihre Angaben brauchen wir, um über den Antrag zu entscheiden, auch über den Beginn.', 'Lesen Sie dazu bitte das Merkblatt, das Sie mit dem Antrag bekommen haben.'];
    const texts = [text('Datenschutz und Mitwirkung', 50, 50, { isBold: true, size: 12 }), ...words.map((line, at) => text(line, 50, 70 + 14 * at)), text('Wohnort', 50, 150), small];
    expect(sectionsOf({ ...page(texts, box('line', 120, 147)), areas: [{ left: 40, right: 550, top: 44, bottom: 110 }] })).toEqual([['Wohnort']]);
  });

  test('another question beside the answers is no part of them', () => {
    const texts = [text('Geschlecht:', 50, 100), text('männlich', 134, 100), text('weiblich', 204, 100), text('Beruf:', 300, 103), small];
    expect(sectionsOf(page(texts, box('radio', 120, 100, { name: 'g', optionName: '0' }), box('radio', 190, 100, { name: 'g', optionName: '1' }), box('line', 340, 100)))).toEqual([['Geschlecht'], ['Beruf']]);
  });
});

describe('parts as offices draw them', () => {
  test('the sign of the office beside the title is no part of it', () => {
    const sheet = page([text('Antrag auf Pflegegeld', 50, 30, { size: 14, isBold: true }), text('AOV', 480, 30, { size: 17, isBold: true }), text('Vorname', 50, 100), small], box('line', 120, 97));
    expect(sectionsOf(sheet)).toEqual([['Vorname', 'Antrag auf Pflegegeld']]);
  });

  test('coloured paper is no part for the office', () => {
    const words = Array.from({ length: 12 }, (_none, at) => text(`Absatz Nummer ${at}`, 50, 200 + at * 20));
    const sheet = page([text('Bankverbindung', 50, 50, { isBold: true, size: 12 }), text('IBAN', 50, 80), ...words, text('Bearbeitungsvermerke der Kasse', 50, 600, { isBold: true }), small], box('line', 100, 77));
    expect(sectionsOf({ ...sheet, areas: [{ left: 0, right: 595, top: 0, bottom: 842 }] })[0]).toEqual(['IBAN', 'Bankverbindung']);
  });

  test('a shaded column for the office stands apart from the form beside it', () => {
    const sheet = page([
      text('Nur vom Jobcenter auszufüllen', 420, 40, { isBold: true, size: 8 }), text('Team', 420, 100, { size: 8 }), text('Ihre Daten', 50, 70, { isBold: true, size: 12 }), text('Vorname', 50, 100), small,
    ], box('line', 120, 97), box('line', 460, 97));
    expect(sectionsOf({ ...sheet, areas: [{ left: 410, right: 570, top: 30, bottom: 700 }] })).toEqual([['Vorname', 'Ihre Daten'], ['Team', 'Nur vom Jobcenter auszufüllen']]);
  });

  test('a text that runs upwards in a shaded bar stands over all beside it', () => {
    const side = { text: 'Haushalt', size: 8, isBold: true, isUpright: false, box: { left: 42, right: 50, top: 120, bottom: 160 } };
    const sheet = page([side, text('Weitere Personen', 70, 90, { isBold: true, size: 12 }), text('Vorname', 70, 120), text('Telefon', 70, 300), small], box('line', 140, 117), box('line', 140, 297));
    expect(sectionsOf({ ...sheet, areas: [{ left: 40, right: 54, top: 80, bottom: 200 }] })).toEqual([['Vorname', 'Haushalt', 'Weitere Personen'], ['Telefon', 'Weitere Personen']]);
  });

  test('number and title in a shaded column stand over what is beside it; a column that counts rows says nothing', () => {
    const bar = { left: 40, right: 130, top: 80, bottom: 200 };
    const title = [text('1', 46, 86, { isBold: true, size: 16 }), text('Pflegebedürftige', 46, 110, { isBold: true }), text('Person', 46, 122, { isBold: true })];
    const asked = [text('Name', 144, 84, { size: 7 }), text('Beihilfe?', 144, 150), text('nein', 214, 150), text('ja', 254, 150), text('Telefon', 144, 300)];
    const boxes = [box('line', 144, 92), box('tick', 200, 150), box('tick', 240, 150), box('line', 190, 297)];
    expect(sectionsOf({ ...page([...title, ...asked, small], ...boxes), areas: [bar] })).toEqual([['Name', 'Pflegebedürftige Person'], ['Beihilfe?', 'Pflegebedürftige Person'], ['Telefon']]);
    const counted = [text('Nr.', 44, 84), text('1', 44, 110), text('2', 44, 140), text('Name', 144, 84, { isBold: true }), text('Beruf', 264, 84, { isBold: true })];
    const rows = [106, 136].flatMap((y) => [box('line', 144, y), box('line', 264, y)]);
    expect(sectionsOf({ ...page([...counted, small], ...rows), areas: [bar] })).toEqual(['1', '2'].flatMap((number) => [['Name', number], ['Beruf', number]]));
  });

  test('labels in a shaded column stay labels, and titles of further rows stay theirs', () => {
    const bar = { left: 50, right: 150, top: 50, bottom: 200 };
    const labels = ['Name', 'Geburtsdatum', 'Telefon'];
    const sheet = page([...labels.map((name, at) => text(name, 56, 60 + 30 * at)), small], ...labels.map((_name, at) => box('line', 170, 57 + 30 * at)));
    expect(sectionsOf({ ...sheet, areas: [bar] })).toEqual(labels.map((name) => [name]));
  });

  test('small print that begins with a question explains its heading', () => {
    const texts = [text('Ärzte', 50, 60, { isBold: true, size: 12 }), text('Wer hat Sie behandelt? Bitte vollständig.', 50, 78, { size: 7 }), text('Name', 50, 100), text('Ort', 200, 100), small];
    expect(sectionsOf(page(texts, box('line', 90, 97), box('line', 230, 97)))).toEqual([['Name', 'Ärzte'], ['Ort', 'Ärzte']]);
  });

  test('a heading in the middle of the page stands over all of it, and names no box that has a label beside it', () => {
    const labels = ['Familienname', 'Geburtsname', 'Vorname'].map((name, at) => text(`${at + 1}. ${name}`, 50, 80 + 20 * at));
    const sheet = page([text('I. Angaben zur Person', 220, 64, { isBold: true, size: 11 }), ...labels, small], ...labels.map((_label, at) => box('line', 190, 78 + 20 * at, { width: 340, height: 12 })));
    expect(sectionsOf(sheet)).toEqual(['Familienname', 'Geburtsname', 'Vorname'].map((name) => [name, 'Angaben zur Person']));
  });

  test('labels in a column of their own name the boxes, not the caption of another box above or below', () => {
    const labels = ['Vorname', 'Geburtsdatum', 'Wohnort'].map((name, at) => text(name, 50, 80 + 17 * at));
    const sheet = page([...labels, text('Geburtsort', 330, 97), small], ...[0, 1, 2].map((at) => box('line', 190, 78 + 17 * at, { width: at === 1 ? 127 : 347, height: 12 })), box('line', 390, 95, { width: 147, height: 12 }));
    expect(sectionsOf(sheet)).toEqual([['Vorname'], ['Geburtsdatum'], ['Geburtsort'], ['Wohnort']]);
  });

  test('on tinted paper the part of the office begins with its note', () => {
    const sheet = page([text('Auszahlung', 50, 60, { isBold: true, size: 12 }), text('IBAN', 50, 90), text('Bearbeitungsvermerke', 50, 500, { isBold: true, size: 12 }), text('Datum', 50, 530), small], box('line', 100, 87), box('line', 100, 527));
    expect(sectionsOf({ ...sheet, areas: [{ left: 30, right: 560, top: 40, bottom: 700 }] })).toEqual([['IBAN', 'Auszahlung'], ['Datum', 'Bearbeitungsvermerke']]);
  });

  test('the shaded bar over the rows of a table stands over them, however much it explains', () => {
    const bar = { left: 40, right: 500, top: 50, bottom: 84 };
    const rules = [flat(40, 500, 50), flat(40, 500, 84), flat(40, 500, 120), ...[40, 270, 500].map((x) => upright(x, 50, 120))];
    const explained = text('Bei Personengesellschaften (zum Beispiel einer OHG) ist für jeden Gesellschafter ein Vordruck auszufüllen, bei den anderen nicht. Mehr steht im Merkblatt.', 46, 68, { size: 5 });
    const sheet = page([text('Gewerbe-Anmeldung', 46, 20, { isBold: true, size: 18 }), text('Angaben zum Inhaber', 46, 54, { isBold: true }), explained, text('Name', 46, 88, { size: 7 }), text('Vorname', 276, 88, { size: 7 }), small], box('line', 46, 98), box('line', 276, 98));
    expect(sectionsOf({ ...sheet, rules, areas: [bar] })).toEqual(['Name', 'Vorname'].map((name) => [name, 'Gewerbe-Anmeldung', 'Angaben zum Inhaber']));
  });

  test('numbers of lines at the margin are no text; small capitals are small letters', () => {
    const labels = ['Name', 'Vorname', 'Beruf', 'Straße', 'Ort', 'Telefon', 'Kasse', 'Familienstand', 'IBAN'];
    const lines = labels.flatMap((name, at) => [text(String(at + 1), 30, 60 + 24 * at, { size: 6 }), text(name, 50, 60 + 24 * at)]);
    expect(sectionsOf(page([...lines, small], ...labels.map((_name, at) => box('line', 140, 58 + 24 * at)))).map(([label]) => label)).toEqual(labels);
    const capitals = [text('S', 50, 60, { isBold: true, size: 13 }), text('CHULBESUCH', 56.5, 60, { isBold: true, size: 10.4 }), text('Klasse', 50, 90), small];
    expect(sectionsOf(page(capitals, box('line', 100, 87)))).toEqual([['Klasse', 'Schulbesuch']]);
  });

  test('numbers that count the rows of a table, or are answers, are no lines', () => {
    const counted = Array.from({ length: 8 }, (_none, at) => text(String(at + 1), 54, 80 + 24 * at, { size: 7 }));
    const heads = [text('Nr.', 50, 60), text('Name', 80, 60), text('Beruf', 220, 60)];
    const rows = counted.flatMap((_number, at) => [box('line', 80, 76 + 24 * at), box('line', 220, 76 + 24 * at)]);
    expect(sectionsOf(page([...heads, ...counted, small], ...rows)).map((found) => found.at(-1))).toEqual(counted.flatMap(({ text: number }) => [number, number]));
    const many = Array.from({ length: 8 }, (_none, at) => text(String(at + 1), 64, 80 + 16 * at, { size: 7 }));
    const asked = page([text('Wie viele Personen wohnen in der Wohnung?', 50, 60), ...many, small], ...many.map((_number, at) => box('radio', 50, 79 + 16 * at, { name: 'p' })));
    expect(readPdf(pdf(asked)).page.fields[0]?.field.options).toHaveLength(8);
  });

  test('people over columns in which each box has a label of its own', () => {
    const heads = [text('Antragsteller/in', 130, 60, { isBold: true, size: 9 }), text('Ehegatte', 380, 60, { isBold: true, size: 9 })];
    const labels = ['Vorname', 'Geburtsort'].flatMap((name, at) => [text(name, 54, 84 + at * 30, { size: 7 }), text(name, 304, 84 + at * 30, { size: 7 })]);
    const boxes = [0, 1].flatMap((at) => [box('line', 54, 92 + at * 30, { width: 200 }), box('line', 304, 92 + at * 30, { width: 200 })]);
    const rules = [...[50, 300, 550].map((x) => upright(x, 50, 142)), ...[50, 80, 111, 142].map((y) => flat(50, 550, y))];
    const { fields } = readPdf(pdf({ ...page([...heads, ...labels, small], ...boxes), rules })).page;
    expect(fields.map(({ field: { label, section, person } }) => [label, section.at(-1), person])).toEqual([['Vorname', 'Antragsteller/in', 'applicant'], ['Geburtsort', 'Antragsteller/in', 'applicant'], ['Vorname', 'Ehegatte', 'spouse'], ['Geburtsort', 'Ehegatte', 'spouse']]);
  });

  test('a caption in brackets stands below the middle of its line', () => {
    const sheet = page([text('I. Angaben zur Person', 50, 60, { isBold: true, size: 11 }), text('(Familienname)', 120, 104, { size: 7 }), text('(Geburtsort)', 130, 134, { size: 7 }), small], box('line', 50, 86, { width: 240 }), box('line', 50, 116, { width: 240 }));
    expect(sectionsOf(sheet)).toEqual([['Familienname', 'Angaben zur Person'], ['Geburtsort', 'Angaben zur Person']]);
  });

  test('indented below answers one under the other a box asks more about their question', () => {
    const sheet = page([text('Haben Sie wieder geheiratet?', 60, 60), text('nein', 76, 80), text('ja', 76, 96), text('Tag der Heirat', 90, 112, { size: 7 }), small],
      box('radio', 60, 80, { name: 'h' }), box('radio', 60, 96, { name: 'h' }), box('line', 90, 120));
    expect(sectionsOf(sheet).at(-1)).toEqual(['Tag der Heirat', 'Haben Sie wieder geheiratet?']);
  });

  test('a tick that begins the row of a table is what its boxes stand under', () => {
    const rows = ['Kurzzeitpflege', 'Tages- und'];
    const sheet = page([text('ab wann?', 262, 60, { size: 7 }), ...rows.map((name, at) => text(name, 56, 80 + at * 34)), text('Nachtpflege', 44, 126), small],
      ...rows.flatMap((_name, at) => [box('tick', 42, 80 + at * 34), box('line', 262, 76 + at * 34, { height: 30 })]));
    expect(sectionsOf(sheet).filter(([label]) => label === 'ab wann?')).toEqual([['ab wann?', 'Kurzzeitpflege'], ['ab wann?', 'Tages- und Nachtpflege']]);
  });

  test('where headings are numbered, "4 Kinder" is the fourth', () => {
    const parts = ['3 Einkommen', '4 Kinder', '5 Vermögen'];
    const sheet = page([...parts.map((name, at) => text(name, 50, 60 + at * 80, { isBold: true, size: 12 })), ...parts.map((_name, at) => text('Anzahl', 50, 90 + at * 80)), small], ...parts.map((_name, at) => box('line', 120, 87 + at * 80)));
    expect(sectionsOf(sheet).map(([, section]) => section)).toEqual(['Einkommen', 'Kinder', 'Vermögen']);
  });
});
