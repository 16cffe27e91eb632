/** Texts in a cell of their own left of the boxes that they stand for: "Die Bankverbindung lautet", "2. Person" written upwards. */
import { HINT_STARTS } from '../page/words/hint-texts.ts';
import { isTick, type Block } from './blocks.ts';
import { frameOf } from './frames.ts';
import { isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { saysSomething } from './left.ts';
import type { Asked } from './page-breaks.ts';
import { ownerAbove } from './person-cells.ts';
import { cellOf, isClosedCell } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';

/** Cells reach over one another by so much (points). */
const SLACK = 5;
/** Longer texts (characters) explain. */
const LONGEST = 130;
/** Remarks, and words that open a row only. */
const NO_TITLE = /[.!]$|^wenn (?:ja|nein)[,:]?$/iu;
/** The titles of the rows in which a question stands, outermost first; texts that name boxes to write in are none. */
export function rowTitlesOf({ question, near }: Asked, all: readonly Asked[], layout: Layout): readonly string[] {
  const around = cellOf(question.widgets[0].box, layout.rules);
  if (![around.left, around.top, around.bottom].every(Number.isFinite)) return [];
  const { labels, asking } = labelsOf(all, layout);
  const asked = new Set(asking.filter((block) => block !== near?.block));
  const titles = titlesOf(question.widgets[0], around, labels, asked, layout).filter((text) => text !== near?.block.text);
  const owner = near?.place === 'column' ? ownerAbove(question.widgets[0], layout) : undefined;
  return owner === undefined || owner === near?.block ? titles : [...titles, owner.text];
}

/** Texts that name questions of a page, and those that ask for ticks. */
interface Labels {
  readonly labels: ReadonlySet<Block>;
  readonly asking: readonly Block[];
}

const known = new WeakMap<readonly Asked[], Labels>();

function labelsOf(all: readonly Asked[], layout: Layout): Labels {
  const found = known.get(all) ?? findLabels(all, layout);
  known.set(all, found);
  return found;
}

function findLabels(all: readonly Asked[], layout: Layout): Labels {
  const isGroup = (one: Asked): boolean => one.question.shape === 'choice' || one.question.shape === 'ticks';
  const named = all.flatMap((one) => (one.near && !isGroup(one) ? [one.near.block] : []));
  // All that stands in the cell of a label is part of it; a question whose answers stand elsewhere is no title either.
  const cells = named.map(({ box }) => cellOf(box, layout.rules)).filter((cell) => !layout.widgets.some(({ box }) => isInside(box, cell, SLACK)));
  const apart = all.flatMap((one) => (one.near && isGroup(one) && !isInside(one.question.widgets[0].box, cellOf(one.near.block.box, layout.rules), SLACK) ? [one.near.block] : []));
  const labels = new Set([...named, ...apart, ...layout.blocks.filter(({ box }) => cells.some((cell) => isInside(box, cell, 1)))]);
  return { labels, asking: all.flatMap((one) => (one.near && isGroup(one) ? [one.near.block] : [])) };
}

function titlesOf(widget: PdfWidget, cell: Box, labels: ReadonlySet<Block>, asked: ReadonlySet<Block>, layout: Layout): readonly string[] {
  const frame = frameOf(widget.box, layout.frames);
  const side = layout.sideTexts.filter(({ text, box }) => /\p{L}{3}/u.test(text) && standsBefore(box, cell, layout)).slice(-1).map(({ text }) => text);
  const beside = layout.blocks.filter((block) => block.tick === null && block.text.length <= LONGEST && !labels.has(block) && standsBefore(block.box, cell, layout) && saysSomething(block.text) && !NO_TITLE.test(block.text) && /\p{L}{3}/u.test(block.text) && frameOf(block.box, layout.frames) === frame);
  const free = beside.filter((block) => !asked.has(block) && !layout.widgets.some(({ box }) => isInside(box, cellOf(block.box, layout.rules), SLACK)));
  // A question whose own answers stand in its cell titles nothing.
  const rest = beside.filter((block) => !block.text.endsWith('?') || !layout.widgets.some((one) => isTick(one) && isInside(one.box, cellOf(block.box, layout.rules), SLACK)));
  const lefts = (free.length > 0 ? free : rest).map(({ box }) => cellOf(box, layout.rules).left);
  const at = free.length > 0 ? Math.max(...lefts) : Math.min(...lefts);
  const [first] = (free.length > 0 ? free : rest).filter(({ box }) => Math.abs(cellOf(box, layout.rules).left - at) < SLACK).sort((a, b) => a.box.top - b.box.top);
  return [...side, ...(first ? [first.text] : [])];
}

/** Is the text in a cell left of this one that reaches over its whole height, and only over few rows? */
function standsBefore(text: Box, cell: Box, { rules }: Layout): boolean {
  if (text.right > cell.left + SLACK || text.bottom < cell.top - 400 || text.top > cell.bottom + 400) return false;
  const own = cellOf(text, rules);
  const isClosed = isClosedCell(own);
  return isClosed && own.right <= cell.left + SLACK && own.top <= cell.top + SLACK && own.bottom >= cell.bottom - SLACK && isInside(text, own, SLACK);
}

/** The cell of a title touches the row below it, but for so much (points). */
const TOUCHES = 2;

/** What stands alone in a cell over a whole row of captions, or over rows of cells that are alike, each with its caption: "Hausärztin/Hausarzt" over "Name | Straße | behandelt seit"; null where nothing does, or a heading of the form. */
export function barTitleOf({ near, question }: Asked, headings: ReadonlySet<Block>, layout: Layout): string | null {
  if (near === null || (near.place !== 'above' && near.place !== 'column')) return null;
  const { blocks, widgets, rules } = layout;
  const captioned = cellOf(near.block.box, rules);
  if (!isClosedCell(captioned)) return null;
  const own = isInside(question.widgets[0].box, captioned, SLACK) ? firstAlike(near.block, captioned, layout) : captioned;
  const bar = blocks.find((block) => {
    if (block.tick !== null || block.text.length > LONGEST || /[.!?:]$/u.test(block.text) || HINT_STARTS.test(block.text) || /^(?:ich|wir|hiermit) /iu.test(block.text) || !saysSomething(block.text)) return false;
    const cell = cellOf(block.box, rules);
    return Math.abs(cell.bottom - own.top) <= TOUCHES && Number.isFinite(cell.top) && cell.left <= own.left + SLACK && cell.right >= own.right - SLACK && cell.right - cell.left > own.right - own.left + 4 * SLACK
      && !blocks.some((other) => other !== block && isInside(other.box, cell, TOUCHES)) && !widgets.some(({ box }) => isInside(box, cell, SLACK));
  });
  return bar === undefined || headings.has(bar) ? null : bar.text;
}

/** The uppermost of the cells right above one another with the same caption. */
function firstAlike(caption: Block, cell: Box, layout: Layout): Box {
  const { blocks, rules } = layout;
  const isSame = (other: Box): boolean => other.top < cell.top - TOUCHES && Math.abs(other.bottom - cell.top) <= TOUCHES && Math.abs(other.left - cell.left) <= TOUCHES && Math.abs(other.right - cell.right) <= TOUCHES;
  const above = blocks.find(({ text, box }) => text === caption.text && box.bottom <= cell.top + TOUCHES && isSame(cellOf(box, rules)));
  return above ? firstAlike(above, cellOf(above.box, rules), layout) : cell;
}
