/** Opens pages one by one in one headless browser, which starts when the first page is asked for: PDFs need none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium, openPage } from './chromium.ts';
import { PACKS } from './packs.ts';

/** The script that reads a page from inside, as built. */
export function readScript(): Promise<string> {
  return readFile(join(PACKS, '..', '..', 'cli', 'inspector.js'), 'utf8');
}

type Page = Awaited<ReturnType<typeof openPage>>;

/** One browser for all pages of a run; `close` ends it. */
export class PageReader {
  readonly #steps: readonly string[];
  readonly #limitMs: number | null;
  #browser: ReturnType<typeof launchChromium> | null = null;

  /** Clicks the steps on every page; a page that takes longer than the limit (milliseconds) is cut off. */
  constructor(steps: readonly string[], limitMs: number | null = null) {
    this.#steps = steps;
    this.#limitMs = limitMs;
  }

  /**
   * Opens a page, hands it over and closes it. What comes back, or the sentence that says why the page could not be read. Throws where
   * no browser can be started.
   */
  async use<T>(url: string, work: (page: Page) => Promise<T | string>): Promise<T | string> {
    const browser = await (this.#browser ??= launchChromium());
    let page: Page | undefined;
    const read = async (): Promise<T | string> => {
      try {
        page = await openPage(browser, url, this.#steps);
        return await work(page);
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    try {
      return await this.#cutOff(read());
    } finally {
      // A page whose scripts never rest answers late; nobody waits for it.
      void page?.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }

  async #cutOff<T>(work: Promise<T | string>): Promise<T | string> {
    const limit = this.#limitMs;
    if (limit === null) return work;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(`the page was not ready after ${limit / 1000} seconds and was cut off; open it by hand, or give it more time with --timeout.`), limit);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}
