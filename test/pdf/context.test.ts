/** What a box stands under on a PDF form, besides headings: each test is one habit of those who draw forms. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { Box, PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

const fieldsOf = (...pages: readonly PdfPage[]) => readPdf(pdf(...pages)).page.fields.map(({ field }) => field);
const sectionsOf = (...pages: readonly PdfPage[]) => fieldsOf(...pages).map(({ label, section }) => [label, ...section]);
const small = text('So ist der Text gesetzt, in dem das Formular geschrieben ist, Wort für Wort.', 50, 760);

/** Lines of a table: its rows from top to bottom, its columns from left to right. */
function grid(xs: readonly number[], ys: readonly number[]): Box[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...ys.map((y) => ({ left, right, top: y, bottom: y })), ...xs.map((x) => ({ left: x, right: x, top, bottom }))];
}

describe('questions and answers', () => {
  test('a question that no box answers stands over the short labels below it, not over the next question', () => {
    const texts = [text('Wo wohnen Sie?', 50, 50), text('Straße', 50, 78), text('Ort', 200, 78), text('Wie lange wohnen Sie schon dort?', 50, 148), small];
    expect(sectionsOf(page(texts, box('line', 50, 90), box('line', 200, 90), box('line', 50, 160)))).toEqual([['Straße', 'Wo wohnen Sie?'], ['Ort', 'Wo wohnen Sie?'], ['Wie lange wohnen Sie schon dort?']]);
  });

  test('a question with answers of its own that begins where it begins ends it', () => {
    const texts = [text('Wo wohnen Sie?', 50, 50), text('Straße', 50, 78), text('Leben Sie allein?', 50, 120), text('nein', 314, 120), text('ja', 364, 120), text('Ort', 50, 138), small];
    expect(sectionsOf(page(texts, box('line', 50, 90), box('tick', 300, 120), box('tick', 350, 120), box('line', 50, 150))).at(-1)).toEqual(['Ort']);
  });

  test('"ja, bitte eintragen" opens the table below for all its columns', () => {
    const texts = [text('Pflegt noch jemand?', 50, 50), text('nein', 314, 50), text('ja, bitte eintragen', 364, 50), text('Name', 54, 74), text('Stunden in der Woche zu Hause', 154, 74), small];
    const sheet = page(texts, box('tick', 300, 50), box('tick', 350, 50), ...[92, 112].flatMap((y) => [box('line', 52, y, { width: 96 }), box('line', 152, y, { width: 196 })]));
    expect(sectionsOf({ ...sheet, rules: grid([50, 150, 350], [70, 90, 110, 130]) }).slice(1)).toEqual(['Name', 'Stunden in der Woche zu Hause', 'Name', 'Stunden in der Woche zu Hause'].map((label) => [label, 'Pflegt noch jemand?']));
  });

  test('a box beside or below an answer belongs to its question', () => {
    const texts = [text('Wie heizen Sie?', 50, 84), text('Gas', 64, 100), text('Anbieter', 64, 118), text('Sonstiges', 64, 160), small];
    const boxes = [box('tick', 50, 100), box('line', 110, 116), box('tick', 50, 160), box('line', 120, 158)];
    expect(sectionsOf(page(texts, ...boxes))).toEqual([['Wie heizen Sie?'], ['Anbieter', 'Wie heizen Sie?'], ['Sonstiges', 'Wie heizen Sie?']]);
  });

  test('a box behind an answer asks with its words, however many, under its question', () => {
    const texts = [text('Familienstand', 50, 84), text('ledig', 164, 84), text('dauernd getrennt lebend seit', 224, 84), small];
    expect(sectionsOf(page(texts, box('radio', 150, 84, { name: 'f', optionName: '0' }), box('radio', 210, 84, { name: 'f', optionName: '1' }), box('line', 370, 81)))).toEqual([['Familienstand'], ['dauernd getrennt lebend seit', 'Familienstand']]);
  });

  test('an answer at the top of a shaded area stands over what the area asks', () => {
    const texts = [text('Nein, ich lebe in ...', 64, 100), text('Staat', 64, 128), small];
    const sheet = page(texts, box('tick', 50, 100), box('line', 64, 140));
    expect(sectionsOf({ ...sheet, areas: [{ left: 60, right: 300, top: 96, bottom: 170 }] })[1]).toEqual(['Staat', 'Nein, ich lebe in ...']);
  });

  test('boxes under one label that names as many things are one question; telephone and e-mail are two', () => {
    const boxes = [box('line', 50, 100, { width: 36 }), box('line', 90, 100, { width: 44 })];
    expect(sectionsOf(page([text('Postleitzahl, Ort', 50, 88)], ...boxes))).toEqual([['Postleitzahl, Ort']]);
    expect(sectionsOf(page([text('Telefon / E-Mail', 50, 88)], ...boxes))).toHaveLength(2);
  });

  test('answers on the next page belong to the question before the break', () => {
    const first = page([text('Das Kind ist ...', 50, 684), text('leiblich', 64, 700), text('adoptiert', 64, 716), small], box('radio', 50, 700, { name: 'a' }), box('radio', 50, 716, { name: 'b' }));
    const second = page([text('ein anderes', 64, 40), text('Ort', 50, 78)], box('radio', 50, 40, { name: 'c' }), box('line', 50, 90, { name: 'd' }));
    expect(fieldsOf(first, second)).toMatchObject([{ label: 'Das Kind ist ...', options: ['leiblich', 'adoptiert', 'ein anderes'] }, { label: 'Ort' }]);
  });

  test('a question of two lines ends only with the second, though its answers stand beside the first', () => {
    const texts = [text('Ist die Pflegeperson mehr als 30', 50, 100), text('Stunden in der Woche berufstätig?', 50, 111), text('ja', 254, 100), text('nein', 294, 100), small];
    expect(sectionsOf(page(texts, box('tick', 240, 100), box('tick', 280, 100)))).toEqual([['Ist die Pflegeperson mehr als 30 Stunden in der Woche berufstätig?']]);
  });

  test('a list below an answer is part of it', () => {
    const texts = [text('Trifft eine der Aussagen zu?', 50, 80), text('Ich lebe allein, weil:', 64, 100), text('• niemand da ist', 70, 112), text('Nichts davon', 64, 130)];
    expect(fieldsOf(page(texts, box('tick', 50, 100), box('tick', 50, 130)))[0]?.options).toEqual(['Ich lebe allein, weil: niemand da ist', 'Nichts davon']);
  });

  test('a question may end a little above its answers, far to the left of them', () => {
    const texts = [text('Sind Sie verheiratet?', 50, 92), text('nein', 314, 100), text('ja', 364, 100)];
    expect(fieldsOf(page(texts, box('tick', 300, 100), box('tick', 350, 100)))).toMatchObject([{ label: 'Sind Sie verheiratet?', options: ['nein', 'ja'] }]);
  });

  test('answers right below the title answer what the title says', () => {
    const texts = [text('Antrag auf Wohngeld', 50, 20, { size: 20 }), text('Erstantrag', 64, 50), text('Folgeantrag', 64, 66), small];
    expect(sectionsOf(page(texts, box('radio', 50, 50, { name: 'g', optionName: '0' }), box('radio', 50, 66, { name: 'g', optionName: '1' })))).toEqual([['Antrag auf Wohngeld']]);
  });
});

