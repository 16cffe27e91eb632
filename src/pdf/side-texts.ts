import { heightOf } from './geometry.ts';
import type { Box, PdfText } from './types.ts';

/** Text along the edge of the page or of a table. */
export interface SideText {
  readonly text: string;
  readonly box: Box;
}

/** Lines of one text that runs upwards stand no further apart (in font sizes). */
const NEXT_LINE = 1.8;

/** Joins texts that run up or down, each with its lines. */
export function findSideTexts(texts: readonly PdfText[]): readonly SideText[] {
  const pieces = texts.filter(({ isUpright, text, box }) => !isUpright && text.trim() !== '' && heightOf(box) > 0);
  const joined: { text: string; box: Box; size: number }[] = [];
  for (const { text, box, size } of [...pieces].sort((a, b) => a.box.left - b.box.left || b.box.bottom - a.box.bottom)) {
    const last = joined.findLast((one) => box.left - one.box.right < NEXT_LINE * size && box.top < one.box.bottom && box.bottom > one.box.top);
    const below = joined.findLast((one) => Math.abs(box.left - one.box.left) < 2 && one.box.top - box.bottom < size && one.box.top - box.bottom > -size);
    const mate = below ?? last;
    if (!mate) joined.push({ text: text.trim(), box, size });
    else {
      mate.text = `${mate.text}${mate === below && isSameWord(mate.box.top - box.bottom, size) ? '' : ' '}${text.trim()}`;
      mate.box = { left: Math.min(mate.box.left, box.left), right: Math.max(mate.box.right, box.right), top: Math.min(mate.box.top, box.top), bottom: Math.max(mate.box.bottom, box.bottom) };
    }
  }
  return joined;
}

function isSameWord(gap: number, size: number): boolean {
  return gap < 0.15 * size;
}
