/** What the end-to-end tests share: pages served under official names, and a look into what the extension shows. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../scripts/browser.mjs';
import { serve, type LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';

/** A host of the manifest's official list, and one that is not. Both lead to this machine in the tests. */
export const OFFICIAL = 'soziales.muenchen.de';
export const UNKNOWN = 'www.lindenau.example';

/** Serves the demo, the pages of the end-to-end tests and the golden pages. */
export function servePages(headers: Readonly<Record<string, string>> = {}): Promise<LocalServer> {
  const folder = mkdtempSync(join(tmpdir(), 'formlotse-pages-'));
  for (const source of ['demo', 'test/e2e/pages']) cpSync(join(ROOT, source), folder, { recursive: true });
  cpSync(join(ROOT, 'node_modules/preact/dist/preact.mjs'), join(folder, 'preact.js'));
  return serve(folder, headers);
}

/** Text on the toolbar button for the tab of this page. */
export async function readBadge({ worker }: Chromium, page: Page): Promise<string> {
  const background = await worker.worker();
  const url = page.url();
  return (await background?.evaluate(async (address: string) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, url)) ?? '';
}

/** How many words are underlined in the page right now. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('formlotse-term')?.size ?? 0);
}

/** Waits, at most so many milliseconds, until a reading of the page gives something else than undefined, null, false, 0 or ''. */
export async function waitUntil<T>(look: () => Promise<T>, what: string, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${ms / 1000} seconds in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Addresses that the browser asked for, from the log it writes itself (--log-net-log): nothing escapes it. */
export function readNetLog(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...new Set([...text.matchAll(/"url":"((?:https?|wss?):[^"]+)"/gu)].map(([, url]) => url ?? ''))];
}

/** Opens all that is closed, and waits until what it opens to is drawn. */
export function openAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => { setTimeout(resolve); });
  });
}

/** What is wider than it may be, cut off, or squeezed into a column that nobody can read. */
export const findCut = (page: Page): Promise<readonly string[]> => page.evaluate(() => [
  ...(document.documentElement.scrollWidth > innerWidth ? [`The page is ${document.documentElement.scrollWidth} px wide.`] : []),
  ...[...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 1 && !one.closest('.kern-sr-only'))
    .map((one) => `<${one.localName} class="${one.className}"> cuts "${one.textContent?.slice(0, 60)}".`),
  ...[...document.querySelectorAll<HTMLElement>('body p')]
    .filter((one) => (one.textContent ?? '').length > 30 && one.getClientRects().length > 0 && one.getBoundingClientRect().width < 100 && !one.closest('.kern-sr-only'))
    .map((one) => `<p class="${one.className}"> squeezes "${one.textContent?.slice(0, 60)}".`),
]);

/** Clicks the button, tab or link whose name contains this text. */
export async function clickName(page: Page, name: string): Promise<void> {
  const handle = await waitUntil(async () => {
    const found = await page.evaluateHandle((wanted) => [...document.querySelectorAll<HTMLElement>('button, [role=tab], summary, label')]
      .find((element) => (element.getAttribute('aria-label') ?? element.textContent)?.includes(wanted)), name);
    return found.asElement();
  }, `something called ${name}`);
  await handle?.evaluate((element) => (element as HTMLElement).click());
}

/** Waits until the element contains this text. */
export async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction((where, what) => document.querySelector(where)?.textContent?.includes(what), { timeout: 15_000 }, selector, text);
}

/** A page of the extension that has just been opened in a tab. */
export async function waitForExtensionPage({ browser }: Chromium, part: string): Promise<Page> {
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith('chrome-extension:') && candidate.url().includes(part));
  return target.asPage();
}
