/** A picture of a whole page. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PageReader } from '../page-reader.ts';
import type { ReviewedPage } from './types.ts';

type Page = Parameters<Parameters<PageReader['use']>[1]>[0];
type Picture = ReviewedPage['picture'];

/** As wide as most screens of offices; forms show their desktop layout. CSS pixels. */
export const VIEWPORT = { width: 1_280, height: 900 };
/** Chromium draws no picture that is higher; what is below has no picture. */
const PICTURE_HEIGHT = 16_000;
/** A page that is not drawn by then goes without a picture: its findings matter more. Milliseconds. */
const DRAW_MS = 15_000;

/** Chromium draws the tab in front only, so that pictures are taken one after the other. */
let before: Promise<unknown> = Promise.resolve();

/** null where the browser does not draw the page in time. */
export function takePicture(page: Page): Promise<Picture> {
  const taken = before.then(() => Promise.race([draw(page), sleep(DRAW_MS, null, { ref: false })])).catch(() => null);
  before = taken;
  return taken;
}

async function draw(page: Page): Promise<Picture> {
  await page.bringToFront();
  const [width, height] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight] as const);
  const clip = { x: 0, y: 0, width: Math.max(width, VIEWPORT.width), height: Math.min(height, PICTURE_HEIGHT) };
  const data = await page.screenshot({ type: 'webp', quality: 60, clip, captureBeyondViewport: true, encoding: 'base64' });
  return { data: `data:image/webp;base64,${data}`, width: clip.width, height: clip.height };
}
