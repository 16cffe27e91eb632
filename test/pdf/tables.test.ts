/** Tables of PDF forms: whom and what rows and columns ask. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { Box, PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

const fieldsOf = (...pages: readonly PdfPage[]) => readPdf(pdf(...pages)).page.fields.map(({ field }) => field);
const sectionsOf = (...pages: readonly PdfPage[]) => fieldsOf(...pages).map(({ label, section }) => [label, ...section]);
const choicesOf = (...pages: readonly PdfPage[]) => fieldsOf(...pages).map(({ label, type, options }) => [label, type, ...options]);
const small = text('So ist der Text gesetzt, in dem das Formular geschrieben ist, Wort für Wort.', 50, 760);

/** Lines of a table: its rows from top to bottom, its columns from left to right. */
function grid(xs: readonly number[], ys: readonly number[]): Box[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...ys.map((y) => ({ left, right, top: y, bottom: y })), ...xs.map((x) => ({ left: x, right: x, top, bottom }))];
}

describe('persons as columns', () => {
  const heads = [text('Antragsteller/in', 200, 50, { isBold: true }), text('Ehegatte', 360, 50, { isBold: true })];
  const rows = (names: readonly string[], top: number) => names.map((name, at) => text(name, 50, top + 30 * at));
  const boxes = (count: number, top: number) => Array.from({ length: count }, (_none, at) => [box('line', 200, top - 3 + 30 * at), box('line', 360, top - 3 + 30 * at)]).flat();

  test('each row asks them one after the other, and the person stands last', () => {
    const sheet = page([...heads, ...rows(['Name', 'Beruf'], 80), small], ...boxes(2, 80));
    expect(fieldsOf(sheet).map(({ label, section, person }) => [label, section.at(-1), person])).toEqual([['Name', 'Antragsteller/in', 'applicant'], ['Name', 'Ehegatte', 'spouse'], ['Beruf', 'Antragsteller/in', 'applicant'], ['Beruf', 'Ehegatte', 'spouse']]);
  });

  test('a row "wenn ja, Betrag" stands under the question of the row before, each under that of its person', () => {
    const texts = [...heads, text('Haben Sie Lohn?', 50, 83), text('nein', 216, 83), text('ja', 266, 83), text('nein', 376, 83), text('ja', 426, 83), text('wenn ja, Betrag in Euro', 50, 113), small];
    const ticks = [204, 254, 364, 414].map((x) => box('tick', x, 83));
    const sheet = { ...page(texts, ...ticks, box('line', 204, 108), box('line', 364, 108)), rules: grid([45, 195, 355, 500], [45, 70, 104, 136]) };
    expect(sectionsOf(sheet).slice(2)).toEqual([['wenn ja, Betrag in Euro', 'Haben Sie Lohn?', 'Antragsteller/in'], ['wenn ja, Betrag in Euro', 'Haben Sie Lohn?', 'Ehegatte']]);
  });

  test('what the last line of the heads asks is the label, and "vorhanden?" beside them asks nothing', () => {
    const texts = [text('Vermögensart', 50, 52), text('vorhanden?', 124, 52), ...['Antragsteller/in', 'Ehegatte'].flatMap((who, at) => [text(who, 204 + 160 * at, 48, { isBold: true }), text('Wert in EUR', 204 + 160 * at, 58, { isBold: true })]), ...rows(['Girokonto', 'Bargeld'], 83), small];
    const sheet = { ...page(texts, ...boxes(2, 81).map((one) => ({ ...one, box: { ...one.box, left: one.box.left + 4, right: one.box.right + 4 } }))), rules: grid([45, 120, 195, 355, 500], [45, 72, 104, 136]) };
    expect(sectionsOf(sheet)).toEqual(['Girokonto', 'Bargeld'].flatMap((row) => [['Wert in EUR', row, 'Antragsteller/in'], ['Wert in EUR', row, 'Ehegatte']]));
  });

  test('what one writes in the cell of a title stands under no column, whatever stands above', () => {
    const texts = [text('Name des Ehegatten', 50, 20), ...heads, ...rows(['Rente', 'Sonstiges:'], 83), small];
    const sheet = page(texts, ...boxes(2, 81).map((one) => ({ ...one, box: { ...one.box, left: one.box.left + 4, right: one.box.right + 4 } })), box('line', 110, 108, { width: 80 }));
    expect(sectionsOf({ ...sheet, rules: grid([45, 195, 355, 500], [45, 72, 104, 136]) }).slice(2)).toEqual([['Sonstiges'], ['Sonstiges', 'Antragsteller/in'], ['Sonstiges', 'Ehegatte']]);
  });

  test('a question with its answers in a cell over titles and columns ends the table', () => {
    const texts = [...heads, ...rows(['Girokonto', 'Bargeld'], 83), text('Haben Sie in zehn Jahren etwas verschenkt?', 50, 142), text('nein', 316, 142), text('ja', 376, 142), text('Wenn ja: Was?', 50, 162), small];
    const sheet = page(texts, ...boxes(2, 83), box('tick', 304, 142), box('tick', 364, 142), box('line', 120, 160, { width: 300 }));
    const row = [45, 500].map((x) => ({ left: x, right: x, top: 136, bottom: 180 }));
    expect(sectionsOf({ ...sheet, rules: [...grid([45, 195, 355, 500], [45, 70, 104, 136]), ...row, { left: 45, right: 500, top: 180, bottom: 180 }] }).slice(4)).toEqual([['Haben Sie in zehn Jahren etwas verschenkt?'], ['Wenn ja: Was?', 'Haben Sie in zehn Jahren etwas verschenkt?']]);
  });

  test('a box left of the columns ends the table', () => {
    const sheet = page([...heads, ...rows(['Name', 'Beruf'], 80), text('IBAN', 50, 150), text('Bank', 340, 150), small], ...boxes(2, 80), box('line', 80, 147), box('line', 370, 147));
    expect(sectionsOf(sheet).slice(4)).toEqual([['IBAN'], ['Bank']]);
  });

  test('text with a line between belongs to another row', () => {
    const sheet = page([...heads, ...rows(['Sonstiges', 'Lohn'], 90), text('Art der Einkünfte', 202, 104, { size: 7 }), text('Art der Einkünfte', 362, 104, { size: 7 }), small], ...boxes(2, 90));
    const labels = fieldsOf({ ...sheet, rules: grid([45, 195, 355, 500], [70, 114, 150]) }).map(({ label }) => label);
    expect(labels.slice(2)).toEqual(['Lohn', 'Lohn']);
  });

  test('what stands over the titles stands over the rows, unless it only says what the titles are', () => {
    const sheet = (corner: string) => page([text(corner, 50, 50, { isBold: true }), ...heads, ...rows(['Rente', 'Lohn'], 80), small], ...boxes(2, 80));
    expect(sectionsOf(sheet('Einkommen im Monat'))[0]).toEqual(['Rente', 'Einkommen im Monat', 'Antragsteller/in']);
    expect(sectionsOf(sheet('Art des Einkommens'))[0]).toEqual(['Rente', 'Antragsteller/in']);
  });

  test('a table goes on at the top of the next page', () => {
    const first = page([...heads, ...rows(['Name', 'Beruf'], 80)], ...boxes(2, 80));
    const second = page([...rows(['Telefon', 'Geburtsort'], 40), small], ...boxes(2, 40));
    expect(sectionsOf(first, second).slice(4)).toEqual([['Telefon', 'Antragsteller/in'], ['Telefon', 'Ehegatte'], ['Geburtsort', 'Antragsteller/in'], ['Geburtsort', 'Ehegatte']]);
  });

  test('a text outside of all lines ends a table with lines, if boxes follow', () => {
    const people = [text('Ehegatte', 200, 56), text('1. Kind', 360, 56)];
    const sheet = page([...people, ...rows(['Name', 'Beruf'], 80), text('Leben weitere Personen mit Ihnen zusammen, die hier noch nicht genannt sind?', 50, 160), text('Ja', 324, 181), text('Nein', 384, 181), text('Falls ja:', 50, 182), small], ...boxes(2, 80), box('radio', 310, 180, { name: 'r' }), box('radio', 370, 180, { name: 'r' }));
    expect(fieldsOf({ ...sheet, rules: grid([45, 195, 355, 500], [50, 72, 104, 136]) }).at(-1)?.section).toEqual([]);
  });

  test('on the next page a table stands under its own headings, not those of the frame before', () => {
    const own = grid([45, 500], [40, 110]);
    const first = page([text('Antrag auf Hilfe', 50, 10, { size: 20 }), text('Angaben zum Antrag', 50, 44, { isBold: true, size: 12 }), text('Aktenzeichen', 50, 88), ...heads.map((head) => ({ ...head, box: { ...head.box, top: 130, bottom: 140 } })), ...rows(['Name', 'Beruf'], 160), small], box('line', 200, 85), ...boxes(2, 160));
    const sheets = [{ ...first, rules: [...own, ...grid([45, 195, 355, 500], [126, 146, 182, 214])] }, { ...page([...rows(['Telefon', 'Mobil'], 60), small], ...boxes(2, 60).map((one) => ({ ...one, name: `${one.name}b` }))), rules: grid([45, 195, 355, 500], [50, 80, 110]) }];
    expect(sectionsOf(...sheets).slice(-1)).toEqual([['Mobil', 'Antrag auf Hilfe', 'Ehegatte']]);
  });

  test('where all heads say the same, those above tell whose they are', () => {
    const parents = [text('PB 1', 230, 50), text('PB 2', 390, 50)];
    const children = [text('1. Kind', 230, 82), text('1. Kind', 390, 82)];
    const sheet = page([...parents, ...children, ...rows(['Name', 'Beruf'], 112), small], ...boxes(2, 112));
    expect(sectionsOf({ ...sheet, rules: grid([45, 195, 355, 500], [46, 64, 100, 128, 160]) })[1]).toEqual(['Name', 'PB 2', '1. Kind']);
  });

  test('the heads in a coloured bar are parted from the first row, also without a line', () => {
    const bar: Box = { left: 45, right: 500, top: 46, bottom: 64 };
    const sheet = page([text('Mitglied', 200, 50, { isBold: true }), text('Ehegatte', 360, 50, { isBold: true }), ...rows(['Lohn', 'Rente'], 72), small], ...boxes(2, 72));
    const upright = [45, 195, 355, 500].map((x) => ({ left: x, right: x, top: 46, bottom: 122 }));
    const flat = [46, 92, 122].map((y) => ({ left: 45, right: 500, top: y, bottom: y }));
    expect(sectionsOf({ ...sheet, rules: [...upright, ...flat], areas: [bar] }).slice(0, 2)).toEqual([['Lohn', 'Mitglied'], ['Lohn', 'Ehegatte']]);
  });

  test('a table ends with its lines where a bold text follows', () => {
    const both = [text('Vater', 220, 54), text('Mutter', 380, 54)];
    const rules = grid([45, 200, 360, 520], [50, 70, 98, 126]);
    const sheet = page([...both, text('Name', 50, 80), text('Wohnort', 50, 108), text('III. Pass', 235, 150, { isBold: true, size: 12 }), text('Nummer', 50, 180), text('gültig bis', 310, 180), small],
      ...[76, 104].flatMap((y) => [box('line', 204, y), box('line', 364, y)]), box('line', 206, 177), box('line', 366, 177));
    expect(sectionsOf({ ...sheet, rules }).slice(4)).toEqual([['Nummer', 'Pass'], ['gültig bis', 'Pass']]);
  });

  test('a title that one writes ends no table; below rows to write in each tick answers its own row', () => {
    const sheet = page([text('Art', 50, 56), text('Mitglied', 200, 56), text('Ehegatte', 360, 56), ...rows(['Lohn', 'Sonstiges', 'zahlt Steuern', 'zahlt Beiträge', 'zahlt Miete'], 80), small], box('line', 200, 77), box('line', 360, 77), box('line', 105, 107, { width: 80 }), box('line', 200, 107), box('line', 360, 107), ...[140, 170, 200].flatMap((y) => [box('tick', 240, y), box('tick', 400, y)]));
    const fields = fieldsOf({ ...sheet, rules: grid([45, 195, 355, 500], [50, 72, 102, 132, 162, 192, 222]) });
    expect(fields.slice(-2).map(({ label, person }) => [label, person])).toEqual([['zahlt Miete', 'applicant'], ['zahlt Miete', 'spouse']]);
  });

  test('where the heading over the table says "in Euro", sums are asked for', () => {
    const sheet = page([text('Einkommen im Monat (in Euro)', 50, 20, { size: 12, isBold: true }), ...heads, ...rows(['Verpachtung', 'Nebenerwerb'], 80), small], ...boxes(2, 80));
    expect(fieldsOf({ ...sheet, rules: grid([45, 195, 355, 500], [46, 70, 104, 134]) }).map(({ type }) => type)).toEqual(Array.from({ length: 4 }, () => 'number'));
  });

  test('ticks without a text are answers of their column, or the people answer their row', () => {
    const tick = (y: number) => [box('tick', 230, y), box('tick', 390, y)];
    const list = page([text('Grund des Antrags', 50, 50, { isBold: true }), ...heads, ...rows(['Arbeit', 'Studium', 'Sprachkurs'], 80), small], ...tick(80), ...tick(110), ...tick(140));
    expect(choicesOf(list)).toEqual([['Grund des Antrags', 'multiple-choice', 'Arbeit', 'Studium', 'Sprachkurs'], ['Grund des Antrags', 'multiple-choice', 'Arbeit', 'Studium', 'Sprachkurs']]);
    const who = page([...heads, text('Wer erhält den Bescheid?', 50, 80), text('Name', 50, 110), small], ...tick(80), box('line', 200, 107), box('line', 360, 107));
    expect(choicesOf(who)[0]).toEqual(['Wer erhält den Bescheid?', 'choice', 'Antragsteller/in', 'Ehegatte']);
  });

  test('whose column it is counts more than whom the question mentions', () => {
    const parents = [text('Elternteil A (antragstellende Person)', 170, 50, { isBold: true, size: 8 }), text('2. Elternteil', 360, 50, { isBold: true })];
    const sheet = page([...parents, ...rows(['Das Kind ist', 'Kontoinhaber/in'], 80), small], ...boxes(2, 80));
    expect(fieldsOf(sheet).map(({ label, person }) => [label, person])).toEqual([['Das Kind ist', 'applicant'], ['Das Kind ist', 'other'], ['Kontoinhaber/in', 'applicant'], ['Kontoinhaber/in', 'other']]);
  });

  test('a heading in a row of its own stands over the rows below it, as far as they are indented', () => {
    const texts = [...heads, text('Lohn', 50, 80), text('Wenn ja, monatlich', 50, 110, { isBold: true }), text('Rente', 60, 140), text('Kredit', 50, 170), small];
    const sheet = page(texts, ...[80, 140, 170].flatMap((y) => [box('line', 200, y - 3), box('line', 360, y - 3)]));
    const rules = [...grid([45, 500], [45, 74, 104, 130, 160, 190]), ...[195, 355].flatMap((x) => [[45, 104], [130, 190]].map(([top = 0, bottom = 0]) => ({ left: x, right: x, top, bottom })))];
    expect(sectionsOf({ ...sheet, rules }).filter((_one, at) => at % 2 === 0)).toEqual([['Lohn', 'Antragsteller/in'], ['Rente', 'Wenn ja, monatlich', 'Antragsteller/in'], ['Kredit', 'Antragsteller/in']]);
  });

  test('where the heads or a heading of the rows say "EUR", sums are asked for', () => {
    const sheet = page([...heads, text('EUR', 225, 62, { size: 7 }), text('EUR', 370, 62, { size: 7 }), ...rows(['Renten', 'Name der Bank'], 80), small], ...boxes(2, 80));
    const cells = { ...sheet, rules: grid([45, 195, 355, 500], [45, 72, 104, 134]) };
    expect(fieldsOf(cells).map(({ label, type }) => [label, type])).toEqual([['Renten', 'number'], ['Renten', 'number'], ['Name der Bank', 'text'], ['Name der Bank', 'text']]);
  });

  test('what stands over the heads of all people is asked of each', () => {
    const over = text('Wert in Euro', 260, 36);
    const sheet = page([over, ...heads, ...rows(['Bargeld', 'Schmuck'], 80), small], ...boxes(2, 80));
    expect(sectionsOf(sheet)[0]).toEqual(['Wert in Euro', 'Bargeld', 'Antragsteller/in']);
  });

  test('under each person stand heads of their own', () => {
    const texts = [...heads, ...[200, 360].flatMap((x) => [text('nein', x - 2, 66), text('ja', x + 32, 66), text('Wert in EUR', x + 64, 66)]), ...rows(['Rente', 'Lohn'], 90), small];
    const cells = [90, 120].flatMap((y) => [200, 360].flatMap((x) => [box('tick', x + 3, y), box('tick', x + 32, y), box('line', x + 66, y - 3, { width: 50 })]));
    const sheet = { ...page(texts, ...cells), rules: [...grid([45, 190, 225, 260, 350, 385, 420, 500], [64, 80, 110, 140]), ...grid([45, 190, 350, 500], [45, 64])] };
    expect(sectionsOf(sheet).slice(0, 4)).toEqual([['Rente', 'Antragsteller/in'], ['Wert in EUR', 'Rente', 'Antragsteller/in'], ['Rente', 'Ehegatte'], ['Wert in EUR', 'Rente', 'Ehegatte']]);
    expect(choicesOf(sheet)[0]).toEqual(['Rente', 'choice', 'nein', 'ja']);
  });
});