describe('headings', () => {
  const title = text('Antrag auf Leistungen', 50, 20, { size: 20 });
  const under = (heading: ReturnType<typeof text> | readonly ReturnType<typeof text>[]) => sectionsOf(page([title, text('A Erster Teil', 50, 56, { isBold: true }), text('Alter', 50, 88), ...[heading].flat(), text('Beruf', 50, 168), small], box('line', 50, 100), box('line', 50, 180))).at(-1);

  test('a remark in brackets behind some belongs to them; behind a dash only where it is as bold', () => {
    expect(under(text('II. Vertretung (nur ausfüllen, wenn vorhanden)', 50, 130, { isBold: true }))).toEqual(['Beruf', 'Antrag auf Leistungen', 'Vertretung (nur ausfüllen, wenn vorhanden)']);
    expect(under([text('Vertretung', 50, 130, { isBold: true }), text('(Vollmacht bitte in Kopie beifügen)', 104, 130)])).toEqual(['Beruf', 'Antrag auf Leistungen', 'Vertretung (Vollmacht bitte in Kopie beifügen)']);
    expect(under([text('Vertretung', 50, 130, { isBold: true }), text('– nur mit Vollmacht', 104, 130)])).toEqual(['Beruf', 'Antrag auf Leistungen', 'Vertretung']);
  });

  test('what to enclose belongs to the heading, how to write does not', () => {
    expect(under(text('Vertretung (bitte Nachweis beifügen)', 50, 130, { isBold: true }))?.at(-1)).toBe('Vertretung (bitte Nachweis beifügen)');
    expect(under(text('Weitere Kinder (bitte das älteste zuerst eintragen)', 50, 130, { isBold: true }))?.at(-1)).toBe('Weitere Kinder');
  });

  test('small print right below says whose part it is', () => {
    expect(under([text('Für wen ist der Antrag?', 50, 126, { isBold: true, size: 12 }), text('Angaben zur versicherten Person', 50, 139, { size: 8 })])?.at(-1)).toBe('Angaben zur versicherten Person');
  });

  test('what is larger than the text and looks like a heading is one, also where it asks for ticks', () => {
    const texts = [title, text('I. Person', 50, 56, { isBold: true, size: 10.6 }), text('Alter', 50, 88), text('II. Was beantragen Sie?', 50, 130, { isBold: true, size: 10.6 }), text('Ausweis', 64, 146), text('Merkzeichen', 164, 146), text('Beginn der Krankheit', 50, 178), small];
    expect(sectionsOf(page(texts, box('line', 50, 100), box('tick', 50, 146), box('tick', 150, 146), box('line', 50, 190))).at(-1)).toEqual(['Beginn der Krankheit', 'Antrag auf Leistungen', 'Was beantragen Sie?']);
  });

  test('the office fills in what stands in a small frame under its note', () => {
    const texts = [text('Vom Amt auszufüllen', 304, 54, { isBold: true }), text('Az.', 304, 72), text('Beruf', 50, 168), small];
    const sheet = page([title, ...texts], box('line', 340, 70), box('line', 50, 180));
    expect(sectionsOf({ ...sheet, rules: [...grid([300, 500], [50, 92]), { left: 300, right: 500, top: 66, bottom: 66 }] })).toContainEqual(['Az.', 'Antrag auf Leistungen', 'Vom Amt auszufüllen']);
  });
});

