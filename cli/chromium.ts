/** The headless browser of the command line: Chromium by puppeteer-core, closed network for files, one page a source. */
import { existsSync } from 'node:fs';
import puppeteer, { TimeoutError, type Browser, type CDPSession, type Frame, type Page } from 'puppeteer-core';
import { UsageError } from './usage.ts';

/** A page that has not finished loading by then is read as it is. Milliseconds. */
const LOAD_MS = 15_000;
/** A page whose script does not let us read by then is given up. Milliseconds. */
const READ_MS = 30_000;

/** Chromium must not call home while forms are read, and as root it starts only without its own sandbox. */
const QUIET_FLAGS: readonly string[] = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-default-apps', '--no-default-browser-check', '--disable-features=OptimizationHints,MediaRouter,Translate',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts the browser that CHROMIUM_PATH names. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath || !existsSync(executablePath)) throw new UsageError('No Chrome, Chromium or Edge was found: set CHROMIUM_PATH to the program.');
  return puppeteer.launch({ executablePath, headless: true, args: [...QUIET_FLAGS], protocolTimeout: READ_MS });
}

/**
 * Opens a page and clicks the steps. A file is opened without any network: what it links to stays away.
 * Throws a sentence when the page cannot be opened or a step is not there.
 */
export async function openPage(browser: Browser, url: string, steps: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(READ_MS);
  if (url.startsWith('file:')) await page.setOfflineMode(true);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof TimeoutError)) throw new Error(`the page cannot be opened (${message.split('\n')[0]}); check the address.`, { cause: error });
  }
  for (const selector of steps) {
    const element = await page.waitForSelector(selector, { timeout: LOAD_MS }).catch(() => null);
    if (!element) throw new Error(`the step ${selector} is not on the page; check the selector.`);
    // A click by script reaches controls that are covered or outside the window, as a key press would.
    await element.evaluate((node) => (node as HTMLElement).click());
    await page.waitForNetworkIdle({ idleTime: 200, timeout: LOAD_MS }).catch(() => undefined);
  }
  return page;
}

/**
 * Evaluates a script in a world of its own in every frame, top frame first; frames that cannot be entered are left out. Throws a
 * sentence when the script itself fails: that is our fault, not the page's.
 */
export async function evaluateInFrames<T>(page: Page, script: string, call: string): Promise<readonly T[]> {
  const session = await page.createCDPSession();
  const results: T[] = [];
  for (const frame of page.frames()) {
    const result = await evaluateAlone<T>(session, frame, script, call);
    if (result !== null) results.push(result);
  }
  return results;
}

async function evaluateAlone<T>(session: CDPSession, frame: Frame, script: string, call: string): Promise<T | null> {
  // Frames have their DevTools id as `_id`; puppeteer has no public call for a world of one's own.
  const frameId = (frame as unknown as { readonly _id: string })._id;
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'formlotse' }).catch(() => null);
  if (!world) return null;
  const { exceptionDetails, result } = await session.send('Runtime.evaluate', {
    expression: `${script}\n;${call}`, contextId: world.executionContextId, returnByValue: true, awaitPromise: true, timeout: READ_MS,
  });
  if (!exceptionDetails) return result.value as T;
  const reason = exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text;
  throw new Error(`Formlotse failed on this page (${reason}); please report it with the page.`);
}
