/**
 * Compares what was read from a form with what a person sees on it (`test/pages/*.json`), property by property.
 * `npm run report` prints the rates; a test keeps those of the held-out pages from falling.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * What `formlotse inspect` reads from pages or PDF forms, by path. They are read from copies without a telling name: an address is a
 * clue to the form, and the files here are named after theirs.
 */
export function inspectPages(paths) {
  const folder = mkdtempSync(join(tmpdir(), 'formlotse-pages-'));
  const byCopy = new Map(paths.map((path, at) => [join(folder, `${at}${extname(path)}`), path]));
  for (const [copy, path] of byCopy) copyFileSync(path, copy);
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'cli', 'formlotse.mjs'), 'inspect', ...byCopy.keys(), '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  rmSync(folder, { recursive: true });
  if (stderr.trim() !== '') console.error(stderr.trim());
  return new Map(stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)).map((page) => [byCopy.get(page.source), page]));
}

/** Counts of one source; a rate is right of all. */
export class Tally {
  #counts = new Map();

  add(name, isRight) {
    const count = this.#counts.get(name) ?? { right: 0, all: 0 };
    count.all += 1;
    if (isRight) count.right += 1;
    this.#counts.set(name, count);
  }

  /** Share of right ones between 0 and 1; 1 where the property was never asked. */
  rate(name) {
    const { right, all } = this.#counts.get(name) ?? { right: 1, all: 1 };
    return right / all;
  }

  /** One line for each property: "label 97.9 % (140 of 143)". */
  describe() {
    return [...this.#counts].map(([name, { right, all }]) => `  ${name.padEnd(20)} ${((100 * right) / all).toFixed(1).padStart(5)} %  (${right} of ${all})`);
  }
}

/** Pairs expected with read questions: in order, by equal label and section, by equal label, then by type among what is left. */
function pair(expected, read) {
  const rest = [...read];
  const take = (fits) => {
    const at = rest.findIndex(fits);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const pairs = expected.map((want) => [want, take((got) => got.label === want.label && same(got.section, want.section))]);
  // Of several with one label another may be missing: what stands elsewhere is not taken for it.
  for (const one of pairs) one[1] ??= take((got) => got.label === one[0].label);
  for (const one of pairs) one[1] ??= take((got) => got.type === one[0].type);
  return { pairs, invented: rest };
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Adds one page to the tally; every miss becomes a line that names it. */
export function measure(name, expectation, page, tally, misses) {
  const miss = (what) => misses.push(`${name}: ${what}`);
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