describe('"Wenn ja:"', () => {
  test('stands for the question before; below the boxes stands what is asked', () => {
    const texts = [text('Hat sich Ihr Familienstand geändert?', 50, 50, { isBold: true }), text('Ja', 64, 66), text('Nein', 64, 82), text('Wenn ja:', 62, 106), text('Neuer Familienstand', 120, 120, { size: 7 }), text('seit', 230, 120, { size: 7 }), text('Beruf', 50, 160), small];
    const sheet = page(texts, box('radio', 50, 66, { name: 'g', optionName: '1' }), box('radio', 50, 82, { name: 'g', optionName: '2' }), box('line', 120, 102), box('line', 230, 102), box('line', 100, 157));
    const question = 'Hat sich Ihr Familienstand geändert?';
    expect(sectionsOf({ ...sheet, rules: grid([56, 400], [100, 132]) })).toEqual([[question], ['Neuer Familienstand', question], ['seit', question], ['Beruf']]);
  });

  test('"Wenn ja, bitte Zeiträume angeben:" does so too, over boxes and over all heads of a table', () => {
    const question = 'Wurde die Pflege unterbrochen?';
    const asked = [text(question, 50, 50), text('nein', 314, 50), text('ja', 364, 50), text('Wenn ja, bitte Zeiträume angeben:', 50, 72), small];
    const ticks = [box('tick', 300, 50), box('tick', 350, 50)];
    expect(sectionsOf(page([...asked, text('vom', 50, 93), text('bis', 190, 93)], ...ticks, box('line', 80, 90), box('line', 220, 90)))).toEqual([[question], ['vom', question], ['bis', question]]);
    const sheet = page([...asked, text('Name', 54, 94), text('Anschrift der Person im Urlaub', 154, 94)], ...ticks, ...[112, 132].flatMap((y) => [box('line', 52, y, { width: 96 }), box('line', 152, y, { width: 196 })]));
    expect(sectionsOf({ ...sheet, rules: grid([50, 150, 350], [90, 110, 130, 150]) }).slice(1)).toEqual(['Name', 'Anschrift der Person im Urlaub', 'Name', 'Anschrift der Person im Urlaub'].map((label) => [label, question]));
  });
});

