/**
 * Pages and PDF forms that were written by people who had not seen the reader, from how real forms look. General faults that they showed were
 * mended, so their rates flatter by now; new blind pages belong here. `floors.json` holds what was measured: a change that reads them
 * worse fails. `npm run report` prints the rates.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectPages, measure, Tally } from '../../scripts/measure-pages.mjs';
import { ROOT } from '../../scripts/setup.mjs';

const FOLDER = join(ROOT, 'test/pages/held-out');
const FORM = /\.(?:html|pdf)$/u;
const floors = JSON.parse(readFileSync(join(FOLDER, 'floors.json'), 'utf8')) as Readonly<Record<string, Readonly<Record<string, number>>>>;

describe.each(Object.entries(floors))('%s', (folder, rates) => {
  test('is read no worse than before', () => {
    const pages = readdirSync(join(FOLDER, folder)).filter((name) => FORM.test(name)).map((name) => join(FOLDER, folder, name));
    const read = inspectPages(pages);
    const tally = new Tally();
    const misses: string[] = [];
    expect(read.size).toBe(pages.length);
    for (const [path, page] of read) measure(path, JSON.parse(readFileSync(path.replace(FORM, '.json'), 'utf8')), page, tally, misses);
    const worse = Object.entries(rates).filter(([name, floor]) => tally.rate(name) < floor);
    expect(worse.map(([name, floor]) => `${name}: ${tally.rate(name).toFixed(3)}, it was ${floor}; npm run report -- --misses says where.`)).toEqual([]);
  });
});
