/** The same product in real Firefox: content scripts, marks, tooltip, the panel's page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox, openFirefoxPage, type Firefox } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { pointAtWord } from '../../scripts/walk-demo.mjs';
import { axeViolations } from './axe.ts';
import { countMarks, OFFICIAL, servePages, UNKNOWN, waitUntil } from './world.ts';

/** A second site that is not on the list. */
const OTHER = 'formulare.example';

let server: LocalServer;
/** The same pages without the policy, which forbids embedded frames. */
let open: LocalServer;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  server = await servePages({ 'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'" });
  open = await servePages();
  firefox = await launchFirefox({ hosts: [OFFICIAL, UNKNOWN, OTHER], grants: true });
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox?.browser.close();
  await server?.close();
  await open?.close();
});

test('the content script reads the page and underlines words; the body stays as it is', async () => {
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  const before = await page.evaluate(() => document.body.outerHTML);
  expect(await waitUntil(() => countMarks(page), 'marks')).toBeGreaterThan(5);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('pointing at a word opens a tooltip that is styled in spite of the strictest page policy; Escape closes it', async () => {
  await pointAtWord(page);
  await page.waitForSelector('.formlotse-overlay');
  expect(await page.$eval('.formlotse-overlay', (host) => getComputedStyle(host).position)).toBe('fixed');
  await page.keyboard.press('Escape');
  await waitUntil(async () => (await page.$('.formlotse-overlay')) === null, 'the tooltip closed');
});

test('the panel shows the form of the tab in front, and says kindly when there is none', async () => {
  const panel = await openFirefoxPage(firefox, 'panel/panel.html');
  await panel.waitForFunction(() => /kein Formular|nicht helfen/u.test(document.querySelector('main')?.textContent ?? ''));
  expect(await axeViolations(panel)).toEqual([]);
  // The panel's page stands in a tab here; the form comes to the front of the same window, as beside a sidebar.
  await page.bringToFront();
  await panel.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Hilfe zur Pflege'));
  expect(await panel.$eval('#tab-questions', (tab) => tab.textContent)).toMatch(/34/u);
  expect(await axeViolations(panel)).toEqual([]);
  await page.focus('#iban');
  await panel.waitForFunction(() => document.querySelector('#part-questions h2')?.textContent?.includes('IBAN'));
  expect(await axeViolations(panel)).toEqual([]);
});

test('frames of two other sites are asked for one by one, and joined in the order of the page', async () => {
  const panel = await openFirefoxPage(firefox, 'panel/panel.html');
  await page.bringToFront();
  await page.goto(`http://${OFFICIAL}:${open.port}/frames.html?site=${UNKNOWN}&other=${OTHER}`);
  const questions = () => panel.$eval('#tab-questions', (tab) => tab.textContent).catch(() => null);
  await waitUntil(async () => (await questions()) === 'Fragen (1)', 'the question of the page itself');
  const sites = () => panel.$$eval('main .kern-accordion__body button', (buttons) => buttons.map((button) => button.textContent));
  await waitUntil(async () => (await sites()).length === 2, 'both sites');
  expect(await sites()).toEqual([`Auf ${OTHER} helfen`, `Auf ${UNKNOWN} helfen`]);
  await waitUntil(async () => (await panel.$('.review-switch')) !== null, 'all of the panel');
  // Not `ElementHandle.click`: it waits for the browser to draw, which Firefox does ever more rarely in a tab behind another.
  const place = (name: string) => panel.evaluate((words) => {
    const button = [...document.querySelectorAll('main .kern-accordion__body button')].find(({ textContent }) => textContent === words);
    if (!button) return null;
    button.closest('details')?.setAttribute('open', '');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
  for (const [site, count] of [[UNKNOWN, 5], [OTHER, 9]] as const) {
    const isAnswered = async () => (await questions()) === `Fragen (${count})`;
    // What the answer before brought may close the list again, or move the button away from under the mouse; then a person clicks again.
    await waitUntil(async () => {
      const button = await place(`Auf ${site} helfen`);
      if (button) await panel.mouse.click(button.x, button.y).catch(() => undefined);
      await waitUntil(isAnswered, 'an answer', 2_000).catch(() => undefined);
      return isAnswered();
    }, `the questions of ${site}`, 30_000);
  }
  await waitUntil(async () => (await sites()).length === 0, 'nothing left to ask for');
  expect(await panel.$eval('main h2', (heading) => heading.textContent)).toBe('Wohngeld');
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-questions')?.click());
  await waitUntil(async () => (await panel.$$('.question-item button')).length === 9, 'the list');
  expect(await panel.$$eval('.question-item button', (buttons) => buttons.map((button) => button.textContent))).toEqual([
    'Familienname', 'Vorname', 'Geburtsdatum', 'Staatsangehörigkeit', 'Aktenzeichen, falls vorhanden',
    'Straße und Hausnummer', 'Postleitzahl', 'Höhe der Miete', 'IBAN',
  ]);
  expect(await axeViolations(panel)).toEqual([]);
  await page.evaluate(() => document.getElementById('first')?.remove());
  await waitUntil(async () => (await questions()) === 'Fragen (5)', 'the questions of the removed frame gone');
});

test('the options page opens', async () => {
  const options = await openFirefoxPage(firefox, 'options/options.html');
  await options.waitForFunction(() => (document.querySelector('main')?.textContent ?? '').length > 20);
  expect(await axeViolations(options)).toEqual([]);
});
