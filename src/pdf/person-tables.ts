/** Tables with persons as columns: "Antragsteller/in | Ehegatte", "1. Kind | 2. Kind", "PB 1 | PB 2". Each row asks all of them the same. */
import { cleanLabel } from '../page/clean-label.ts';
import { namesPerson } from '../page/person.ts';
import { joinLines, type Block } from './blocks.ts';
import { areInColumn, areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { saysSomething } from './left.ts';
import { perBlock } from './per-box.ts';
import { cellOf, isClosedCell } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';

/** One table. */
export interface PersonTable {
  /** Who stands over each column, from left to right. */
  readonly heads: readonly Block[];
  /** What stands in the cell of each head. */
  readonly names: readonly string[];
  /** Whose they are, where all heads say the same: "1. Kind | 1. Kind" below "PB 1 | PB 2"; empty elsewhere. */
  readonly owners: readonly string[];
  /** Where each column begins. */
  readonly lefts: readonly number[];
  /** The last column ends here. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What stands left of the heads, over the titles of the rows; null where nothing does. */
  readonly corner: Block | null;
}

/** Longer texts (characters) head no column. */
const LONGEST = 90;
/** Short names of columns, explained elsewhere on the form: "PB 1", "EB". */
const CODE = /^\p{Lu}{2}\.?\s?\d?$/u;
/** People who are only counted. */
const COUNTED = /^(?:\d{1,2}\.\s)?(?:weitere[sr]?\s)?(?:kind|person|elternteil|haushaltsmitglied)(?:\s(?:\d{1,2}|[A-C]))?[.:]?$/iu;
/** "Name des Kindes" asks, it heads nothing. */
const ASKS = /^(?:name|vorname|nachname|familienname|geburts|anschrift|adresse|telefon|unterschrift|datum|ort|staats|steuer)|[?]$/iu;
/** Columns are no further apart (points). */
const FAR = 300;
/** Texts and boxes reach over the sides of their column by so much (points). */
const SLACK = 6;
/** Lines at the same place, but for so many points. */
const SAME_LINE = 2;
/** Lines that begin again so near (points) below go on: between stands a heading over all columns. */
const NEXT_ROWS = 60;
/** A row of heads is no higher than so many font sizes. */
const ROW_LINES = 6;
/** Text so much larger than the heads begins something new. */
const LARGER = 1.14;

const known = new WeakMap<Layout, readonly PersonTable[]>();

/** The tables of a page from top to bottom. */
export function personTablesOf(layout: Layout): readonly PersonTable[] {
  const found = known.get(layout) ?? findTables(layout);
  known.set(layout, found);
  return found;
}

/** Is it a person by number or code alone? */
function isCounted(text: string): boolean {
  const plain = cleanLabel(text).text;
  return (CODE.test(plain) && saysSomething(plain)) || COUNTED.test(plain);
}

/** Does a text say whose column stands below it? */
export function headsPerson(text: string): boolean {
  const plain = cleanLabel(text).text;
  return plain.length <= LONGEST && !ASKS.test(plain) && (isCounted(plain) || namesPerson(plain));
}

/** Heads of people side by side, row by row: those of tables, and those over columns in which each box has a label of its own. */
export function headRowsOf(layout: Layout): readonly (readonly Block[])[] {
  const candidates = layout.blocks.filter(({ text, tick }) => tick === null && headsPerson(text));
  const rows: Block[][] = [];
  for (const block of candidates) {
    const row = rows.find((one) => one.every((other) => !areInColumn(other.box, block.box)) && one.some((other) => areInRow(other.box, block.box) || areInCells(other, block, layout)));
    if (row) row.push(block);
    else rows.push([block]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left)).filter((row) => row.length > 1 && row.every((head, at) => at === 0 || head.box.left - (row[at - 1]?.box.left ?? 0) <= FAR));
}

function findTables(layout: Layout): readonly PersonTable[] {
  const heads = headRowsOf(layout);
  const tables: PersonTable[] = [];
  const carried = layout.tableBefore && goOn(layout.tableBefore, Math.min(...heads.map(topOf), Number.POSITIVE_INFINITY), layout);
  if (carried) tables.push(carried);
  for (const whole of heads) {
    const row = whole.length > 2 && !hasBoxes(whole, layout) ? whole.slice(1) : whole;
    const next = heads.flatMap((other) => (other !== whole && topOf(other) > topOf(row) ? [topOf(other)] : []));
    const table = tableOf(row, Math.min(...next, Number.POSITIVE_INFINITY), ownersOf(row, heads, layout), layout);
    if (table) tables.push(table);
  }
  return tables;
}

/** Do two texts stand in cells of one row, centred there with more or fewer lines? */
function areInCells(one: Block, other: Block, { rules }: Layout): boolean {
  const [a, b] = [cellOf(one.box, rules), cellOf(other.box, rules)];
  return [a.top, a.bottom].every(Number.isFinite) && a.top === b.top && a.bottom === b.bottom && a.bottom - a.top < ROW_LINES * Math.max(one.size, other.size);
}

/** Gives each page the table that the page before leaves open. */
export function continueTables(layouts: readonly Layout[]): readonly Layout[] {
  const joined: Layout[] = [];
  for (const layout of layouts) {
    const last = joined.at(-1);
    const open = last ? personTablesOf(last).at(-1) : undefined;
    joined.push(open && open.bottom === Number.POSITIVE_INFINITY ? { ...layout, tableBefore: open } : layout);
  }
  return joined;
}

/** The rest of a table at the top of the next page: its first row has a box in each column, and a title before. */
function goOn({ heads, names, owners, corner }: PersonTable, limit: number, layout: Layout): PersonTable | null {
  const [highest] = [...layout.widgets].sort((a, b) => a.box.top - b.box.top);
  const row = layout.widgets.filter(({ box }) => highest && areInRow(box, highest.box)).sort((a, b) => a.box.left - b.box.left);
  const lefts = row.map(({ box }) => ({ box, left: cellOf(box, layout.rules).left })).map(({ box, left }) => (Number.isFinite(left) ? left : box.left - SLACK));
  const [first = 0] = lefts;
  const hasTitle = highest !== undefined && layout.blocks.some((block) => block.tick === null && block.box.right <= first + SLACK && saysSomething(block.text) && isBeside(block, highest, layout));
  if (lefts.length !== heads.length || !hasTitle || layout.blocks.some((block) => block.box.bottom <= highest.box.top && endsTable(block, first, heads, layout))) return null;
  const top = highest.box.top - SLACK;
  return { heads, names, owners, lefts, corner, right: Number.POSITIVE_INFINITY, top, bottom: endOf(first, top, limit, heads, layout) };
}

/** Do boxes stand below the first text, before the second begins? Else it stands over the titles of the rows: "Einkommen der Eltern". */
function hasBoxes([first, second]: readonly Block[], layout: Layout): boolean {
  const { widgets, blocks, rules } = layout;
  if (!first || !second) return false;
  const cell = cellOf(first.box, rules);
  const [start, end] = [Math.max(cell.left, first.box.left - FAR), Math.min(cell.right, second.box.left)];
  const below = widgets.filter(({ box }) => box.top > first.box.bottom && box.top < first.box.bottom + FAR);
  const [highest] = [...below].sort((a, b) => a.box.top - b.box.top);
  const own = below.filter(({ box }) => (box.left + box.right) / 2 > start && (box.left + box.right) / 2 < end);
  if (highest !== undefined && own.some(({ box }) => areInRow(box, highest.box))) return true;
  // In the first rows the boxes of the first person may be closed; the titles stand left of the others.
  return isClosedCell(cell) && own.some((widget) => Math.abs(cellOf(widget.box, rules).left - cell.left) <= SAME_LINE
    && blocks.some((block) => block.tick === null && block.box.right <= cell.left + SLACK && saysSomething(block.text) && isBeside(block, widget, layout)));
}

function topOf(row: readonly Block[]): number {
  return Math.min(...row.map(({ box }) => box.top));
}

/** The table below a row of heads; null where the texts head no boxes with titles before them. */
function tableOf(heads: readonly Block[], limit: number, owners: readonly string[], layout: Layout): PersonTable | null {
  const top = Math.max(...heads.map((head) => headEnd(head, layout)));
  const lefts = heads.map((head) => columnLeft(head, heads, top, layout));
  const [first = 0] = lefts;
  const last = heads.at(-1);
  const cell = last ? cellOf(last.box, layout.rules) : null;
  const right = cell && Number.isFinite(cell.right) ? cell.right : Number.POSITIVE_INFINITY;
  const bottom = endOf(first, top, limit, heads, layout);
  const own = layout.widgets.filter(({ box }) => box.top >= top - SLACK && box.bottom <= bottom + SLACK && box.left >= first - SLACK && box.right <= right + SLACK);
  const rows = own.filter((widget) => layout.blocks.some((block) => block.tick === null && block.box.right <= first + SLACK && saysSomething(block.text) && isBeside(block, widget, layout)));
  if (rows.length < 2 || !rows.some(({ box }) => box.left >= (lefts[1] ?? 0) - SLACK)) return null;
  return { heads, names: heads.map((head) => headText(head, layout)), owners, lefts, right, top, bottom, corner: cornerOf(heads, first, layout) };
}

/** The heads of the row above with as many columns that do not all say the same; none where those of this row differ. */
function ownersOf(row: readonly Block[], rows: readonly (readonly Block[])[], layout: Layout): readonly string[] {
  const areSame = (heads: readonly Block[]): boolean => new Set(heads.map(({ text }) => text)).size === 1;
  const above = areSame(row) ? rows.findLast((other) => other.length === row.length && topOf(other) < topOf(row) && !areSame(other)) : undefined;
  return above?.map((head) => headText(head, layout)) ?? [];
}

/** The second line of a head follows no further below (in font sizes). */
const NEXT_LINE = 1;

/** Whose column it is, with all that stands in the cell of the head: "Personensorgeberechtigte Person 1", "(PB 1)". */
function headText(head: Block, { blocks, rules }: Layout): string {
  const cell = cellOf(head.box, rules);
  if (!isClosedCell(cell)) return personIn(head);
  const mates = blocks.filter((block) => block !== head && block.tick === null && isInside(block.box, cell, 2) && block.box.top > head.box.top && block.box.top - head.box.bottom < NEXT_LINE * head.size && saysSomething(block.text));
  return [head, ...mates.sort((a, b) => a.box.top - b.box.top)].map((block) => (block === head ? personIn(block) : block.text)).join(' ');
}

/** What is asked of all people at once: "Wert in Euro" over or below "Antragsteller/in | Ehegatte". */
export const ASKS_ALL = /^(?:wert|betrag|höhe|summe|anzahl)(?!\p{L})/iu;

/** The head without its last line, where that says what is asked: "Antragsteller/in", "Wert in EUR". */
function personIn({ lines, text }: Block): string {
  return lines.length > 1 && ASKS_ALL.test(lines.at(-1)?.text ?? '') ? joinLines(lines.slice(0, -1).map((line) => line.text)) : text;
}

/** Where it ends: at what begins something new, or at a box left of the columns; ticks there ("vorhanden: ja, nein") belong to their rows. */
function endOf(first: number, top: number, limit: number, heads: readonly Block[], layout: Layout): number {
  const texts = layout.blocks.filter((block) => block.box.top >= top && endsTable(block, first, heads, layout));
  // "Sonstiges: [box]" in the cell of a title is a title that one writes.
  const isInTitle = (box: Box): boolean => Math.abs(cellOf(box, layout.rules).right - first) <= SAME_LINE;
  const boxes = layout.widgets.filter(({ kind, box }) => box.top >= top && (box.left + box.right) / 2 < first && !isInTitle(box) && !((kind === 'tick' || kind === 'radio') && layout.widgets.some((other) => other.box.left >= first - SLACK && areInRow(other.box, box))));
  return Math.min(limit, endOfLines(first, top, layout), ...[...texts, ...boxes].map(({ box }) => box.top));
}

/** Where the lines before the first column end and a bold text of its own follows before the next boxes; infinite where none begins at the heads, or the rows go on without lines. */
function endOfLines(first: number, top: number, { rules, blocks, widgets }: Layout): number {
  const lines = rules.upright.filter(({ left }) => Math.abs(left - first) <= SAME_LINE).sort((a, b) => a.top - b.top);
  let end = lines.some((line) => line.top <= top + SAME_LINE && line.bottom >= top - SAME_LINE) ? top : Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.top <= end + NEXT_ROWS && line.bottom > end) end = line.bottom;
  const next = Math.min(...widgets.filter(({ box }) => box.top >= end - SLACK).map(({ box }) => box.top));
  const isAlone = blocks.some(({ tick, isBold, box }) => tick === null && isBold && box.top >= end - SAME_LINE && box.bottom <= next && !widgets.some((widget) => areInRow(widget.box, box)));
  return isAlone ? end : Number.POSITIVE_INFINITY;
}

