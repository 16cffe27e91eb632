import type { Block } from './blocks.ts';
import { areInColumn, areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Body } from './body.ts';

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
/** Further beside it (in font sizes) stands the sign of the office. */
const BESIDE = 4;
/** A title of so few words goes on below. */
const FEW_WORDS = 2;
/** Lines that go on with it in smaller letters: "auf Feststellung …", "nach dem Neunten Buch …". */
const GOES_ON = /^(?:auf|zur|zum|zu|nach|für|über|gemäß|gem\.|wegen|und|oder|von|vom|bei|durch|der|des|einer|eines) \S/u;
/** What forms are called. */
const FORM_WORD = /antrag(?!s?stell)|anmeldung|abmeldung|ummeldung|anlage|erklärung|anzeige|fragebogen|formular|bescheinigung|meldung|aufnahme|beitritt|vollmacht|widerspruch|bestellung|mitteilung|auskunft|zusatzblatt|nachweis/iu;

/** The largest text of the first pages up to the first with boxes, with what stands beside it in large letters. */
export function findTitle(layouts: readonly Layout[], body: Body): Title | null {
  const first = layouts.findIndex(({ widgets }) => widgets.length > 0);
  const sheet = layouts[first];
  if (!sheet) return null;
  const fits = sheet.blocks.filter(({ text, size, tick }) => tick === null && text.length <= LONGEST && /\p{L}{3}/u.test(text) && size >= body.size * SLIGHTLY_LARGER && !/[.!]$/u.test(text));
  const forms = fits.filter(({ text }) => FORM_WORD.test(text));
  const large = fits.filter(({ size }) => size >= body.size * LARGER);
  const [most] = [...(forms.length > 0 ? forms : large)].sort((a, b) => b.size - a.size || a.box.top - b.box.top);
  if (!most) return null;
  // "Antrag" alone does not say what for: "Anlage      KDU".
  const isOpen = (text: string): boolean => text.split(' ').length <= FEW_WORDS;
  const beside = sheet.blocks.filter((block) => block !== most && block.tick === null && block.text.length <= LONGEST && block.size >= body.size * LARGER && areInRow(block.box, most.box) && (isOpen(most.text) || Math.max(block.box.left - most.box.right, most.box.left - block.box.right) < BESIDE * most.size));
  const head = [most, ...beside].sort((a, b) => a.box.left - b.box.left);
  const named = head.map(({ text }) => text).join(' ');
  const whole = sheet.blocks.find((block) => isBelow(most, block, head) && block.text.length > named.length && block.text.startsWith(named));
  if (whole) return { text: whole.text, blocks: [...head, whole] };
  const below: Block[] = [];
  for (let last = most; below.length < MOST_LINES;) {
    const next = sheet.blocks.find((block) => (fits.includes(block) && goesOn(last, block, most)) || ((isOpen(named) || (block.isBold && most.isBold)) && GOES_ON.test(block.text) && block.tick === null && !/[.!?:]$/u.test(block.text) && isBelow(last, block, head) && !sheet.widgets.some(({ box }) => areInRow(box, block.box))));
    if (!next) break;
    below.push(next);
    last = next;
  }
  const blocks = [...head, ...below];
  return { text: blocks.map(({ text }) => text).join(' '), blocks };
}

/** Does a text stand right below a line of the title? */
function isBelow(last: Block, block: Block, [most]: readonly Block[]): boolean {
  const gap = block.box.top - last.box.bottom;
  return block !== last && areInColumn(block.box, last.box) && gap > -0.3 * last.size && gap < (most?.size ?? last.size);
}

/** Is it the next line of a title: as large and bold, right below? */
function goesOn(last: Block, block: Block, { size, isBold }: Block): boolean {
  const gap = block.box.top - last.box.bottom;
  const isAlike = (Math.abs(block.size - size) < SAME_SIZE * size && block.isBold === isBold) || /^\(.*\)$/u.test(block.text);
  return block !== last && isAlike && gap > -0.5 * size && gap < size && block.box.top > last.box.top + 0.5 * size && !/^\d|^[A-Z]\.?\s/u.test(block.text);
}