describe('other tables', () => {
  test('ja and nein over columns of ticks answer each row', () => {
    const texts = [text('nein', 300, 50), text('ja', 345, 50), text('Arbeiten Sie?', 50, 80), text('Beziehen Sie eine Rente?', 50, 110), small];
    expect(choicesOf(page(texts, ...[80, 110].flatMap((y) => [box('tick', 305, y), box('tick', 345, y)])))).toEqual([['Arbeiten Sie?', 'choice', 'nein', 'ja'], ['Beziehen Sie eine Rente?', 'choice', 'nein', 'ja']]);
  });

  test('heads of answers may have short lines, begin where their ticks begin, be three, or stand in the middle of their cells', () => {
    const lines = ['selbst-', 'überwiegend', 'gar nicht'].flatMap((head, at) => [text(head, 290 + 80 * at, 50, { size: 7 }), ...(at === 1 ? [text('selbstständig', 366, 59, { size: 7 })] : at === 0 ? [text('ständig', 290, 59, { size: 7 })] : [])]);
    const rated = page([...lines, text('Waschen', 50, 80), text('Essen', 50, 110), small], ...[80, 110].flatMap((y) => [300, 384, 461].map((x) => box('tick', x, y))));
    expect(choicesOf(rated)).toEqual(['Waschen', 'Essen'].map((label) => [label, 'choice', 'selbstständig', 'überwiegend selbstständig', 'gar nicht']));
    const three = page([text('ja', 300, 50), text('nein', 350, 50), text('zeitweise', 400, 50), text('Brauchen Sie Hilfe?', 50, 80), text('Sind Sie blind?', 50, 110), small], ...[80, 110].flatMap((y) => [300, 350, 400].map((x) => box('tick', x, y))));
    expect(choicesOf(three)).toEqual(['Brauchen Sie Hilfe?', 'Sind Sie blind?'].map((label) => [label, 'choice', 'ja', 'nein', 'zeitweise']));
    const celled = page([text('Leistung', 50, 54), text('nein', 240, 54), text('beantragt', 330, 54), text('Wohngeld', 50, 80), text('Rente', 50, 106), small], ...[80, 106].flatMap((y) => [202, 302].map((x) => box('tick', x, y))));
    expect(choicesOf({ ...celled, rules: grid([45, 200, 300, 400], [48, 74, 100, 126]) })).toEqual(['Wohngeld', 'Rente'].map((label) => [label, 'choice', 'nein', 'beantragt']));
  });

  test('yes and no of two people in one row are a question each', () => {
    const heads = [text('Antragsteller/in', 200, 40, { isBold: true }), text('Lebenspartner/in', 320, 40, { isBold: true }), ...[0, 120].flatMap((x) => [text('ja', 205 + x, 52), text('nein', 260 + x, 52)])];
    const sheet = page([...heads, text('Arbeitslohn', 50, 80), text('Minijob', 50, 106), small], ...[80, 106].flatMap((y) => [205, 265, 325, 385].map((x) => box('tick', x, y))));
    expect(fieldsOf({ ...sheet, rules: [...grid([45, 198, 318, 440], [38, 72, 98, 124]), { left: 245, right: 245, top: 51, bottom: 124 }, { left: 365, right: 365, top: 51, bottom: 124 }] }).map(({ label, options, person }) => [label, ...options, person]))
      .toEqual(['Arbeitslohn', 'Minijob'].flatMap((label) => ['applicant', 'spouse'].map((person) => [label, 'ja', 'nein', person])));
  });

  test('where columns ask different things, the row is what they are about', () => {
    const texts = [text('Wert in EUR', 205, 54, { isBold: true }), text('Bank', 355, 54, { isBold: true }), text('Sparbuch', 50, 84), text('Girokonto', 50, 114), small];
    const sheet = page(texts, ...[80, 110].flatMap((y) => [box('line', 205, y), box('line', 355, y)]));
    expect(sectionsOf({ ...sheet, rules: grid([45, 200, 350, 500], [48, 74, 104, 134]) })).toEqual([['Wert in EUR', 'Sparbuch'], ['Bank', 'Sparbuch'], ['Wert in EUR', 'Girokonto'], ['Bank', 'Girokonto']]);
  });
});

