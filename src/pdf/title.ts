import type { Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Body } from './outline.ts';

/** What the form is called on its own pages. */
export interface Title {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A title is so much larger than the running text; with a word that names a form a little is enough. */
const LARGER = 1.5;
const SLIGHTLY_LARGER = 1.12;
/** Longer texts (characters) are no titles. */
const LONGEST = 200;
/** Below the title, lines that differ in size by less than this share go on with it, so many at most. */
const SAME_SIZE = 0.15;
const MOST_LINES = 3;
/** What forms are called. */
const FORM_WORD = /antrag(?!s?stell)|anmeldung|abmeldung|ummeldung|anlage|erklärung|anzeige|fragebogen|formular|bescheinigung|meldung|aufnahme|beitritt|vollmacht|widerspruch|bestellung|mitteilung|auskunft|zusatzblatt|nachweis/iu;

/** The largest text of the first pages up to the first with boxes, with what stands beside it in large letters. */
export function findTitle(layouts: readonly Layout[], body: Body): Title | null {
  const first = layouts.findIndex(({ widgets }) => widgets.length > 0);
  const sheet = layouts[first];
  if (!sheet) return null;
  const fits = sheet.blocks.filter(({ text, size, tick }) => tick === null && text.length <= LONGEST && /\p{L}{3}/u.test(text) && size >= body.size * SLIGHTLY_LARGER && !/[.!]$/u.test(text));
  const named = fits.filter(({ text }) => FORM_WORD.test(text));
  const large = fits.filter(({ size }) => size >= body.size * LARGER);
  const [most] = [...(named.length > 0 ? named : large)].sort((a, b) => b.size - a.size || a.box.top - b.box.top);
  if (!most) return null;
  const beside = fits.filter((block) => block !== most && block.size >= body.size * LARGER && areInRow(block.box, most.box));
  const below: Block[] = [];
  for (let last = most; below.length < MOST_LINES;) {
    const next = fits.find((block) => goesOn(last, block, most));
    if (!next) break;
    below.push(next);
    last = next;
  }
  const blocks = [...[most, ...beside].sort((a, b) => a.box.left - b.box.left), ...below];
  return { text: blocks.map(({ text }) => text).join(' '), blocks };
}

/** Is it the next line of a title: as large and bold, right below? */
function goesOn(last: Block, block: Block, { size, isBold }: Block): boolean {
  const gap = block.box.top - last.box.bottom;
  const isAlike = (Math.abs(block.size - size) < SAME_SIZE * size && block.isBold === isBold) || /^\(.*\)$/u.test(block.text);
  return block !== last && isAlike && gap > -0.5 * size && gap < size && block.box.top > last.box.top + 0.5 * size && !/^\d|^[A-Z]\.?\s/u.test(block.text);
}
