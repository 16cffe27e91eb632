/** Own glossaries, the whole way in both browsers: a file on the options page becomes words that are marked and explained in a page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox, openFirefoxPage, openPanel, type Chromium, type Firefox } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { axeViolations } from './axe.ts';
import { OFFICIAL, servePages, waitUntil } from './world.ts';

const GOOD = [
  'kind;id;name;owner;de;de.short;de.where;de.address;en',
  'glossary;;Sozialreferat;Stadt Lindenau;;;;;',
  ';;;;Quartiersnummer;Die Nummer von Ihrem Viertel.;;;district number',
  'field;iban;;;;;Auf der Karte von der Sparkasse Lindenau.;;',
  'office;;;;Sozialamt;;;Am Markt 1, Zimmer 12;',
].join('\r\n');

let server: LocalServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(async () => server?.close());

/** Gives the file input a file, as a person would, and presses the button. */
async function addGlossary(options: Page, text: string): Promise<void> {
  await options.waitForSelector('#own-file');
  await options.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'sozialreferat.csv', { type: 'text/csv' }));
    const input = document.querySelector<HTMLInputElement>('#own-file');
    if (input) input.files = files.files;
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'Glossar hinzufügen')?.click();
  }, text);
}
const waitForText = (page: Page, text: string) => page.waitForFunction((what) => document.body.textContent?.includes(what), { timeout: 15_000 }, text);
const storedKeys = (options: Page): Promise<readonly string[]> => options.evaluate(async () => Object.keys(await chrome.storage.local.get()).sort());

async function expectGoodAndBad(options: Page): Promise<void> {
  await addGlossary(options, GOOD.replace('Die Nummer', '<script>alert(1)</script>'));
  await waitForText(options, 'Nichts wurde übernommen');
  await waitForText(options, 'Zeile 3, Spalte F (de.short)');
  expect((await storedKeys(options)).filter((key) => key.startsWith('own'))).toEqual([]);
  expect(await axeViolations(options)).toEqual([]);
  await addGlossary(options, GOOD);
  await waitForText(options, '„Sozialreferat“ ist da');
  await waitForText(options, 'von: Stadt Lindenau');
  await waitUntil(async () => (await storedKeys(options)).includes('ownLexicon'), 'the compiled words');
  expect(await axeViolations(options)).toEqual([]);
}

const FORM = 'hilfe-zur-pflege.html';
/** The marked texts of the page. */
const marked = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(CSS.highlights.get('formlotse-term') ?? [])].map((range) =>
  (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset)));
const isMarked = (page: Page) => async (): Promise<boolean> => {
  await page.evaluate(() => document.querySelector('#quartier')?.scrollIntoView());
  return (await marked(page)).includes('Quartiersnummer');
};

describe('Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de' });
  });
  afterAll(async () => chromium?.browser.close());

  test('a bad file changes nothing, a good one is taken over', async () => {
    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options/options.html`);
    await expectGoodAndBad(options);
    expect(await storedKeys(options)).toContain('ownGlossaries');
  });

  test('a file of 100,000 rows leaves the page awake, and is refused with a sentence', async () => {
    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options/options.html`);
    await addGlossary(options, `${GOOD}\r\n${Array.from({ length: 99_000 }, (_, index) => `;;;;Wort ${index};Text.;;;`).join('\r\n')}`);
    await waitForText(options, 'Wir lesen die Datei');
    expect(await options.evaluate(() => 1 + 1)).toBe(2);
    await options.waitForFunction(() => document.body.textContent?.includes('eigene Wörter. Der Browser bleibt schnell'), { timeout: 60_000 });
  });

  test('own words are marked in the page, listed first in the panel, and say whose they are', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`http://${OFFICIAL}:${server.port}/${FORM}`);
    await waitUntil(isMarked(page), 'the own word is marked');
    const panel = await openPanel(chromium, page);
    await waitForText(panel, 'Am Markt 1, Zimmer 12');
    await panel.click('#tab-words');
    await panel.waitForFunction(() => document.querySelector('#part-words summary')?.textContent?.startsWith('Quartiersnummer'));
    expect(await panel.$eval('#part-words summary', (summary) => summary.textContent)).toContain('von: Stadt Lindenau');
    await page.bringToFront();
    await page.focus('#iban');
    await waitForText(panel, 'Auf der Karte von der Sparkasse Lindenau.');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('"Delete everything" takes them away', async () => {
    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options/options.html`);
    await waitForText(options, 'von: Stadt Lindenau');
    await options.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Alles löschen')?.click());
    // The chosen language is forgotten too: the page goes on in the browser's own.
    await options.waitForFunction(() => /Alles ist gelöscht|Everything is deleted/u.test(document.body.textContent ?? ''), { timeout: 15_000 });
    await waitUntil(async () => (await storedKeys(options)).length === 0, 'an empty storage');
    await expect.poll(() => options.$$eval('.own-glossary', (list) => list.length), { timeout: 10_000 }).toBe(0);
  });
});

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ hosts: [OFFICIAL], grants: true });
  });
  afterAll(async () => firefox?.browser.close());

  test('the same', async () => {
    const options = await openFirefoxPage(firefox, 'options/options.html');
    await expectGoodAndBad(options);
    const page = await firefox.browser.newPage();
    await page.goto(`http://${OFFICIAL}:${server.port}/${FORM}`);
    await waitUntil(isMarked(page), 'the own word is marked');
    expect(await marked(page)).toContain('Quartiersnummer');
  });
});