describe('rows of ticks', () => {
  test('of benefits and papers one may have several, of other answers only where the question says so', () => {
    const ask = (question: string, ...answers: readonly string[]) => choicesOf(page([text(question, 50, 84), ...answers.map((answer, at) => text(answer, 64, 100 + 16 * at)), small], ...answers.map((_answer, at) => box('tick', 50, 100 + 16 * at))))[0]?.[1];
    expect(ask('Ich beziehe:', 'Krankengeld', 'Altersrente', 'sonstiges Einkommen')).toBe('multiple-choice');
    expect(ask('Ich bin:', 'ledig', 'verheiratet', 'verwitwet')).toBe('choice');
  });

  test('months of a plan ask with what stands over their numbers; two plans side by side are two', () => {
    const plan = (x: number) => [text('Monat', x, 60), ...['Basis', 'Plus'].map((head, at) => text(head, x + 48 + 40 * at, 60)), ...['1.', '2.'].map((number, at) => text(number, x + 18, 80 + 20 * at))];
    const ticks = (x: number) => [0, 1].flatMap((row) => [0, 1].map((column) => box('tick', x + 55 + 40 * column, 80 + 20 * row)));
    const sheet = page([...plan(50), ...plan(300), small], ...ticks(50), ...ticks(300));
    expect(choicesOf(sheet)).toEqual(['1. Monat', '1. Monat', '2. Monat', '2. Monat'].map((label) => [label, 'choice', 'Basis', 'Plus']));
  });

  test('a row goes on in the next line, where the question begins', () => {
    const texts = [text('Familienstand:', 50, 80), text('ledig', 144, 80), text('verheiratet', 204, 80), text('geschieden', 64, 98), small];
    expect(choicesOf(page(texts, box('tick', 130, 80), box('tick', 190, 80), box('tick', 50, 98)))).toEqual([['Familienstand', 'choice', 'ledig', 'verheiratet', 'geschieden']]);
  });

  test('a short text right above short answers asks', () => {
    const texts = [text('Familienstand', 50, 80, { size: 8 }), text('ledig', 64, 92), text('verheiratet', 144, 92), small];
    expect(choicesOf(page(texts, box('tick', 50, 92), box('tick', 130, 92)))).toEqual([['Familienstand', 'choice', 'ledig', 'verheiratet']]);
  });

  test('a question beside the next row begins another', () => {
    const ticks = (y: number, ...xs: number[]) => xs.map((x) => box('tick', x, y));
    const texts = [text('Pflegegrad', 50, 100), ...['1', '2', '3'].map((grade, at) => text(grade, 134 + 24 * at, 100)), text('Beihilfe?', 50, 118), text('nein', 158, 118), text('ja', 190, 118), small];
    expect(choicesOf(page(texts, ...ticks(100, 120, 144, 168), ...ticks(118, 144, 176)))).toEqual([['Pflegegrad', 'choice', '1', '2', '3'], ['Beihilfe?', 'choice', 'nein', 'ja']]);
  });

  test('lines of answers in the same columns answer the text before the first', () => {
    const names = ['Mietvertrag', 'Ausweis', 'Lohnzettel', 'Vollmacht'];
    const places = names.map((name, at) => ({ name, x: 130 + 120 * (at % 2), y: 80 + 18 * Math.floor(at / 2) }));
    const texts = [text('Beigefügt sind', 50, 80), ...places.map(({ name, x, y }) => text(name, x + 14, y)), small];
    expect(choicesOf(page(texts, ...places.map(({ x, y }) => box('tick', x, y))))).toEqual([['Beigefügt sind', 'multiple-choice', ...names]]);
  });

  test('in the next line another text asks', () => {
    const texts = [text('Einkommen', 50, 80), text('Lohn', 144, 80), text('Rente', 204, 80), text('Wohnung', 50, 96), text('Miete', 144, 96), text('Eigentum', 204, 96), small];
    expect(choicesOf(page(texts, ...[80, 96].flatMap((y) => [130, 190].map((x) => box('tick', x, y))))).map(([label]) => label)).toEqual(['Einkommen', 'Wohnung']);
  });

  test('what stands beside "ja" and "nein" is an answer only where one can answer so', () => {
    const table = (third: string) => choicesOf(page([text('ja', 300, 50), text('nein', 350, 50), text(third, 400, 50), text('Wohngeld', 50, 80), text('Rente', 50, 110), small], ...[80, 110].flatMap((y) => [300, 350, 400].map((x) => box('tick', x, y)))));
    expect(table('teilweise')[0]).toEqual(['Wohngeld', 'choice', 'ja', 'nein', 'teilweise']);
    expect(table('Nachweis')[0]).toEqual(['Wohngeld', 'choice', 'ja', 'nein']);
  });

  test('a row of ticks right below the title answers it', () => {
    const texts = [text('Antrag auf Feststellung einer Behinderung', 50, 30, { size: 16, isBold: true }), text('Erstantrag', 64, 60), text('Verlängerung des Ausweises', 194, 60), text('Vorname', 50, 120), small];
    expect(choicesOf(page(texts, box('tick', 50, 60), box('tick', 180, 60), box('line', 100, 117)))[0]).toEqual(['Antrag auf Feststellung einer Behinderung', 'choice', 'Erstantrag', 'Verlängerung des Ausweises']);
  });

  test('answers end a sentence that is left open', () => {
    const texts = [text('Die Leistung soll ausgezahlt werden an', 50, 80), text('mich', 64, 100), text('das Bestattungsunternehmen (Abtretung liegt bei)', 64, 116), small];
    expect(choicesOf(page(texts, box('tick', 50, 100), box('tick', 50, 116)))).toEqual([['Die Leistung soll ausgezahlt werden an', 'choice', 'mich', 'das Bestattungsunternehmen (Abtretung liegt bei)']]);
  });

  test('the next question begins in the next line', () => {
    const texts = [text('Eine Vollmacht', 50, 80), text('ist beigefügt', 154, 80), text('wird nachgereicht', 254, 80), text('Schriftverkehr bitte', 50, 94), text('an mich', 184, 94), text('an beide', 264, 94), small];
    const ticks = [box('tick', 140, 80), box('tick', 240, 80), box('tick', 170, 94), box('tick', 250, 94)];
    expect(choicesOf(page(texts, ...ticks)).map(([label]) => label)).toEqual(['Eine Vollmacht', 'Schriftverkehr bitte']);
  });

  test('a lone tick beside a question is its only answer', () => {
    expect(choicesOf(page([text('Sind Sie selbstständig?', 50, 80), text('ja', 214, 80), small], box('tick', 200, 80)))).toEqual([['Sind Sie selbstständig?', 'confirmation', 'ja']]);
  });
});

