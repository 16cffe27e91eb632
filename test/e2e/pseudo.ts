/** The extension with one more language that nobody speaks: every text in marks and longer, to see what is not translated, cut off or put together. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';

/** The tag for pseudo-translated texts that other systems use too. */
export const PSEUDO = 'en-XA';
/** Keys of a pack that hold no text for the reader, or texts of another shape. */
const NOT_TEXT: readonly string[] = ['status', 'language', 'units', 'words'];

/** "Datum" → "⟦Datum ~~~⟧": 40 % longer, which is what languages need beside German. */
function mark(text: string): string {
  return `⟦${text} ${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

function markAll(entry: unknown, leftOut: readonly string[] = []): unknown {
  if (typeof entry === 'string') return mark(entry);
  if (Array.isArray(entry)) return entry.map((item) => markAll(item, leftOut));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([name, item]) => [name, leftOut.includes(name) ? item : markAll(item, leftOut)]));
}

/**
 * Path of a copy of dist/chrome to which one language was added, as anybody would: its texts and words as two more files, made from those
 * of English.
 */
export function addPseudoLanguage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'formlotse-pseudo-'));
  cpSync(join(ROOT, 'dist', 'chrome'), folder, { recursive: true });
  const packs = join(folder, 'packs');
  const read = (name: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(join(packs, name), 'utf8')) as Record<string, unknown>;
  const english = read('en.json');
  const pseudo = { ...(markAll(english, NOT_TEXT) as object), words: markAll(english.words), language: PSEUDO };
  writeFileSync(join(packs, `${PSEUDO}.json`), JSON.stringify(pseudo));
  writeFileSync(join(packs, `${PSEUDO}.texts.json`), JSON.stringify(markAll(read('en.texts.json'), NOT_TEXT)));
  const { languages, ...source } = read('de.json') as { readonly languages: readonly object[] };
  writeFileSync(join(packs, 'de.json'), JSON.stringify({ ...source, languages: [...languages, { language: PSEUDO, name: 'Pseudo' }] }));
  return folder;
}
