/** `npm start` without a display: what a newcomer sees first. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';

test('recognises the example form and writes the pictures of the README', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/start.mjs'), '--headless'], { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Form: Hilfe zur Pflege \(\d+ % sure\)$/mu);
  const [, questions = 0, explained = 0, words = 0] = (/^Questions: (\d+), explained: (\d+), words: (\d+)$/mu.exec(stdout) ?? []).map(Number);
  // What a person counts on the page; all but the one invented question have a text.
  expect(questions).toBe(34);
  expect(explained).toBe(33);
  expect(words).toBeGreaterThan(30);
  for (const name of ['panel-start', 'panel-words', 'panel-card', 'panel-card-en', 'page-tooltip']) {
    expect(statSync(join(ROOT, 'pictures', `${name}.png`)).size).toBeGreaterThan(20_000);
  }
});
