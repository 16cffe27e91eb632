/** The command line as scripts call it: `design` of the output is a contract, bad sources are told and never stop the others. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { formlotse } from './formlotse.ts';

const DEMO = join(ROOT, 'demo/hilfe-zur-pflege.html');
let folder = '';
const bad: Record<string, string> = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formlotse-sources-'));
  const make = (name: string, content: string | Buffer): void => {
    bad[name] = join(folder, name);
    writeFileSync(bad[name], content);
  };
  make('empty.html', '');
  make('binary.html', Buffer.from(Array.from({ length: 2_000 }, (_, at) => (at * 7) % 256)));
  make('huge.html', Buffer.alloc(50_000_000, '<p>Antrag</p>'));
  make('notes.txt', 'Kein HTML, nur Text.');
  make('form.pdf', '%PDF-1.7\n');
  bad['missing.html'] = join(folder, 'missing.html');
});

describe('formlotse inspect', () => {
  test('answers in the shape of the contract', async () => {
    const { status, lines } = await formlotse(['inspect', DEMO, '--json']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const page = JSON.parse(lines[0] ?? '');
    expect(Object.keys(page)).toEqual(['source', 'title', 'detection', 'fields', 'terms', 'timing']);
    expect(page.source).toBe(DEMO);
    expect(page.detection).toMatchObject({ administrative: true, form: 'hilfe-zur-pflege', confidence: expect.any(Number) });
    expect(page.detection.evidence[0]).toEqual({
      clue: expect.any(String), weight: expect.any(Number), place: expect.any(String), says: expect.any(Array), ofForm: expect.any(Boolean),
    });
    const iban = page.fields.find((field: { readonly label: string }) => field.label === 'IBAN');
    expect(iban).toMatchObject({
      label: 'IBAN', hint: null, section: expect.any(Array), type: 'text', required: true, options: [], concept: 'iban', confidence: expect.any(Number),
      terms: expect.any(Array), card: { label: 'IBAN', meaning: expect.any(String), where: expect.any(String), example: expect.any(String) },
    });
    expect(iban).toHaveProperty('person');
    expect(page.fields.find((field: { readonly label: string }) => field.label === 'Lindenauer Quartiersnummer')).toMatchObject({ concept: null, card: null });
    expect(page.terms.find((term: { readonly id: string }) => term.id === 'pflegekasse')).toEqual({ id: 'pflegekasse', term: 'Pflegekasse', text: 'Pflegekasse', count: expect.any(Number) });
    expect(page.timing).toEqual({ readMs: expect.any(Number), detectMs: expect.any(Number), matchMs: expect.any(Number) });
  });

  test('explains in the language asked for', async () => {
    const { lines } = await formlotse(['inspect', DEMO, '--json', '--lang', 'en']);
    const iban = JSON.parse(lines[0] ?? '').fields.find((field: { readonly concept: string }) => field.concept === 'iban');
    expect(iban.card.meaning).toMatch(/account/u);
  });

  test('a bad source gives one clear line and exit status 2; the others are still done', async () => {
    const sources = Object.values(bad);
    const { status, lines, errors } = await formlotse(['inspect', ...sources, DEMO, '--json']);
    expect(status).toBe(2);
    expect(lines.map((line) => JSON.parse(line).source)).toEqual([DEMO]);
    expect(errors.map((line) => line.replace(`${folder}/`, ''))).toEqual([
      'empty.html: the file is empty; save the page again.',
      'binary.html: this is a binary file, not HTML; save the page as HTML.',
      'huge.html: the file is too large (50 MB, at most 20 MB); save the page without pictures.',
      'notes.txt: this is not HTML; save the page as HTML.',
      'form.pdf: this PDF is broken; download or save it again.',
      'missing.html: there is no such file; check the path.',
    ]);
  });

  test('clicks steps before it reads; a step that is not there is told', async () => {
    const wizard = join(folder, 'wizard.html');
    writeFileSync(wizard, `<!doctype html><html lang="de"><meta charset="utf-8"><title>Antrag auf Pflegegeld</title><button id="go">Weiter</button><div id="at"></div>
      <script>document.getElementById('go').onclick = () => { document.getElementById('at').innerHTML = '<label>Pflegegrad <input></label>'; };</script></html>`);
    expect(JSON.parse((await formlotse(['inspect', wizard, '--json'])).lines[0] ?? '').fields).toEqual([]);
    const { lines } = await formlotse(['inspect', wizard, '--step', '#go', '--json']);
    expect(JSON.parse(lines[0] ?? '').fields.map((field: { readonly label: string }) => field.label)).toEqual(['Pflegegrad']);
  });

  test('reads the form of an embedded frame', async () => {
    const outer = join(folder, 'outer.html');
    writeFileSync(outer, `<!doctype html><html lang="de"><title>Stadt</title><iframe width="600" height="300" srcdoc="<label>IBAN <input></label>"></iframe></html>`);
    const { lines } = await formlotse(['inspect', outer, '--json']);
    expect(JSON.parse(lines[0] ?? '').fields.map((field: { readonly label: string }) => field.label)).toEqual(['IBAN']);
  });

  test('recognises the form of an embedded frame by what the page around it says', async () => {
    const outer = join(folder, 'town.html');
    writeFileSync(outer, `<!doctype html><html lang="de"><title>Wohngeld beantragen – Stadt Lindenau</title><h1>Wohngeld</h1>
      <iframe width="600" height="300" srcdoc="<title>Formular</title><label>Familienname <input></label><label>Staatsangehörigkeit <input></label>"></iframe></html>`);
    const { lines } = await formlotse(['inspect', outer, '--json']);
    expect(JSON.parse(lines[0] ?? '').detection).toMatchObject({ administrative: true, form: 'wohngeld' });
  });

  test.each([[['inspect']], [['inspect', '--wrong', DEMO]], [['inspect', DEMO, '--lang', 'xx']], [['nonsense']], [[]]])('wrong use %j: usage on standard error, exit status 2', async (args) => {
    const { status, lines, errors } = await formlotse(args);
    expect([status, lines]).toEqual([2, []]);
    expect(errors.join('\n')).toContain('formlotse inspect <file.html | file.pdf | url>');
  });
});

describe('formlotse terms', () => {
  test('answers line by line in the shape of the contract', async () => {
    const { status, lines } = await formlotse(['terms'], 'Guten Tag.\nFügen Sie dem Antrag alle Kontoauszüge bei.\n');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { line: 1, matches: [] },
      { line: 2, matches: [
        { id: 'beifuegen', term: 'beifügen', text: 'Fügen … bei', ranges: [[0, 5], [39, 42]] },
        { id: 'antrag', term: 'Antrag', text: 'Antrag', ranges: [[14, 20]] },
        { id: 'kontoauszug', term: 'Kontoauszug', text: 'Kontoauszüge', ranges: [[26, 38]] },
      ] },
    ]);
  });

  test('streams: what is read and written is far larger than the memory it has', async () => {
    const lines = 150_000;
    const line = 'Fügen Sie dem Antrag auf Wohngeld alle Kontoauszüge der letzten drei Monate bei.\n';
    const child = spawn(process.execPath, ['--max-old-space-size=40', join(ROOT, 'cli/formlotse.mjs'), 'terms'], { cwd: ROOT });
    let [answers, bytes] = [0, 0];
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 0x0a) answers += 1;
    });
    Readable.from((function* pieces() {
      for (let sent = 0; sent < lines; sent += 100) yield line.repeat(100);
    })()).pipe(child.stdin);
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, answers]).toEqual([0, lines]);
    expect(bytes).toBeGreaterThan(40e6);
  });

  test('ends quietly when nobody reads on, as with head', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'cli/formlotse.mjs'), 'terms'], { cwd: ROOT });
    let errors = '';
    child.stderr.on('data', (chunk) => { errors += chunk; });
    child.stdin.on('error', () => undefined);
    child.stdin.end('Antrag\n'.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([0, '']);
  });

  test('reads a file; a missing one gives one line and exit status 2', async () => {
    const path = join(folder, 'brief.txt');
    writeFileSync(path, 'Ihr Pflegegrad');
    expect(JSON.parse((await formlotse(['terms', path])).lines[0] ?? '').matches[0].id).toBe('pflegegrad');
    const { status, errors } = await formlotse(['terms', join(folder, 'missing.txt')]);
    expect([status, errors.length]).toEqual([2, 1]);
  });
});

describe('formlotse glossary', () => {
  const SHEET = 'kind;name;owner;de;de.short;en\r\nglossary;Wörter;Stadt Lindenau;;;\r\n;;;Höherstufung;Mehr Geld für Pflege.;upgrade\r\n';

  test('says what is wrong, with row and column; other files are still checked', async () => {
    const good = join(folder, 'good.csv');
    const wrong = join(folder, 'wrong.csv');
    writeFileSync(good, SHEET);
    writeFileSync(wrong, SHEET.replace('Mehr', '<b>Mehr</b>'));
    expect(await formlotse(['glossary', 'check', good])).toEqual({ status: 0, lines: [`${good}: ok (csv, utf-8): "Wörter" from Stadt Lindenau, terms: 1, field texts: 0, offices: 0`], errors: [] });
    const { status, lines } = await formlotse(['glossary', 'check', wrong, good]);
    expect([status, lines[0], lines.length]).toEqual([1, `${wrong}: row 3, column E (de.short): The characters < or > stand in the text. Write the text without them.`, 2]);
    const missing = await formlotse(['glossary', 'check', join(folder, 'missing.csv'), good]);
    expect([missing.status, missing.lines.length, missing.errors.length]).toEqual([2, 1, 1]);
  });

  test('answers in the shape of the contract', async () => {
    const path = join(folder, 'shape.csv');
    writeFileSync(path, SHEET);
    const good = await formlotse(['glossary', 'check', path, '--json']);
    expect(JSON.parse(good.lines[0] ?? '')).toEqual({ source: path, ok: true, format: 'csv', encoding: 'utf-8', name: 'Wörter', owner: 'Stadt Lindenau', terms: 1, fields: 0, offices: 0 });
    writeFileSync(path, 'de;de.short\nWort;\n');
    const { lines } = await formlotse(['glossary', 'check', path, '--json', '--owner', 'Wir']);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      source: path, ok: false, problems: [{ code: 'missing', row: 2, column: 'B (de.short)', params: { key: 'short' }, message: '“short” is missing here. Add it.' }],
    });
  });

  test('turns each format into the others, and the content of the product into all', async () => {
    const [csv, tbx, json] = ['a.csv', 'a.tbx', 'a.json'].map((name) => join(folder, name));
    writeFileSync(csv ?? '', SHEET);
    expect((await formlotse(['glossary', 'convert', csv ?? '', '--to', 'tbx', '--out', tbx ?? ''])).status).toBe(0);
    expect((await formlotse(['glossary', 'convert', tbx ?? '', '--to', 'json', '--out', json ?? ''])).status).toBe(0);
    const back = await formlotse(['glossary', 'convert', json ?? '', '--to', 'csv']);
    expect(back.lines.join('\n')).toContain('Höherstufung;Mehr Geld für Pflege.;');
    const all = await formlotse(['glossary', 'export', '--to', 'json']);
    expect(Object.keys(JSON.parse(all.lines.join('')).terms).length).toBeGreaterThan(300);
  });

  test.each([[['glossary']], [['glossary', 'check']], [['glossary', 'convert', DEMO]], [['glossary', 'convert', DEMO, '--to', 'xlsx']], [['glossary', 'export', '--owner', 'x', '--to', 'csv']]])(
    'wrong use %j: exit status 2', async (args) => {
      const { status, lines } = await formlotse(args);
      expect([status, lines]).toEqual([2, []]);
    });
});
