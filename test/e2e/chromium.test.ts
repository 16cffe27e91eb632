/** The whole way in real Chromium with the real side panel: from a form to an explanation beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { pointAtWord } from '../../scripts/walk-demo.mjs';
import { axeViolations } from './axe.ts';
import { countMarks, OFFICIAL, readBadge, servePages, UNKNOWN, waitUntil } from './world.ts';

let server: LocalServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL, UNKNOWN], language: 'de' });
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

async function open(host: string, path: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`http://${host}:${server.port}/${path}`);
  return page;
}

const textOf = (panel: Page, selector: string): Promise<string> => panel.$eval(selector, (element) => element.textContent ?? '');
const waitForText = (panel: Page, selector: string, text: string) =>
  panel.waitForFunction((where, what) => document.querySelector(where)?.textContent?.includes(what), { timeout: 15_000 }, selector, text);

describe('on an official site', () => {
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    page = await open(OFFICIAL, 'hilfe-zur-pflege.html');
  });

  test('the badge shows that a form was recognised, before anybody has clicked', async () => {
    expect(await waitUntil(() => readBadge(chromium, page), 'a badge')).toBe('✓');
  });

  test('words are underlined', async () => {
    expect(await waitUntil(() => countMarks(page), 'marks')).toBeGreaterThan(5);
  });

  test('the toolbar button opens the panel, which names the form and the papers', async () => {
    panel = await openPanel(chromium, page);
    await waitForText(panel, 'main', 'Hilfe zur Pflege');
    await waitForText(panel, 'main', 'Diese Papiere brauchen Sie');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('focusing a field brings its card', async () => {
    await page.bringToFront();
    await page.focus('#iban');
    await waitForText(panel, '#part-questions', 'IBAN');
    expect(await textOf(panel, '#part-questions')).toContain('Was ist gemeint?');
    await page.focus('#kvnr');
    await waitForText(panel, '#part-questions', 'Krankenversichertennummer');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('an unknown question says so honestly', async () => {
    await page.focus('#quartier');
    await waitForText(panel, '#part-questions', 'noch keinen Text');
    expect(await textOf(panel, '#part-questions')).toContain('Lindenauer Quartiersnummer');
  });

  test('choosing a card scrolls to its field and marks it, and takes the mark away again', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await panel.click('#tab-questions');
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('Alle Fragen'));
      all?.click();
    });
    await panel.waitForSelector('.question-item button');
    await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.question-item button')].find((button) => button.textContent?.startsWith('IBAN'))?.click());
    await waitUntil(() => page.evaluate(() => {
      const { top, bottom } = (document.querySelector('#iban') as Element).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }), 'the field in view');
    await page.waitForSelector('.formlotse-overlay');
    expect(await page.$eval('#iban', (field) => field === document.activeElement)).toBe(false);
    await waitUntil(async () => (await page.$('.formlotse-overlay')) === null, 'the mark gone');
  });

  test('the reader chooses English; German stays beside it', async () => {
    await page.bringToFront();
    await page.focus('#iban');
    await panel.select('#language', 'en');
    await panel.waitForFunction(() => document.documentElement.lang === 'en');
    await panel.waitForSelector('#part-questions [lang=en]');
    expect(await panel.$$('#part-questions [lang=de]')).not.toHaveLength(0);
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('pointing at a word opens one tooltip, Escape closes it', async () => {
    await page.bringToFront();
    await pointAtWord(page);
    await page.waitForSelector('.formlotse-overlay');
    expect(await page.$$('.formlotse-overlay')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await page.$('.formlotse-overlay')) === null, 'the tooltip closed');
  });

  test('the keyboard command walks to the next word', async () => {
    await page.mouse.move(2, 2);
    const background = await chromium.worker.worker();
    const walk = () => background?.evaluate(async (url: string) => {
      const [tab] = await chrome.tabs.query({ url });
      // The browser raises this event when the person presses the command's keys; pages can't make key presses of that kind.
      (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch('next-word', tab);
    }, page.url());
    await walk();
    await page.waitForSelector('.formlotse-overlay');
    const currentWord = () => page.evaluate(() => [...CSS.highlights.get('formlotse-current') ?? []]
      .map(({ startContainer, startOffset, endOffset }) => `${startOffset} ${startContainer.textContent?.slice(startOffset, endOffset)}`).join());
    const first = await waitUntil(currentWord, 'a word');
    await walk();
    expect(await waitUntil(async () => {
      const now = await currentWord();
      return now !== first && now;
    }, 'another word')).not.toBe('');
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await page.$('.formlotse-overlay')) === null, 'the tooltip closed');
  });
});

describe('elsewhere', () => {
  test('nothing happens on a page that is not on the list until the person clicks', async () => {
    const page = await open(UNKNOWN, 'hilfe-zur-pflege.html');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await countMarks(page)).toBe(0);
    expect(await readBadge(chromium, page)).toBe('');
    const panel = await openPanel(chromium, page);
    await waitForText(panel, 'main', 'Hilfe zur Pflege');
    expect(await waitUntil(() => readBadge(chromium, page), 'a badge')).toBe('✓');
    await page.close();
  });

  test('a page without a form gets a kind sentence, and no assistant', async () => {
    const page = await open(OFFICIAL, 'no-form.html');
    const panel = await openPanel(chromium, page);
    await waitForText(panel, 'main h2, main h1', 'form');
    expect(await textOf(panel, 'main')).toMatch(/kein Formular|no form/iu);
    expect(await countMarks(page)).toBe(0);
    expect(await readBadge(chromium, page)).toBe('');
    expect(await page.evaluate(() => CSS.highlights.has('formlotse-term'))).toBe(false);
    expect(await axeViolations(panel)).toEqual([]);
  });
});
