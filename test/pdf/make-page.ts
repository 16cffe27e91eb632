/** Pages as plain data, written as a designer would place things: x and y in points from the top left corner. */
import type { PdfDocument, PdfPage, PdfText, PdfWidget } from '../../src/pdf/types.ts';

/** Words on a page; letters are half as wide as high. */
export function text(words: string, x: number, y: number, options: { readonly size?: number; readonly isBold?: boolean; readonly isUpright?: boolean } = {}): PdfText {
  const { size = 10, isBold = false, isUpright = true } = options;
  return { text: words, size, isBold, isUpright, box: { left: x, right: x + words.length * size * 0.5, top: y, bottom: y + size } };
}

/** A box of the form, 100 × 16 points unless told otherwise; ticks are 10 × 10. */
export function box(kind: PdfWidget['kind'], x: number, y: number, options: Partial<Omit<PdfWidget, 'box' | 'kind'>> & { readonly width?: number; readonly height?: number } = {}): PdfWidget {
  const isTick = kind === 'tick' || kind === 'radio';
  const { width = isTick ? 10 : 100, height = isTick ? 10 : 16, ...rest } = options;
  return { kind, name: `f${x}_${y}`, toolTip: '', isRequired: false, options: [], optionName: '', format: null, ...rest, box: { left: x, right: x + width, top: y, bottom: y + height } };
}

/** A document of these pages. */
export function pdf(...pages: readonly PdfPage[]): PdfDocument {
  return { url: 'file:///antrag.pdf', title: '', language: 'de', pages };
}

/** A page of these texts and boxes. */
export function page(texts: readonly PdfText[], ...widgets: readonly PdfWidget[]): PdfPage {
  return { texts, widgets, rules: [], areas: [] };
}
