/** Sites on which the person wants no help: nothing is read, nothing shows, and it goes at once from a page that is open. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { axeViolations } from './axe.ts';
import { clickName, countMarks, OFFICIAL, readBadge, servePages, waitForText, waitUntil } from './world.ts';

let server: LocalServer;
let chromium: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de' });
  page = await chromium.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  await waitUntil(() => countMarks(page), 'marks');
  panel = await openPanel(chromium, page);
  await waitForText(panel, 'main', 'Hilfe zur Pflege');
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

test('help goes at once from the page that is open', async () => {
  await clickName(panel, `Auf ${OFFICIAL} nie helfen`);
  await waitForText(panel, 'main', `Auf ${OFFICIAL} helfen wir nicht`);
  await waitUntil(async () => (await countMarks(page)) === 0 && (await readBadge(chromium, page)) === '', 'no marks and no badge');
  expect(await axeViolations(panel)).toEqual([]);
});

test('it stays away when the page is loaded again', async () => {
  await page.reload();
  await page.evaluate(() => new Promise((done) => {
    setTimeout(done, 1_000);
  }));
  expect(await countMarks(page)).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.has('formlotse-term'))).toBe(false);
  expect(await readBadge(chromium, page)).toBe('');
});

test('it comes back with one click', async () => {
  await clickName(panel, 'Hier wieder helfen');
  expect(await waitUntil(() => readBadge(chromium, page), 'a badge')).toBe('✓');
  await waitForText(panel, 'main', 'Hilfe zur Pflege');
});
