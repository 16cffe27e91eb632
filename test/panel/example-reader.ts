import { createI18n } from '../../extension/i18n.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import type { Reader } from '../../extension/ui/reader.ts';
import { ARABIC, ENGLISH, FIGURES, SOURCE, TODAY } from '../explain/example-packs.ts';

export const LANGUAGES = [{ language: 'de', name: 'Deutsch' }, { language: 'ar', name: 'العربية' }, { language: 'en', name: 'English' }];
const TEXTS = { de: null, en: ENGLISH, ar: ARABIC };

/** Someone who reads this language. */
export function makeReader(language: keyof typeof TEXTS = 'de', knownWords: readonly string[] = []): Reader {
  return {
    own: language, language, languages: LANGUAGES, settings: { ...DEFAULT_SETTINGS, language, knownWords, welcomed: true },
    packs: { source: SOURCE, text: TEXTS[language] }, figures: FIGURES, i18n: createI18n(language), clientI18n: null, today: TODAY,
  };
}

/** Serves these packs where the extension would read its own package. */
export function servePacks(): (address: string) => Promise<Response> {
  const files: Readonly<Record<string, unknown>> = {
    '/packs/index.json': LANGUAGES, '/packs/figures.json': FIGURES, '/packs/de.json': SOURCE, '/packs/en.json': ENGLISH, '/packs/ar.json': ARABIC,
  };
  return (address) => Promise.resolve(address in files ? Response.json(files[address]) : new Response('', { status: 404 }));
}
