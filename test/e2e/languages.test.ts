/** Every language on disk in the real panel, and one that nobody speaks. Pictures of all of them go to `pictures/`. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { axeViolations } from './axe.ts';
import { addPseudoLanguage, PSEUDO } from './pseudo.ts';
import { findCut, OFFICIAL, openAll, servePages, waitForExtensionPage } from './world.ts';

const PICTURES = join(ROOT, 'pictures');
const LANGUAGES = (JSON.parse(readFileSync(join(ROOT, 'dist', 'chrome', 'packs', 'de.json'), 'utf8')) as { readonly languages: readonly { readonly language: string }[] })
  .languages.map(({ language }) => language);
const PARTS = ['start', 'questions', 'words'];

let server: LocalServer;
let chromium: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de', extension: addPseudoLanguage() });
  page = await chromium.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
  panel = await openPanel(chromium, page);
  await panel.waitForSelector('#tab-questions');
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

async function speak(language: string): Promise<void> {
  await panel.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
  await panel.waitForFunction((wanted) => document.documentElement.lang === wanted, { timeout: 15_000 }, language);
}

async function showPart(part: string): Promise<void> {
  await panel.bringToFront();
  await panel.click(`#tab-${part}`);
  await panel.waitForSelector(`#part-${part}`);
  await openAll(panel);
}

/** A card with all its slots. */
async function showCard(): Promise<void> {
  await page.bringToFront();
  await page.focus('#p-name');
  await page.focus('#iban');
  await panel.waitForFunction(() => document.querySelector('#question-label')?.textContent === 'IBAN');
}

describe.each(LANGUAGES)('%s', (language) => {
  beforeAll(() => speak(language));

  test.each(PARTS)('the part "%s" fits into 320 px, also at twice the size of text', async (part) => {
    await showPart(part);
    await panel.setViewport({ width: 320, height: 900 });
    expect(await findCut(panel)).toEqual([]);
    expect(await axeViolations(panel)).toEqual([]);
    // Whole: what stands further down must be looked at, too.
    await panel.screenshot({ path: join(PICTURES, `language-${language}-${part}.png`), fullPage: true });
    await panel.evaluate(() => chrome.storage.local.set({ textSize: 200 }));
    await panel.waitForFunction(() => document.documentElement.style.fontSize === '200%');
    expect(await findCut(panel)).toEqual([]);
    await panel.evaluate(() => chrome.storage.local.remove('textSize'));
    await panel.waitForFunction(() => document.documentElement.style.fontSize === '100%');
    await panel.setViewport(null);
  });

  test('a card explains, and says German words in German', async () => {
    await showCard();
    await panel.setViewport({ width: 400, height: 900 });
    expect(await findCut(panel)).toEqual([]);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `language-${language}-card.png`), fullPage: true });
    await panel.setViewport(null);
    expect(await panel.$eval('#question-label bdi', (label) => [label.textContent, (label as HTMLElement).lang, (label as HTMLElement).dir])).toEqual(['IBAN', 'de', 'ltr']);
    const wanted = new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr';
    expect(await panel.evaluate(() => document.documentElement.dir)).toBe(wanted);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'de'))('%s, beside the page', (language) => {
  beforeAll(() => speak(language));

  test('the tooltip speaks it', async () => {
    await page.bringToFront();
    const background = await chromium.worker.worker();
    await background?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      // As the keyboard command does.
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'walkWords', args: [1] });
    });
    // What stands in its closed shadow root only the picture shows.
    expect(await page.waitForSelector('html > .formlotse-overlay', { timeout: 10_000 })).not.toBeNull();
    await page.screenshot({ path: join(PICTURES, `language-${language}-tooltip.png`) });
    await page.keyboard.press('Escape');
  });

  test('the hand-out speaks it, from the right side', async () => {
    await panel.bringToFront();
    await panel.click('#tab-start');
    await panel.waitForSelector('#part-start .kern-btn--secondary');
    await panel.click('#part-start .kern-btn--secondary');
    const handout = await waitForExtensionPage(chromium, '/handout/');
    await handout.waitForSelector(`.question [lang=${language}]`);
    await handout.setViewport({ width: 900, height: 1200 });
    expect(await axeViolations(handout)).toEqual([]);
    await handout.screenshot({ path: join(PICTURES, `language-${language}-handout.png`) });
    await handout.close();
  });
});

test('all languages together are less than 2.5 MB to load down', () => {
  const folder = join(ROOT, 'dist', 'chrome');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // A zip file compresses each file by itself.
  expect(files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0)).toBeLessThanOrEqual(2_500_000);
});

describe('a language that is only one more file', () => {
  beforeAll(() => speak(PSEUDO));

  /** Letters outside of all marks: words of the product that did not go through the translation, or were put beside a translated text. */
  const findLeaks = () => panel.evaluate((language) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const leaks: string[] = [];
    let depth = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!around || around.closest('script, style, option, kbd') || around.closest('[lang]')?.getAttribute('lang') !== language) continue;
      let outside = '';
      // One text may stand in several nodes: its beginning, and the rest behind "more".
      for (const letter of node.textContent ?? '') {
        if (letter === '⟦') depth += 1;
        else if (letter === '⟧') depth -= 1;
        else if (depth === 0) outside += letter;
      }
      if (/\p{L}{2}/u.test(outside)) leaks.push(outside.trim().slice(0, 100));
    }
    return [...new Set(leaks)];
  }, PSEUDO);

  test.each(PARTS)('nothing of the part "%s" is left untranslated or cut off', async (part) => {
    await showPart(part);
    expect(await findLeaks()).toEqual([]);
    await panel.setViewport({ width: 320, height: 900 });
    expect(await findCut(panel)).toEqual([]);
    await panel.setViewport(null);
  });

  test('nothing of a card either', async () => {
    await showCard();
    expect(await panel.$$eval('[lang=en-XA]', (texts) => texts.length)).toBeGreaterThan(5);
    expect(await findLeaks()).toEqual([]);
  });
});
