/** The README's recipe for people who do not program: add an entry to a file, build, see it in the panel. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { launchChromium, openPanel } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { openAll, OFFICIAL } from './world.ts';

/** What a newcomer's copy does not have, and what is only linked. */
const LEFT_OUT = /^(?:node_modules|dist|pictures|test\/pages|\.git)(?:\/|$)/u;
const ENTRY = `  "zypernschein": {
    "term": "Zypernschein",
    "short": "Der Zypernschein ist ein Papier, das es nur in diesem Test gibt.",
    "importance": 2,
    "checked": "2026-11",
    "status": "draft"
  }`;

let project: string;
const file = (): string => join(project, 'glossaries', 'de', 'terms', 'wohnen.json');
const build = (): SpawnSyncReturns<string> => spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], { cwd: project, encoding: 'utf8' });
const add = (entry: string): void => writeFileSync(file(), readFileSync(join(ROOT, 'glossaries', 'de', 'terms', 'wohnen.json'), 'utf8').replace(/\n\}\s*$/u, `,\n${entry}\n}\n`));

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'formlotse-recipe-'));
  cpSync(ROOT, project, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(ROOT, path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
});

test('an entry that was added is explained after a build', async () => {
  add(ENTRY);
  expect(build().status).toBe(0);
  const pages = mkdtempSync(join(tmpdir(), 'formlotse-pages-'));
  writeFileSync(join(pages, 'antrag.html'), `<!doctype html><html lang="de"><title>Antrag auf Wohngeld</title><h1>Antrag auf Wohngeld</h1>
    <form><p><label>Nummer vom Zypernschein <input></label></p><p><label>Geburtsdatum <input></label></p><button>Antrag absenden</button></form>`);
  const server = await serve(pages);
  const chromium = await launchChromium({ hosts: [OFFICIAL], language: 'de', extension: join(project, 'dist', 'chrome') });
  try {
    const page = await chromium.browser.newPage();
    await page.goto(`http://${OFFICIAL}:${server.port}/antrag.html`);
    const panel = await openPanel(chromium, page);
    await panel.waitForSelector('#tab-words');
    await panel.click('#tab-words');
    await panel.waitForSelector('#part-words summary');
    await openAll(panel);
    await panel.waitForFunction(() => document.querySelector('#part-words')?.textContent?.includes('Der Zypernschein ist ein Papier'), { timeout: 15_000 });
  } finally {
    await chromium.browser.close();
    await server.close();
  }
});

test('a mistake stops the build and is told with file, line and remedy', () => {
  add(ENTRY.replace('"Zypernschein",', '"Zypernschein"'));
  const { status, stderr, stdout } = build();
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(/glossaries\/de\/terms\/wohnen\.json, line \d+: .*not valid JSON.*missing comma/u);
});
