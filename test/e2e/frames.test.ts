/** A form in embedded frames, and an application of one page, in real Chromium with the real side panel. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { axeViolations } from './axe.ts';
import { OFFICIAL, servePages, UNKNOWN, waitUntil } from './world.ts';

/** A form server of another site, which the official page embeds; and one that is not on the list. */
const SERVER = 'formulare.berlin.de';

let server: LocalServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ hosts: [OFFICIAL, SERVER, UNKNOWN], language: 'de' });
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

async function open(path: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await chromium.browser.newPage();
  await page.goto(`http://${OFFICIAL}:${server.port}/${path}`);
  return { page, panel: await openPanel(chromium, page) };
}

const click = (panel: Page, text: string) => panel.evaluate((wanted) => {
  [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(wanted))?.click();
}, text);
const listQuestions = (panel: Page) => panel.$$eval('.question-item button', (buttons) => buttons.map((button) => button.textContent));
/** The list of questions, as soon as it is the one expected; the last one seen after some seconds in vain. */
async function questionsLike(panel: Page, expected: readonly string[]): Promise<readonly (string | null)[]> {
  const end = Date.now() + 10_000;
  let seen = await listQuestions(panel);
  while (seen.join('|') !== expected.join('|') && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = await listQuestions(panel);
  }
  return seen;
}
const headingOf = (panel: Page, part: string) => panel.$eval(`#part-${part} h2`, (heading) => heading.textContent);
const waitForHeading = (panel: Page, part: string, text: string) =>
  panel.waitForFunction((where, what) => document.querySelector(where)?.textContent === what, { timeout: 15_000 }, `#part-${part} h2`, text);

describe.each([['of the same site', OFFICIAL], ['of another site', SERVER]])('frames %s', (_which, site) => {
  let page: Page;
  let panel: Page;
  const wanted = [
    'Familienname', 'Vorname', 'Geburtsdatum', 'Staatsangehörigkeit', 'Aktenzeichen, falls vorhanden',
    'Straße und Hausnummer', 'Postleitzahl', 'Höhe der Miete', 'IBAN',
  ];

  beforeAll(async () => {
    ({ page, panel } = await open(`frames.html?site=${site}`));
  });
  afterAll(async () => {
    await page.close();
  });

  test('are recognised by what the page around them says', async () => {
    await waitForHeading(panel, 'start', 'Wohngeld');
    await waitUntil(() => panel.$eval('#part-start', (part) => part.textContent?.includes('weil eine Überschrift „Wohngeld“ nennt')), 'the reason');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('are joined in the order of the page, though they were inserted out of order', async () => {
    await panel.click('#tab-questions');
    expect(await questionsLike(panel, wanted)).toEqual(wanted);
  });

  test('bring their cards, and lose them when they are removed', async () => {
    await page.bringToFront();
    const frame = page.frames().find((candidate) => candidate.url().includes('part=person'));
    await frame?.focus('#person-2');
    await waitForHeading(panel, 'questions', 'Geburtsdatum');
    await page.evaluate(() => document.getElementById('first')?.remove());
    await waitForHeading(panel, 'questions', 'Fragen im Formular');
    expect(await questionsLike(panel, wanted.slice(4))).toEqual(wanted.slice(4));
  });

  test('that go on to another page are read anew', async () => {
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#last');
      if (frame) frame.src = frame.src.replace('wohnung', 'person');
    });
    const next = [...wanted.slice(4, 5), ...wanted.slice(0, 4)];
    expect(await questionsLike(panel, next)).toEqual(next);
  });
});

test.each([['of the same site', OFFICIAL], ['of another site', SERVER]])('a frame %s that the page shows later is read then', async (_which, site) => {
  const { page, panel } = await open(`frames.html?site=${site}&later`);
  await panel.waitForSelector('#tab-questions');
  await panel.click('#tab-questions');
  const before = ['Familienname', 'Vorname', 'Geburtsdatum', 'Staatsangehörigkeit', 'Aktenzeichen, falls vorhanden'];
  expect(await questionsLike(panel, before)).toEqual(before);
  await page.evaluate(() => (globalThis as unknown as { showLast: () => void }).showLast());
  const after = [...before, 'Straße und Hausnummer', 'Postleitzahl', 'Höhe der Miete', 'IBAN'];
  expect(await questionsLike(panel, after)).toEqual(after);
  await page.close();
});

