/**
 * The ways of three people from end to end, in real Chromium with the real side panel: a resident, a counselor, and someone who uses
 * the keyboard alone. Writes pictures to `pictures/`, from which those of the README are taken.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { axeViolations } from './axe.ts';
import { readPdf } from './read-pdf.ts';
import { clickName, OFFICIAL, servePages, UNKNOWN, waitForExtensionPage, waitForText, waitUntil } from './world.ts';

const PICTURES = join(ROOT, 'pictures');
/** What the person types into the page. It must never turn up anywhere. */
const SECRET = 'Geheimnis4711';

let server: LocalServer;
let chromium: Chromium;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await servePages();
});
afterAll(() => server?.close());

async function start(settings: Readonly<Record<string, unknown>>, host: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  chromium = await launchChromium({ hosts: [OFFICIAL, UNKNOWN], language: 'de' });
  await (await chromium.worker.worker())?.evaluate((chosen) => chrome.storage.local.set(chosen), settings);
  const page = await chromium.browser.newPage();
  await page.goto(`http://${host}:${server.port}/hilfe-zur-pflege.html`);
  await page.type('#e-name', SECRET);
  const panel = await openPanel(chromium, page);
  await panel.setViewport({ width: 400, height: 900, deviceScaleFactor: 1.5 });
  return { page, panel };
}
const shoot = (page: Page, name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });

describe('a resident, on a site that is not on the list', () => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ page, panel } = await start({}, UNKNOWN));
  });
  afterAll(() => chromium?.browser.close());

  test('sees which form it is, and may say that it is another one', async () => {
    await waitForText(panel, 'main', 'Hilfe zur Pflege');
    await clickName(panel, 'Das ist ein anderes Formular');
    await waitForText(panel, 'main', 'Welches Formular ist es?');
    expect(await axeViolations(panel)).toEqual([]);
    await clickName(panel, 'Wohngeld');
    await waitForText(panel, 'main', 'Das haben Sie ausgewählt');
    await clickName(panel, 'Formular wieder automatisch erkennen');
    await waitForText(panel, 'main h2', 'Hilfe zur Pflege');
  });

  test('goes to a question, and notes it as unclear', async () => {
    await page.bringToFront();
    await page.focus('#kvnr');
    await waitForText(panel, '#part-questions', 'Krankenversichertennummer');
    await clickName(panel, 'Das ist mir unklar');
    await panel.waitForSelector('[aria-pressed=true]');
    expect(await panel.evaluate(() => chrome.storage.session.get('asked'))).toMatchObject({ asked: [{ label: 'Krankenversichertennummer' }] });
  });

  test('looks a word up', async () => {
    await clickName(panel, 'Wörter (');
    await panel.waitForSelector('#part-words summary');
    await panel.click('#part-words summary');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('ticks papers and prints the list', async () => {
    await panel.click('#tab-start');
    await panel.waitForSelector('#paper-0');
    await panel.click('#paper-0');
    await panel.click('#paper-2');
    await clickName(panel, 'Liste drucken');
    const list = await waitForExtensionPage(chromium, '/handout/');
    await list.waitForSelector('[aria-label=bereit]');
    expect(await axeViolations(list)).toEqual([]);
    const [sheet] = await readPdf(await list.pdf({ preferCSSPageSize: true }));
    expect(sheet?.texts.join(' ')).toContain('Papiere zum Auto');
    expect(sheet?.texts.join(' ')).not.toContain(SECRET);
    await shoot(list, 'path-papers');
  });
});

