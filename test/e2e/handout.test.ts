/** Hand-out and settings as pages: right-to-left, both themes, forced colours, 400 % zoom, and what Firefox does otherwise. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox, openFirefoxPage, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { axeViolations } from './axe.ts';
import { readPdf } from './read-pdf.ts';
import { clickName, findCut, OFFICIAL, openAll, servePages, waitForExtensionPage, waitForText } from './world.ts';

const PICTURES = join(ROOT, 'pictures');

/** What was emulated lasts as long as the session. */
const sessions = new WeakMap<Page, CDPSession>();

/** Emulates one feature instead of the one before. Puppeteer knows no forced colours. */
async function emulate(page: Page, name: string, value: string): Promise<void> {
  const session = sessions.get(page) ?? await page.createCDPSession();
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

let server: LocalServer;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await servePages();
});
afterAll(() => server?.close());

describe('Chromium', () => {
  let chromium: Chromium;
  let form: Page;
  let panel: Page;
  let handout: Page;
  let options: Page;

  beforeAll(async () => {
    chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de' });
    form = await chromium.browser.newPage();
    await form.goto(`http://${OFFICIAL}:${server.port}/hilfe-zur-pflege.html`);
    panel = await openPanel(chromium, form);
    await panel.evaluate(() => chrome.storage.local.set({ counselor: true, neverSites: ['lindenau.example'] }));
    await panel.waitForSelector('.client-bar');
    await panel.select('#language', 'ar');
    await panel.waitForSelector('main [lang=ar]');
    await clickName(panel, 'Ausfüllhilfe drucken');
    handout = await waitForExtensionPage(chromium, '/handout/');
    await handout.waitForSelector('.question');
    options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options/options.html`);
    await options.waitForSelector('h1');
  });
  afterAll(() => chromium?.browser.close());

  test('Arabic begins on the right, German beside it on the left, and German words keep their direction', async () => {
    await handout.bringToFront();
    await handout.setViewport({ width: 900, height: 1200 });
    const [arabic, german] = await handout.$eval('.question .row:not(.question__person .row)', ({ children: [one, other] }) => [one, other].map((cell) => (cell as Element).getBoundingClientRect().left));
    expect(arabic).toBeGreaterThan(german as number);
    expect(await handout.$$eval('.question__label bdi', (labels) => labels.every((label) => label.getAttribute('dir') === 'ltr' && label.getAttribute('lang') === 'de'))).toBe(true);
    await handout.screenshot({ path: join(PICTURES, 'handout-arabic.png') });
  });

  test('on paper: A4, numbered, dark on white also for those who like it dark', async () => {
    await emulate(handout, 'prefers-color-scheme', 'dark');
    const sheets = await readPdf(await handout.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.map(({ texts }, index) => texts.join(' ').includes(`${index + 1} / ${sheets.length}`))).not.toContain(false);
    await handout.emulateMediaType('print');
    const [ink, paper] = await handout.evaluate(() => ['.question__label', 'body'].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector) as Element);
      return selector === 'body' ? style.backgroundColor : style.color;
    }));
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await handout.$eval('.toolbar', (bar) => bar.checkVisibility())).toBe(false);
    await handout.emulateMediaType('screen');
  });

  const surroundings = [
    ['light', 1000, 'prefers-color-scheme', 'light'],
    ['dark', 1000, 'prefers-color-scheme', 'dark'],
    ['forced', 1000, 'forced-colors', 'active'],
    // 1280 pixels at 400 % (WCAG 2.2, 1.4.10).
    ['zoomed', 320, 'prefers-color-scheme', 'light'],
  ] as const;
  test.each(surroundings)('all pages, %s: no barriers, and nothing to scroll sideways for', async (name, width, feature, setting) => {
    for (const [part, page] of [['panel', panel], ['handout', handout], ['options', options]] as const) {
      await page.setViewport({ width: part === 'panel' ? Math.min(width, 400) : width, height: 900 });
      // A tab behind others is not drawn; the panel stands beside the form's.
      await (page === panel ? form : page).bringToFront();
      await emulate(page, feature, setting);
      await openAll(page);
      // Forced colours are the person's own: what axe computes there is not what is painted.
      expect(name === 'forced' ? [] : await axeViolations(page)).toEqual([]);
      expect(await findCut(page)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `${part}-${name}.png`), fullPage: true });
    }
  });
});

test('Firefox prints the same; for page numbers it says what to switch on', async () => {
  const firefox = await launchFirefox();
  try {
    const handout = await openFirefoxPage(firefox, 'handout/handout.html');
    await waitForText(handout, 'h1', 'Hier ist keine Ausfüllhilfe');
    // Here no panel can lay a form down: its sidebar opens only by a person's own click.
    await handout.evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.storage.session.set({ handout: {
      page: '', formId: 'wohngeld', title: 'Antrag', site: '',
      questions: [{ key: 'a', label: 'Familienname', hint: null, section: [], person: null, type: 'text', required: true, options: [], concept: 'family-name', terms: [] }],
    } }));
    await handout.waitForSelector('.question');
    await waitForText(handout, '.toolbar', 'schalten Sie dort die Kopf- und Fußzeilen ein');
    expect(await axeViolations(handout)).toEqual([]);
  } finally {
    await firefox.browser.close();
  }
});
