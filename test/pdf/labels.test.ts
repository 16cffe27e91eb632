/** Texts that name boxes of a PDF form in ways of their own. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

const fieldsOf = (...pages: readonly PdfPage[]) => readPdf(pdf(...pages)).page.fields.map(({ field }) => field);
const labelsOf = (...pages: readonly PdfPage[]) => fieldsOf(...pages).map(({ label }) => label);
const small = text('So ist der Text gesetzt, in dem das Formular geschrieben ist, Wort für Wort.', 50, 760);

describe('labels', () => {
  test('captions below their lines name those, not the lines below', () => {
    const texts = [text('Name', 50, 118, { size: 7 }), text('Anschrift', 50, 150, { size: 7 })];
    expect(labelsOf(page([...texts, small], box('line', 50, 100), box('line', 50, 133, { height: 15 })))).toEqual(['Name', 'Anschrift']);
  });

  test('letters before the lines stand for what a legend above says', () => {
    const legend = ['a) Familienname', 'b) Geburtsort', 'c) Staatsangehörigkeit'].map((entry, at) => text(entry, 50, 40 + 12 * at));
    const keys = ['a)', 'b)', 'c)'].map((key, at) => text(key, 50, 103 + 20 * at));
    expect(labelsOf(page([...legend, ...keys, small], ...[100, 120, 140].map((y) => box('line', 66, y))))).toEqual(['Familienname', 'Geburtsort', 'Staatsangehörigkeit']);
  });

  test('blanks that are drawn by themselves part words, however narrow', () => {
    const pieces = [{ ...text('Ich', 50, 88), box: { left: 50, right: 62, top: 88, bottom: 98 } }, { ...text(' ', 62, 88), box: { left: 62, right: 62.5, top: 88, bottom: 98 } }, { ...text('zahle', 62.6, 88), box: { left: 62.6, right: 84, top: 88, bottom: 98 } }];
    expect(labelsOf(page(pieces, box('line', 50, 100)))).toEqual(['Ich zahle']);
  });

  test('a cut word goes on in the next line, indented or not; so does an open bracket in other letters', () => {
    expect(labelsOf(page([text('Name der Kranken-', 50, 76), text('versicherung', 62, 88), small], box('line', 50, 100)))).toEqual(['Name der Krankenversicherung']);
    expect(labelsOf(page([text('Vermögen (zum', 50, 76, { size: 7 }), text('Beispiel Schmuck)', 50, 85, { size: 9 }), small], box('line', 50, 100)))).toEqual(['Vermögen (zum Beispiel Schmuck)']);
  });

  const cells = (xs: readonly number[], top: number, bottom: number) => [...xs.map((x) => ({ left: x, right: x, top, bottom })), ...[top, bottom].map((y) => ({ left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: y, bottom: y }))];

  test('in a cell beside the box, as high as it, all lines that stand together are the label', () => {
    const sheet = page([text('Bei getrennt lebenden Eltern:', 50, 64), text('Mit wem lebt das Kind zusammen?', 50, 76), text('Nachweis', 50, 120), small], box('line', 260, 60, { height: 50 }));
    expect(labelsOf({ ...sheet, rules: cells([40, 250, 500], 56, 140) })).toEqual(['Bei getrennt lebenden Eltern: Mit wem lebt das Kind zusammen?']);
  });

  test('what stands over ticks in their cell is their question, with its number', () => {
    const sheet = page([text('Person 1', 90, 60), text('Mutter', 114, 91), text('Vater', 114, 107), small], box('radio', 100, 90, { name: 'Person' }), box('radio', 100, 106, { name: 'Person' }));
    expect(labelsOf({ ...sheet, rules: cells([80, 220], 50, 124) })).toEqual(['Person 1']);
  });

  test('narrow heads side by side are not read as one', () => {
    const piece = (words: string, left: number, right: number, top: number) => ({ ...text(words, left, top, { size: 8 }), box: { left, right, top, bottom: top + 8 } });
    const heads = [piece('Basis-', 100, 123, 50), piece('Elterngeld', 100, 137, 59), piece('Elterngeld', 144, 181, 50), piece('Plus', 144, 160, 59)];
    expect(labelsOf(page([...heads, small], box('line', 100, 70, { width: 36 }), box('line', 144, 70, { width: 36 })))).toEqual(['Basis-Elterngeld', 'Elterngeld Plus']);
  });

  test('where a program marks every tick as required, the marks say nothing', () => {
    const ticks = (isRequired: (at: number) => boolean) => page([...Array.from({ length: 6 }, (_none, at) => text(`Aussage ${'abcdef'[at]}`, 70, 60 + 30 * at)), small], ...Array.from({ length: 6 }, (_none, at) => box('tick', 50, 60 + 30 * at, { isRequired: isRequired(at) })));
    expect(fieldsOf(ticks(() => true)).some(({ required }) => required)).toBe(false);
    expect(fieldsOf(ticks((at) => at === 0)).filter(({ required }) => required)).toHaveLength(1);
    // The same program marks no radio.
    const all = ticks(() => true);
    expect(fieldsOf({ ...all, widgets: [...all.widgets, box('radio', 50, 300), box('radio', 110, 300)] }).some(({ required }) => required)).toBe(false);
  });

  test('"ja," before what is asked more is no part of it, unless that means nothing alone', () => {
    const label = (words: string) => labelsOf(page([text('Besteht eine Behinderung?', 50, 100), text('nein', 204, 100), text(words, 254, 100), small], box('radio', 190, 100, { name: 'r' }), box('radio', 240, 100, { name: 'r' }), box('line', 390, 97)))[1];
    expect(label('ja, Grad der Behinderung')).toBe('Grad der Behinderung');
    expect(label('ja, seit')).toBe('ja, seit');
  });

  test('the number of an answer that counts stays', () => {
    const sheet = page([text('Wie viele Kinder haben Sie?', 50, 84), text('1 Kind', 64, 100), text('2 Kinder', 144, 100), small], box('radio', 50, 100, { name: 'k', optionName: 'a' }), box('radio', 130, 100, { name: 'k', optionName: 'b' }));
    expect(fieldsOf(sheet)[0]?.options).toEqual(['1 Kind', '2 Kinder']);
  });

  test('raised digits are footnotes, square metres are not', () => {
    expect(labelsOf(page([text('Telefon¹', 50, 88), text('Fläche in m²', 50, 138)], box('line', 50, 100), box('line', 50, 150)))).toEqual(['Telefon', 'Fläche in m²']);
  });
});

describe('the labels of others', () => {
  test('the caption of the next box says nothing of the one above it', () => {
    const texts = [text('Vorname', 50, 92, { size: 7 }), text('Geburtsdatum (TT.MM.JJJJ)', 50, 119, { size: 7 })];
    expect(fieldsOf(page([...texts, small], box('line', 50, 101, { height: 14 }), box('line', 50, 128, { height: 14 }))).map(({ label, type }) => [label, type])).toEqual([['Vorname', 'text'], ['Geburtsdatum (TT.MM.JJJJ)', 'date']]);
  });

  test('the caption of a box before does not name the higher box beside it', () => {
    const texts = [text('40 Datum', 64, 571, { size: 8 }), text('41 Unterschrift antragstellende Person', 143, 551, { size: 8 }), small];
    expect(labelsOf(page(texts, box('line', 65, 582, { width: 67, height: 14 }), box('line', 144, 563, { width: 247, height: 33 })))).toEqual(['Datum', 'Unterschrift antragstellende Person']);
  });

  test('day, month and year in boxes of their own are one date, also where another date stands below', () => {
    const date = (y: number) => [box('line', 50, y, { width: 22 }), box('line', 75, y, { width: 22 }), box('line', 100, y, { width: 44 })];
    const texts = [text('1.2 Geburtsdatum', 50, 90, { size: 8 }), text('Die Rente soll beginnen am (Tag, Monat, Jahr)', 50, 130, { size: 8 }), small];
    expect(fieldsOf(page(texts, ...date(100), ...date(140))).map(({ label, type }) => [label, type])).toEqual([['Geburtsdatum', 'date'], ['Die Rente soll beginnen am (Tag, Monat, Jahr)', 'date']]);
  });
});

describe('labels in tables and rows', () => {
  test('captions side by side name their boxes; the text left of all is the title of the row', () => {
    const texts = [text('Bisherige Wohnung', 30, 103), text('Postleitzahl', 150, 86), text('Gemeinde', 260, 86), small];
    const rules = [{ left: 20, right: 400, top: 80, bottom: 80 }, { left: 20, right: 400, top: 120, bottom: 120 }];
    expect(labelsOf({ ...page(texts, box('line', 150, 100), box('line', 260, 100)), rules })).toEqual(['Postleitzahl', 'Gemeinde']);
  });

  test('rows for counted people have their column as label', () => {
    const texts = [text('Name', 110, 84), text('Geburtsort', 250, 84), text('Kind 1', 50, 103), text('Kind 2', 50, 123), small];
    const boxes = [100, 120].flatMap((y) => [box('line', 110, y), box('line', 250, y)]);
    expect(labelsOf(page(texts, ...boxes))).toEqual(['Name', 'Geburtsort', 'Name', 'Geburtsort']);
  });

  test('"Bitte …" before a box says how; what is asked stands before it', () => {
    expect(labelsOf(page([text('Auskunftssperre', 50, 103), text('Bitte die Nummer eintragen.', 140, 103), small], box('line', 290, 100)))).toEqual(['Auskunftssperre']);
  });

  test('a person before what is asked is the section', () => {
    expect(fieldsOf(page([text('Vater: Vorname', 50, 88), text('Bei Adoption: Wann?', 50, 138), small], box('line', 50, 100), box('line', 50, 150)))).toMatchObject([{ label: 'Vorname', section: ['Vater'], person: 'other' }, { label: 'Bei Adoption: Wann?' }]);
  });

  test('a high box beside a text of two boxes does not take the label of the box below it', () => {
    const boxes = [box('lines', 50, 100, { width: 150, height: 60 }), box('lines', 222, 84, { width: 80, height: 76 })];
    expect(labelsOf(page([text('Bezeichnung der Bank', 50, 86), text('Stand', 222, 70), small], ...boxes))).toContain('Bezeichnung der Bank');
  });

  test('low cells of a table for several lines take some words', () => {
    const rows = [100, 150, 200].map((y) => box('lines', 50, y, { width: 90, height: 48 }));
    expect(fieldsOf(page([text('Zweck', 50, 86), small], ...rows)).map(({ type }) => type)).toEqual(['text', 'text', 'text']);
    expect(fieldsOf(page([text('Zweck', 50, 86), small], box('lines', 50, 100, { width: 90, height: 48 })))[0]?.type).toBe('long-text');
  });

  test('"Datum und" asks for the date', () => {
    expect(labelsOf(page([text('Datum und', 50, 88), text('Ort', 200, 88)], box('line', 50, 100), box('line', 200, 100)))).toEqual(['Datum', 'Ort']);
  });

  test('a number in blocks is one answer, columns of a table are not', () => {
    const blocks = [50, 94, 138].map((x) => box('line', x, 100, { width: 40 }));
    expect(labelsOf(page([text('IBAN', 50, 88)], ...blocks))).toEqual(['IBAN']);
    const rows = [100, 120].flatMap((y) => [150, 194].map((x) => box('line', x, y, { width: 40 })));
    expect(labelsOf(page([text('Steuernummer', 50, 103), text('Kontonummer', 50, 123)], ...rows))).toHaveLength(4);
  });

  test('in a sentence with gaps each box has the words before it', () => {
    const texts = [text('Die Person bezieht nach meiner Kenntnis Einkünfte von monatlich', 50, 80), text('etwa', 50, 102), text('Euro und hat Vermögen von etwa', 180, 102), small];
    expect(labelsOf(page(texts, box('line', 75, 98), box('line', 340, 98)))).toEqual(['Die Person bezieht nach meiner Kenntnis Einkünfte von monatlich etwa', 'und hat Vermögen von etwa']);
  });

  test('the answer with a colon names the line below', () => {
    const texts = [text('Liegt ein Unfall vor?', 50, 100), text('nein', 264, 100), text('ja, und zwar:', 324, 100), small];
    expect(labelsOf(page(texts, box('tick', 250, 100), box('tick', 310, 100), box('line', 50, 114, { width: 400 })))).toEqual(['Liegt ein Unfall vor?', 'ja, und zwar']);
  });

  test('drawn boxes within a text part its answers; wide blanks part texts', () => {
    const line = text('☐ nein  ☐ ja   seit', 60, 100);
    expect(fieldsOf(page([text('Schwerbehindert:', 0, 86), line, small], box('tick', 60, 100, { width: 6 }), box('tick', 100, 100, { width: 6 }), box('line', 156, 98)))).toMatchObject([{ label: 'Schwerbehindert', options: ['nein', 'ja'] }, { label: 'seit' }]);
  });
});

describe('answers', () => {
  test('heads of columns of ticks are their answers', () => {
    const texts = [text('ja', 300, 80), text('nein', 345, 80), text('Waren Sie im Krankenhaus?', 50, 100), text('Haben Sie Beihilfe?', 50, 124), small];
    const rules = [330, 390].map((x) => ({ left: x, right: x, top: 94, bottom: 140 }));
    expect(fieldsOf({ ...page(texts, ...[100, 124].flatMap((y) => [box('tick', 300, y), box('tick', 350, y)])), rules })).toMatchObject([{ label: 'Waren Sie im Krankenhaus?', options: ['ja', 'nein'] }, { label: 'Haben Sie Beihilfe?', options: ['ja', 'nein'] }]);
  });

  test('"Betrag" before a box and "Stunden pro Woche" above it name it where nothing else does', () => {
    expect(fieldsOf(page([text('Betrag', 50, 103), small], box('line', 90, 100)))[0]?.label).toBe('Betrag');
    expect(fieldsOf(page([text('Stunden pro Woche', 50, 88), small], box('line', 50, 100)))[0]?.label).toBe('Stunden pro Woche');
  });

  test('an answer that asks more names the box in the line below, where nothing else does', () => {
    const texts = [text('Sind Sie versichert?', 50, 80), text('nein', 264, 80), text('ja, Name und Nummer', 314, 80), small];
    expect(labelsOf(page(texts, box('radio', 250, 80, { name: 'v', optionName: '0' }), box('radio', 300, 80, { name: 'v', optionName: '1' }), box('line', 250, 104, { width: 200 })))).toEqual(['Sind Sie versichert?', 'Name und Nummer']);
  });

  test('a heading in a bar names no box above it', () => {
    const sheet = page([text('Kasse der Pflegeperson', 50, 86, { size: 7 }), text('Umfang der Pflege', 54, 120, { isBold: true }), small], box('line', 50, 96));
    expect(fieldsOf({ ...sheet, areas: [{ left: 45, right: 500, top: 116, bottom: 134 }] })[0]?.label).toBe('Kasse der Pflegeperson');
  });

  test('a bold text below a box that is nearer to the next is a heading, but for where one signs', () => {
    const sheet = (below: string) => page([text(below, 50, 123, { isBold: true }), text('Pflegegeld', 64, 138), small], box('line', 50, 100), box('tick', 50, 138));
    expect(labelsOf(sheet('Leistungen'))).toEqual(['', 'Pflegegeld']);
    expect(labelsOf(sheet('Unterschrift'))).toEqual(['Unterschrift', 'Pflegegeld']);
  });

  test('"Wenn ja, Nr." before a box names it', () => {
    expect(labelsOf(page([text('Hat eines mehr als', 50, 88), text('100 Euro?', 50, 103), text('Wenn ja, Nr.', 120, 103), small], box('line', 190, 100)))).toEqual(['Wenn ja, Nr.']);
  });

  test('where captions stand below the boxes of a row, the bold text or the answer above names none of them', () => {
    const captions = [text('Name', 50, 117, { size: 7 }), text('Anschrift', 200, 117, { size: 7 })];
    const boxes = [box('line', 50, 100), box('line', 200, 100)];
    expect(fieldsOf(page([text('Pflegedienst', 50, 88, { isBold: true }), ...captions, small], ...boxes)).map(({ label, section }) => [label, ...section])).toEqual([['Name', 'Pflegedienst'], ['Anschrift', 'Pflegedienst']]);
    const asked = [text('Der Termin passt', 50, 80), text('mir', 164, 80), text('folgender Person:', 214, 80)];
    expect(fieldsOf(page([...asked, ...captions, small], box('tick', 150, 80), box('tick', 200, 80), ...boxes)).map(({ label, section }) => [label, ...section]).slice(1)).toEqual([['Name', 'Der Termin passt'], ['Anschrift', 'Der Termin passt']]);
  });

  test('what one agrees to under "Einwilligungen (Zutreffendes bitte ankreuzen)" is given one by one', () => {
    const consents = ['Ich entbinde die Ärzte von der Schweigepflicht.', 'Ich bin damit einverstanden, dass die Akten beigezogen werden.'];
    const sheet = (heading: string) => page([text(heading, 50, 80, { isBold: true }), ...consents.map((words, at) => text(words, 64, 100 + 16 * at)), small], box('tick', 50, 100), box('tick', 50, 116));
    expect(fieldsOf(sheet('Einwilligungen (Zutreffendes bitte ankreuzen)'))).toMatchObject(consents.map((label) => ({ label, type: 'confirmation' })));
    expect(fieldsOf(sheet('Welche Aussagen treffen zu (Zutreffendes bitte ankreuzen)?'))).toHaveLength(1);
  });

  test('a tick of the next row that stands below one of the first answers the question of its own row', () => {
    const texts = [text('Ich beantrage', 50, 80), text('Blindengeld', 154, 80), text('Hilfe', 254, 80), text('Art des Antrags', 50, 96), text('Erstantrag', 174, 96), text('nach Umzug', 254, 96), small];
    expect(fieldsOf(page(texts, box('tick', 140, 80), box('tick', 240, 80), box('tick', 160, 96), box('tick', 240, 96))).map(({ label, options }) => [label, ...options])).toEqual([['Ich beantrage', 'Blindengeld', 'Hilfe'], ['Art des Antrags', 'Erstantrag', 'nach Umzug']]);
  });

  test('"nicht bekannt" is an answer beside yes and no', () => {
    const texts = [text('Hat es Einkommen?', 50, 80), text('nein', 214, 80), text('ja', 264, 80), text('nicht bekannt', 314, 80), small];
    expect(fieldsOf(page(texts, ...[200, 250, 300].map((x) => box('tick', x, 80))))).toMatchObject([{ type: 'choice', options: ['nein', 'ja', 'nicht bekannt'] }]);
  });

  test('nobody can say both: "Ich bin einverstanden", "Ich bin nicht einverstanden"', () => {
    const texts = [text('Die Kasse darf Unterlagen anfordern.', 50, 84), text('Ich bin einverstanden.', 64, 100), text('Ich bin nicht einverstanden.', 64, 116), small];
    expect(fieldsOf(page(texts, box('tick', 50, 100), box('tick', 50, 116)))).toMatchObject([{ type: 'choice', options: ['Ich bin einverstanden.', 'Ich bin nicht einverstanden.'] }]);
  });

  test('a text before a row of ticks asks, also from further away', () => {
    const texts = [text('Grund', 50, 100), text('Urlaub', 134, 100), text('Krankheit', 214, 100), small];
    expect(fieldsOf(page(texts, box('tick', 120, 100), box('tick', 200, 100)))).toMatchObject([{ label: 'Grund', type: 'choice', options: ['Urlaub', 'Krankheit'] }]);
  });

  test('answers may stand before their boxes', () => {
    const texts = [text('Merkzeichen:', 50, 100), text('G', 140, 100), text('aG', 190, 100), text('H', 240, 100), small];
    expect(fieldsOf(page(texts, box('tick', 148, 100), box('tick', 202, 100), box('tick', 248, 100)))).toMatchObject([{ label: 'Merkzeichen', type: 'multiple-choice', options: ['G', 'aG', 'H'] }]);
  });

  test('an underlined heading asks what the ticks below answer; "both" leaves no other answer', () => {
    const texts = [text('Ich beantrage', 50, 70, { isBold: true }), text('Pflegegeld', 64, 100), text('Wohngeld', 64, 116), text('beides', 64, 132), small];
    const sheet = page(texts, ...[100, 116, 132].map((y) => box('tick', 50, y)));
    expect(fieldsOf({ ...sheet, rules: [{ left: 50, right: 400, top: 84, bottom: 84 }] })).toMatchObject([{ label: 'Ich beantrage', type: 'choice', options: ['Pflegegeld', 'Wohngeld', 'beides'] }]);
  });

  test('"ja, und zwar" answers like "ja"; a third answer that says no belongs to the two others', () => {
    const pair = [text('Liegt ein Unfall vor?', 50, 100), text('nein', 214, 100), text('ja, und zwar:', 264, 100)];
    expect(fieldsOf(page(pair, box('tick', 200, 100), box('tick', 250, 100)))).toMatchObject([{ label: 'Liegt ein Unfall vor?', options: ['nein', 'ja, und zwar'] }]);
    const three = [text('Wohnt das Kind bei Ihnen?', 50, 84), text('Ja', 64, 100), text('Nein, beim Vater', 64, 116), text('Nein, im Heim', 64, 132)];
    expect(fieldsOf(page(three, ...[100, 116, 132].map((y) => box('tick', 50, y))))).toMatchObject([{ options: ['Ja', 'Nein, beim Vater', 'Nein, im Heim'] }]);
  });

  test('"ja nein" over two boxes are two answers; where to go on is none', () => {
    const over = [text('Zahlen Sie Steuern?', 30, 100), { ...text('ja', 100, 88), box: { left: 100, right: 108, top: 88, bottom: 97 } }, { ...text('nein', 115, 88), box: { left: 115, right: 132, top: 88, bottom: 97 } }];
    expect(fieldsOf(page(over, box('tick', 99, 100), box('tick', 118, 100)))).toMatchObject([{ options: ['ja', 'nein'] }]);
    const skip = [text('Wohnen Sie zur Miete?', 50, 84), text('Ja » weiter mit Frage 9', 64, 100), text('Nein', 64, 116)];
    expect(fieldsOf(page(skip, box('tick', 50, 100), box('tick', 50, 116)))[0]?.options).toEqual(['Ja', 'Nein']);
  });
});

describe('sentences with gaps', () => {
  test('each gap is asked by the words before it, and an answer to tick is the whole sentence', () => {
    const texts = [text('Ich erhebe Widerspruch gegen den Bescheid vom', 64, 100), text(', der mir am', 364, 100), text('bekannt gegeben wurde.', 500, 100), small];
    const sheet = page(texts, box('tick', 50, 101), box('line', 292, 98, { width: 70 }), box('line', 424, 98, { width: 74 }));
    expect(readPdf(pdf(sheet)).page.fields.map(({ field: { label } }) => label)).toEqual(['Ich erhebe Widerspruch gegen den Bescheid vom …, der mir am … bekannt gegeben wurde.', 'Ich erhebe Widerspruch gegen den Bescheid vom', 'der mir am … bekannt gegeben wurde']);
  });

  test('labels side by side are no sentence', () => {
    const sheet = page([text('Name der Person', 50, 100), text('Vorname', 240, 100), small], box('line', 130, 98), box('line', 280, 98));
    expect(readPdf(pdf(sheet)).page.fields.map(({ field: { label } }) => label)).toEqual(['Name der Person', 'Vorname']);
  });
});

describe('captions below', () => {
  test('in rows close together they name the boxes above them where they end below the last', () => {
    const rows = ['Name', 'Straße', 'Ort'].map((words, at) => [text(words, 50, 116 + 26 * at, { size: 7 }), box('line', 50, 100 + 26 * at)] as const);
    expect(readPdf(pdf(page([...rows.map(([words]) => words), small], ...rows.map(([, line]) => line)))).page.fields.map(({ field: { label } }) => label)).toEqual(['Name', 'Straße', 'Ort']);
  });
});
