/** Promises 1 to 3 of the product, each shown by breaking nothing in a real browser. */
import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { pointAtWord } from '../../scripts/walk-demo.mjs';
import { countMarks, OFFICIAL, readBadge, readNetLog, servePages, UNKNOWN, waitUntil } from './world.ts';

let server: LocalServer;
let chromium: Chromium;
const netLog = join(mkdtempSync(join(tmpdir(), 'formlotse-log-')), 'net.json');

beforeAll(async () => {
  // The strictest policy a site can have: whatever we need must not depend on it.
  server = await servePages({ 'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'" });
  chromium = await launchChromium({ hosts: [OFFICIAL, UNKNOWN], language: 'de', args: [`--log-net-log=${netLog}`] });
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

const bodyOf = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);

/** All that a person does: reads, points, walks, chooses cards, changes the language. */
async function useEverything(page: Page): Promise<void> {
  const panel = await openPanel(chromium, page);
  await panel.waitForSelector('#tab-questions');
  await waitUntil(() => countMarks(page), 'marks');
  await page.bringToFront();
  await pointAtWord(page);
  await page.waitForSelector('.formlotse-overlay');
  await panel.click('#tab-questions');
  await panel.waitForSelector('.question-item button');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.question-item button')?.click());
  await panel.select('#language', 'en');
  await panel.waitForFunction(() => document.documentElement.lang === 'en');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitUntil(async () => (await page.$('.formlotse-overlay')) === null, 'the page free again');
}

test('the page stays as it is: a plain page', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`http://${UNKNOWN}:${server.port}/hilfe-zur-pflege.html`);
  const before = await bodyOf(page);
  await useEverything(page);
  expect(await bodyOf(page)).toBe(before);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('the page stays as it is: a hydrated page that keeps rendering', async () => {
  const rest = (page: Page) => page.waitForSelector('html[data-rested]', { timeout: 30_000 });
  const alone = await chromium.browser.newPage();
  await alone.goto(`http://${UNKNOWN}:${server.port}/rerender.html`);
  await rest(alone);
  const expected = await bodyOf(alone);
  expect(await countMarks(alone)).toBe(0);

  const helped = await chromium.browser.newPage();
  const errors: string[] = [];
  helped.on('pageerror', (error) => errors.push(String(error)));
  await helped.goto(`http://${OFFICIAL}:${server.port}/rerender.html`);
  await useEverything(helped);
  await rest(helped);
  await waitUntil(() => readBadge(chromium, helped), 'a badge');
  expect(errors).toEqual([]);
  expect(await bodyOf(helped)).toBe(expected);
});

/**
 * A content script lives in a world of its own, where traps of the page do not reach. So the same reader runs here in the page's
 * world, between traps on everything that holds an answer.
 */
test('answers are never read', async () => {
  const page = await chromium.browser.newPage();
  await page.setBypassCSP(true);
  await page.goto(`http://${UNKNOWN}:${server.port}/hilfe-zur-pflege.html`);
  await page.type('#p-name', 'Geheim');
  await page.evaluate(() => {
    const reads: string[] = [];
    Object.assign(globalThis, { reads });
    const trap = (prototype: object, ...names: readonly string[]): void => {
      for (const name of names) {
        const found = Object.getOwnPropertyDescriptor(prototype, name);
        if (!found?.get) continue;
        Object.defineProperty(prototype, name, { ...found, get(this: unknown) {
          reads.push(`${(this as Element).constructor.name}.${name}`);
          return found.get?.call(this) as unknown;
        } });
      }
    };
    trap(HTMLInputElement.prototype, 'value', 'checked', 'files', 'valueAsDate', 'valueAsNumber', 'defaultValue', 'defaultChecked', 'selectionStart', 'validity', 'validationMessage');
    trap(HTMLTextAreaElement.prototype, 'value', 'defaultValue', 'textLength', 'selectionStart', 'validity', 'validationMessage');
    trap(HTMLSelectElement.prototype, 'value', 'selectedIndex', 'selectedOptions', 'validity', 'validationMessage');
    trap(HTMLOptionElement.prototype, 'value', 'selected', 'defaultSelected');
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function trapped(this: Element, name: string) {
      if (['value', 'checked', 'selected'].includes(name.toLowerCase())) reads.push(`getAttribute(${name})`);
      return getAttribute.call(this, name);
    };
    const OriginalFormData = globalThis.FormData;
    globalThis.FormData = class extends OriginalFormData {
      constructor(...args: ConstructorParameters<typeof OriginalFormData>) {
        super(...args);
        reads.push('FormData');
      }
    };
  });
  await page.evaluate(readFileSync(join(ROOT, 'dist/cli/inspector.js'), 'utf8'));
  const { text, reads } = await page.evaluate(() => {
    const { inspectFrame, reads: seen } = globalThis as unknown as { inspectFrame(): { fields: readonly unknown[] }; reads: string[] };
    const inspection = inspectFrame();
    return { text: JSON.stringify(inspection), count: inspection.fields.length, reads: seen };
  });
  expect(JSON.parse(text).fields.length).toBeGreaterThan(20);
  expect(reads).toEqual([]);
  expect(text).not.toContain('Geheim');
  // The trap itself works.
  expect(await page.evaluate(() => {
    void (document.querySelector('#p-name') as HTMLInputElement).value;
    return (globalThis as unknown as { reads: string[] }).reads.length;
  })).toBe(1);
});

test('nothing leaves the machine', async () => {
  await chromium.browser.close();
  const asked = readNetLog(netLog);
  expect(asked.length).toBeGreaterThan(0);
  // Chromium's own calls, which it makes without any extension too.
  const browsers = /^https?:\/\/(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|content-autofill\.googleapis\.com)\//u;
  const ours = [OFFICIAL, UNKNOWN].map((host) => `http://${host}:${server.port}/`);
  expect(asked.filter((url) => !browsers.test(url) && !ours.some((start) => url.startsWith(start)))).toEqual([]);
});