describe('tables', () => {
  test('a text in a cell left of several cells is the title of their row', () => {
    const texts = [text('Bankverbindung', 30, 80), text('Name der Bank', 154, 54), text('IBAN', 154, 94), small];
    const rules = [...grid([20, 400], [50, 130]), { left: 150, right: 150, top: 50, bottom: 130 }, { left: 150, right: 400, top: 90, bottom: 90 }];
    expect(sectionsOf({ ...page(texts, box('line', 154, 68), box('line', 154, 108)), rules })).toEqual([['Name der Bank', 'Bankverbindung'], ['IBAN', 'Bankverbindung']]);
  });

  test('a text alone in a cell over rows with captions in their cells is the title of all that are alike', () => {
    const cells = [[90, 'Name'], [120, 'Name'], [150, 'Krankenkasse']].flatMap(([y, label]) => [text(String(label), 54, Number(y) + 2), text(label === 'Name' ? 'behandelt am' : 'Nummer', 254, Number(y) + 2)]);
    const boxes = [90, 120, 150].flatMap((y) => [box('line', 54, y + 12), box('line', 254, y + 12)]);
    const rules = [...grid([50, 450], [70, 90, 120, 150, 180]), { left: 250, right: 250, top: 90, bottom: 180 }];
    const doctors = 'Behandelnde Ärztinnen und Ärzte';
    expect(sectionsOf({ ...page([text(doctors, 54, 75), ...cells, small], ...boxes), rules })).toEqual([['Name', doctors], ['behandelt am', doctors], ['Name', doctors], ['behandelt am', doctors], ['Krankenkasse'], ['Nummer']]);
  });

  test('a box behind answers asks more about those, also in a cell with another question at its top', () => {
    const texts = [text('Ändert sich Ihr Lohn?', 54, 54), text('nein', 264, 54), text('ja', 314, 54), text('Bekommen Sie Rente?', 54, 74), text('nein', 264, 74), text('ja, von', 314, 74), small];
    const boxes = [54, 74].flatMap((y) => [box('tick', 250, y), box('tick', 300, y)]);
    expect(sectionsOf({ ...page(texts, ...boxes, box('line', 360, 71)), rules: grid([50, 500], [50, 92]) }).at(-1)).toEqual(['ja, von', 'Bekommen Sie Rente?']);
  });

  test('neither a line of a label nor the question of another cell is the title of a row', () => {
    const texts = [text('Anschrift', 30, 62), text('(wenn abweichend)', 30, 76), text('Geschlecht', 214, 60), text('weiblich', 324, 60), text('divers', 324, 80), text('Beruf', 394, 60), small];
    const rules = [...grid([20, 120, 210, 300, 390, 450, 560], [50, 110])];
    const boxes = [box('line', 124, 70, { width: 80 }), box('radio', 310, 60, { name: 'g', optionName: 'w' }), box('radio', 310, 80, { name: 'g', optionName: 'd' }), box('line', 454, 60)];
    expect(sectionsOf({ ...page(texts, ...boxes), rules }).map((one) => one.slice(1))).toEqual([[], [], []]);
  });

  test('the heads of two columns drawn in one go are cut at the line between', () => {
    const rules = grid([20, 120, 220], [50, 70, 100]);
    expect(sectionsOf({ ...page([{ ...text('Name, Vorname Beruf, Stand', 24, 54), box: { left: 24, right: 216, top: 54, bottom: 64 } }, small], box('line', 24, 76, { width: 90 }), box('line', 124, 76, { width: 90 })), rules })).toEqual([['Name, Vorname'], ['Beruf, Stand']]);
  });

  test('a title that runs upwards names the person of its rows', () => {
    const side = { ...text('Ehepartner', 24, 60, { isUpright: false }), box: { left: 24, right: 34, top: 60, bottom: 120 } };
    const rules = grid([20, 40, 400], [50, 130]);
    expect(fieldsOf({ ...page([side, text('Vorname', 54, 60), small], box('line', 54, 74)), rules })[0]).toMatchObject({ section: ['Ehepartner'], person: 'spouse' });
  });

  test('the columns of a row with one label have their heads as section', () => {
    const texts = [text('Montag', 150, 66), text('Dienstag', 300, 66), text('Arbeitszeit', 50, 103), text('Wegezeit', 50, 123), small];
    const boxes = [box('line', 150, 100), box('line', 300, 100), box('line', 150, 120), box('line', 300, 120)];
    expect(sectionsOf(page(texts, ...boxes))).toEqual([['Arbeitszeit', 'Montag'], ['Arbeitszeit', 'Dienstag'], ['Wegezeit', 'Montag'], ['Wegezeit', 'Dienstag']]);
  });

  test('short codes head columns, and units between are no labels', () => {
    const texts = [text('PB 1', 150, 88), text('EB', 300, 88), text('Krankengeld', 50, 103), text('Rente', 50, 123), text('EUR monatlich', 254, 103), text('EUR monatlich', 404, 103), small];
    const boxes = [box('line', 150, 100), box('line', 300, 100), box('line', 150, 120), box('line', 300, 120)];
    expect(sectionsOf(page(texts, ...boxes))).toEqual([['Krankengeld', 'PB 1'], ['Krankengeld', 'EB'], ['Rente', 'PB 1'], ['Rente', 'EB']]);
    expect(fieldsOf(page(texts, ...boxes))[0]?.type).toBe('number');
  });

  test('a heading in a frame says nothing of what stands free below', () => {
    const texts = [text('Belastungen', 30, 56, { size: 14 }), text('Art', 30, 88), text('Ort, Datum', 30, 288), small];
    expect(sectionsOf({ ...page(texts, box('line', 30, 100), box('line', 30, 300)), rules: grid([20, 400], [50, 80, 140]) })).toEqual([['Art', 'Belastungen'], ['Ort, Datum']]);
  });

  test('frames side by side are read one after the other; a large number in its corner names a frame', () => {
    const frames = [...grid([20, 200], [50, 140]), ...grid([210, 400], [50, 140])];
    const texts = [20, 210].flatMap((x, at) => [text(String(at + 1), x + 150, 54, { size: 18, isBold: true }), text('Name', x + 4, 58), text('Ort', x + 4, 98)]);
    const boxes = [20, 210].flatMap((x) => [box('line', x + 4, 70), box('line', x + 4, 110)]);
    expect(sectionsOf({ ...page([...texts, small], ...boxes), rules: frames })).toEqual([['Name', '1'], ['Ort', '1'], ['Name', '2'], ['Ort', '2']]);
  });
});

