/// <reference types="vite/client" />
/** The only door of i18next: the product's own words, bundled from `locales/`. A language is what is on disk: no second list. */
import { createInstance, type Resource, type TFunction } from 'i18next';
import { readingDirection, SOURCE_LANGUAGE } from './packs.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../locales/*/{panel,options,exchange}.json', { eager: true, import: 'default' });

/** The words of the product in one language. */
export interface I18n {
  /** Keys of `panel.json`; those of `options.json` and `exchange.json` with the prefix `options:` or `exchange:`. */
  readonly t: TFunction;
  /** The language that `t` speaks: the one asked for, or German where the product does not speak it yet. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Makes an instance of its own; nothing global changes. */
export function createI18n(language: string): I18n {
  const resources: Resource = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, tag = '', namespace = ''] = /\/([^/]+)\/(\w+)\.json$/u.exec(path) ?? [];
    (resources[tag] ??= {})[namespace] = texts;
  }
  const spoken = resources[language] ? language : SOURCE_LANGUAGE;
  const instance = createInstance({
    lng: spoken, fallbackLng: SOURCE_LANGUAGE, resources, ns: ['panel', 'options', 'exchange'], defaultNS: 'panel',
    initAsync: false,
    // Preact escapes what it renders; escaped twice, a "&" in a label would be shown as "&amp;".
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return { t: instance.t, language: spoken, dir: readingDirection(spoken) };
}
