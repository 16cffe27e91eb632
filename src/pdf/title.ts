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
/** Beside or below the title, text of nearly its size goes on with it. */
const SAME_SIZE = 0.85;
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
  const below = fits.filter((block) => block !== most && block.size >= most.size * SAME_SIZE && Math.abs(block.size - most.size) < 0.15 * most.size && block.box.top > most.box.top && block.box.top - most.box.bottom < most.size && !/^\d|^[A-Z]\.?\s/u.test(block.text) && block.isBold === most.isBold);
  const blocks = [...[most, ...beside].sort((a, b) => a.box.left - b.box.left), ...below.slice(0, 1)];
  return { text: blocks.map(({ text }) => text).join(' '), blocks };
}
