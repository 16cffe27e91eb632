import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWith, readBaseline } from '../../cli/review/baseline.ts';
import { writeCsv } from '../../cli/review/csv.ts';
import { FirstSteps } from '../../cli/review/first-steps.ts';
import { writeHtml } from '../../cli/review/html.ts';
import { mapInOrder } from '../../cli/review/in-order.ts';
import { html } from '../../cli/review/markup.ts';
import { parseReviewArgs } from '../../cli/review/options.ts';
import { Output } from '../../cli/review/report.ts';
import { expandSource } from '../../cli/review/sitemap.ts';
import { loadReviewTexts } from '../../cli/review/texts.ts';
import type { FindingReport, ReviewedPage } from '../../cli/review/types.ts';
import { UsageError } from '../../cli/usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'formlotse-review-'));
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const makeFinding = (rule: string, quotes: readonly string[], severity: FindingReport['severity'] = 'warning'): FindingReport => ({
  rule, severity, problem: 'Problem', why: 'Warum', standard: 'Norm', remedy: 'Besser', places: quotes.map((quote) => ({ question: null, quote, path: 'body', frame: 'file:///a' })),
});
const makePage = (source: string, findings: readonly FindingReport[]): ReviewedPage => ({
  review: {
    source, title: source, administrative: true, form: null, counts: { error: 0, warning: findings.length, notice: 0 }, coverage: { questions: 1, explained: { de: 1 } },
    readability: { all: null, hints: null, legal: null }, findings, trend: null,
  },
  formName: null, preview: [{ question: 'Name', help: null }], picture: null, boxes: [],
});

describe('sitemaps', () => {
  const sitemap = '<?xml version="1.0"?><urlset><url><loc>https://a.example/1?a=1&amp;b=2</loc></url><url><loc>\n https://a.example/2 </loc></url><url><loc><![CDATA[https://a.example/3]]></loc></url><url><loc>file:///etc/passwd</loc></url></urlset>';
  const pages = ['https://a.example/1?a=1&b=2', 'https://a.example/2', 'https://a.example/3'];

  test('become their pages, packed or not; other addresses than those of the web are left out', async () => {
    expect(await expandSource(write('sitemap.xml', sitemap))).toEqual(pages);
    expect(await expandSource(write('sitemap.xml.gz', gzipSync(sitemap)))).toEqual(pages);
  });
  test('anything else is a source by itself', async () => {
    expect(await expandSource('https://a.example/antrag')).toEqual(['https://a.example/antrag']);
  });
  test('one that lists nothing or is not there is told in a sentence', async () => {
    expect(await expandSource(write('empty.xml', '<urlset></urlset>'))).toEqual({ error: 'this sitemap lists no pages; check the file.' });
    expect(await expandSource(join(folder, 'none.xml'))).toEqual({ error: expect.stringContaining('the sitemap cannot be read') });
  });
  test('hostile ones end', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('<loc>', '</loc>', '<sitemapindex>', '&amp;', 'https://', ' ', 'a', ']]>', '<![CDATA[') }), async (text) => {
      const found = await expandSource(write('hostile.xml', text));
      expect('error' in found || found.every((address) => /^https?:/iu.test(address))).toBe(true);
    }), { numRuns: 50 });
  });
});

describe('trend', () => {
  test('counts what is new, mended and the same, place by place', async () => {
    const earlier = write('earlier.json', `${JSON.stringify(makePage('a', [makeFinding('x', ['eins', 'zwei', 'zwei']), makeFinding('y', [])]).review)}\n{"source":"b","error":"weg"}\n`);
    const baseline = await readBaseline(earlier);
    expect(compareWith(baseline, makePage('a', [makeFinding('x', ['zwei', 'drei'])]).review)).toEqual({ added: 1, gone: 3, same: 1 });
    expect(compareWith(baseline, makePage('b', []).review)).toBeNull();
    expect(compareWith(null, makePage('a', []).review)).toBeNull();
  });
  test('something else than a report is wrong use', async () => {
    await expect(readBaseline(join(folder, 'none.json'))).rejects.toThrow(UsageError);
    await expect(readBaseline(write('wrong.json', '<html>'))).rejects.toThrow('line 1');
    await expect(readBaseline(write('other.json', 'null'))).rejects.toThrow('line 1');
  });
});

