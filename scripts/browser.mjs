/** Real browsers with the extension loaded, for `npm start` and the end-to-end tests. Needs the packages to be installed. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser, ROOT } from './setup.mjs';

/** Chromium must not call home, and as root it starts only without its own sandbox. */
const QUIET_FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-default-apps', '--no-default-browser-check', '--disable-features=OptimizationHints,MediaRouter,Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Chromium with dist/chrome, or another folder as `extension`. `hosts` are names that lead to this machine; all other names lead
 * nowhere unless `online`. `language` is what the reader has chosen; without it the browser's own counts. `firstRun` shows the
 * panel's first page. Returns puppeteer's browser and the extension's id.
 */
export async function launchChromium({
  headless = true, hosts = [], online = false, args = [], width = 1280, height = 900, language, firstRun = false,
  extension = join(ROOT, 'dist', 'chrome'),
} = {}) {
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1`), ...(online ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'])];
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'), headless, pipe: true, enableExtensions: [extension], defaultViewport: headless ? { width, height } : null,
    args: [...QUIET_FLAGS, ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []), `--window-size=${width},${height}`, ...args],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().endsWith('background.js'));
  const settings = { ...(language ? { language } : {}), ...(firstRun ? {} : { welcomed: true }) };
  await choose(await worker.worker(), settings);
  return { browser, worker, id: new URL(worker.url()).host };
}

/** The worker is there a little before its extension API is: on a busy machine, noticeably. */
async function choose(background, settings) {
  const end = Date.now() + 10_000;
  while (Date.now() < end && !(await background.evaluate(() => typeof chrome === 'object' && 'storage' in chrome))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await background.evaluate((chosen) => chrome.storage.local.set(chosen), settings);
}

/** Presses the toolbar button on a page; the side panel opens as a page of its own. */
export async function openPanel({ browser, worker, id }, page) {
  await page.bringToFront();
  // A sleeping service worker has no onClicked listener yet.
  await worker.worker();
  const extension = (await browser.extensions()).get(id);
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(`chrome-extension://${id}/panel/`));
  return target.asPage();
}

/** A fixed id for the extension's own addresses in Firefox, so that its pages can be opened by a test. */
const FIREFOX_UUID = '0f0e0d0c-1111-4222-8333-444455556666';

/** Firefox with dist/firefox. `hosts` are names that lead to this machine. `grants`: who asks for a permission gets it, without a question. The panel's first page has been seen. */
export async function launchFirefox({ headless = true, hosts = [], width = 1280, height = 900, language = 'de', grants = false } = {}) {
  const addon = 'formlotse@formlotse.org';
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: needBrowser('firefox'), headless, userDataDir: mkdtempSync(join(tmpdir(), 'formlotse-firefox-')),
    defaultViewport: { width, height }, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: FIREFOX_UUID }),
      'intl.accept_languages': language,
      'extensions.webextOptionalPermissionPrompts': !grants,
      'network.dns.localDomains': hosts.join(','),
      'app.normandy.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.enabled': false,
    },
  });
  await browser.installExtension(join(ROOT, 'dist', 'firefox'));
  const firefox = { browser, origin: `moz-extension://${FIREFOX_UUID}` };
  const options = await openFirefoxPage(firefox, 'options/options.html');
  await options.evaluate(() => globalThis.browser.storage.local.set({ welcomed: true }));
  await options.close();
  return firefox;
}

/** Opens a page of the extension in Firefox. */
export async function openFirefoxPage({ browser, origin }, path) {
  const page = await browser.newPage();
  // Puppeteer's goto never settles for moz-extension: addresses; the page itself opens.
  void page.goto(`${origin}/${path}`).catch(() => undefined);
  const end = Date.now() + 20_000;
  for (;;) {
    // Between two documents Firefox has none to ask, and answers with an error.
    const isOpen = await page.evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:').catch(() => false);
    if (isOpen) return page;
    if (Date.now() > end) throw new Error(`Firefox has not opened ${path} within 20 seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
