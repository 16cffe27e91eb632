/** The extension with one more language, made up: the English pack in Arabic letters, to see what runs from right to left. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';

const WORDS = ['هذه', 'الورقة', 'تشرح', 'السؤال', 'في', 'الاستمارة', 'اكتب', 'الجواب', 'بالألمانية', 'من', 'فضلك'];

/** As many words as the text has; numbers and references to figures stay. */
function toArabic(text: string): string {
  return text.split(' ').map((word, index) => (/[\d{}]/u.test(word) ? word : WORDS[index % WORDS.length])).join(' ');
}

/** Everything that a translator writes; what the program reads stays. */
function translate(entry: unknown, key = ''): unknown {
  if (typeof entry === 'string') return key === 'status' || key === 'language' ? entry : toArabic(entry);
  if (Array.isArray(entry)) return entry.map((item) => translate(item));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([name, item]) => [name, name === 'units' ? item : translate(item, name)]));
}

/** Path of a copy of dist/chrome with Arabic (`ar`) among its languages. */
export function makeArabicExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'formlotse-arabic-'));
  cpSync(join(ROOT, 'dist/chrome'), folder, { recursive: true });
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'packs', `${name}.json`), 'utf8'));
  const languages = read('index') as readonly { readonly language: string }[];
  const write = (name: string, content: unknown): void => writeFileSync(join(folder, 'packs', `${name}.json`), JSON.stringify(content));
  write('ar', { ...translate(read('en')) as object, language: 'ar' });
  write('index', [...languages.filter(({ language }) => language !== 'ar'), { language: 'ar', name: 'العربية' }]);
  return folder;
}
