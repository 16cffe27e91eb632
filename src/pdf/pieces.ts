import type { PdfText } from './types.ts';

/** Dots and lines to write on, within a text. */
const LEADERS = /[.…_]{4,}|…{2,}|(?:\. ){4,}/u;
const SPLIT = /((?:[.…_]{4,}|…{2,}|(?:\. ){4,})[.…_\s]*)/u;

/** Cuts texts at the dots on which the answer is written: "brutto ........ EUR" are two texts with a gap between. */
export function cutAtLeaders(texts: readonly PdfText[]): readonly PdfText[] {
  return texts.flatMap((piece) => {
    if (!LEADERS.test(piece.text)) return [piece];
    const width = (piece.box.right - piece.box.left) / piece.text.length;
    let at = 0;
    return piece.text.split(SPLIT).flatMap((text): PdfText[] => {
      const left = piece.box.left + at * width;
      at += text.length;
      return text.trim() === '' || SPLIT.test(text) ? [] : [{ ...piece, text, box: { ...piece.box, left, right: piece.box.left + at * width } }];
    });
  });
}
