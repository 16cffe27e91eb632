/** The direction in which languages are written. */

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the living scripts that run from right to left. `Intl.Locale#getTextInfo` is not in all our browsers. */
const RIGHT_TO_LEFT: readonly string[] = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction of a language (BCP 47 tag) by the script it is usually written in (CLDR likely subtags). Browsers take 5 to 20 ms for the first one they are asked. */
export function findDirection(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}
