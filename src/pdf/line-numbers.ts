/** Numbers of lines at the margin, as on tax forms: they count what is printed, and ask nothing. */
import { areInColumn } from './geometry.ts';
import type { PdfText, PdfWidget } from './types.ts';

/** So many lines in a row are counted at least. */
const FEWEST = 8;
/** The numbers begin, end or stand in the middle at the same place, but for so many points. */
const ALIGNED = 2;
/** They are smaller than most texts, by this share at least. */
const SMALLER = 0.9;
/** The head of a column stands no further (points) above its first number. */
const HEAD = 30;
/** Lines are numbered from the first box to the last, but for this share of the way. */
const MOST = 0.6;
const NUMBER = /^\s*(\d{1,3})\s*$/u;

/** The texts of a page without the numbers of its lines: those that count on, small and in one column, left of all boxes. */
export function withoutLineNumbers(texts: readonly PdfText[], widgets: readonly PdfWidget[]): readonly PdfText[] {
  const numbers = texts.filter(({ text, isUpright }) => isUpright && NUMBER.test(text)).sort((a, b) => a.box.top - b.box.top);
  if (numbers.length < FEWEST) return texts;
  const largest = commonSize(texts) * SMALLER;
  const counted = new Set<PdfText>();
  for (const first of numbers) {
    if (counted.has(first) || first.size > largest) continue;
    const run = [first];
    for (const next of numbers) {
      const last = run.at(-1);
      if (last && next.box.top > last.box.bottom && valueOf(next) === valueOf(last) + 1 && next.size <= largest && areAligned(next, first)) run.push(next);
    }
    if (run.length >= FEWEST && countsLines(run, texts, widgets)) for (const one of run) counted.add(one);
  }
  return counted.size === 0 ? texts : texts.filter((one) => !counted.has(one));
}

/** Do numbers stand left of all boxes, beside most of them, and under no head but "Zeile"? Else they count the rows of a table, or are answers. */
function countsLines(run: readonly PdfText[], texts: readonly PdfText[], widgets: readonly PdfWidget[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || widgets.length === 0) return false;
  const right = Math.max(...run.map(({ box }) => box.right));
  const [top, bottom] = [Math.min(...widgets.map(({ box }) => box.top)), Math.max(...widgets.map(({ box }) => box.bottom))];
  const isHeaded = texts.some(({ text, box, isUpright }) => isUpright && text.trim() !== '' && !/^zeile/iu.test(text.trim()) && areInColumn(box, first.box) && box.bottom <= first.box.top + 1 && first.box.top - box.bottom < HEAD);
  return !isHeaded && widgets.every(({ box }) => box.left >= right - ALIGNED) && last.box.bottom - first.box.top > MOST * (bottom - top);
}

function valueOf({ text }: PdfText): number {
  return Number(NUMBER.exec(text)?.[1]);
}

function areAligned({ box: a }: PdfText, { box: b }: PdfText): boolean {
  return Math.abs(a.left - b.left) <= ALIGNED || Math.abs(a.right - b.right) <= ALIGNED || Math.abs(a.left + a.right - b.left - b.right) <= 2 * ALIGNED;
}

/** The font size of most letters. */
function commonSize(texts: readonly PdfText[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of texts) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