describe('what follows a question', () => {
  test('the last answer leaves its words to the boxes of the next line', () => {
    const texts = [text('Haben Sie etwas verschenkt?', 50, 50), text('nein', 64, 70), text('ja, und zwar:', 134, 70), text('Gegenstand', 50, 90), text('Wert', 200, 90), small];
    expect(sectionsOf(page(texts, box('tick', 50, 70), box('tick', 120, 70), box('line', 50, 102), box('line', 200, 102))).slice(1).map(([, section]) => section)).toEqual(['Haben Sie etwas verschenkt?', 'Haben Sie etwas verschenkt?']);
  });

  test('"folgende Person" leaves its name to the boxes of the next line', () => {
    const texts = [text('Den Termin vereinbaren mit', 50, 50), text('mir', 64, 70), text('folgender Person', 134, 70), text('Name', 50, 90, { size: 7 }), text('Telefon', 200, 90, { size: 7 }), small];
    expect(sectionsOf(page(texts, box('tick', 50, 70), box('tick', 120, 70), box('line', 50, 98), box('line', 200, 98))).slice(1).map(([, section]) => section)).toEqual(['Den Termin vereinbaren mit', 'Den Termin vereinbaren mit']);
  });

  test('what stands beside "Wenn ja: …" follows the same question; a bare label beside another question follows that', () => {
    const yesNo = [text('Zurzeit im Krankenhaus?', 50, 50), text('nein', 204, 50), text('ja', 254, 50)];
    const ticks = [box('tick', 190, 50), box('tick', 240, 50)];
    const stay = page([...yesNo, text('Wenn ja: Name der Klinik', 50, 70, { size: 7 }), text('Entlassung am', 250, 70, { size: 7 }), small], ...ticks, box('line', 50, 78), box('line', 250, 78));
    expect(sectionsOf(stay).slice(1).map(([, section]) => section)).toEqual(['Zurzeit im Krankenhaus?', 'Zurzeit im Krankenhaus?']);
    const past = page([...yesNo, text('Bescheid gestellt ab', 50, 80), text('Grund', 280, 80), small], ...ticks, box('line', 160, 77), box('line', 320, 77));
    expect(sectionsOf(past).slice(1)).toEqual([['Bescheid gestellt ab'], ['Grund']]);
  });

  test('in the cell of a question boxes ask more about it', () => {
    const texts = [text('Sind Sie beschäftigt?', 50, 84), text('Arbeitgeber', 50, 106), text('nein', 400, 60), text('ja', 444, 60), text('Beziehen Sie Rente?', 50, 144), small];
    const boxes = [box('tick', 405, 84), box('tick', 445, 84), box('line', 130, 104), box('tick', 405, 144), box('tick', 445, 144)];
    expect(sectionsOf({ ...page(texts, ...boxes), rules: grid([45, 390, 430, 470], [56, 74, 130, 170]) })[1]).toEqual(['Arbeitgeber', 'Sind Sie beschäftigt?']);
  });

  test('what is signed below a statement stands under no heading of questions', () => {
    const statement = 'Ich versichere, dass alle Angaben richtig sind. Änderungen teile ich der Stelle ohne Aufforderung mit.';
    const sheet = (heading: string) => page([text(heading, 50, 40, { isBold: true }), text('Name der Bank', 50, 68), text(statement, 50, 130, { size: 8 }), text('Ort, Datum', 50, 172), small], box('line', 50, 80), box('line', 50, 184));
    expect(sectionsOf(sheet('Bankverbindung'))).toEqual([['Name der Bank', 'Bankverbindung'], ['Ort, Datum']]);
    expect(sectionsOf(sheet('Erklärung'))[1]).toEqual(['Ort, Datum', 'Erklärung']);
  });

  test('a heading may begin the statement itself', () => {
    const statement = 'Erklärung: Ich versichere, dass alle Angaben richtig sind. Änderungen teile ich der Stelle ohne Aufforderung mit.';
    const sheet = page([text('Bankverbindung', 50, 40, { isBold: true }), text('Name der Bank', 50, 68), text(statement, 50, 130, { size: 8 }), text('Ort, Datum', 50, 172), small], box('line', 50, 80), box('line', 50, 184));
    expect(sectionsOf(sheet)[1]).toEqual(['Ort, Datum', 'Erklärung']);
  });
});