describe('a counselor with a client', () => {
  let panel: Page;
  beforeAll(async () => {
    ({ panel } = await start({ counselor: true }, OFFICIAL));
    await waitForText(panel, 'main', 'Hilfe zur Pflege');
  });
  afterAll(() => chromium?.browser.close());

  test('sees a question in both languages, below or beside each other', async () => {
    await panel.select('#language', 'en');
    await panel.waitForSelector('main [lang=en]');
    await clickName(panel, 'Fragen (');
    await clickName(panel, 'IBAN');
    await waitForText(panel, '#question-label', 'IBAN');
    const isBeside = () => panel.$eval('.both__texts', ({ children: [one, other] }) =>
      Math.abs((one as Element).getBoundingClientRect().top - (other as Element).getBoundingClientRect().top) < 5);
    expect(await isBeside()).toBe(false);
    await panel.setViewport({ width: 480, height: 900, deviceScaleFactor: 1.5 });
    expect(await isBeside()).toBe(true);
    expect(await axeViolations(panel)).toEqual([]);
    await shoot(panel, 'path-two-languages');
    await clickName(panel, 'Das ist mir unklar');
    await panel.waitForSelector('[aria-pressed=true]');
  });

  test('prints a hand-out of the whole form for both', async () => {
    await panel.click('#tab-start');
    await clickName(panel, 'Ausfüllhilfe drucken');
    const handout = await waitForExtensionPage(chromium, '/handout/');
    await handout.setViewport({ width: 900, height: 1000 });
    await waitForText(handout, '.ask', 'IBAN');
    expect(await axeViolations(handout)).toEqual([]);
    await handout.$eval('.question', (question) => question.closest('section')?.scrollIntoView({ behavior: 'instant' }));
    await shoot(handout, 'path-handout');

    const sheets = await readPdf(await handout.pdf({ preferCSSPageSize: true }));
    expect(sheets.every(({ width, height }) => width === 210 && height === 297)).toBe(true);
    expect(sheets.filter(({ texts }, index) => !texts.join(' ').includes(`${index + 1} / ${sheets.length}`))).toEqual([]);
    const all = sheets.flatMap(({ texts }) => texts).join(' ');
    for (const text of ['Krankenversichertennummer', 'Health insurance number', 'Lindenauer Quartiersnummer', 'keine Rechtsberatung', 'not legal advice']) expect(all).toContain(text);
    expect(all).not.toContain(SECRET);
    // Pages break between questions: each begins with a question's number, a section's name, or with what closes the sheet.
    const beginnings = await handout.$$eval('.question__number, .section-name, .foot p', (found) => found.map(({ textContent }) => textContent ?? ''));
    const asking = sheets.slice(sheets.findIndex(({ texts }) => texts.includes('Familienname')) + 1);
    const first = asking.map(({ texts }) => texts.find((text) => text !== 'Formlotse' && !/^\d+ \/ \d+$/u.test(text)) ?? '');
    expect(first.filter((text) => !beginnings.some((beginning) => beginning.startsWith(text)))).toEqual([]);
    expect(asking.length).toBeGreaterThan(3);
  });

  test('leaves nothing behind for the next client', async () => {
    await panel.bringToFront();
    await clickName(panel, 'Nächste Person');
    await clickName(panel, 'Löschen');
    await waitForText(panel, 'header', 'Alles von der letzten Person ist gelöscht');
    expect(await panel.evaluate(() => chrome.storage.session.get())).toEqual({ recentLanguages: ['en'] });
    expect(JSON.stringify(await panel.evaluate(() => chrome.storage.local.get()))).not.toContain('"en"');
    const handout = await waitForExtensionPage(chromium, '/handout/');
    await waitForText(handout, 'h1', 'Hier ist keine Ausfüllhilfe');
    await waitUntil(async () => (await panel.$('[aria-pressed=true]')) === null, 'nothing noted');
  });
});

