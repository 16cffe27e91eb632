/** PDF files by pdf.js: what is taken from a form, what is left, and what is said where a file cannot be read. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdfFile } from '../../cli/pdf.ts';
import { makePdf } from '../pdf/make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'formlotse-pdf-'));

function read(content: string): ReturnType<typeof readPdfFile> {
  const path = join(folder, 'form.pdf');
  writeFileSync(path, content, 'latin1');
  return readPdfFile(path);
}

const SECRET = 'Geheimnis';

describe('readPdfFile', () => {
  test('takes texts and boxes from the top left corner', async () => {
    const pdf = await read(makePdf([[50, 700, 10, 'Vorname']], ['/FT /Tx /T (name) /TU (Ihr Vorname) /Ff 2 /Rect [50 670 250 690]']));
    expect(pdf).toMatchObject({ title: '', pages: [{
      texts: [{ text: 'Vorname', size: 10, isBold: true, isUpright: true }],
      widgets: [{ kind: 'line', name: 'name', toolTip: 'Ihr Vorname', isRequired: true, box: { left: 50, top: 110, right: 250, bottom: 130 } }],
    }] });
  });

  test('takes drawn lines, sides of frames and thin bars as rules, and coloured rectangles as areas; white ones as nothing', async () => {
    const drawing = 'q 2 0 0 2 0 0 cm 25 350 m 125 350 l S Q 50 600 100 40 re S 0 0 0 rg 50 500 200 1 re f 0.8 0.8 0.8 rg 50 400 200 50 re f 1 1 1 rg 50 300 200 50 re f';
    const pdf = await read(makePdf([], [], { drawing }));
    expect(pdf).toMatchObject({ pages: [{ areas: [{ left: 50, right: 250, top: 350, bottom: 400 }] }] });
    const [page] = typeof pdf === 'string' ? [] : pdf.pages;
    expect(page?.rules).toHaveLength(6);
    expect(page?.rules[0]).toMatchObject({ left: 50, right: 250, top: 100, bottom: 100 });
    expect(page?.rules.at(-1)).toMatchObject({ left: 50, right: 250, top: 299.5, bottom: 299.5 });
  });

  test('leaves out buttons and boxes that nobody can see or fill in', async () => {
    const widgets = ['/FT /Btn /Ff 65536 /T (print)', '/FT /Tx /Ff 1 /T (locked)', '/FT /Tx /T (hidden) /F 2'].map((entries) => `${entries} /Rect [50 670 250 690]`);
    expect(await read(makePdf([], [...widgets, '/FT /Tx /T (tiny) /Rect [50 670 50 670]']))).toMatchObject({ pages: [{ widgets: [] }] });
  });

  test('never takes over what somebody has filled in', async () => {
    const at = '/Rect [50 670 250 690]';
    const pdf = await read(makePdf([], [
      `/FT /Tx /T (a) /V (${SECRET}) /DV (${SECRET}) ${at}`, `/FT /Ch /Ff 131072 /T (b) /V (${SECRET}) ${at}`, `/FT /Ch /Ff 2097152 /T (c) /V [(${SECRET}) (x)] ${at}`,
      `/FT /Ch /T (d) /V (ledig) /Opt [(ledig) (verheiratet)] ${at}`,
    ]));
    expect(JSON.stringify(pdf)).not.toContain(SECRET);
    expect(pdf).toMatchObject({ pages: [{ widgets: [{}, { options: [] }, { options: [] }, { options: ['ledig', 'verheiratet'] }] }] });
  });

  test.each([
    ['a broken file', '%PDF-1.7\n', /broken/u],
    ['a form that only Adobe Reader can show', makePdf([[50, 700, 10, 'Please wait...']], [], { catalog: '/XFA [(template) 4 0 R]' }), /XFA/u],
    ['a file with a password', makePdf([], [], { trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>` }), /password/u],
  ])('says in one line why %s cannot be read', async (_what, content, reason) => {
    const answer = await read(content);
    expect(answer).toMatch(reason);
    expect(String(answer)).not.toContain('\n');
  });
});
