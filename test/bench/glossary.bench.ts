/**
 * How fast words are found on a large page, in real Chromium, beside what others would do: `npm run bench`. Prints, asserts no times.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compile } from '../../build/compile.ts';
import { loadGlossaries } from '../../build/content.ts';
import { unpackForms } from '../../src/glossary/packed-tree.ts';
import { launchChromium } from '../../scripts/browser.mjs';
import { generatePage } from './form-page.ts';
import type { bench as inPage } from './in-page.ts';

declare const bench: typeof inPage;
declare const Mark: new (root: Element) => { mark(words: readonly string[], options: object): void };

const TEXT_NODES = 20_000;
/** mark.js takes minutes for the whole page: it gets this share of it, and its time is multiplied. */
const MARK_JS_SHARE = 20;
const RUNS = 9;

const { lexicon } = compile();
const headwords = Object.values(loadGlossaries().source.terms).map(({ term }) => term);
const { browser } = await launchChromium();
afterAll(() => browser.close());
let script = '';

beforeAll(async () => {
  const output = await build({
    configFile: false, logLevel: 'warn',
    build: { write: false, target: 'es2023', rolldownOptions: { input: join(import.meta.dirname, 'in-page.ts'), output: { format: 'iife' } } },
  });
  const [bundle] = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  script = bundle?.type === 'chunk' ? bundle.code : '';
});

async function openPage(textNodes: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(generatePage(textNodes));
  await page.addScriptTag({ content: script });
  return page;
}

/** The bytes that live in the page's heap after everything else was collected. */
async function measureHeap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

it('finds words on a large page', async () => {
  const json = JSON.stringify(lexicon);
  const isTerm = (form: number): boolean => lexicon.homographs[form - lexicon.kinds.length]?.length !== 0;
  const forms = unpackForms(lexicon.forms).filter((_, index) => isTerm(lexicon.forms.ends[index] ?? 0)).map((form) => form.replace(/[.+&]/gu, '\\$&')).toSorted((a, b) => b.length - a.length);
  const page = await openPage(TEXT_NODES);
  const size = await page.evaluate(() => bench.size());
  const loadMs = await page.evaluate((data) => bench.load(data), json);
  const firstMs = await page.evaluate(() => bench.match());
  const walks: number[] = [];
  const matches: number[] = [];
  const each: number[] = [];
  const again: number[] = [];
  const regexes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    walks.push(await page.evaluate(() => bench.walk()));
    matches.push(await page.evaluate(() => bench.match()));
    again.push(await page.evaluate(() => bench.matchAgain()));
    each.push(await page.evaluate(() => bench.matchEach()));
    regexes.push(await page.evaluate((list) => bench.regex(list), forms));
  }
  const perCharacter = { short: [] as number[], long: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    perCharacter.short.push(await page.evaluate(() => bench.perCharacter(10_000)));
    perCharacter.long.push(await page.evaluate(() => bench.perCharacter(1_000_000)));
  }
  const found = await page.evaluate(() => bench.found());
  const marked = await measureHeap(page);
  await page.evaluate(() => bench.forget());
  const heap = marked - await measureHeap(page);
  await page.close();

  const small = await openPage(TEXT_NODES / MARK_JS_SHARE);
  await small.addScriptTag({ path: createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js') });
  const markJs = MARK_JS_SHARE * await small.evaluate((words) => {
    const start = performance.now();
    new Mark(document.body).mark(words, { accuracy: 'exactly', separateWordSearch: false });
    return performance.now() - start;
  }, headwords);

  expect(found).toBeGreaterThan(0);
  const walk = median(walks);
  const row = (ms: number): { readonly ms: string; readonly 'times a walk': string } => ({ ms: ms.toFixed(1), 'times a walk': (ms / walk).toFixed(1) });
  console.info(`${size.nodes} text nodes, ${size.characters} characters, ${found} marks; ${lexicon.terms.length} terms; median of ${RUNS} runs`);
  console.table({
    'bare TreeWalker, every character read': row(walk),
    'Formlotse, first run': row(firstMs),
    Formlotse: row(median(matches)),
    'Formlotse, as if no text stood there twice': row(median(each)),
    'Formlotse, the same page again': row(median(again)),
    [`one native regex of ${forms.length} forms`]: row(median(regexes)),
    [`mark.js, ${headwords.length} headwords (${MARK_JS_SHARE} × ${TEXT_NODES / MARK_JS_SHARE} text nodes)`]: row(markJs),
  });
  const [short, long] = [median(perCharacter.short), median(perCharacter.long)];
  console.info(`one text of 10 kB: ${short.toFixed(1)} ns a character; of 1 MB: ${long.toFixed(1)} ns, ${(long / short).toFixed(2)} times that`);
  console.table({ 'lexicon, cold (ms)': loadMs.toFixed(1), 'lexicon, gzip (kB)': (gzipSync(json).length / 1000).toFixed(1), 'heap of a marked page (MB)': (heap / 1e6).toFixed(1) });
});
