/** Spreadsheets as people save them, and as nobody should. */
import { describe, expect, test } from 'vitest';
import { exportGlossary } from '../../src/exchange/export.ts';
import { importGlossary } from '../../src/exchange/import.ts';
import { asJson, HEAD, importText, KNOWN, mustImport, problemsOf } from './read.ts';

const SHEET = 'de;de.short;tr\nHöherstufung;Mehr Geld für Pflege.;derece yükseltme\n';
const EXPECTED = { hoeherstufung: { term: 'Höherstufung', short: 'Mehr Geld für Pflege.', translations: { tr: { term: 'derece yükseltme' } } } };

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((sign, index) => new DataView(bytes.buffer).setUint16(index * 2, sign.charCodeAt(0), isLittle));
  return bytes;
};
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('real life', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['UTF-8', new TextEncoder().encode(SHEET), 'utf-8'],
    ['UTF-8 with mark (Excel "CSV UTF-8")', new TextEncoder().encode(`\uFEFF${SHEET}`), 'utf-8'],
    ['UTF-16 with mark and tabs (Excel "Unicode text")', utf16(`\uFEFF${SHEET.replaceAll(';', '\t').replaceAll('\n', '\r\n')}`, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(`\uFEFF${SHEET}`, false), 'utf-16be'],
    ['UTF-16 without mark', utf16(SHEET, true), 'utf-16le'],
    ['Windows-1252 (Excel "CSV")', latin(SHEET), 'windows-1252'],
    ['commas', new TextEncoder().encode(SHEET.replaceAll(';', ',')), 'utf-8'],
    ['a hint for Excel', new TextEncoder().encode(`sep=,\r\n${SHEET.replaceAll(';', ',')}`), 'utf-8'],
    ['empty columns and rows at the end', new TextEncoder().encode(`${SHEET.replaceAll('\n', ';;\n')};;;;\n\n`), 'utf-8'],
    ['German headings', new TextEncoder().encode(SHEET.replace('de;de.short;tr', 'Begriff;Erklärung;Türkisch')), 'utf-8'],
  ])('%s', (_what, bytes, encoding) => {
    expect(importGlossary(bytes, KNOWN, HEAD)).toMatchObject({ ok: true, format: 'csv', encoding, glossary: { ...HEAD, terms: EXPECTED } });
  });

  test('cells with delimiters, quotes and line breaks; lists', () => {
    const { terms } = mustImport('id,de,de.short,also\nx,"A; ""B"", C","Erste Zeile.\nZweite Zeile.","eins | zwei\\|drei | "\n');
    expect(terms.x).toMatchObject({ term: 'A; "B", C', short: 'Erste Zeile. Zweite Zeile.', also: ['eins', 'zwei|drei'] });
  });

  test('field texts, offices, name and owner', () => {
    const glossary = mustImport([
      'kind;id;name;owner;de;de.where;de.address;forms;phone',
      'glossary;;Sozialamt;Stadt Lindenau;;;;;',
      'field;pension-insurance-number;;;;Auf dem blauen Ausweis.;;;',
      'Amt;;;;Sozialamt;;Am Markt 1, Zimmer 12;hilfe-zur-pflege;+49 30 1',
    ].join('\r\n'));
    expect(glossary).toMatchObject({
      name: 'Sozialamt', owner: 'Stadt Lindenau', fields: { 'pension-insurance-number': { de: { where: 'Auf dem blauen Ausweis.' } } },
      offices: { sozialamt: { forms: ['hilfe-zur-pflege'], phone: '+49 30 1', texts: { de: { name: 'Sozialamt', address: 'Am Markt 1, Zimmer 12' } } } },
    });
  });

  test('what Excel would calculate is written so that it does not', () => {
    const own = mustImport(asJson({ terms: { x: { term: '=HYPERLINK("http://x")', short: '@SUM(1)', also: ['-1'] } } }));
    const { text } = exportGlossary(own, 'csv');
    expect(text).not.toMatch(/(?:^|[;\n])"?[=@+-]/mu);
    expect(mustImport(text)).toEqual(own);
  });
});

