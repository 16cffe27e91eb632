/** The alphabet of the word tree: letters without case, digits, and a few signs that abbreviations are written with. */
import { isHyphen, isLetter, isWordCharacter } from '../text/letters.ts';

/** Symbols are below this, so that a state and a symbol fit into one number. */
export const SYMBOL_COUNT = 64;
/** The part of a character's class that is its symbol; 0 for characters that no term has. */
export const SYMBOL = SYMBOL_COUNT - 1;
/** Set in the class of letters and digits: what a word is made of. */
export const WORD_CHARACTER = 64;
/** Set in the class of signs behind or before which a word is looked at more closely: hyphens, gender signs, dots, paragraph signs. */
export const NOTABLE = 128;

const NOTABLE_SIGNS = '-/:*_(.@§';
const SYMBOLS = ' abcdefghijklmnopqrstuvwxyzäöüéèáàç0123456789+&';
/** Code units below this are looked up in the table; no other has a symbol. */
const TABLE_SIZE = 0x250;

/** Symbol and kind of the characters that German text is written with, by code unit. */
const classes = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => (isWordCharacter(code) ? WORD_CHARACTER : 0));
[...SYMBOLS].forEach((character, symbol) => {
  for (const spelling of [character, character.toUpperCase()]) classes[spelling.charCodeAt(0)] = (classes[spelling.charCodeAt(0)] ?? 0) | symbol;
});

for (const sign of NOTABLE_SIGNS) classes[sign.charCodeAt(0)] = NOTABLE;

/** Symbol and kind of a character in one number; 0 for blanks and most signs. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? (classes[code] ?? 0) : classOfRare(code);
}

function classOfRare(code: number): number {
  if (isLetter(code)) return WORD_CHARACTER;
  return isHyphen(code) ? NOTABLE : 0;
}

/** Number of a character in the tree, the same for upper and lower case; 0 for characters that no term has. */
export function symbolOf(code: number): number {
  return classOf(code) & SYMBOL;
}
