/**
 * `npm run coverage [folder …] [--missing]`: how much of what stands on forms our texts explain. Prints the share of questions that get
 * a card of their own, on care forms and on all others, and the share of occurrences of the most important words that get an
 * explanation. A folder holds pages and PDF forms; without one, the golden pages are taken. `--missing` lists what is not explained.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPages, Tally } from './measure-pages.mjs';
import { build, ROOT } from './setup.mjs';

const FORM = /\.(?:html|pdf)$/u;
/** What German adds to a word; whoever counts occurrences must not use the matcher that is measured. */
const ENDINGS = '(?:e|en|n|er|es|s|em|innen|in)?';

build();
const readPack = (name) => JSON.parse(readFileSync(join(ROOT, 'dist', 'chrome', 'packs', name), 'utf8'));
const { forms } = readPack('de.json');
const { terms } = readPack('de.texts.json');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folders = words.length > 0 ? words : [join(ROOT, 'test', 'pages')];
const isCare = (form) => form !== null && forms[form].law.some((law) => /SGB XI\b/u.test(law));
const headwords = Object.values(terms).filter(({ importance }) => importance === 3).map(({ term }) => term);
const occurrence = new RegExp(`(?<![\\p{L}-])(?:${headwords.toSorted((a, b) => b.length - a.length).map(escapeWord).join('|')})${ENDINGS}(?![\\p{L}-])`, 'gu');

const tally = new Tally();
const missing = new Map();
const miss = (what) => missing.set(what, (missing.get(what) ?? 0) + 1);
const lines = [];
for (const folder of folders) {
  const paths = readdirSync(folder).filter((name) => FORM.test(name)).map((name) => join(folder, name));
  for (const { detection, fields } of inspectPages(paths).values()) {
    if (!detection.administrative) continue;
    const kind = `questions with a card, ${isCare(detection.form) ? 'care forms' : 'other forms'}`;
    for (const { label, hint, options, section, card } of fields) {
      tally.add(kind, card !== null);
      if (card === null) miss(`question "${label}" (${section.join(' › ')})`);
      lines.push(...section, label, hint, ...options);
    }
  }
}
const texts = lines.filter(Boolean).map((line) => line.replace(/\s+/gu, ' '));
const { stdout } = spawnSync(process.execPath, [join(ROOT, 'cli', 'formlotse.mjs'), 'terms'], { input: texts.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 });
for (const line of stdout.split('\n').filter(Boolean)) {
  const { line: number, matches } = JSON.parse(line);
  const text = texts[number - 1];
  for (const { 0: word, index } of text.matchAll(occurrence)) {
    const isExplained = matches.some(({ ranges }) => ranges.some(([start, end]) => start < index + word.length && end > index));
    tally.add('important words explained', isExplained);
    if (!isExplained) miss(`word "${word}" in "${text.slice(0, 80)}"`);
  }
}
console.log(tally.describe().join('\n'));
if (process.argv.includes('--missing')) for (const [what, count] of [...missing].sort(([, a], [, b]) => b - a)) console.log(`  - ${count} × ${what}`);

function escapeWord(word) {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
