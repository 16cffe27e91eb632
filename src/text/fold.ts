/**
 * One spelling for what readers see as the same text, with the way back to the text as it was written.
 * Case, kinds of blanks and kinds of hyphens stay: they are equal in length and compared where letters are compared.
 */

/** A text in one spelling. Positions in `text` lead back to positions in the original. */
export interface NormalText {
  readonly text: string;
  /** Where the character at this position begins in the original. */
  readonly startOf: (position: number) => number;
  /** Where the text that ends at this position ends in the original (a soft hyphen behind it is not included). */
  readonly endOf: (position: number) => number;
}

/** Soft hyphen, zero-width characters, joiners, byte order mark: they show nothing. */
const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
/** Mediopunkt of Leichte Sprache and its look-alikes, between letters only. */
const MIDDLE_DOT = '[\\u00b7\\u2022\\u2027](?<=[\\p{L}\\p{M}].)(?=\\p{L})';
const SINGLE_CHANGES = `[${INVISIBLE}]+|[ßẞ\\ufb00-\\ufb06]|${MIDDLE_DOT}`;
const CHANGES = new RegExp(SINGLE_CHANGES, 'gu');
const CHANGES_WITH_MARKS = new RegExp(`${SINGLE_CHANGES}|\\p{L}[\\u0300-\\u036f]+`, 'gu');
const MARKS = /[\u0300-\u036f]/u;
const NEEDS_CHANGE = new RegExp(`[${INVISIBLE}\\u00b7\\u2022\\u2027ßẞ\\ufb00-\\ufb06\\u0300-\\u036f]`, 'u');

function identity(position: number): number {
  return position;
}

/**
 * Composes letters and marks (NFC), removes what is invisible, joins words cut by a Mediopunkt, spells out ligatures and ß.
 * Linear in the length of the text; text that needs no change is returned as it is.
 */
export function normalise(text: string): NormalText {
  if (!NEEDS_CHANGE.test(text)) return { text, startOf: identity, endOf: identity };
  let result = '';
  let copied = 0;
  /** Ends of changed pieces, in the result and in the original, and where each piece began. */
  const pieces: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = [];
  for (const change of text.matchAll(MARKS.test(text) ? CHANGES_WITH_MARKS : CHANGES)) {
    const instead = spell(change[0]);
    if (instead === change[0]) continue;
    result += text.slice(copied, change.index);
    const from = result.length;
    result += instead;
    copied = change.index + change[0].length;
    pieces.push({ from, to: result.length, start: change.index, end: copied });
  }
  result += text.slice(copied);

  /** Number of pieces that begin before the position. */
  const piecesBefore = (position: number): number => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.from ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const endOf = (position: number): number => {
    const piece = pieces[piecesBefore(position) - 1];
    if (!piece) return position;
    return position < piece.to ? piece.end : piece.end + position - piece.to;
  };
  const startOf = (position: number): number => {
    let next = piecesBefore(position);
    const piece = pieces[next - 1];
    if (piece && position < piece.to) return piece.start;
    let start = piece ? piece.end + position - piece.to : position;
    // What is invisible in front of the character does not belong to it.
    for (; pieces[next]?.from === position && pieces[next]?.to === position; next++) start = pieces[next]?.end ?? start;
    return start;
  };
  return { text: result, startOf, endOf };
}

function spell(piece: string): string {
  const first = piece.charCodeAt(0);
  if (first === 0xdf) return 'ss';
  if (first === 0x1e9e) return 'SS';
  if (first >= 0xfb00 && first <= 0xfb06) return piece.normalize('NFKC');
  return /^\p{L}/u.test(piece) ? piece.normalize('NFC') : '';
}

/** The same for many texts, most of which need no change: null for those. */
export function normaliseIfNeeded(text: string): NormalText | null {
  return NEEDS_CHANGE.test(text) ? normalise(text) : null;
}

/** The letters of a word as they are compared: lower case, ß as ss, composed, without hyphens and invisible characters. */
export function foldWord(word: string): string {
  return normalise(word).text.toLowerCase().replace(/[-\u2010\u2011]/gu, '');
}

/**
 * Reads ae, oe, ue as ä, ö, ü: a second try only, for words that are not known as they stand.
 * Leaves "neue", "Bauer" and "Quelle" alone; returns null where nothing can be read so.
 */
export function readUmlauts(foldedWord: string): string | null {
  const read = foldedWord.replace(/ae|oe|(?<![aeq])ue/gu, (pair) => (pair === 'ae' ? 'ä' : pair === 'oe' ? 'ö' : 'ü'));
  return read === foldedWord ? null : read;
}
