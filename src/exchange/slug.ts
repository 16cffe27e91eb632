/** Ids from words, as in `glossaries/`: small letters a–z, digits and single hyphens ("Höherstufung" → "hoeherstufung"). */

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', ı: 'i' };

/** The id of a word; '' for one without any letter or digit of the Latin script. */
export function makeId(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[äöüßæøłı]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
