/**
 * How long reading takes, as ratios measured in one run in real Chromium: `npx vitest run --project bench`. Prints, and asserts
 * nothing about time.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../../scripts/browser.mjs';
import { serve, type LocalServer } from '../../scripts/serve.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { OFFICIAL, readBadge, UNKNOWN, waitUntil } from '../e2e/world.ts';
import { CONTROLS, largePage, NODES, smallPage } from './large-page.ts';

let server: LocalServer;
let chromium: Chromium;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'formlotse-bench-'));
  writeFileSync(join(folder, 'large.html'), largePage());
  writeFileSync(join(folder, 'small.html'), smallPage());
  server = await serve(folder);
  chromium = await launchChromium({ hosts: [OFFICIAL, UNKNOWN], language: 'de' });
});
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

const open = async (host: string, name: string): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.goto(`http://${host}:${server.port}/${name}`);
  return page;
};

interface Timing { readonly readMs: number; readonly detectMs: number; readonly matchMs: number }

/** One pass over all nodes and one computed style per control: the least that any reader must do. Milliseconds. */
function barePass(): { readonly ms: number; readonly nodes: number; readonly controls: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  const controls: string[] = [];
  let nodes = 1;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes += 1;
    if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement) controls.push(getComputedStyle(node).display);
  }
  return { ms: performance.now() - start, nodes, controls: controls.length };
}

test('5,000 controls in 50,000 nodes: reading and detecting against one bare pass', async () => {
  const page = await open(UNKNOWN, 'large.html');
  await page.evaluate(readFileSync(join(ROOT, 'dist/cli/inspector.js'), 'utf8'));
  const rows: Record<string, string>[] = [];
  for (let run = 1; run <= 7; run += 1) {
    const base = await page.evaluate(barePass);
    expect(base.nodes).toBeGreaterThanOrEqual(NODES);
    expect(base.controls).toBe(CONTROLS);
    const { timing, fields } = await page.evaluate(() => {
      const inspection = (globalThis as unknown as { inspectFrame(): { timing: Timing; fields: readonly unknown[] } }).inspectFrame();
      return { timing: inspection.timing, fields: inspection.fields.length };
    });
    const ratio = (ms: number): string => `${(ms / base.ms).toFixed(1)} ×`;
    rows.push({
      'bare pass': `${base.ms.toFixed(1)} ms`, read: ratio(timing.readMs), detect: ratio(timing.detectMs), 'read + detect': ratio(timing.readMs + timing.detectMs),
      words: ratio(timing.matchMs), questions: String(fields),
    });
  }
  console.table(rows);
});

/** Seconds that the content script ran, with what it called, while the page went on for so long. From the browser's own profiler. */
async function ourSeconds(session: CDPSession, seconds: number): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const { profile: { nodes, samples = [], timeDeltas = [] } } = await session.send('Profiler.stop');
  const ours = new Set<number>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:') || ours.has(parents.get(id) ?? -1)) ours.add(id);
  }
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1e6;
}

test('the longest task while the content script reads the large page', async () => {
  for (const host of [UNKNOWN, OFFICIAL]) {
    const page = await chromium.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      addEventListener('load', () => setTimeout(() => new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' }), 0));
    });
    await page.goto(`http://${host}:${server.port}/large.html`);
    if (host === OFFICIAL) await waitUntil(() => readBadge(chromium, page), 'a badge');
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: readonly number[] }).tasks);
    expect(tasks).toBeDefined();
    console.log(`${host === OFFICIAL ? 'with' : 'without'} us: ${String(tasks.length)} tasks over 50 ms, the longest ${Math.max(0, ...tasks).toFixed(0)} ms`);
    await page.close();
  }
});

test.each(['small.html', 'large.html'])('%s mutates 1,000 times a second: what we cost of one core after the first pass', async (name) => {
  // Long enough for a second reading of the large page: we rest 24 times as long as the first, cold one took.
  const seconds = 75;
  const page = await open(OFFICIAL, name);
  await waitUntil(() => readBadge(chromium, page), 'a badge');
  await page.evaluate(() => {
    const clock = document.body.appendChild(document.createElement('p'));
    // Its own box, so that the page itself stays cheap.
    clock.style.cssText = 'position:fixed;contain:strict;width:9em;height:2em;top:0';
    // Timers fire at most every 4 ms: four changes each.
    setInterval(() => { for (let change = 0; change < 4; change += 1) clock.textContent = String(performance.now()); }, 4);
  });
  const spent = await ourSeconds(await page.createCDPSession(), seconds);
  expect(spent).toBeGreaterThan(0);
  console.log(`${name}: ${(spent / seconds * 100).toFixed(1)} % of one core`);
  await page.close();
});
