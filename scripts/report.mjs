/**
 * `npm run report [folder …]`: how well forms are read, in real Chromium, against what a person sees. A folder holds pages with
 * their expectations beside them (`x.html`, `x.json`); without one, the golden pages of this project are measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './setup.mjs';

const GOLDEN = [join(ROOT, 'test', 'pages'), join(ROOT, 'test', 'pages', 'not-forms')];

/** Counts of one source; a rate is right of all. */
class Tally {
  #counts = new Map();

  add(name, isRight) {
    const count = this.#counts.get(name) ?? { right: 0, all: 0 };
    count.all += 1;
    if (isRight) count.right += 1;
    this.#counts.set(name, count);
  }

  /** One line for each property: "label 97.9 % (140 of 143)". */
  describe() {
    return [...this.#counts].map(([name, { right, all }]) => `  ${name.padEnd(20)} ${((100 * right) / all).toFixed(1).padStart(5)} %  (${right} of ${all})`);
  }
}

function inspect(pages) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'cli', 'formlotse.mjs'), 'inspect', ...pages, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stderr.trim() !== '') console.error(stderr.trim());
  return new Map(stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)).map((page) => [page.source, page]));
}

/** Pairs expected with read questions: in order, by equal label, then by place among what is left. */
function pair(expected, read) {
  const rest = [...read];
  const take = (fits) => {
    const at = rest.findIndex(fits);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const pairs = expected.map((want) => [want, take((got) => got.label === want.label)]);
  for (const one of pairs) one[1] ??= take((got) => got.type === one[0].type);
  return { pairs, invented: rest };
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function measure(expectation, page, tally, misses) {
  const miss = (what) => misses.push(`${basename(page.source)}: ${what}`);
  const { pairs, invented } = pair(expectation.fields, page.fields);
  for (const [want, got] of pairs) {
    tally.add('questions found', got !== undefined);
    if (!got) {
      miss(`not found: "${want.label}"`);
      continue;
    }
    for (const property of ['label', 'section', 'person', 'type', 'required', 'options', 'concept']) {
      if (want[property] === undefined || (property === 'concept' && want.concept === null)) continue;
      const isRight = same(want[property], got[property]);
      tally.add(property === 'concept' ? 'concept found' : property, isRight || (property === 'concept' && got.concept !== null));
      if (property === 'concept' && got.concept !== null) tally.add('concept right', isRight);
      if (!isRight) miss(`${property} of "${want.label}": ${JSON.stringify(got[property])} instead of ${JSON.stringify(want[property])}`);
    }
    tally.add('has a card', got.concept !== null);
  }
  for (const got of page.fields) tally.add('not invented', !invented.includes(got));
  for (const got of invented) miss(`invented: "${got.label}"`);
  if (expectation.administrative !== undefined) {
    tally.add('administrative', page.detection.administrative === expectation.administrative);
    if (page.detection.administrative !== expectation.administrative) miss(`administrative: ${page.detection.administrative}`);
  }
  if (expectation.form) {
    tally.add('form', page.detection.form === expectation.form);
    if (page.detection.form !== expectation.form) miss(`form: ${page.detection.form} instead of ${expectation.form}`);
  }
}

const folders = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const wantsMisses = process.argv.includes('--misses');
for (const folder of folders.length > 0 ? folders : GOLDEN) {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => join(folder, name)).filter((path) => existsSync(path.replace(/\.html$/u, '.json')));
  const results = inspect(pages);
  const tally = new Tally();
  const misses = [];
  for (const path of pages) {
    const page = results.get(path);
    if (page) measure(JSON.parse(readFileSync(path.replace(/\.html$/u, '.json'), 'utf8')), page, tally, misses);
  }
  console.log([`${folder}: ${pages.length} pages`, ...tally.describe(), ...(wantsMisses ? misses.map((line) => `  - ${line}`) : [])].join('\n'));
}
