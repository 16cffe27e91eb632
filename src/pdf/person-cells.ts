/** The cell of a table with persons as columns in which a box stands: whose it is, and what its row asks. */
import { namesPerson } from '../page/person.ts';
import { PER_TIME } from '../page/words/units.ts';
import type { Block } from './blocks.ts';
import { isTick } from './blocks.ts';
import { areInColumn, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { saysSomething, type Near } from './left.ts';
import { perBox } from './per-box.ts';
import { ASKS_ALL, headsPerson, isBeside, personTablesOf, type PersonTable } from './person-tables.ts';
import { cellOf, isClosedCell, isCutBelow } from './rules.ts';
import { tickHeadOf } from './tick-heads.ts';
import type { PdfWidget } from './types.ts';

/** Where a box stands in such a table. */
export interface PersonCell {
  readonly table: PersonTable;
  readonly head: Block;
  /** The title of its row, nearest to the columns. */
  readonly title: Block;
}

/** Texts and boxes reach over the sides of their column by so much (points). */
const SLACK = 6;

/** The cell of a box; null where it stands in no such table, or its row has no title. */
export const personCellOf = perBox(findPersonCell);

function findPersonCell(widget: PdfWidget, layout: Layout): PersonCell | null {
  const { box } = widget;
  const table = personTablesOf(layout).find(({ lefts: [first = 0], right, top, bottom }) => box.top >= top - SLACK && box.bottom <= bottom + SLACK && box.left >= first - SLACK && box.right <= right + SLACK);
  if (!table) return null;
  const at = table.lefts.findLastIndex((left) => left <= box.left + SLACK);
  const [head, first = 0, next = Number.POSITIVE_INFINITY] = [table.heads[at], table.lefts[0], table.lefts[at + 1]];
  if (!head || box.right > next + SLACK || standsInHead(box, head, layout)) return null;
  const title = layout.blocks.filter((block) => block.tick === null && block.box.right <= first + SLACK && block.box.top >= table.top - SLACK && (saysSomething(block.text) || isTimeInCell(block, layout)) && isBeside(block, widget, layout))
    .sort((a, b) => columnOf(b, layout) - columnOf(a, layout) || distance(a, box) - distance(b, box) || a.box.top - b.box.top)[0];
  return title ? { table, head, title } : null;
}

/** "Stunden pro Tag" says behind a box in what one counts; alone in a cell before the boxes it asks. */
function isTimeInCell({ text, box }: Block, { rules, widgets }: Layout): boolean {
  const cell = cellOf(box, rules);
  return PER_TIME.test(text) && text.includes(' ') && isClosedCell(cell) && !widgets.some((widget) => isInside(widget.box, cell, 1));
}

/** Does a box stand in the cell of the head: "Person 1" with ticks for "Mutter", "Vater"? */
function standsInHead(box: PdfWidget['box'], { box: head }: Block, { rules }: Layout): boolean {
  const cell = cellOf(head, rules);
  return isClosedCell(cell) && isInside(box, cell, 1);
}

/** How far (points) a title stands above or below the row of a box. */
function distance({ box: { top, bottom } }: Block, box: PdfWidget['box']): number {
  return Math.round(Math.max(0, top - box.bottom, box.top - bottom));
}

/** Where the cell of a title begins: titles may stand in several columns, the last asks. */
function columnOf({ box }: Block, { rules }: Layout): number {
  const { left } = cellOf(box, rules);
  return Number.isFinite(left) ? Math.round(left) : 0;
}

/** Whose column it is, in all words of its head. */
export function headText({ table, head }: PersonCell): string {
  return table.names[table.heads.indexOf(head)] ?? head.text;
}

/** Words over the titles of rows that say only what they are: "Art des Einkommens". */
const NO_SECTION = /^(?:art de[rs] \S+|angaben|bezeichnung|bitte .*)$/iu;

/** Does a text over the titles of rows say only what they are? */
export function describesTitles(text: string): boolean {
  return NO_SECTION.test(text) || (!/\s/u.test(text.trim()) && !headsPerson(text));
}

/** Remarks stand over nothing. */
const NOTE = /^(?:hinweise?|bitte|achtung|nur)(?!\p{L})|[.!]$|.{70}/iu;
/** A title begins no further left (points) than the first below its heading: else that has ended. */
const ALIGNED = 3;

/** The bold text in a row of its own, over all columns, under which the row of a title stands: "Wenn ja, monatlich in Euro"; null where none is. */
function rowHeadingOf({ table: { lefts: [first = 0, second = 0], top }, title }: PersonCell, { blocks, rules, widgets }: Layout): Block | null {
  const isOver = ({ box, text, tick, isBold }: Block): boolean => {
    const cell = cellOf(box, rules);
    return tick === null && isBold && !NOTE.test(text) && box.left < first && box.top >= top - SLACK && cell.right > second + SLACK && Number.isFinite(cell.top) && Number.isFinite(cell.bottom) && !widgets.some((widget) => isInside(widget.box, cell, 1));
  };
  const heading = blocks.findLast((block) => block.box.bottom <= title.box.top + SLACK && isOver(block));
  if (!heading) return null;
  const [below] = blocks.filter(({ box, tick }) => tick === null && box.top >= heading.box.bottom - SLACK && box.right <= first + SLACK && box.left >= heading.box.left - ALIGNED).sort((a, b) => a.box.top - b.box.top);
  return below && title.box.left < below.box.left - ALIGNED ? null : heading;
}

/** "Tragen Sie die Beträge in Euro ein." stands no further (points) above the heads. */
const REMARK_ABOVE = 24;
/** "in EUR" in the head of a column or over rows. */
const MONEY = /(?<!\p{L})(?:€|eur|euro)(?!\p{L})/iu;

/** Does its column, or what stands over its row or its table, say that sums are asked for? */
export function asksForMoney(cell: PersonCell, section: readonly string[], layout: Layout): boolean {
  const head = cellOf(cell.head.box, layout.rules);
  const inHead = layout.blocks.filter(({ box }) => isInside(box, head, 1) && box.top - cell.head.box.bottom < cell.head.size).map(({ text }) => text);
  const top = Math.min(...cell.table.heads.map(({ box }) => box.top));
  const over = layout.blocks.filter(({ box, tick }) => tick === null && box.bottom <= top && top - box.bottom < REMARK_ABOVE && box.left < (cell.table.lefts[0] ?? 0)).map(({ text }) => text);
  return [...inHead, ...over, rowHeadingOf(cell, layout)?.text ?? '', cell.table.corner?.text ?? '', section.at(-1) ?? ''].some((text) => MONEY.test(text));
}

/** What a box stands under in its table besides the head: what stands over the titles and over its rows, the question that it follows, whose column it is where the heads do not tell, and the title where the box has a text of its own. */
export function underIn(cell: PersonCell, near: Near | null, followed: string | null, layout: Layout): readonly string[] {
  const { table: { corner, heads, owners }, head, title } = cell;
  const heading = rowHeadingOf(cell, layout);
  return [...(corner && corner !== title && corner !== near?.block && !describesTitles(corner.text) ? [corner.text] : []), ...(heading ? [heading.text] : []), ...(followed === null ? [] : [followed]), ...(near?.block === title ? [] : [title.text]), ...owners.slice(heads.indexOf(head), heads.indexOf(head) + 1)];
}

/** Whose row it is, where its first cell says so above the box: "Vater", "1. Kind"; undefined where it names nobody. */
export function ownerAbove({ box }: PdfWidget, { blocks, rules }: Layout): Block | undefined {
  const cell = cellOf(box, rules);
  return blocks.find((block) => block.tick === null && block.box.bottom <= box.top + SLACK && isInside(block.box, cell, 2) && Number.isFinite(cell.right) && namesPerson(block.text));
}

/** What stands below the head over this box alone, above all boxes: "nein", "ja", "Betrag in EUR" below each person. */
function subHeadOf({ box }: PdfWidget, { table, head }: PersonCell, { blocks, widgets, rules }: Layout): Block | null {
  const own = widgets.filter((other) => other.box.top >= table.top - SLACK && other.box.bottom <= table.bottom + SLACK && other.box.left >= (table.lefts[0] ?? 0) - SLACK);
  const top = Math.min(...own.map((other) => other.box.top));
  const ofHead = cellOf(head.box, rules);
  return blocks.find((block) => {
    const cell = cellOf(block.box, rules);
    return block.tick === null && block.box.top >= head.box.bottom - SLACK && block.box.bottom <= top + SLACK && !isInside(block.box, ofHead, 2) && areInColumn(block.box, box) && saysSomething(block.text)
      && isClosedCell(cell) && !own.some((other) => isInside(other.box, cell, 1));
  }) ?? null;
}

/** Do two boxes stand in the same cell? */
export function areTogether(cell: PersonCell, other: PersonCell | null): boolean {
  return other !== null && cell.table === other.table && cell.head === other.head && cell.title === other.title;
}

/** Does a text belong to the box alone: does it stand in its column, below the heads, with no line between? */
function isOwnText({ block, place }: Near, widget: PdfWidget, { table, head }: PersonCell, layout: Layout): boolean {
  const { rules } = layout;
  const at = table.heads.indexOf(head);
  const [left = 0, next = Number.POSITIVE_INFINITY] = [table.lefts[at], table.lefts[at + 1]];
  if (place === 'column' || place === 'row' || (isTick(widget) && tickHeadOf(widget, layout) === block.text) || block.box.left < left - SLACK || block.box.left >= next || block.box.top < table.top - SLACK) return false;
  return !(areInColumn(block.box, widget.box) && block.box.bottom <= widget.box.top + SLACK && isCutBelow(block.box, widget.box, rules));
}

/** What is asked of all people at once: right above the heads, between the sides of the first and the last, or in the last line of the head. */
function askedOver({ head, table: { heads, lefts: [first = 0] } }: PersonCell, { blocks }: Layout): Block | null {
  const last = head.lines.at(-1);
  if (last && head.lines.length > 1 && ASKS_ALL.test(last.text)) return { ...head, ...last, lines: [last] };
  const top = Math.min(...heads.map(({ box }) => box.top));
  const size = heads[0]?.size ?? 0;
  return blocks.find(({ text, tick, box }) => tick === null && ASKS_ALL.test(text) && box.left >= first - SLACK && box.bottom <= top + SLACK && top - box.bottom < size) ?? null;
}

/** The text that names the box: its own, else the title of its row. */
export function nearIn(cell: PersonCell, near: Near | null, widget: PdfWidget, layout: Layout): Near {
  const head = isTick(widget) ? null : (subHeadOf(widget, cell, layout) ?? askedOver(cell, layout));
  if (head) return { place: 'column', block: head, gap: widget.box.top - head.box.bottom };
  return near !== null && isOwnText(near, widget, cell, layout) ? near : { place: 'row', block: cell.title, gap: widget.box.left - cell.title.box.right };
}
