/** Types of walk-demo.mjs. */
import type { Page } from 'puppeteer-core';

export declare function walkDemo(page: Page, panel: Page, folder: string): Promise<{
  readonly form: string; readonly questions: number; readonly explained: number; readonly words: number; readonly pictures: readonly string[];
}>;
export declare function pointAtWord(page: Page, word?: string): Promise<void>;
