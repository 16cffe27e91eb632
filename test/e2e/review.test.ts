/** `formlotse review` as an administration runs it: reports, exit status, bad pages, sitemaps, trend. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { makePdf } from '../pdf/make-pdf.ts';
import { formlotse } from './formlotse.ts';

const DEMO = join(ROOT, 'demo/hilfe-zur-pflege.html');
const CLEAN = join(ROOT, 'test/review/pages/clean.html');
const folder = mkdtempSync(join(tmpdir(), 'formlotse-review-'));
const write = (name: string, html: string): string => {
  writeFileSync(join(folder, name), html);
  return join(folder, name);
};
const page = (body: string): string => `<!doctype html><html lang="de"><head><title>Antrag an die Stadt</title></head><body><main><h1>Antrag an die Stadt</h1>${body}</main></body></html>`;

interface Report { readonly source: string; readonly findings: readonly { readonly rule: string; readonly places: readonly { readonly question: string | null; readonly frame: string }[] }[] }
const parse = (line: string | undefined): Report => JSON.parse(line ?? '') as Report;

describe('one page', () => {
  test('JSON has the shape of the contract', async () => {
    const { status, lines } = await formlotse(['review', DEMO, '--format', 'json']);
    expect([status, lines.length]).toEqual([0, 1]);
    const review = JSON.parse(lines[0] ?? '');
    expect(Object.keys(review)).toEqual(['source', 'title', 'administrative', 'form', 'counts', 'coverage', 'readability', 'findings', 'trend']);
    expect(review).toMatchObject({ source: DEMO, administrative: true, form: 'hilfe-zur-pflege', coverage: { questions: 34, explained: { de: expect.any(Number), en: expect.any(Number) } }, trend: null });
    expect(Object.keys(review.findings[0])).toEqual(['rule', 'severity', 'problem', 'why', 'standard', 'remedy', 'places']);
    expect(Object.keys(review.findings[0].places[0])).toEqual(['question', 'quote', 'path', 'frame']);
    expect(review.findings.map(({ rule }: { readonly rule: string }) => rule)).toEqual(expect.arrayContaining(['axe-label', 'unexplained-word', 'upload-formats']));
    expect(JSON.stringify(review.findings)).not.toMatch(/\{\{/u);
  });

  test('a clean form has no findings, of ours or of axe-core, and passes every gate', async () => {
    const { status, lines } = await formlotse(['review', CLEAN, '--format', 'json', '--fail-on', 'warning']);
    expect([status, parse(lines[0]).findings]).toEqual([0, []]);
  });

  test('HTML is one file with pieces of the page, in German, and asks for nothing from outside', async () => {
    const out = join(folder, 'report.html');
    const { status, lines, errors } = await formlotse(['review', DEMO, '--out', out, '--fail-on', 'error']);
    expect([status, lines]).toEqual([1, []]);
    expect(errors.at(-1)).toContain(`Report: ${out}`);
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('data:image/webp;base64,');
    expect(html.match(/<use href="#page-1-picture"\/>/gu)?.length).toBeGreaterThan(3);
    expect(html).not.toMatch(/(?:src|href)="(?!#|data:)|<script/u);
  });

  test('questions in an embedded frame are found and placed in it', async () => {
    const outer = write('outer.html', page('<iframe title="Formular" width="600" height="300" srcdoc="<html lang=de><title>F</title><label>Kaltmiete <input required></label></html>"></iframe>'));
    const { lines } = await formlotse(['review', outer, '--format', 'json']);
    expect(parse(lines[0]).findings.find(({ rule }) => rule === 'unmarked-required')?.places).toMatchObject([{ question: 'Kaltmiete', frame: 'about:srcdoc' }]);
  });

  test('CSV has a row for each place', async () => {
    const { lines } = await formlotse(['review', write('two.html', page('<label>Mietvertrag <input type="file"></label><label>Attest <input type="file"></label>')), '--format', 'csv']);
    expect(lines.filter((line) => line.includes(';upload-formats;'))).toHaveLength(2);
  });
});

describe('many pages', () => {
  test('a page that hangs is cut off and told, bad sources are told, the rest is done, in order', async () => {
    const hanging = write('hanging.html', page('<label>Name <input></label><script>setTimeout(() => { for (;;); })</script>'));
    const missing = join(folder, 'missing.html');
    const { status, lines, errors } = await formlotse(['review', hanging, CLEAN, missing, DEMO, '--format', 'json', '--timeout', '8', '--jobs', '2']);
    expect(status).toBe(2);
    expect(lines.map((line) => parse(line).source)).toEqual([hanging, CLEAN, missing, DEMO]);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ source: hanging, error: expect.stringMatching(/cut off|timed out|busy/u) });
    expect(errors.some((line) => line.startsWith(`${missing}: there is no such file`))).toBe(true);
  });

  test('trend: an earlier report tells what is new and what is mended', async () => {
    const path = write('form.html', page('<label>Mietvertrag <input type="file"></label>'));
    const earlier = join(folder, 'earlier.json');
    await formlotse(['review', path, '--format', 'json', '--out', earlier]);
    write('form.html', page('<p>Bitte nur PDF.</p><label>Mietvertrag <input type="file"></label><label>Kaltmiete <input required></label>'));
    const { lines } = await formlotse(['review', path, '--format', 'json', '--baseline', earlier]);
    expect(JSON.parse(lines[0] ?? '').trend).toMatchObject({ added: expect.any(Number), gone: 1 });
  });

  describe('of a sitemap', () => {
    let server: Server;
    let address = '';
    beforeAll(async () => {
      server = createServer((request, response) => {
        const isMap = request.url === '/sitemap.xml';
        response.writeHead(request.url === '/gone' ? 404 : 200, { 'content-type': isMap ? 'application/xml' : 'text/html; charset=utf-8' });
        response.end(isMap ? `<urlset><url><loc>${address}/a</loc></url><url><loc>${address}/b</loc></url></urlset>` : page(`<label>Kaltmiete ${request.url} <input required></label>`));
      });
      await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => server.close());

    test('are reviewed as if they had been named', async () => {
      const { status, lines } = await formlotse(['review', `${address}/sitemap.xml`, '--format', 'json', '--fail-on', 'error']);
      expect(lines.map((line) => parse(line).source)).toEqual([`${address}/a`, `${address}/b`]);
      expect(status).toBe(1);
    });
  });
});

test('a PDF form is reviewed by the rules that need no markup', async () => {
  const path = join(folder, 'form.pdf');
  writeFileSync(path, makePdf([[50, 760, 16, 'Antrag auf Pflegewohngeld'], [50, 700, 10, 'Pflegegrad'], [50, 640, 10, 'Pflegekasse']],
    ['/FT /Tx /T (a) /Rect [50 670 250 690]', '/FT /Tx /T (b) /Rect [50 610 250 630]']), 'latin1');
  const { status, lines } = await formlotse(['review', path, '--format', 'json']);
  expect(status).toBe(0);
  expect(parse(lines[0]).findings.filter(({ rule }) => rule === 'unexplained-word').flatMap(({ places }) => places.map(({ question }) => question))).toEqual(expect.arrayContaining(['Pflegegrad', 'Pflegekasse']));
});
