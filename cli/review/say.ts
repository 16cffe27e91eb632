/** The report's own words, with numbers as the language writes them. */
import type { ReviewTexts } from './texts.ts';

type Values = Readonly<Record<string, string | number>>;

/** A text of `report` in `review.json` by its key, its gaps filled. With `count` the form of the plural that the language has for it. */
export type Say = (key: string, values?: Values) => string;

/** Speaks one language. A key that does not exist is shown as it is: the test of the locales forbids it. */
export function sayIn({ report }: ReviewTexts, language: string): Say {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? `${key}_${plurals.select(values.count)}` : key;
    return (report[form] ?? report[`${key}_other`] ?? report[key] ?? key).replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
      const given = values[name] ?? '';
      return typeof given === 'number' ? numbers.format(given) : given;
    });
  };
}
