/** Place, date and signature at the end of a form. */
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { PdfWidget } from './types.ts';

/** What is asked where a form is signed. */
export const SIGNING = /^(?:ort|datum)(?:[ ,/]|$)|unterschrift/iu;
/** A statement is at least so long (characters). */
const SHORTEST = 80;
/** Headings over statements. */
export const DECLARES = /erklär|unterschrift|unterzeichn|versicher(?:e|ung|n) |bestätigung|einwillig|einverständnis|datenschutz|hinweise?|belehrung|schluss|vollmacht/iu;

/** "Erklärung: Ich versichere …": a heading within the statement. */
const RUN_IN = /^(Erklärung(?:en)?|Versicherung|Datenschutz): /u;

/** The heading within a statement above a box to sign in; null where none is. */
export function runInHeading({ box }: PdfWidget, { blocks }: Layout): string | null {
  const statement = blocks.findLast(({ tick, text, box: other }) => tick === null && RUN_IN.test(text) && other.bottom <= box.top);
  return RUN_IN.exec(statement?.text ?? '')?.[1] ?? null;
}

/** Does a box to sign in stand below a statement with no other boxes between? Then what stands over the questions before does not stand over it. */
export function isSignedBelowText(widget: PdfWidget, label: string, { blocks, widgets }: Layout): boolean {
  if (!SIGNING.test(label)) return false;
  const above = widgets.filter(({ box }) => box.bottom <= widget.box.top && !areInRow(box, widget.box));
  const last = Math.max(0, ...above.map(({ box }) => box.bottom));
  return blocks.some(({ tick, text, box }) => tick === null && text.length >= SHORTEST && /[.!]/u.test(text) && box.top >= last - 4 && box.bottom <= widget.box.bottom);
}
