/**
 * `npm run report [folder …]`: how well forms are read, in real Chromium, against what a person sees. A folder holds pages and PDF forms
 * with their expectations beside them (`x.html` or `x.pdf`, `x.json`); without one, the golden pages of this project are measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectPages, measure, Tally } from './measure-pages.mjs';
import { ROOT } from './setup.mjs';

const FORM = /\.(?:html|pdf)$/u;
const PAGES = join(ROOT, 'test', 'pages');
/** Folders of golden pages, each measured by itself. */
const golden = () => [PAGES, ...readdirSync(PAGES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
/** Forms of a folder that have their expectation beside them. */
const formsOf = (folder) => readdirSync(folder).filter((name) => FORM.test(name)).map((name) => join(folder, name)).filter((path) => existsSync(path.replace(FORM, '.json')));

const folders = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const wantsMisses = process.argv.includes('--misses');
for (const folder of folders.length > 0 ? folders : golden()) {
  const pages = formsOf(folder);
  if (pages.length === 0) {
    if (folders.length > 0) console.error(`${folder} holds no form with its expectation beside it (x.html or x.pdf, and x.json).`);
    continue;
  }
  const results = inspectPages(pages);
  const tally = new Tally();
  const misses = [];
  for (const path of pages) {
    const page = results.get(path);
    if (page) measure(basename(path), JSON.parse(readFileSync(path.replace(FORM, '.json'), 'utf8')), page, tally, misses);
  }
  console.log([`${folder}: ${pages.length} pages`, ...tally.describe(), ...(wantsMisses ? misses.map((line) => `  - ${line}`) : [])].join('\n'));
}
