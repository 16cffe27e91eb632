/** The only door of i18next: the product's own words, which come with the pack of a language. */
import { createInstance, type TFunction } from 'i18next';
import { isolateLatin, isolateText } from '../src/text/latin-runs.ts';
import { readingDirection, SOURCE_LANGUAGE, type Spoken, type Words } from './packs.ts';

/** The words of the product in one language. */
export interface I18n {
  /** Keys of `panel.json`; those of another file of the language with its name before them: `options:title`. */
  readonly t: TFunction;
  /** The same words as data; a file that the language does not have is German. */
  readonly words: Words;
  /** The language that `t` speaks: the reader's, or German where the product does not speak it yet. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Speaks the language of `text`, German without one and where a word is missing. Nothing global changes. */
export function createI18n({ source, text }: { readonly source: Spoken; readonly text: Spoken | null }): I18n {
  const spoken = text !== null && Object.keys(text.words).length > 0 ? text : source;
  const dir = readingDirection(spoken.language);
  const instance = createInstance({
    lng: spoken.language, fallbackLng: SOURCE_LANGUAGE, resources: { [source.language]: source.words, [spoken.language]: spoken.words },
    ns: Object.keys(source.words), defaultNS: 'panel',
    initAsync: false,
    // Preact escapes what it renders; escaped twice, a "&" in a label would be shown as "&amp;".
    interpolation: dir === 'ltr' ? { escapeValue: false } : { escapeValue: true, escape: isolateText },
  });
  void instance.init();
  // German words in a text from right to left keep their own direction, also in names that no element can be in.
  const t = (dir === 'ltr' ? instance.t : (...args: Parameters<TFunction>) => isolateLatin(instance.t(...args))) as TFunction;
  return { t, words: { ...source.words, ...spoken.words }, language: spoken.language, dir };
}
