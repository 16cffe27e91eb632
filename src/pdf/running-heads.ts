/** Boxes at the head of a later page that tell whose form it is, in case the sheets are parted: they stand under no heading of the page before. */
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Heading } from './outline.ts';
import type { PdfWidget } from './types.ts';

/** What tells forms apart. */
const TELLS_WHOSE = /(?:^|\P{L}|nach|vor|familien)name|(?:nummer|nr\.|zeichen)(?!\p{L})|geburtsdatum|geboren am/iu;

/** What is somebody's own: the office gives files their signs. */
const OWN = /name(?!\p{L})|versicher|geburtsdatum|geboren/iu;

/** Does such a box ask for data of the person whose form it is? */
export function asksForOwn(label: string): boolean {
  return OWN.test(label);
}

/** Does a box stand in the first row of a later page, with a heading right below the row, and ask whose form it is? */
export function isInRunningHead({ box }: PdfWidget, label: string, page: number, { widgets }: Layout, headings: readonly Heading[]): boolean {
  if (page === 0 || !TELLS_WHOSE.test(label) || widgets.some((other) => other.box.bottom <= box.top)) return false;
  const top = Math.min(...headings.flatMap((heading) => (heading.page === page ? [heading.block.box.top] : [])));
  return top >= box.bottom && Number.isFinite(top) && widgets.every((other) => areInRow(other.box, box) || other.box.top >= top);
}