/** The first text in the cell left of the heads, or in their row where lines part nothing. */
function cornerOf([head]: readonly Block[], first: number, { blocks, rules }: Layout): Block | null {
  if (!head) return null;
  const { top, bottom } = cellOf(head.box, rules);
  const row = Number.isFinite(top) && Number.isFinite(bottom) && bottom - top < ROW_LINES * head.size ? { ...head.box, top, bottom } : head.box;
  const beside = blocks.filter(({ tick, box, text }) => tick === null && box.right <= first + SLACK && /^[^(].*\p{L}{3}/u.test(text) && areInRow(box, row));
  return beside.sort((a, b) => a.box.top - b.box.top)[0] ?? null;
}

/** Below its cell, where that holds no boxes of the form; else below the text. */
function headEnd({ box }: Block, { rules }: Layout): number {
  const { top, bottom } = cellOf(box, rules);
  return Number.isFinite(top) && Number.isFinite(bottom) && bottom - box.bottom < 6 * (box.bottom - box.top) ? bottom : box.bottom;
}

/** Where the column of a head begins: at the line before it, else where its first text or box does. */
function columnLeft(head: Block, heads: readonly Block[], top: number, { rules, widgets }: Layout): number {
  const { left } = cellOf(head.box, rules);
  const before = heads[heads.indexOf(head) - 1]?.box.right ?? Number.NEGATIVE_INFINITY;
  if (Number.isFinite(left) && left >= before) return left;
  const below = widgets.filter(({ box }) => box.top >= top - SLACK && box.top < top + FAR && areInColumn(box, head.box) && heads.every((other) => other === head || !areInColumn(box, other.box)));
  const [highest] = below.sort((a, b) => a.box.top - b.box.top);
  return Math.min(head.box.left, ...below.filter(({ box }) => highest && areInRow(box, highest.box)).map(({ box }) => box.left)) - SLACK;
}

/** Does a text begin something new: a person as the title of a row, or bold or large text over titles and columns? */
function endsTable({ box, text, tick, isBold, size }: Block, first: number, heads: readonly Block[], layout: Layout): boolean {
  const { widgets, blocks, rules } = layout;
  if (tick !== null || box.left >= first - SLACK) return false;
  if (box.right <= first + SLACK && isCounted(text) && widgets.some((widget) => areInRow(widget.box, box))) return true;
  if (box.right > first + SLACK && (isOutside(box, first, rules) || spansWithBoxes(box, first, layout)) && widgets.some((widget) => widget.box.bottom >= box.bottom)) return true;
  const isOver = box.right > first + SLACK || !widgets.some((widget) => areInRow(widget.box, box));
  const [head] = heads;
  return isOver && head !== undefined && (size > LARGER * head.size || (isBold && (box.right > first + SLACK || blocks.some((other) => other.isBold && other.box.left > first && areInRow(other.box, box)))));
}

/** Does a text stand in a cell over titles and columns, with boxes of its own? */
function spansWithBoxes(box: Box, first: number, { rules, widgets }: Layout): boolean {
  const cell = cellOf(box, rules);
  return isClosedCell(cell) && cell.left < first - SLACK && cell.right > first + SLACK && widgets.some((widget) => isInside(widget.box, cell, 1));
}

/** Where a line begins the first column, does a text stand outside all lines? */
function isOutside(box: Box, first: number, rules: Layout['rules']): boolean {
  const { left, right } = cellOf(box, rules);
  return !Number.isFinite(left) && !Number.isFinite(right) && rules.upright.some((rule) => Math.abs(rule.left - first) <= SAME_LINE);
}

/** Does a title stand in the row of a box: in its cell's height, with it in a cell of its own, or between two lines across the page above it and below no other title? */
export function isBeside(block: Block, widget: PdfWidget, layout: Layout): boolean {
  const { rules } = layout;
  const [own, cell] = [cellOf(block.box, rules), cellOf(widget.box, rules)];
  const isIn = (box: Box, around: Box): boolean => Number.isFinite(around.top) && Number.isFinite(around.bottom) && (box.top + box.bottom) / 2 > around.top && (box.top + box.bottom) / 2 < around.bottom;
  const isOpen = ![cell.left, cell.right].some(Number.isFinite) && [own.top, own.bottom].every(Number.isFinite) && own.top === cell.top && own.bottom === cell.bottom;
  const next = isOpen ? nextTitle(block, layout) : null;
  if (next !== null) {
    const middle = (widget.box.top + widget.box.bottom) / 2;
    return middle >= block.box.top && middle < next;
  }
  if ([own.top, own.bottom, cell.top, cell.bottom].every(Number.isFinite)) return isIn(widget.box, own) || isIn(block.box, cell);
  return block.lines.some(({ box }) => areInRow(box, widget.box)) || areInRow(block.box, widget.box);
}

/** Between two lines across the page, without upright ones, many rows may stand, each from its title to the next: where the next begins, infinite behind the last; null where it is the only one. */
const nextTitle = perBlock((block, { blocks, rules }): number | null => {
  const { top, bottom } = cellOf(block.box, rules);
  const others = blocks.filter((other) => other !== block && other.tick === null && Math.abs(other.start - block.start) <= SAME_LINE && other.box.top > top && other.box.bottom < bottom);
  return others.length === 0 ? null : Math.min(...others.map(({ box }) => box.top).filter((one) => one > block.box.top));
});
