/** Types of browser.mjs. */
import type { Browser, Page, Target } from 'puppeteer-core';

export interface Chromium {
  readonly browser: Browser;
  readonly worker: Target;
  readonly id: string;
}
export interface Firefox {
  readonly browser: Browser;
  readonly origin: string;
}
export declare function launchChromium(options?: {
  readonly headless?: boolean; readonly hosts?: readonly string[]; readonly online?: boolean; readonly args?: readonly string[];
  readonly width?: number; readonly height?: number; readonly language?: string;
  readonly firstRun?: boolean; readonly extension?: string;
}): Promise<Chromium>;
export declare function openPanel(chromium: Chromium, page: Page): Promise<Page>;
export declare function launchFirefox(options?: { readonly headless?: boolean; readonly hosts?: readonly string[]; readonly width?: number; readonly height?: number; readonly grants?: boolean }): Promise<Firefox>;
export declare function openFirefoxPage(firefox: Firefox, path: string): Promise<Page>;
