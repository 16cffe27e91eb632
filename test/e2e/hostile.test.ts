/** Pages that break what scripts rely on: content scripts live in a world of their own, and the page never sees an error of ours. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPanel, type Chromium } from '../../scripts/browser.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { OFFICIAL, readBadge, servePages, waitUntil } from './world.ts';

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

/** Errors of every world of a page, the extension's own included, as the browser reports them. */
async function listenForErrors(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text));
  await session.send('Runtime.enable');
  return errors;
}

test('a page that overrides Array, Node, Element, RegExp, Map, Promise and MutationObserver is read, and sees nothing of us', async () => {
  const page = await chromium.browser.newPage();
  const errors = await listenForErrors(page);
  await page.goto(`http://${OFFICIAL}:${server.port}/hostile.html`);
  expect(await waitUntil(() => readBadge(chromium, page), 'a badge')).toBe('✓');
  const panel = await openPanel(chromium, page);
  await panel.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Hilfe zur Pflege'));
  await panel.click('#tab-questions');
  await panel.waitForFunction(() => document.querySelector('#part-questions')?.textContent?.includes('Rentenversicherungsnummer'));
  const questions = await panel.$eval('#part-questions', (part) => part.textContent ?? '');
  for (const label of ['Familienname', 'Vorname', 'Geburtsdatum', 'Pflegegrad', 'IBAN']) expect(questions).toContain(label);
  expect(errors).toEqual([]);
  expect(await page.evaluate('seen.length')).toBe(0);
});
