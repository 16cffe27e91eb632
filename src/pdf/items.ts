/** Questions that are numbered at the margin: "2.3 Sind die Beschwerden Folge eines Unfalls?", with all that stands below it. */
import { HINT_STARTS } from '../page/words/hint-texts.ts';
import { isTick, type Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Asked } from './page-breaks.ts';
import { wordsOfPart } from './parts.ts';
import { perBlock } from './per-box.ts';
import { readVisible } from './tool-tip.ts';
import type { Box, PdfWidget } from './types.ts';
import { columnOf } from './zones.ts';

/** "1.5", alone or before the words of its line. */
const ITEM = /^\d{1,2}\.\d{1,2}[a-z]?\.?(?=\s|$)/u;
/** "5", "6.", "a)" */
const COUNTED = /^(?:\d{1,2}\.?|[a-z]\))(?=\s|$)(?!\s+(?:€|eur|euro|%|m²|kind|person|stunde|tag|monat|jahr))/iu;
/** Such numbers stand one below the other, but for so many points; fewer than so many are none. */
const [ALIGNED, SOME] = [3, 3];
/** What belongs to an item may begin so much (points) above its number. */
const SLACK = 4;
/** Longer texts (characters) explain. */
const LONGEST = 130;

/** What belongs to the number before a text, to the next of its column: "1.5 Erreichbarkeit" says nothing of 1.6. null where no such numbers stand. */
export const itemOf = perBlock(findItemOf);

function findItemOf(block: Block, layout: Layout): Box | null {
  const numbers = numbersIn(layout, ITEM);
  const own = numbers.find((number) => number === block || (areInRow(number.box, block.box) && number.box.right <= block.box.left));
  if (!own) return null;
  const next = numbers.filter(({ box }) => box.top > own.box.bottom && Math.abs(box.left - own.box.left) <= ALIGNED).map(({ box }) => box.top);
  return { left: own.box.left, right: Number.POSITIVE_INFINITY, top: own.box.top - SLACK, bottom: Math.min(...next) - SLACK };
}

/** Where a heading that is numbered ends at the next number of its column that has a question instead of a heading (points); null where none follows. */
export function nextQuestion(heading: Block, headings: readonly Block[], layout: Layout): number | null {
  const numbers = runsOf(numbersIn(layout, COUNTED).filter((number) => wordsBeside(number, layout) !== null));
  const own = numbers.find((number) => number === heading || wordsBeside(number, layout) === heading);
  const next = own ? numbers.filter((number) => number.box.top > own.box.bottom && Math.abs(number.box.left - own.box.left) <= ALIGNED && value(number) === value(own) + 1).sort((a, b) => a.box.top - b.box.top)[0] : undefined;
  const words = next ? wordsBeside(next, layout) : null;
  return next && words !== null && !headings.includes(next) && !headings.includes(words) ? next.box.top - SLACK : null;
}

const items = new WeakMap<Layout, readonly Block[]>();

function itemsOf(layout: Layout): readonly Block[] {
  const found = items.get(layout) ?? [...numbersIn(layout, ITEM), ...runsOf(numbersIn(layout, COUNTED).filter((number) => wordsBeside(number, layout) !== null))];
  items.set(layout, found);
  return found;
}

function numbersIn({ blocks }: Layout, form: RegExp): readonly Block[] {
  return blocks.filter(({ text, tick }) => tick === null && form.test(text)).filter(({ box }, _at, all) => all.filter((other) => Math.abs(other.box.left - box.left) <= ALIGNED).length >= SOME);
}

/** Letters count on from 1,000: they follow no number. */
function value({ text }: Block): number {
  return /^\d/u.test(text) ? Number.parseInt(text, 10) : 1_000 + text.charCodeAt(0);
}

/** Of plain numbers only those that count on from one to the next, down the page. */
function runsOf(numbers: readonly Block[]): readonly Block[] {
  const sorted = [...numbers].sort((a, b) => a.box.top - b.box.top);
  const isNextTo = (one: Block, other: Block | undefined): boolean => other !== undefined && Math.abs(one.box.left - other.box.left) <= ALIGNED && Math.abs(value(one) - value(other)) === 1 && (value(one) > value(other)) === (one.box.top > other.box.top);
  const counted = sorted.filter((one) => sorted.some((other) => isNextTo(one, other)));
  return counted.filter(({ box }) => counted.filter((other) => Math.abs(other.box.left - box.left) <= ALIGNED).length >= SOME);
}

/** Questions that go on with the one before. */
const GOES_ON = /^(?:wenn|falls|oder|und|ab wann|seit wann|bei wem|wer|welche[rs]?)(?!\p{L})/iu;

/** What the item says in which a question stands that asks more about it; null where it stands in none, or the words of the item are its own label or that of a box to write in. */
export function askedByItem({ question: { widgets: [widget], shape }, label, near }: Asked, asked: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): string | null {
  const part = wordsOfPart(widget.box, layout);
  // In a part of the form the next question to tick is another one.
  if (part !== null && shape === 'choice' && label.endsWith('?') && !GOES_ON.test(label)) return null;
  const block = part ?? wordsOfItem(widget, headings, layout);
  if (block === null || block === near?.block || headings.has(block) || HINT_STARTS.test(block.text)) return null;
  const text = readVisible(block.text.replace(ITEM, '').replace(COUNTED, ''));
  const own = asked.find((other) => other.near?.block === block || other.label.includes(text));
  if (!own) return part !== null || block.text.length > LONGEST || /[.!:]$/u.test(block.text) ? null : text;
  return (part !== null && !own.label.endsWith('?')) || own.question.widgets.some((one) => one === widget) || !isTick(own.question.widgets[0]) ? null : own.label;
}

/** The words beside the number of the item in which a box stands; null where a heading stands between. */
function wordsOfItem({ box }: PdfWidget, headings: ReadonlySet<Block>, layout: Layout): Block | null {
  const [number] = itemsOf(layout).filter((one) => one.box.top - SLACK <= (box.top + box.bottom) / 2 && one.box.left <= box.left && columnOf(one.box, layout.zones) === columnOf(box, layout.zones)).sort((a, b) => b.box.top - a.box.top);
  if (!number || layout.blocks.some((block) => headings.has(block) && block !== number && block.box.top > number.box.bottom && block.box.top < box.top)) return null;
  return wordsBeside(number, layout);
}

/** The words behind a number, with no box between; null where there are none, as in the first column of a table. */
function wordsBeside(number: Block, { blocks, widgets }: Layout): Block | null {
  if (/\p{L}{2}/u.test(number.text)) return number;
  const beside = blocks.filter((block) => block.tick === null && /\p{L}{3}/u.test(block.text) && areInRow(block.box, number.box) && block.box.left >= number.box.right);
  const [first] = beside.sort((a, b) => a.box.left - b.box.left);
  return first && !widgets.some(({ box }) => areInRow(box, number.box) && box.left >= number.box.right - SLACK && box.right <= first.box.left + SLACK) ? first : null;
}
