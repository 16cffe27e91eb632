/** What the panel needs a browser for: memory of the session, printing, narrow windows, forced colours, the first page, pages that nobody can read. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { axeViolations } from './axe.ts';
import { findCut, OFFICIAL, openAll, servePages, waitUntil } from './world.ts';

let server: LocalServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de' });
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

const open = async (path: string, from = chromium): Promise<Page> => {
  const page = await from.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/${path}`);
  return page;
};
const see = (page: Page, text: string) =>
  page.waitForFunction((what) => document.body.textContent?.includes(what), { timeout: 30_000 }, text);
const press = (page: Page, name: string) => page.evaluate((wanted) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role=tab], label')].find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === wanted);
  if (!found) throw new Error(`There is no "${wanted}".`);
  found.click();
}, name);
const openTab = async (name: string) => {
  const target = await chromium.browser.waitForTarget((one) => one.url().includes(name));
  const page = await target.page();
  if (!page) throw new Error(`${name} is no page.`);
  return page;
};

describe('beside a form', () => {
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    page = await open('hilfe-zur-pflege.html');
    panel = await openPanel(chromium, page);
    await see(panel, 'Diese Papiere brauchen Sie');
  });

  test('papers are ticked off and printed in a tab of their own', async () => {
    await press(panel, 'Papiere zum Auto');
    await see(panel, '1 von 15 haben Sie bereit');
    await press(panel, 'Liste drucken');
    const paper = await openTab('/handout/');
    await see(paper, 'Diese Papiere brauchen Sie');
    expect(await paper.$$eval('[aria-label=bereit]', (boxes) => boxes.map((box) => box.closest('li')?.querySelector('p')?.textContent))).toEqual(['Papiere zum Auto']);
    expect(await axeViolations(paper)).toEqual([]);
    await paper.emulateMediaType('print');
    expect(await paper.$eval('.toolbar', (bar) => getComputedStyle(bar).display)).toBe('none');
    expect((await paper.pdf({ format: 'A4' })).length).toBeGreaterThan(1_000);
    await paper.close();
  });

  test('the way through the questions is shown, and the ask list printed', async () => {
    await page.bringToFront();
    await page.focus('#iban');
    await see(panel, 'Was ist gemeint?');
    await press(panel, 'Das ist mir unklar');
    await panel.waitForSelector('[aria-pressed=true]');
    await press(panel, 'Nächste Frage');
    // Nobody sees a question that is left before it is drawn.
    await waitUntil(() => panel.evaluate(async () => {
      const { visited } = await chrome.storage.session.get({ visited: {} });
      return Object.values(visited as Readonly<Record<string, readonly string[]>>).flat().length === 2;
    }), 'two questions looked at');
    await press(panel, 'Alle Fragen');
    await see(panel, '2 von 34 Fragen angesehen');
    await see(panel, 'Eine Frage ist Ihnen unklar');
    await openAll(panel);
    expect(await axeViolations(panel)).toEqual([]);
    await press(panel, 'Liste drucken');
    const paper = await openTab('/handout/');
    await see(paper, 'IBAN');
    expect(await axeViolations(paper)).toEqual([]);
    await paper.close();
  });

  test('nothing of that reaches the disk, and no answer is in it', async () => {
    await page.type('#iban', 'DE02120300000000202051');
    const background = await chromium.worker.worker();
    const stored = await background?.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));
    const [local, session] = JSON.parse(stored ?? '[]') as readonly Readonly<Record<string, unknown>>[];
    expect(Object.keys(local ?? {}).sort()).toEqual(['language', 'welcomed']);
    expect(Object.keys(session ?? {}).sort()).toEqual(['asked', 'handout', 'papers', 'visited']);
    expect(stored).not.toContain('DE02');
  });

  test.each(['start', 'questions', 'words'])('at 320 px and twice the size of text, nothing of the part "%s" is lost at the side', async (part) => {
    await panel.setViewport({ width: 320, height: 640 });
    await panel.evaluate(() => chrome.storage.local.set({ textSize: 200 }));
    await panel.waitForFunction(() => document.documentElement.style.fontSize === '200%');
    await panel.click(`#tab-${part}`);
    await panel.waitForSelector(`#part-${part}`);
    expect(await findCut(panel)).toEqual([]);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.evaluate(() => chrome.storage.local.remove('textSize'));
    await panel.waitForFunction(() => document.documentElement.style.fontSize === '100%');
    await panel.setViewport(null);
  });

  test('with the text spacing that people may set (WCAG 1.4.12), nothing is cut off', async () => {
    await panel.click('#tab-start');
    const cut = await panel.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      const lost = [...document.querySelectorAll<HTMLElement>('button, h2, h3, p, label')].filter((one) => !one.closest('.kern-sr-only') && !one.classList.contains('kern-sr-only')
        && getComputedStyle(one).overflow !== 'visible' && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)).map((one) => one.textContent);
      document.adoptedStyleSheets = [];
      return lost;
    });
    expect(cut).toEqual([]);
  });

  test('everything that is pressed is at least 24 px high and wide (WCAG 2.5.8)', async () => {
    for (const part of ['start', 'questions', 'words']) {
      await panel.click(`#tab-${part}`);
      await panel.waitForSelector(`#part-${part}`);
      const small = await panel.$$eval('button, input, select, summary, [role=tab]', (targets) => targets.map((one) => {
        // A stretched link is as large as its line.
        const box = (one.closest('.kern-task-list__item') ?? one).getBoundingClientRect();
        return box.width > 0 && (box.width < 24 || box.height < 24) ? `${one.textContent} ${box.width} × ${box.height}` : '';
      }).filter((name) => name !== ''));
      expect(small).toEqual([]);
    }
  });
});

test('a PDF in the tab is called so, and words can be looked up', async () => {
  const page = await open('merkblatt.pdf');
  const panel = await openPanel(chromium, page);
  await see(panel, 'Das ist eine PDF-Datei');
  await panel.type('#word-search', 'pflegegrad');
  await panel.waitForSelector('#glossary-title ~ div summary');
  await panel.click('#glossary-title ~ div summary');
  await see(panel, 'Der Pflegegrad');
  expect(await axeViolations(panel)).toEqual([]);
  await page.close();
});

test('a page that the browser translates loses its marks, and keeps its explanations', async () => {
  const page = await open('hilfe-zur-pflege.html');
  const panel = await openPanel(chromium, page);
  await see(panel, 'Hilfe zur Pflege');
  await waitUntil(() => page.evaluate(() => (CSS.highlights.get('formlotse-term')?.size ?? 0) > 0), 'marks');
  // What Chrome does.
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'en';
    for (const label of document.querySelectorAll('label, legend, h1, h2')) label.textContent = 'Translated';
  });
  await see(panel, 'Der Browser hat die Seite übersetzt');
  expect(await page.evaluate(() => CSS.highlights.get('formlotse-term')?.size ?? 0)).toBe(0);
  await press(panel, 'Fragen (34)');
  await see(panel, 'Krankenversichertennummer');
  expect(await axeViolations(panel)).toEqual([]);
  await page.close();
});

describe('the first time', () => {
  let first: Chromium;
  beforeAll(async () => {
    first = await launchChromium({ hosts: [OFFICIAL], language: 'de', firstRun: true });
  });
  afterAll(() => first?.browser.close());

  test('one page, then the form, then never again', async () => {
    const page = await open('hilfe-zur-pflege.html', first);
    const panel = await openPanel(first, page);
    await see(panel, 'Willkommen bei Formlotse');
    expect(await axeViolations(panel)).toEqual([]);
    await press(panel, 'Los geht’s');
    await see(panel, 'Diese Papiere brauchen Sie');
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
    await panel.reload();
    await see(panel, 'Diese Papiere brauchen Sie');
    expect(await panel.evaluate(() => document.body.textContent?.includes('Willkommen'))).toBe(false);
  });
});
