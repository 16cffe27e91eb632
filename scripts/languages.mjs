/**
 * `npm run languages [language …] [--all]`: what is missing in each language, what has changed in German since it was translated, and
 * what looks wrong (`--all`: every finding, not the first few). `--seen <language> [kind/id …]` notes that the language now says what the
 * German texts say.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './setup.mjs';

/** So many findings are shown of each language unless all are wanted. */
const FIRST = 15;

const { module: { markAsSeen, readLanguages } } = await runnerImport(join(ROOT, 'build', 'languages.ts'));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

if (process.argv.includes('--seen')) {
  const [language, ...ids] = words;
  if (language === undefined) throw new Error('Say which language: npm run languages -- --seen tr terms/pflegegrad');
  markAsSeen(language, ids.length > 0 ? ids : undefined);
} else {
  for (const { language, translated, entries, findings, outdated } of readLanguages()) {
    if (words.length > 0 && !words.includes(language)) continue;
    const errors = findings.filter(({ severity }) => severity === 'error');
    console.log(`${language}: ${translated} of ${entries} entries (${((100 * translated) / entries).toFixed(1)} %), ${errors.length} errors, ${findings.length - errors.length} to look at, ${outdated.length} whose German text has changed`);
    const lines = [
      ...[...errors, ...findings.filter(({ severity }) => severity === 'warning')].map(({ severity, place, message }) => `  ${severity} ${place} ${message}`),
      ...outdated.map((id) => `  changed ${id}`),
    ];
    for (const line of process.argv.includes('--all') ? lines : lines.slice(0, FIRST)) console.log(line);
    if (!process.argv.includes('--all') && lines.length > FIRST) console.log(`  … and ${lines.length - FIRST} more: npm run languages -- ${language} --all`);
  }
}