describe('what columns of different things ask', () => {
  const rules = grid([45, 195, 295, 395, 495], [40, 70, 100, 130]);
  const rows = [text('Altersrente', 50, 80), text('Wohngeld', 50, 110)];
  const answers = [80, 110].flatMap((y) => [text('ja', 212, y), text('nein', 252, y)]);
  const ticks = [80, 110].flatMap((y) => [box('tick', 200, y), box('tick', 240, y)]);

  test.each(['vorhanden', 'wird bezogen', 'beantragt'])('a head that says nothing leaves the question to the title of the row: "%s"', (says) => {
    const heads = [text('Art', 50, 50), text(says, 200, 50), text('Betrag monatlich', 300, 50), text('Zahlende Stelle', 400, 50)];
    const lines = [77, 107].flatMap((y) => [box('line', 300, y, { width: 80 }), box('line', 400, y, { width: 80 })]);
    const sheet = page([...heads, ...rows, ...answers, small], ...ticks, ...lines);
    const wanted = [['Altersrente'], ['Betrag monatlich', 'Altersrente'], ['Zahlende Stelle', 'Altersrente'], ['Wohngeld'], ['Betrag monatlich', 'Wohngeld'], ['Zahlende Stelle', 'Wohngeld']];
    expect(sectionsOf({ ...sheet, rules })).toEqual(wanted);
    // The same without a line at the right margin.
    expect(sectionsOf({ ...sheet, rules: rules.filter(({ left, right }) => left !== 495 || right !== 495) })).toEqual(wanted);
  });

  test('a tick that begins the row is its title, not the label of its cells', () => {
    const heads = [text('ab wann?', 200, 66, { isBold: true }), text('Name der Einrichtung', 320, 66, { isBold: true })];
    const names = ['Pflegegeld', 'Tagespflege', 'Kurzzeitpflege'].map((name, at) => text(name, 64, 80 + 20 * at));
    const boxes = [80, 100, 120].flatMap((y) => [box('tick', 50, y), box('line', 200, y - 2), box('line', 320, y - 2)]);
    expect(fieldsOf(page([...heads, ...names, small], ...boxes)).filter(({ type }) => type !== 'multiple-choice' && type !== 'confirmation').map(({ label }) => label)).toEqual(Array.from({ length: 3 }, () => ['ab wann?', 'Name der Einrichtung']).flat());
  });

  test('tables side by side keep their rows apart', () => {
    const table = (x: number, names: readonly string[]) => [text('Art', x + 5, 54, { isBold: true }), text('Wert in EUR', x + 95, 54, { isBold: true }), ...names.map((name, at) => text(name, x + 5, 84 + 30 * at))];
    const sheet = page([...table(45, ['Lohn', 'Rente']), ...table(315, ['Girokonto', 'Sparbuch']), small], ...[80, 110].flatMap((y) => [box('line', 138, y, { width: 90 }), box('line', 408, y, { width: 90 })]));
    const lines = [...grid([45, 135, 235], [48, 74, 104, 134]), ...grid([315, 405, 505], [48, 74, 104, 134]), { left: 275, right: 275, top: 30, bottom: 500 }];
    expect(sectionsOf({ ...sheet, rules: lines }).toSorted()).toEqual([['Wert in EUR', 'Girokonto'], ['Wert in EUR', 'Lohn'], ['Wert in EUR', 'Rente'], ['Wert in EUR', 'Sparbuch']]);
  });

  test('heads of people may have one or two lines', () => {
    const heads = [text('Heimbewohnerin', 200, 52, { isBold: true }), text('Ehegatte', 350, 45, { isBold: true }), text('(auch wenn nicht im Heim)', 350, 56, { size: 8 })];
    const sheet = page([...heads, text('Name', 50, 82), text('Beruf', 50, 112), small], ...[79, 109].flatMap((y) => [box('line', 200, y), box('line', 350, y)]));
    expect(fieldsOf({ ...sheet, rules: grid([45, 195, 345, 495], [40, 72, 102, 132]) }).map(({ label, person }) => [label, person])).toEqual([['Name', 'cared-for'], ['Name', 'spouse'], ['Beruf', 'cared-for'], ['Beruf', 'spouse']]);
  });

  test('a line between two cells parts their texts', () => {
    const sheet = page([text('Name', 50, 80), text('Telefon', 300, 80), small], box('line', 100, 77, { width: 193 }), box('line', 345, 77, { width: 100 }));
    expect(sectionsOf({ ...sheet, rules: grid([45, 97, 295, 343, 495], [72, 98]) })).toEqual([['Name'], ['Telefon']]);
  });
});