describe('what is refused, with row and column', () => {
  test.each([
    ['a text that does not end', 'de;de.short\n"Wort;Ein Wort.\n', ['2 - quote']],
    ['an unknown column', 'de;de.short;farbe\nWort;Ein Wort.;rot\n', ['1 C (farbe) unknownColumn']],
    ['a column twice', 'de;de.short;Begriff\nWort;Ein Wort.;Wort\n', ['1 C (Begriff) duplicateColumn']],
    ['no headings', 'Wort eins;Ein Wort.\n', ['1 - noHeader']],
    ['too many cells', 'de;de.short\nWort;Ein Wort;oder zwei.\n', ['2 - tooManyCells']],
    ['a missing explanation', 'de;de.short\nWort;Ein Wort.\nAmt;\n', ['3 B (de.short) missing']],
    ['markup', 'de;de.short\nWort;<script>alert(1)</script>\n', ['2 B (de.short) markup']],
    ['control characters', 'de;de.short\nWo\u0007rt;Ein \u202Etroh\n', ['2 A (de) control', '2 B (de.short) control']],
    ['a language that is none', 'de;de.short;__proto__\nWort;Ein Wort.;x\n', ['1 C (__proto__) unknownColumn']],
    ['the same word twice', 'de;de.short\nWort;Ein Wort.\nWort;Noch eins.\n', ['3 - duplicateId']],
    ['a part of another kind', 'kind;de;de.short;phone\nterm;Wort;Ein Wort.;123\n', ['2 D (phone) otherKind']],
    ['an unknown kind', 'kind;de;de.short\n__proto__;Wort;Ein Wort.\n', ['2 kind unknownKind']],
    ['an unknown question', 'kind;id;de.where\nfield;constructor;Hier.\n', ['2 - unknownField']],
    ['an unknown form', 'kind;de;forms\noffice;Amt;nichts\n', ['2 C (forms) unknownForm']],
    ['a word without a Latin letter', 'de;de.short\nكلمة;Ein Wort.\n', ['2 - badId']],
    ['importance and month', 'de;de.short;importance;checked\nWort;Ein Wort.;9;gestern\n', ['2 C (importance) badChoice', '2 D (checked) badMonth']],
    ['a text without end', `de;de.short\nWort;${'lang '.repeat(1_000)}\n`, ['2 B (de.short) tooLong']],
    ['a list without end', `de;de.short;also\nWort;Ein Wort.;${'x|'.repeat(1_000)}\n`, ['2 C (also) listTooLong']],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(importText(text))).toEqual(expected);
  });

  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing', new Uint8Array(), 'emptyFile'],
    ['blanks', latin(' \n '), 'emptyFile'],
    ['an Excel workbook', latin('PK\u0003\u0004rest'), 'spreadsheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 7, 7, 7, 7, 7, 7, 7, 7]), 'binary'],
    ['an encoding nobody knows', latin('<?xml version="1.0" encoding="x-mystery"?><tbx/>'), 'encoding'],
    ['half a character', Uint8Array.from([0xff, 0xfe, 0x41]), 'encoding'],
  ])('%s', (_what, bytes, code) => {
    expect(importGlossary(bytes, KNOWN, HEAD)).toMatchObject({ ok: false, problems: [{ code, row: null }] });
  });

  test('a glossary that belongs to nobody', () => {
    expect(problemsOf(importText(SHEET, KNOWN, {}))).toEqual(['- - ownerMissing', '- - nameMissing']);
  });
});

test('100,000 rows are read, one more is refused, and a mistake in every row is told a hundred times', () => {
  const rows = (count: number, row: (index: number) => string) => `de;de.short\n${Array.from({ length: count }, (_, index) => row(index)).join('\n')}`;
  const all = importText(rows(100_000, (index) => `Wort ${index};Ein Wort.`));
  expect(all.ok && Object.keys(all.glossary.terms).length).toBe(100_000);
  expect(problemsOf(importText(rows(100_001, (index) => `Wort ${index};Ein Wort.`)))).toEqual(['- - tooManyEntries']);
  expect(problemsOf(importText(rows(100_000, () => 'Wort;')))).toHaveLength(100);
});
