/** Letters and digits by UTF-16 code unit: ASCII `\w` and `\b` do not know ä, ö, ü and ß. */

const UNICODE_LETTER = /^[\p{L}\p{M}]$/u;

/** Code units below this are looked up in a table; German text hardly ever leaves it. */
const TABLE_SIZE = 0x250;
const LETTER = 1;
const DIGIT = 2;

const classes = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return UNICODE_LETTER.test(String.fromCharCode(code)) ? LETTER : 0;
});

const capitals = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => (isDigit(code) || isCapital(code) ? 1 : 0));

function isCapital(code: number): boolean {
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** True for letters and combining marks of any script; half a surrogate pair is no letter. NaN (past the end) is none. */
export function isLetter(code: number): boolean {
  return code < TABLE_SIZE ? classes[code] === LETTER : UNICODE_LETTER.test(String.fromCharCode(code));
}

/** True for letters and European digits: what a word is made of. */
export function isWordCharacter(code: number): boolean {
  return code < TABLE_SIZE ? classes[code] !== 0 : UNICODE_LETTER.test(String.fromCharCode(code));
}

/** True for 0–9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the hyphens that join parts of a word: ASCII, U+2010 and U+2011. Dashes (U+2013, U+2014) separate. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** True for blanks of every width, no-break ones and line ends included. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)
    || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** True for letters that have a lower-case form which differs from them. */
export function isCapitalLetter(code: number): boolean {
  return isCapitalOrDigit(code) && !isDigit(code);
}

/** True for letters that have a lower-case form which differs from them, and for 0–9. */
export function isCapitalOrDigit(code: number): boolean {
  return code < TABLE_SIZE ? capitals[code] === 1 : isCapital(code);
}
