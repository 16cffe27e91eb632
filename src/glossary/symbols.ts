/** The alphabet of the word tree: letters without case, digits, and a few signs that abbreviations are written with. */

/** Symbols are below this, so that a state and a symbol fit into one number. */
export const SYMBOL_COUNT = 64;

const SYMBOLS = ' abcdefghijklmnopqrstuvwxyzäöüéèáàç0123456789+&';
/** Code units below this are looked up in the table; all others have no symbol. */
const TABLE_SIZE = 0x180;

const table = new Uint8Array(TABLE_SIZE);
[...SYMBOLS].forEach((character, symbol) => {
  table[character.charCodeAt(0)] = symbol;
  table[character.toUpperCase().charCodeAt(0)] = symbol;
});

/** Number of a character in the tree, the same for upper and lower case; 0 for characters that no term has. */
export function symbolOf(code: number): number {
  return code < TABLE_SIZE ? (table[code] ?? 0) : 0;
}