describe('notes', () => {
  test.each(['Dieses Feld ist nicht vom Antragsteller auszufüllen.', 'Bearbeitungsvermerke', 'Wird von der Behörde ausgefüllt', 'Vermerke der Ausländerbehörde', 'Nur für die Pflegekasse', 'Verfügung der Gemeinde – nicht vom Anmelder auszufüllen'])('"%s" stands over its shaded part alone', (note) => {
    const texts = [text('Ort', 50, 88), text(note, 50, 140), text('Aktenzeichen', 50, 158), text('Unterschrift', 50, 248), small];
    const sheet = page(texts, box('line', 50, 100), box('line', 50, 170), box('line', 50, 260));
    expect(fieldsOf({ ...sheet, areas: [{ left: 40, right: 400, top: 136, bottom: 200 }] })[1]?.person).toBeNull();
    expect(sectionsOf({ ...sheet, areas: [{ left: 40, right: 400, top: 136, bottom: 200 }] })).toEqual([['Ort'], ['Aktenzeichen', note.replace('.', '')], ['Unterschrift']]);
  });

  test('a remark in brackets below a label is part of it', () => {
    expect(sectionsOf(page([text('Grundeigentum', 50, 70), text('(zum Beispiel ein Haus)', 50, 83, { size: 7 })], box('line', 50, 94)))[0]?.[0]).toBe('Grundeigentum (zum Beispiel ein Haus)');
  });

  test('bold words within a paragraph are no heading', () => {
    const texts = [text('Ohne Kinder geht es weiter mit dem', 50, 50), text('Haushalt', 50, 61, { isBold: true }), text('Name', 50, 98), small];
    expect(sectionsOf(page(texts, box('line', 50, 110)))).toEqual([['Name']]);
  });

  test('a page with very many ticks is read fast', () => {
    const ticks = Array.from({ length: 900 }, (_one, at) => [text(`Antwort ${at}`, 60 + 90 * (at % 6), 20 + 12 * Math.floor(at / 6)), box('tick', 46 + 90 * (at % 6), 20 + 12 * Math.floor(at / 6))] as const);
    const start = performance.now();
    fieldsOf(page(ticks.map(([words]) => words), ...ticks.map(([, tick]) => tick)));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
