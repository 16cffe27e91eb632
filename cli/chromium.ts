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

/** One frame of an open page with our script in a world of its own, where the page's scripts cannot see it. */
export class FrameWorld {
  readonly frame: Frame;
  readonly #session: CDPSession;
  readonly #contextId: number;

  constructor(frame: Frame, session: CDPSession, contextId: number) {
    this.frame = frame;
    this.#session = session;
    this.#contextId = contextId;
  }

  /** Evaluates an expression there; plain data comes back. Throws a sentence when it fails: that is our fault, not the page's. */
  async evaluate<T>(expression: string): Promise<T> {
    const { exceptionDetails, result } = await this.#session.send('Runtime.evaluate', {
      expression, contextId: this.#contextId, returnByValue: true, awaitPromise: true, timeout: READ_MS,
    });
    if (!exceptionDetails) return result.value as T;
    const reason = exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text;
    throw new Error(`Formlotse failed on this page (${reason}); please report it with the page.`);
  }

  /** Where the frame's own top left corner stands on the page, CSS pixels. */
  async origin(): Promise<{ readonly x: number; readonly y: number }> {
    const element = this.frame.parentFrame() === null ? null : await this.frame.frameElement();
    const box = await element?.boundingBox();
    await element?.dispose();
    return box ?? { x: 0, y: 0 };
  }
}

/** Our script in every frame, top frame first; frames that cannot be entered are left out. */
export async function openWorlds(page: Page, script: string): Promise<readonly FrameWorld[]> {
  const session = await page.createCDPSession();
  const worlds: FrameWorld[] = [];
  for (const frame of page.frames()) {
    // Frames have their DevTools id as `_id`; puppeteer has no public call for a world of one's own.
    const frameId = (frame as unknown as { readonly _id: string })._id;
    const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'formlotse' }).catch(() => null);
    if (!world) continue;
    const opened = new FrameWorld(frame, session, world.executionContextId);
    await opened.evaluate(`${script}\n;undefined`);
    worlds.push(opened);
  }
  return worlds;
}
