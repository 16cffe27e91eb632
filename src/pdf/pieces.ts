import type { Box, PdfText } from './types.ts';

/** Dots and lines to write on, and drawn boxes to tick, within a text. */
const LEADERS = /[.…_]{4,}|…{2,}|(?:\. ){4,}|[☐-☒□-▢◻◼❏-❒○◯⬜]|(?<=\S)\s{3,}(?=\S)/u;
const SPLIT = /((?:[.…_]{4,}|…{2,}|(?:\. ){4,})[.…_\s]*|[☐-☒□-▢◻◼❏-❒○◯⬜]\s*|(?<=\S)\s{3,}(?=\S))/u;

/** How wide signs are in most typefaces, in font sizes: what is narrow, what is wide, lines, all others. */
const [NARROW_SIGNS, WIDE_SIGNS] = [/[\s.,:;'|!()[\]ijltfrI/-]/u, /[A-HJ-Zmw…@%☐-☒□-▢◻◼❏-❒○◯⬜]/u];
const [NARROW, WIDE, OTHER] = [0.28, 0.72, 0.5];

/** About how wide a text is, in font sizes: a line of "_" takes more room than the words before it. */
function advanceOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum += NARROW_SIGNS.test(sign) ? NARROW : WIDE_SIGNS.test(sign) ? WIDE : OTHER;
  return sum;
}

/** Cuts texts at the dots on which the answer is written and at boxes to tick: "brutto ........ EUR", "☐ nein ☐ ja" are two texts with a gap between. */
export function cutAtLeaders(texts: readonly PdfText[]): readonly PdfText[] {
  return texts.flatMap((piece) => {
    if (!LEADERS.test(piece.text)) return [piece];
    const scale = (piece.box.right - piece.box.left) / advanceOf(piece.text);
    let at = piece.box.left;
    return piece.text.split(SPLIT).flatMap((text): PdfText[] => {
      const left = at;
      at += advanceOf(text) * scale;
      return text.trim() === '' || SPLIT.test(text) ? [] : [{ ...piece, text, box: { ...piece.box, left, right: left + advanceOf(text.trimEnd()) * scale } }];
    });
  });
}

/** A line that parts a text stands so far (points) from its ends. */
const FROM_END = 8;
/** The gap between the words stands no further from the line (letters). */
const NEAR_LINE = 4;
/** No table has more columns: what is drawn over more lines is a picture. */
const MOST_PARTS = 100;

/** Cuts texts that run over an upright line where a gap is: the heads of two columns, drawn in one go. */
export function cutAtRules(texts: readonly PdfText[], uprights: readonly Box[]): readonly PdfText[] {
  return texts.flatMap((piece) => {
    const parts: PdfText[] = [];
    let rest = piece;
    for (let cut = cutOnce(rest, uprights); cut && parts.length < MOST_PARTS; cut = cutOnce(rest, uprights)) {
      parts.push(cut[0]);
      [, rest] = cut;
    }
    return [...parts, rest];
  });
}

/** The pieces before and behind the first line that parts a text; null where none does. */
function cutOnce(piece: PdfText, uprights: readonly Box[]): readonly [PdfText, PdfText] | null {
  const { box, text } = piece;
  const middle = (box.top + box.bottom) / 2;
  const line = piece.isUpright ? uprights.find(({ left, top, bottom }) => top <= middle && bottom >= middle && left > box.left + FROM_END && left < box.right - FROM_END) : undefined;
  if (!line) return null;
  const width = (box.right - box.left) / text.length;
  const at = (line.left - box.left) / width;
  const gaps = [...text.matchAll(/\s+/gu)].map(({ index }) => index).filter((index) => Math.abs(index - at) <= NEAR_LINE).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const [gap] = gaps;
  if (gap === undefined) return null;
  return [{ ...piece, text: text.slice(0, gap), box: { ...box, right: Math.min(line.left, box.left + gap * width) } }, { ...piece, text: text.slice(gap).trimStart(), box: { ...box, left: line.left + 1 } }];
}
