/** The extension is updated while somebody fills in a form: the old scripts go quietly, the page is never reloaded. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { countMarks, OFFICIAL, servePages, waitUntil } from './world.ts';

let server: LocalServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL] });
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

test('what was typed stays, the marks go, no error reaches the page', async () => {
  const page = await chromium.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  await waitUntil(() => countMarks(page), 'marks');
  await page.type('#p-name', 'Muster');
  const background = await chromium.worker.worker();
  await background?.evaluate(() => chrome.runtime.reload());
  // The next change of the page is when the old script notices that it is alone. The browser takes its time to reload, so the page goes on changing.
  await waitUntil(() => page.evaluate(() => {
    document.querySelector('form#antrag')?.insertAdjacentHTML('beforeend', '<label>Ihr Pflegegrad <input></label>');
    return !CSS.highlights.has('formlotse-term');
  }), 'the marks gone');
  expect(await page.$eval('#p-name', (input) => (input as HTMLInputElement).value)).toBe('Muster');
  expect(errors).toEqual([]);
});