test('the person corrects the form, by keyboard alone', async () => {
  const { page, panel } = await open('hilfe-zur-pflege.html');
  await waitForHeading(panel, 'start', 'Hilfe zur Pflege');
  await click(panel, 'anderes Formular');
  await panel.waitForSelector('#chooser-search:focus');
  expect(await axeViolations(panel)).toEqual([]);
  await panel.keyboard.type('wohngeld');
  await waitUntil(() => panel.$eval('[role=status]', (status) => /gefunden/u.test(status.textContent ?? '')), 'what was found');
  // Over "none of these" to the first that was found.
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await waitForHeading(panel, 'start', 'Wohngeld');
  expect(await panel.$eval('#part-start', (part) => part.textContent)).toContain('Das haben Sie ausgewählt');
  expect(await panel.$eval('#part-start h2', (heading) => heading === document.activeElement)).toBe(true);
  expect(await axeViolations(panel)).toEqual([]);

  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  await waitForHeading(panel, 'start', 'Wohngeld');
  await page.goto(`http://${OFFICIAL}:${server.port}/app.html`);
  await waitForHeading(panel, 'start', 'Verhinderungspflege');
  await page.goBack();
  await waitForHeading(panel, 'start', 'Wohngeld');
  await click(panel, 'automatisch erkennen');
  await waitForHeading(panel, 'start', 'Hilfe zur Pflege');
  await page.close();
});

describe('an application of one page', () => {
  let page: Page;
  let panel: Page;
  const run = (name: 'show' | 'go', argument: unknown) => page.evaluate(
    (what, given) => (globalThis as unknown as Record<string, (one: unknown) => void>)[what]?.(given), name, argument);
  const position = () => panel.$eval('.walk p', (line) => line.textContent);

  beforeAll(async () => {
    ({ page, panel } = await open('app.html'));
    await waitForHeading(panel, 'start', 'Verhinderungspflege');
    await page.bringToFront();
    await page.focus('#kvnr');
    await waitForHeading(panel, 'questions', 'Krankenversichertennummer');
  });

  test('may render everything anew and ask more above: the card stays as it is', async () => {
    expect(await position()).toBe('Frage 2 von 2');
    await panel.evaluate(() => {
      const [details] = document.querySelectorAll<HTMLDetailsElement>('#part-questions details');
      if (details) details.open = true;
      Object.assign(globalThis, { article: document.querySelector('article'), seen: [] as string[] });
      new MutationObserver(() => (globalThis as unknown as { seen: string[] }).seen.push(document.querySelector('#part-questions h2')?.textContent ?? ''))
        .observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await run('show', true);
    await waitUntil(async () => (await position()) === 'Frage 4 von 4', 'two more questions');
    await run('show', false);
    await waitUntil(async () => (await position()) === 'Frage 2 von 2', 'two questions less');
    const { isSame, seen } = await panel.evaluate(() => {
      const { article, seen: headings } = globalThis as unknown as { article: Element; seen: string[] };
      return { isSame: document.querySelector('article') === article, seen: [...new Set(headings)] };
    });
    expect([isSame, seen]).toEqual([true, ['Krankenversichertennummer']]);
  });

  test('may change its route without loading: the card goes with its question', async () => {
    await run('go', '1&again');
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await headingOf(panel, 'questions')).toBe('Krankenversichertennummer');
    await run('go', '2');
    await waitForHeading(panel, 'questions', 'Fragen im Formular');
    expect(await listQuestions(panel)).toEqual(['Beginn der Verhinderung', 'IBAN']);
  });

  test('says that there is no form any more at its end, and shows it again on the way back', async () => {
    await run('go', 'done');
    await panel.waitForFunction(() => document.querySelector('main h2')?.textContent === 'Hier ist kein Formular');
    await page.goBack();
    expect(await questionsLike(panel, ['Beginn der Verhinderung', 'IBAN'])).toEqual(['Beginn der Verhinderung', 'IBAN']);
  });
});