describe('rows that are alike', () => {
  const xs = [50, 80, 230, 330, 430];
  const ys = [50, 70, 92, 114, 136];
  const heads = [text('Nr.', 55, 55), text('Name, Vorname', 85, 55), text('geboren am', 235, 55), text('Beruf', 335, 55)];
  const row = (y: number, ...columns: readonly number[]) => columns.map((x) => box('line', x + 2, y + 2, { width: x === 80 ? 146 : 96, height: 18 }));

  test('the head of the column asks, the number tells the row', () => {
    const texts = [...heads, ...['1', '2', '3'].map((number, at) => text(number, 58, 76 + 22 * at)), small];
    const sheet = page(texts, ...[70, 92, 114].flatMap((y) => row(y, 80, 230, 330)));
    expect(sectionsOf({ ...sheet, rules: grid(xs, ys) })).toEqual(['1', '2', '3'].flatMap((number) => [['Name, Vorname', number], ['geboren am', number], ['Beruf', number]]));
  });

  test('what stands in one row instead of a box says nothing of the others', () => {
    const texts = [...heads, ...['1', '2', '3'].map((number, at) => text(number, 58, 76 + 22 * at)), text('Antragsteller/in', 85, 76), small];
    const sheet = page(texts, ...row(70, 230, 330), ...row(92, 80, 230, 330), ...row(114, 80, 230, 330));
    expect(sectionsOf({ ...sheet, rules: grid(xs, ys) }).slice(2)).toEqual(['2', '3'].flatMap((number) => [['Name, Vorname', number], ['geboren am', number], ['Beruf', number]]));
  });

  test('between two lines across the page each row goes from its title to the next', () => {
    const names = ['Bankdarlehen', 'Bausparen', 'Verwandte'];
    const texts = [text('Geber', 192, 54, { isBold: true }), text('Betrag', 372, 54, { isBold: true }), ...names.map((name, at) => text(name, 50, 70 + 18 * at)), small];
    const sheet = page(texts, ...names.flatMap((_name, at) => [box('line', 191, 68 + 18 * at, { width: 158, height: 13 }), box('line', 371, 68 + 18 * at, { width: 80, height: 13 })]));
    const across = [48, 140].map((y) => ({ left: 40, right: 560, top: y, bottom: y }));
    expect(sectionsOf({ ...sheet, rules: across })).toEqual(names.flatMap((name) => [['Geber', name], ['Betrag', name]]));
  });

  test('what stands left of a table titles none of its rows', () => {
    const days = ['Montag', 'Dienstag'];
    const texts = [text('Umfang der Hilfe', 40, 40, { isBold: true, size: 11 }), text('Bitte die Zeiten', 40, 74, { size: 7 }), text('Wochentag', 166, 48), text('von (Uhr)', 272, 48), text('bis (Uhr)', 362, 48), ...days.map((day, at) => text(day, 166, 72 + 16 * at)), small];
    const sheet = page(texts, ...days.flatMap((_day, at) => [box('line', 270, 68 + 16 * at, { width: 86, height: 13 }), box('line', 360, 68 + 16 * at, { width: 86, height: 13 })]));
    const found = sectionsOf({ ...sheet, rules: [...grid([160, 268, 358, 450], [42, 66, 82, 98]), ...[34, 190].map((y) => ({ left: 40, right: 560, top: y, bottom: y }))] }).map((one) => [one[0], one.at(-1)]);
    expect(found).toEqual(days.flatMap((day) => [['von (Uhr)', day], ['bis (Uhr)', day]]));
  });

  test('letters count rows too; the heading above the table heads no columns', () => {
    const texts = [text('E Angehörige außerhalb des Haushalts (Eltern)', 52, 34, { isBold: true, size: 12 }), ...heads, ...['a', 'b'].map((letter, at) => text(letter, 58, 76 + 22 * at)), small];
    const sheet = page(texts, ...[70, 92].flatMap((y) => row(y, 80, 230, 330)));
    expect(sectionsOf({ ...sheet, rules: grid(xs, [50, 70, 92, 114]) }).map((found) => found.slice(1).toSpliced(0, 1))).toEqual(['a', 'b'].flatMap((letter) => [[letter], [letter], [letter]]));
  });

  test('what stands first in a row instead of boxes is its title', () => {
    const texts = [...heads, ...['1', '2', '3'].map((number, at) => text(number, 58, 76 + 22 * at)), text('antragstellende Person', 85, 76), text('siehe oben', 235, 76), small];
    const sheet = page(texts, ...row(70, 330), ...row(92, 80, 230, 330), ...row(114, 80, 230, 330));
    expect(sectionsOf({ ...sheet, rules: grid(xs, ys) })[0]).toEqual(['Beruf', 'antragstellende Person']);
  });

  test('a head over some columns stands over those', () => {
    const texts = [text('Klinik', 85, 62), text('Aufenthalt', 265, 50), text('von', 235, 62), text('bis', 335, 62), small];
    const rules = [...grid([80, 230, 430], [48, 72, 94, 116]), { left: 330, right: 330, top: 72, bottom: 116 }];
    const sheet = page(texts, ...[72, 94].flatMap((y) => row(y, 80, 230, 330)));
    expect(sectionsOf({ ...sheet, rules })).toEqual([1, 2].flatMap(() => [['Klinik'], ['von', 'Aufenthalt'], ['bis', 'Aufenthalt']]));
  });

  test('heads over pairs of columns stand over what titled rows ask there', () => {
    const texts = [text('Krankenversicherung', 130, 50), text('Pflegeversicherung', 330, 50), ...[110, 310].flatMap((x) => [text('Name', x + 2, 62), text('Anteil', x + 102, 62)]), text('Bargeld', 22, 76), text('Schmuck', 22, 98), small];
    const rules = [...grid([108, 308, 508], [48, 60]), ...grid([20, 108, 208, 308, 408, 508], [60, 72, 94, 116])];
    const asked = ['Krankenversicherung', 'Pflegeversicherung'].flatMap((over) => [['Name', over], ['Anteil', over]]);
    expect(sectionsOf({ ...page(texts, ...[73, 95].flatMap((y) => row(y, 110, 210, 310, 410))), rules })).toEqual(['Bargeld', 'Schmuck'].flatMap((title) => asked.map((path) => [...path, title])));
  });

  test('what stands alone in a cell over a row of captions is their title, and the patient is not the doctor', () => {
    const parts = ['Hausärztin', 'Fachärzte'].flatMap((part, at) => [text(part, 53, 52 + 60 * at), text('Name', 53, 70 + 60 * at, { size: 7 }), text('behandelt seit', 253, 70 + 60 * at, { size: 7 })]);
    const rules = [50, 110].flatMap((y) => [...grid([50, 450], [y, y + 16]), ...grid([50, 250, 450], [y + 16, y + 30, y + 52])]);
    const fields = fieldsOf({ ...page([...parts, small], ...[80, 140].flatMap((y) => [box('line', 51, y + 1, { width: 198, height: 20 }), box('line', 251, y + 1, { width: 198, height: 20 })])), rules });
    expect(fields.map(({ label, section, person }) => [label, person, ...section])).toEqual(['Hausärztin', 'Fachärzte'].flatMap((part) => [['Name', 'other', part], ['behandelt seit', 'applicant', part]]));
  });

  test('the number of a part beside several rows tells none of them', () => {
    const texts = [...heads.slice(1), text('3', 58, 54, { isBold: true }), small];
    const sheet = page(texts, ...[70, 92, 114].flatMap((y) => row(y, 80, 230, 330)));
    const rules = [...grid(xs.slice(1), ys), ...grid([50, 80], [50, 136])];
    expect(sectionsOf({ ...sheet, rules })).toEqual([1, 2, 3].flatMap(() => [['Name, Vorname'], ['geboren am'], ['Beruf']]));
  });

  test('ticks in a numbered row are of that row', () => {
    const texts = [...heads.slice(0, 3), text('Einkommen', 335, 55), ...['1', '2'].flatMap((number, at) => [text(number, 58, 76 + 22 * at), text('nein', 350, 76 + 22 * at), text('ja', 400, 76 + 22 * at)]), small];
    const sheet = page(texts, ...[70, 92].flatMap((y) => [...row(y, 80, 230), box('tick', 337, y + 6), box('tick', 387, y + 6)]));
    expect(sectionsOf({ ...sheet, rules: grid(xs, ys.slice(0, 4)) }).filter(([label]) => label === 'Einkommen')).toEqual([['Einkommen', '1'], ['Einkommen', '2']]);
  });

  test('the title of a row stands over what its columns ask', () => {
    const texts = [text('vom', 85, 55), text('bis', 235, 55), text('Stunden täglich', 335, 55), text('Zeitraum 1', 20, 76), text('Zeitraum 2', 20, 98), small];
    expect(sectionsOf(page(texts, ...[70, 92].flatMap((y) => row(y, 80, 230, 330))))).toEqual(['Zeitraum 1', 'Zeitraum 2'].flatMap((title) => [['vom', title], ['bis', title], ['Stunden täglich', title]]));
  });

  test('one column of sums beside ticks is a table too', () => {
    const texts = [text('Vermögen', 55, 55), text('Wert in EUR', 335, 55), ...['Bargeld', 'Schmuck'].flatMap((title, at) => [text(title, 55, 76 + 22 * at), text('nein', 250, 76 + 22 * at), text('ja', 300, 76 + 22 * at)]), small];
    const sheet = page(texts, ...[70, 92].flatMap((y) => [box('tick', 237, y + 6), box('tick', 287, y + 6), ...row(y, 330)]));
    const fields = fieldsOf({ ...sheet, rules: grid([50, 230, 330, 430], [50, 70, 92, 114]) });
    expect(fields.map(({ label, section, type }) => [label, type, ...section])).toEqual([['Bargeld', 'choice'], ['Wert in EUR', 'number', 'Bargeld'], ['Schmuck', 'choice'], ['Wert in EUR', 'number', 'Schmuck']]);
  });

  test('a row may say above its first box whose it is', () => {
    const people = ['Mutter', '1. Kind'].flatMap((who, at) => [text(who, 53, 73 + 30 * at, { size: 7, isBold: true }), text('nein', 352, 82 + 30 * at), text('ja', 392, 82 + 30 * at)]);
    const texts = [text('Name, Vorname', 55, 55), text('geboren am', 235, 55), text('eigenes Einkommen', 335, 55), ...people, small];
    const rows = [70, 100].flatMap((y, at) => [box('line', 51, y + 12, { width: 178, height: 17 }), box('line', 231, y + 2, { width: 98, height: 26 }), box('radio', 340, y + 12, { name: `r${at}` }), box('radio', 380, y + 12, { name: `r${at}` })]);
    const rules = [...grid([50, 230, 330, 430], [70, 100, 130]), ...grid([50, 430], [50, 70])];
    expect(sectionsOf({ ...page(texts, ...rows), rules })).toEqual(['Mutter', '1. Kind'].flatMap((who) => [['Name, Vorname', who], ['geboren am', who], ['eigenes Einkommen', who]]));
  });

  test('boxes with a caption each are no table', () => {
    const texts = [['Straße', 'PLZ'], ['Telefon', 'Beruf']].flatMap(([a = '', b = ''], at) => [text(a, 82, 52 + 34 * at, { size: 7 }), text(b, 232, 52 + 34 * at, { size: 7 })]);
    expect(sectionsOf(page([...texts, small], ...[60, 94].flatMap((y) => row(y, 80, 230))))).toEqual([['Straße'], ['PLZ'], ['Telefon'], ['Beruf']]);
  });
});
