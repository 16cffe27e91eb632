/** How quick the panel is, as ratios measured in one run in real Chromium: first content, change of language, search. Asserts no times. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { OFFICIAL, servePages, UNKNOWN } from '../e2e/world.ts';

const RUNS = 15;
/** Paints wait for the screen, and browsers tell their times in steps of 4 ms: there are more of them. */
const PAINTS = 40;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** The mean of the middle half: a median of times in steps of 4 ms would jump by a tenth. */
function middleMean(times: readonly number[]): number {
  const middle = [...times].sort((a, b) => a - b).slice(Math.floor(times.length / 4), Math.ceil(times.length * 3 / 4));
  return middle.reduce((sum, time) => sum + time, 0) / middle.length;
}

let server: LocalServer;
let chromium: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  const extension = mkdtempSync(join(tmpdir(), 'formlotse-bench-'));
  cpSync(join(ROOT, 'dist', 'chrome'), extension, { recursive: true });
  writeFileSync(join(extension, 'empty.html'), '<!doctype html><html lang="de"><title>Leer</title><main><h2>Leer</h2></main></html>');
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL, UNKNOWN], language: 'de', extension });
  page = await chromium.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  panel = await openPanel(chromium, page);
  await panel.waitForSelector('#tab-words');
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

interface Painted {
  /** The first heading of the content: the name of the form, or that there is none; on the empty page its only one. */
  readonly help: number;
  /** The first text of any kind. */
  readonly any: number;
}

/** Watches, from the next document on, for what helps the person. The browser itself says when it is painted (Element Timing API). */
async function watchPaint(shown: Page): Promise<void> {
  await shown.evaluateOnNewDocument(() => {
    new MutationObserver((_records, observer) => {
      const heading = document.querySelector('main h2');
      if (!heading) return;
      observer.disconnect();
      for (const element of [heading, ...heading.querySelectorAll('*')]) element.setAttribute('elementtiming', 'help');
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from asking for a page of the extension to its paint. */
async function paintOf(shown: Page, path: string): Promise<Painted> {
  await shown.goto(`chrome-extension://${chromium.id}/${path}`);
  return shown.evaluate(() => new Promise<Painted>((resolve) => {
    new PerformanceObserver((list) => {
      const [found] = list.getEntries() as (PerformanceEntry & { readonly renderTime: number })[];
      if (found) resolve({ help: found.renderTime, any: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN });
    }).observe({ type: 'element', buffered: true });
  }));
}

/** Both pages in turn, so that what else the machine does slows both. */
async function compareWithEmpty(name: string, paint: (path: string) => Promise<Painted>): Promise<readonly Painted[]> {
  const empty: number[] = [];
  const full: Painted[] = [];
  for (let run = 0; run < PAINTS; run += 1) {
    empty.push((await paint('empty.html')).help);
    full.push(await paint('panel/panel.html'));
  }
  const help = middleMean(full.map((painted) => painted.help));
  const any = middleMean(full.map((painted) => painted.any));
  console.info(`first content, ${name}: empty page ${middleMean(empty).toFixed(0)} ms, panel ${help.toFixed(0)} ms (its first text of any kind ${any.toFixed(0)} ms), ${(help / middleMean(empty)).toFixed(2)} times that`);
  return full;
}

test('the name of the form, or the page without one, in the side panel: against an empty page of the extension there', async () => {
  await watchPaint(panel);
  expect(await compareWithEmpty('side panel beside a form', (path) => paintOf(panel, path))).toHaveLength(PAINTS);
  await page.goto(`http://${UNKNOWN}:${server.port}/no-form.html`);
  expect(await compareWithEmpty('side panel beside a page without a form', (path) => paintOf(panel, path))).toHaveLength(PAINTS);
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  await panel.waitForSelector('#tab-words');
});

test('the same in a new tab', async () => {
  const painted = await compareWithEmpty('in a tab of its own', async (path) => {
    const tab = await chromium.browser.newPage();
    await watchPaint(tab);
    const times = await paintOf(tab, path);
    await tab.close();
    return times;
  });
  expect(painted).toHaveLength(PAINTS);
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
  // From the letter until the answer stands and is laid out: what the page itself does in the frame, without waiting for the screen.
  const times = await panel.evaluate(async (runs) => {
    const input = document.querySelector<HTMLInputElement>('#part-words input[type=search]');
    const status = document.querySelector('#part-words [role=status]');
    const taken: Record<string, number[]> = {};
    for (let run = 0; run < runs; run += 1) {
      for (const text of ['p', 'pf', 'pfl', 'pfle', 'pfleg', 'pflege', 'pflegeg', 'b', 'be', 'besch', 'widerspruch', 'x', 'k', 'ka', 'a', 'e', 's']) {
        if (!input || !status) break;
        // Each letter begins with its own frame, as when a person types it.
        await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
        const before = status.textContent;
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        for (let tick = 0; tick < 100 && status.textContent === before; tick += 1) await Promise.resolve();
        document.body.getBoundingClientRect();
        (taken[text] ??= []).push(performance.now() - start);
      }
    }
    return Object.entries(taken);
  }, RUNS);
  const letters = times.map(([text, taken]) => ({ text, taken: median(taken) })).sort((a, b) => b.taken - a.taken);
  console.info(`search over all words, from the letter until the answer is laid out (a frame is 16.7 ms): median ${median(times.flatMap(([, taken]) => taken)).toFixed(1)} ms, slowest "${letters[0]?.text}" ${letters[0]?.taken.toFixed(1)} ms`);
  expect(letters.length).toBeGreaterThan(5);
});
