import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createI18n } from '../../extension/i18n.ts';
import type { Spoken, Words } from '../../extension/packs.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import type { Reader } from '../../extension/ui/load-reader.ts';
import { ARABIC, ENGLISH, FIGURES, SOURCE, TODAY } from '../explain/example-packs.ts';

export const LANGUAGES = [
  { language: 'de', name: 'Deutsch', dir: 'ltr' }, { language: 'ar', name: 'العربية', dir: 'rtl' }, { language: 'en', name: 'English', dir: 'ltr' },
] as const;
const TEXTS = { de: null, en: ENGLISH, ar: ARABIC };

const LOCALES = join(import.meta.dirname, '..', '..', 'locales');

/** The words of the product as they are on disk; none for a language that it does not speak. */
export function speak(language: string): Spoken {
  if (!readdirSync(LOCALES).includes(language)) return { language, words: {} };
  const files = readdirSync(join(LOCALES, language)).filter((name) => name !== 'manifest.json');
  return { language, words: Object.fromEntries(files.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(LOCALES, language, name), 'utf8'))])) as Words };
}

/** Someone who reads this language. */
export function makeReader(language: keyof typeof TEXTS = 'de', knownWords: readonly string[] = []): Reader {
  return {
    own: language, language, languages: LANGUAGES, settings: { ...DEFAULT_SETTINGS, language, knownWords, welcomed: true },
    packs: { source: { ...SOURCE, ...speak('de') }, text: TEXTS[language] }, extent: 'all', figures: FIGURES, i18n: createI18n({ source: speak('de'), text: language === 'de' ? null : speak(language) }), clientI18n: null, today: TODAY,
  };
}

/** Serves these packs where the extension would read its own package. */
export function servePacks(): (address: string) => Promise<Response> {
  const files = Object.fromEntries([SOURCE, ENGLISH, ARABIC].flatMap(({ terms, fields, ...first }): [string, unknown][] => [
    [`/packs/${first.language}.json`, { ...first, ...speak(first.language), ...(first.language === 'de' ? { languages: LANGUAGES, figures: FIGURES } : {}) }],
    [`/packs/${first.language}.texts.json`, { terms, fields }],
  ]));
  return (address) => Promise.resolve(address in files ? Response.json(files[address]) : new Response('', { status: 404 }));
}
