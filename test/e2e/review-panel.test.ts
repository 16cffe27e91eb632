/** The review in the panel, in both browsers: facts come from the page, places are shown in it, and it stays as it is. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, launchFirefox, openFirefoxPage, openPanel, type Chromium, type Firefox } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { axeViolations } from './axe.ts';
import { OFFICIAL, servePages, UNKNOWN, waitUntil } from './world.ts';

let server: LocalServer;
let chromium: Chromium;
let firefox: Firefox;

beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL, UNKNOWN], language: 'de' });
  firefox = await launchFirefox({ hosts: [OFFICIAL, UNKNOWN] });
});
afterAll(async () => {
  await chromium?.browser.close();
  await firefox?.browser.close();
  await server?.close();
});

const press = (panel: Page, selector: string): Promise<void> => panel.evaluate((where) => document.querySelector<HTMLElement>(where)?.click(), selector);

const bodyOf = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);

/** Opens the review, and has a place shown. */
async function review(page: Page, panel: Page): Promise<void> {
  await panel.waitForSelector('.review-switch');
  await press(panel, '.review-switch');
  await panel.waitForSelector('.review-place button');
  expect(await panel.$eval('.review-list', (list) => list.textContent)).toContain('Kontoauszüge der letzten drei Monate');
  expect(await axeViolations(panel)).toEqual([]);
  await page.bringToFront();
  await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.review-place button')].find((button) => button.textContent?.includes('Kontoauszüge'))?.click());
  await page.waitForSelector('.formlotse-overlay');
  const isInView = (): Promise<boolean> => page.$eval('#datei', (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(await waitUntil(isInView, 'the place in view')).toBe(true);
}

test('Chromium', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  const before = await bodyOf(page);
  await review(page, await openPanel(chromium, page));
  expect(await bodyOf(page)).toBe(before);
});

test('Firefox', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  const panel = await openFirefoxPage(firefox, 'panel/panel.html');
  await page.bringToFront();
  const before = await bodyOf(page);
  await review(page, panel);
  expect(await bodyOf(page)).toBe(before);
});
