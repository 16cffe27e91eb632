/** How quick the panel is, as ratios measured in one run in real Chromium: first content, change of language, search. Asserts no times. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { OFFICIAL, servePages } from '../e2e/world.ts';

const RUNS = 15;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

let server: LocalServer;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  const extension = mkdtempSync(join(tmpdir(), 'formlotse-bench-'));
  cpSync(join(ROOT, 'dist', 'chrome'), extension, { recursive: true });
  writeFileSync(join(extension, 'empty.html'), '<!doctype html><html lang="de"><title>Leer</title><p>Leer</p></html>');
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de', extension });
  const page = await chromium.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  panel = await openPanel(chromium, page);
  await panel.waitForSelector('#tab-words');
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

/** First paint of a text on a page of the extension, milliseconds after the page was asked for. */
async function paintOf(path: string): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.id}/${path}`);
  const time = await page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const found = list.getEntriesByName('first-contentful-paint')[0];
      if (found) resolve(found.startTime);
    }).observe({ type: 'paint', buffered: true });
  }));
  await page.close();
  return time;
}

test('first content against an empty page of the extension', async () => {
  const empty: number[] = [];
  const full: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await paintOf('empty.html'));
    full.push(await paintOf('panel/panel.html'));
  }
  console.info(`first content: empty page ${median(empty).toFixed(0)} ms, panel ${median(full).toFixed(0)} ms, ${(median(full) / median(empty)).toFixed(2)} times that`);
  expect(full).toHaveLength(RUNS);
});

test('another language against rendering the same again', async () => {
  /** From a change of the settings until the panel has been drawn with it. */
  const change = (settings: object, attribute: 'lang' | 'style') => panel.evaluate(async (given, watched) => {
    const start = performance.now();
    const drawn = new Promise<void>((resolve) => {
      new MutationObserver((_records, observer) => {
        observer.disconnect();
        resolve();
      }).observe(document.documentElement, { attributeFilter: [watched] });
    });
    await chrome.storage.local.set(given);
    await drawn;
    return performance.now() - start;
  }, settings, attribute);
  const drawn: number[] = [];
  const spoken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    drawn.push(await change({ textSize: run % 2 === 0 ? 125 : 100 }, 'style'));
    spoken.push(await change({ language: run % 2 === 0 ? 'en' : 'de' }, 'lang'));
  }
  console.info(`settings changed and drawn: the same language ${median(drawn).toFixed(0)} ms, another ${median(spoken).toFixed(0)} ms, ${(median(spoken) - median(drawn)).toFixed(0)} ms more`);
  expect(spoken).toHaveLength(RUNS);
});

test('a letter in the search over all words', async () => {
  await panel.click('#tab-words');
  await panel.waitForSelector('#part-words input[type=search]');
  const times = await panel.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#part-words input[type=search]');
    const taken: number[] = [];
    for (const text of ['p', 'pf', 'pfl', 'pfle', 'pfleg', 'pflege', 'pflegeg', 'b', 'be', 'besch', 'widerspruch', 'x']) {
      if (!input) break;
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
      taken.push(performance.now() - start);
    }
    return taken;
  });
  console.info(`search over all words, from the letter to the next frame: median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`);
  expect(times.length).toBeGreaterThan(5);
});