describe('work in order', () => {
  test('never more than so many at a time, results in the order of the things', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), async (turns, jobs) => {
      let active = 0;
      let most = 0;
      const results: number[] = [];
      for await (const result of mapInOrder(turns.map((turn, index) => [turn, index] as const), jobs, async ([turn, index]) => {
        active += 1;
        most = Math.max(most, active);
        for (let at = 0; at < turn; at += 1) await Promise.resolve();
        active -= 1;
        return index;
      })) results.push(result);
      expect(results).toEqual(turns.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(jobs);
    }), { numRuns: 100 });
  });
  test('does not run ahead of a reader that is slow', async () => {
    let begun = 0;
    const results = mapInOrder(Array.from({ length: 1_000 }, (_, at) => at), 2, () => Promise.resolve(void (begun += 1)));
    await results.next();
    expect(begun).toBeLessThan(20);
  });
});

test('a spreadsheet takes no cell for a formula, and signs of the format stay in their cell', async () => {
  const path = join(folder, 'report.csv');
  const output = new Output(path);
  const writer = writeCsv(output);
  await writer.page(makePage('a', [makeFinding('x', ['=HYPERLINK("http://evil")', 'zwei; "drei"'])]));
  await writer.unread({ source: 'b', error: 'weg' });
  await writer.end();
  await output.close();
  const rows = readFileSync(path, 'utf8').split('\r\n');
  expect(rows[0]).toBe('\uFEFFsource;title;severity;rule;question;words;problem;why;remedy;standard;path');
  expect(rows[1]).toContain(`"'=HYPERLINK(""http://evil"")"`);
  expect(rows[2]).toContain('"zwei; ""drei"""');
  expect(rows[3]).toBe('b;;unread;;;;weg;;;;');
});

test('HTML: what a page says is text, never markup; the file asks for nothing from outside', async () => {
  const path = join(folder, 'report.html');
  const output = new Output(path);
  const writer = await writeHtml(output, loadReviewTexts('de'), 'de');
  await writer.page(makePage('<script>alert(1)</script>', [makeFinding('x', ['"><img src=x onerror=alert(1)>'])]));
  await writer.end();
  await output.close();
  const text = readFileSync(path, 'utf8');
  expect(text).not.toMatch(/<script|<img/u);
  expect(text).not.toMatch(/(?:src|href)="(?!#|data:)/u);
  expect(text).not.toMatch(/url\(|@import/u);
});

test('every sign of markup in a value is escaped', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(html`${text}`.text).not.toMatch(/[<>"']/u);
  }));
});

test('first comes what is gravest, then what is broken on most pages', () => {
  const steps = new FirstSteps();
  steps.add([makeFinding('often', ['a', 'b', 'c']), makeFinding('grave', ['d'], 'error'), makeFinding('rare', ['e'])]);
  steps.add([makeFinding('often', ['a'])]);
  expect(steps.list().map(({ rule, pages, places, examples }) => [rule, pages, places, examples])).toEqual([
    ['grave', 1, 1, ['d']], ['often', 2, 4, ['a', 'b', 'c']], ['rare', 1, 1, ['e']],
  ]);
});

test.each([[[]], [['a', '--format', 'pdf']], [['a', '--fail-on', 'notice']], [['a', '--jobs', '0']], [['a', '--jobs', '99']], [['a', '--timeout', 'x']], [['a', '--wrong']]])('wrong use %j is told', (args) => {
  expect(() => parseReviewArgs(args)).toThrow(UsageError);
});
