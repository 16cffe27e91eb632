/** Whose or what column of a table a box stands in. */
import { cleanLabel } from '../page/clean-label.ts';
import { namesPerson } from '../page/person.ts';
import type { Block } from './blocks.ts';
import { areInColumn, areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { saysSomething } from './left.ts';
import { headsColumn } from './nearness.ts';
import { cellOf, isClosedCell } from './rules.ts';
import type { PdfWidget } from './types.ts';

/** A head begins and ends over its column, but for so many points. */
const INDENT = 14;
/** The cell of a box may reach so far (points) beside it. */
const WIDE = 90;
/** Longer texts (characters) head no column. */
const LONGEST = 30;

/** The head of the column, where the row has one label for several boxes: a person, else what stands in a row of heads; `labels` name boxes themselves. */
export function columnHeadOf(widget: PdfWidget, label: Block, labels: ReadonlySet<Block>, layout: Layout): string | undefined {
  if (writesTitle(widget, label, layout)) return undefined;
  const heads = headsOf(widget, layout).filter((block) => block !== label);
  const person = heads.find(({ text }) => namesPerson(cleanLabel(text).text)) ?? heads.find(({ text }) => headsColumn(text));
  const mates = layout.widgets.filter(({ box }) => box !== widget.box && areInRow(box, widget.box) && box.left >= label.box.right - INDENT && !areInColumn(box, widget.box));
  const isRowOfHeads = (block: Block): boolean => mates.some((mate) => headsOf(mate, layout).some((other) => other !== block && areInRow(other.box, block.box) && other.isBold === block.isBold));
  const head = person ?? heads.find((block) => block.text.length <= LONGEST && !labels.has(block) && saysSomething(block.text) && block.box.left >= label.box.left && isRowOfHeads(block));
  return head && cleanLabel(head.text).text;
}

/** "Sonstiges: [box]" in one cell before the columns: what one writes is part of the title of the row. */
function writesTitle({ box }: PdfWidget, label: Block, { rules, widgets }: Layout): boolean {
  const cell = cellOf(label.box, rules);
  return isClosedCell(cell) && isInside(box, cell, 1) && widgets.some((other) => other.box.left >= cell.right - 1 && areInRow(other.box, box));
}

/** Texts above a box between the sides of its column, nearest first. */
function headsOf(widget: PdfWidget, { blocks, rules }: Layout): readonly Block[] {
  const cell = cellOf(widget.box, rules);
  const [left, right] = [Math.max(cell.left, widget.box.left - WIDE), Math.min(cell.right, widget.box.right + WIDE)].map((edge, at) => (Number.isFinite([cell.left, cell.right][at]) ? edge : at === 0 ? widget.box.left - INDENT : widget.box.right + INDENT)) as [number, number];
  const fits = ({ box, tick }: Block): boolean => tick === null && box.bottom <= widget.box.top + 3 && box.left >= Math.min(left, widget.box.left - INDENT) && box.right <= Math.max(right, widget.box.right + INDENT);
  return blocks.filter((block) => fits(block)).sort((a, b) => b.box.bottom - a.box.bottom);
}
