/** The product's own words, which come with the pack of a language. Files are written as i18next reads them (`{{gap}}`, `key_one`), so that the tools of translators know them. */
import { isolateLatin, isolateText } from '../src/text/latin-runs.ts';
import { readingDirection, type Spoken, type Words } from './packs.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A text of the product with its gaps filled. Keys of `panel.json`; those of another file of the language with its name before them:
 * `options:title`. With `count` it is the form of the plural that the language has for that number. A key that no language has comes
 * back as it is: the test of the locales forbids it.
 */
export type Translate = (key: string, values?: Values) => string;

/** The words of the product in one language. */
export interface I18n {
  readonly t: Translate;
  /** The same in German, for what is always said in German. */
  readonly german: Translate;
  /** A month of a year as a person says it: "2026-07" is "Juli 2026". */
  readonly formatMonth: (month: string) => string;
  /** The same words as data; a file that the language does not have is German. */
  readonly words: Words;
  /** The language that `t` speaks: the reader's, or German where the product does not speak it yet. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Speaks the language of `text`, German without one and where a word is missing. Nothing global changes. */
export function createI18n({ source, text }: { readonly source: Spoken; readonly text: Spoken | null }): I18n {
  const spoken = text !== null && Object.keys(text.words).length > 0 ? text : source;
  const german = speak([source], 'ltr');
  const dir = readingDirection(spoken.language);
  const t = spoken === source ? german : speak([spoken, source], dir);
  return { t, german, formatMonth: monthFormat(spoken.language), words: { ...source.words, ...spoken.words }, language: spoken.language, dir };
}

/** Speaks the first of the languages that has the text. */
function speak(wishes: readonly Spoken[], dir: 'ltr' | 'rtl'): Translate {
  const finders = wishes.map(({ language, words }) => {
    let plurals: Intl.PluralRules | undefined;
    const findPlural = (key: string, count: number): string | undefined => {
      plurals ??= new Intl.PluralRules(language);
      return find(words, `${key}_${plurals.select(count)}`) ?? find(words, `${key}_other`);
    };
    return (key: string, count: unknown): string | undefined => (typeof count === 'number' ? findPlural(key, count) : undefined) ?? find(words, key);
  });
  return (key, values = {}) => {
    let found: string | undefined;
    for (const look of finders) if ((found ??= look(key, values.count)) !== undefined) break;
    if (found === undefined) return key;
    const filled = found.replace(/\{\{(\w+)\}\}/gu, (_gap, name: string) => {
      const given = String(values[name] ?? '');
      return dir === 'ltr' ? given : isolateText(given);
    });
    // German words in a text from right to left keep their own direction, also in names that no element can be in.
    return dir === 'ltr' ? filled : isolateLatin(filled);
  };
}

/** Makes its format once, and only where a month is shown: making one takes longer than drawing the card around it. */
function monthFormat(language: string): (month: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (month) => (format ??= new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })).format(new Date(`${month}-01T00:00:00Z`));
}

/** The text of a key; undefined where there is none. */
function find(words: Words, key: string): string | undefined {
  const [file, path] = key.includes(':') ? key.split(':', 2) as [string, string] : ['panel', key];
  const found = path.split('.').reduce<unknown>((at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Values)[step] : undefined), words[file]);
  return typeof found === 'string' ? found : undefined;
}
