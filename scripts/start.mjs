/**
 * `npm start`: sets up, builds, and opens a browser with the extension on an example application, side panel open.
 * Without a display it runs headless, prints what was recognised and writes pictures.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, installPackages, needBrowser, ROOT } from './setup.mjs';

installPackages();
needBrowser('chromium');
build();
const { launchChromium, openPanel } = await import('./browser.mjs');
const { serve } = await import('./serve.mjs');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.CI) || process.argv.includes('--headless');
const server = await serve(join(ROOT, 'demo'));
const chromium = await launchChromium({ headless, online: !headless, firstRun: !headless, ...(headless ? { language: 'de' } : {}) });
const [page] = await chromium.browser.pages();
await page.goto(`http://127.0.0.1:${server.port}/hilfe-zur-pflege.html`);
const panel = await openPanel(chromium, page);

if (headless) {
  const { walkDemo } = await import('./walk-demo.mjs');
  const folder = join(ROOT, 'pictures');
  mkdirSync(folder, { recursive: true });
  const { form, questions, explained, words, pictures } = await walkDemo(page, panel, folder);
  console.log(`Form: ${form}`);
  console.log(`Questions: ${questions}, explained: ${explained}, words: ${words}`);
  console.log(`Pictures: ${pictures.map((path) => relative(ROOT, path)).join(', ')}`);
  await chromium.browser.close();
} else {
  console.log('The browser is open with the example form and the panel. Close it, or press Ctrl+C, to end.');
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
}
await server.close();