describe('by keyboard alone', () => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ page, panel } = await start({}, OFFICIAL));
    await waitForText(panel, 'main', 'Hilfe zur Pflege');
    await panel.bringToFront();
  });
  afterAll(() => chromium?.browser.close());

  const focused = () => panel.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').replace(/\s+/gu, ' ').trim());
  /** Tabs on until something with this name has the focus. */
  const tabTo = async (name: RegExp, { on = panel, look = focused, isBack = false } = {}): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      if (name.test(await look())) return;
      if (isBack) await on.keyboard.down('Shift');
      await on.keyboard.press('Tab');
      if (isBack) await on.keyboard.up('Shift');
    }
    throw new Error(`80 times Tab did not lead to ${name}.`);
  };

  test('everything that can be done has its turn and can be seen', async () => {
    const missed = await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')]
      .filter((element) => element.checkVisibility() && element.tabIndex < 0 && element.getAttribute('role') !== 'tab').map((element) => element.outerHTML));
    expect(missed).toEqual([]);
    const unseen = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await panel.keyboard.press('Tab');
      unseen.add(await panel.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element);
        const isSeen = (outlineStyle !== 'none' && !outlineColor.endsWith(' 0)')) || boxShadow !== 'none';
        return isSeen || element === document.body ? '' : element.outerHTML.slice(0, 200);
      }));
    }
    expect([...unseen].filter((html) => html !== '')).toEqual([]);
    await tabTo(/^Start/u);
  });

  test('tabs by arrows, a question by Enter; its card has the focus', async () => {
    await panel.keyboard.press('ArrowRight');
    await tabTo(/^IBAN/u);
    await panel.keyboard.press('Enter');
    await waitForText(panel, '#question-label', 'IBAN');
    expect(await focused()).toBe('IBAN');
  });

  test('next and previous question by the commands of the browser, the focus stays in the page', async () => {
    await page.bringToFront();
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    await page.focus('#e-name');
    // The panel follows the focus; before it has, its card is still the one before.
    await waitForText(panel, '#question-label', 'Familienname');
    const command = (name: string) => panel.evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      // The browser raises this event when the person presses the command's keys; pages can't make key presses of that kind.
      (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch(wanted, tab);
    }, name);
    const label = () => panel.$eval('#question-label', ({ textContent }) => textContent);
    const before = await waitUntil(label, 'a card');
    await command('next-question');
    await panel.waitForFunction((old) => document.querySelector('#question-label')?.textContent !== old, {}, before);
    await page.waitForSelector('.formlotse-overlay');
    await command('previous-question');
    await panel.waitForFunction((old) => document.querySelector('#question-label')?.textContent === old, {}, before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('e-name');
  });

  test('the panel says which keys; Chrome has given a key to each command but one', async () => {
    await panel.bringToFront();
    await tabTo(/^Mit der Tastatur/u);
    await panel.keyboard.press('Enter');
    await waitForText(panel, '.keys', 'Alt+Shift');
    const keys = await panel.evaluate(async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut));
    expect(keys.filter((key) => key === '')).toHaveLength(1);
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('the hand-out, down to the print button', async () => {
    // Of the tabs, the chosen one can be reached; arrows, Home and End go to the others.
    await tabTo(/^Fragen \(/u, { isBack: true });
    await panel.keyboard.press('Home');
    await tabTo(/^Ausfüllhilfe drucken/u);
    await panel.keyboard.press('Enter');
    const handout = await waitForExtensionPage(chromium, '/handout/');
    await handout.waitForSelector('.question');
    await handout.bringToFront();
    await tabTo(/^Drucken oder als PDF/u, { on: handout, look: () => handout.evaluate(() => document.activeElement?.textContent ?? '') });
    expect(await handout.evaluate(() => document.activeElement?.matches('.toolbar button'))).toBe(true);
    await handout.close();
  });

  test('a screen reader finds landmarks, headings, tabs and the names of all controls', async () => {
    await page.bringToFront();
    await page.focus('#iban');
    await waitForText(panel, '#question-label', 'IBAN');
    // What nobody looks at first comes after the first picture.
    await waitForText(panel, '.review-switch', 'prüfen');
    const tree = await panel.accessibility.snapshot();
    await expect(listNodes(tree)).toMatchFileSnapshot('snapshots/panel-card.txt');
  });
});

/** Roles that a screen reader's user jumps to or acts on. */
const TOLD = new Set(['heading', 'tab', 'tabpanel', 'tablist', 'button', 'combobox', 'checkbox', 'link', 'article', 'navigation', 'DisclosureTriangle']);

/** One line for each: role, level, name without counts, which change with the content, state. */
function listNodes(node: SerializedAXNode | null): string {
  const lines: string[] = [];
  const add = ({ role, name = '', level, selected, pressed, disabled, children = [] }: SerializedAXNode, depth: number): void => {
    const isTold = TOLD.has(role);
    const states = [level && `level ${level}`, selected && 'selected', pressed && 'pressed', disabled && 'disabled'].filter(Boolean);
    if (isTold) lines.push(`${'  '.repeat(depth)}${role} "${name.replace(/\(\d+\)/u, '(…)')}"${states.length > 0 ? ` (${states.join(', ')})` : ''}`);
    for (const child of children) add(child, isTold ? depth + 1 : depth);
  };
  if (node) add(node, 0);
  return `${lines.join('\n')}\n`;
}
