/** Ticks without a text in a table with persons as columns: the titles of the rows are the answers of each, or the people are the answers of a row. */
import type { Block } from './blocks.ts';
import { isTick } from './blocks.ts';
import { areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { perBox } from './per-box.ts';
import { headText, personCellOf, type PersonCell } from './person-cells.ts';
import { cellOf } from './rules.ts';
import { tickHeadOf } from './tick-heads.ts';
import type { PdfWidget } from './types.ts';

/** A column of so many ticks is a list of answers. */
const FEWEST = 3;
/** "Wer soll den Bescheid erhalten?", "Das Kind wohnt bei": a person answers. */
const ASKS_WHO = /^(?:wer|wem|wessen|bei wem|mit wem|an wen)(?!\p{L})|\bmit wem\b|\bbei wem\b|\s(?:bei|mit|von|an|für)$/iu;

/** How such a tick is meant. */
export interface BareTick {
  /** What it answers. */
  readonly asked: Block;
  readonly answer: string;
  /** All ticks of the question, this one among them. */
  readonly ticks: readonly PdfWidget[];
  readonly isColumn: boolean;
}

/** What a tick without a text answers; null for all others. */
export const bareTickOf = perBox(findBareTick);

function findBareTick(widget: PdfWidget, layout: Layout): BareTick | null {
  const cell = bareCellOf(widget, layout);
  if (cell === null) return null;
  const all = layout.widgets.flatMap((other) => {
    const own = bareCellOf(other, layout);
    return own !== null && own.table === cell.table ? [{ other, own }] : [];
  });
  const row = all.filter(({ other }) => areInRow(other.box, widget.box));
  if (asksWho(cell, layout) && row.length > 1) return { asked: cell.title, answer: headText(cell), ticks: row.map(({ other }) => other), isColumn: false };
  const column = all.filter(({ own }) => own.head === cell.head && !asksWho(own, layout));
  const { corner } = cell.table;
  // Below rows to write in, each tick answers its own row.
  const isMixed = layout.widgets.some((other) => !isTick(other) && column.every((one) => other.box.bottom <= one.other.box.top) && personCellOf(other, layout)?.table === cell.table);
  return corner !== null && column.length >= FEWEST && !isMixed ? { asked: corner, answer: cell.title.text, ticks: column.map(({ other }) => other), isColumn: true } : null;
}

/** Does the title of a row ask for one of the people, in any of the texts of its cell? */
function asksWho({ title }: PersonCell, { blocks, rules }: Layout): boolean {
  const own = cellOf(title.box, rules);
  return blocks.some((block) => (block === title || isInside(block.box, own, 1)) && block.tick === null && ASKS_WHO.test(block.text.replace(/[.:?]+$/u, '')));
}

function bareCellOf(widget: PdfWidget, layout: Layout): PersonCell | null {
  if (!isTick(widget) || layout.answers.has(widget) || tickHeadOf(widget, layout) !== null) return null;
  return personCellOf(widget, layout);
}
