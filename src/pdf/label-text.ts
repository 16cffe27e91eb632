import { HINT_STARTS, IN_BRACKETS } from '../page/words/hint-texts.ts';
import { namesPerson } from '../page/person.ts';
import { LEADING_UNIT, UNITS } from '../page/words/units.ts';
import { joinLines, type Block } from './blocks.ts';
import { areInColumn, areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Near } from './left.ts';
import type { PdfWidget } from './types.ts';
import { cellOf, isClosedCell, isCutBelow, isCutBeside } from './rules.ts';

/** Lines of one label stand no further apart (in font sizes). */
const ADJACENT = 0.75;
/** A remark in brackets follows its label a little further below. */
const REMARK_BELOW = 1;
/** They begin at the same place, but for so many points. */
const ALIGNED = 6;
/** "(Bitte Nachweise beifügen)" is no part of what is asked. */
const ASKS_PROOF = /^\((?:bitte )?.*(?:beifügen|beilegen|vorlegen|einreichen)\.?\)$|^\(bitte /iu;
/** Cells of one row begin and end at the same height, but for so many points. */
const SAME_ROW = 4;
/** Texts of a cell further apart (in font sizes) are labels of their own. */
const LINES_APART = 1.2;
/** Longer texts (characters) below the first of a cell are explanations. */
const SHORT = 70;

/** The whole label of which `near` is a part: with the line above that it goes on, and with the other lines of its cell in a table. */
export function textOf(near: Near, widget: PdfWidget, layout: Layout): string {
  const blocks = near.place === 'left' || near.place === 'row' ? wholeCell(near.block, widget, layout) : blocksOf(near, layout);
  const [first] = blocks;
  if (near.place === 'left' && first === near.block && blocks.length === 1) {
    const after = lineBelow(near.block, widget, layout);
    return around(afterBox(near.block, layout), widget, layout) + (after ? ` ${after.text}` : '');
  }
  const below = blocks.at(-1) === near.block ? lineBelow(near.block, widget, layout) : undefined;
  return joinLines([...blocks, ...(below ? [below] : [])].map(({ text }) => text));
}

/** In a cell of its own beside the cell of the box, as high as that, all that asks is the label. */
function wholeCell(block: Block, widget: PdfWidget, layout: Layout): readonly Block[] {
  const [own, beside] = [cellOf(block.box, layout.rules), cellOf(widget.box, layout.rules)];
  const isOneRow = Math.abs(own.top - beside.top) <= SAME_ROW && Math.abs(own.bottom - beside.bottom) <= SAME_ROW && own.right <= beside.left + SAME_ROW;
  const parts = blocksOf({ block, place: 'left', gap: 0 }, layout);
  const mates = isOneRow ? cellMates(parts, layout) : parts;
  const lines = mates.filter((mate) => mate === block || (/\p{L}{2}/u.test(mate.text) && !ASKS_PROOF.test(mate.text)));
  const isApart = (at: number): boolean => (lines[at]?.box.top ?? 0) - (lines[at - 1]?.box.bottom ?? 0) > LINES_APART * block.size;
  const at = lines.indexOf(block);
  if (at === -1) return parts;
  const [start, end] = [lines.findLastIndex((_line, place) => place <= at && (place === 0 || isApart(place))), lines.findIndex((_line, place) => place > at && isApart(place))];
  return lines.slice(start, end === -1 ? undefined : end);
}

/** The blocks that make up a label. */
export function blocksOf({ block, place }: Near, layout: Layout): readonly Block[] {
  const parts = [block];
  for (let above = lineAbove(block, layout); above && goesOn(parts[0]?.text ?? '') && !isClosed(above.text, parts[0]?.text ?? '') && !isPersonHead(above, block) && parts.length < 4; above = lineAbove(above, layout)) parts.unshift(above);
  // The last line of a head stands for itself.
  const isWhole = layout.blocks.includes(block);
  return isWhole && (place === 'above' || place === 'column') ? cellMates(parts, layout) : parts;
}

/** A remark in brackets right below the label. */
function lineBelow(block: Block, widget: PdfWidget, { blocks, rules, widgets }: Layout): Block | undefined {
  return blocks.find((other) => other !== block && other.tick === null && IN_BRACKETS.test(other.text) && !ASKS_PROOF.test(other.text) && (Math.abs(other.start - block.start) <= ALIGNED || areCentred(block, other)) && other.box.bottom <= widget.box.bottom + 4
    && other.box.top - block.box.bottom > -0.4 * block.size && other.box.top - block.box.bottom < REMARK_BELOW * Math.max(block.size, other.size) && !isCutBelow(block.box, other.box, rules)
    && !widgets.some(({ box }) => areInColumn(box, other.box) && box.top >= block.box.bottom - 4 && box.bottom <= other.box.top + 4));
}

function areCentred({ box: a }: Block, { box: b }: Block): boolean {
  return Math.abs(a.left + a.right - b.left - b.right) <= ALIGNED;
}

/** Is the text above a label of its own: does it end with a colon, or is it a remark in brackets? */
function isClosed(above: string, text: string): boolean {
  return !text.startsWith('(') && /:$|^\(.*\)$/u.test(above);
}

/** In bold over what is asked of somebody stands who it is. */
function isPersonHead(above: Block, block: Block): boolean {
  return above.isBold && !block.isBold && above.text.length < 40 && namesPerson(above.text);
}

/** Does the text begin within a sentence or a bracket? */
function goesOn(text: string): boolean {
  const opened = (text.match(/\(/gu) ?? []).length;
  const closed = (text.match(/\)/gu) ?? []).length;
  return IN_BRACKETS.test(text) || closed > opened || /^(?:\p{Ll}(?!\))|\()/u.test(text);
}

function lineAbove(block: Block, { blocks, rules, widgets }: Layout): Block | undefined {
  return blocks.find((other) => other !== block && other.tick === null && other.box.bottom <= block.box.top + block.size * 0.4 && block.box.top - other.box.bottom < (IN_BRACKETS.test(block.text) ? 2 : 1) * ADJACENT * Math.max(block.size, other.size)
    && Math.abs(other.box.left - block.box.left) <= ALIGNED && other.size < 1.6 * block.size && !isCutBelow(other.box, block.box, rules)
    && !widgets.some(({ box }) => areInRow(box, other.box) && box.left >= other.box.right - 4 && box.left - other.box.right < 60));
}

/** In a cell without boxes of the form, such as the head of a column, all short lines are the label. */
function cellMates(parts: readonly Block[], { blocks, rules, widgets }: Layout): readonly Block[] {
  const [first] = parts;
  if (!first) return parts;
  const cell = cellOf(first.box, rules);
  if (!isClosedCell(cell)) return parts;
  const isIn = ({ left, right, top, bottom }: Block['box']): boolean => left >= cell.left - 3 && right <= cell.right + 3 && top >= cell.top - 4 && bottom <= cell.bottom + 4;
  if (widgets.some(({ box }) => isIn(box))) return parts;
  const mates = blocks.filter((block) => block.tick === null && isIn(block.box) && areInColumn(block.box, first.box)).sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const [head, ...rest] = mates;
  if (!head || HINT_STARTS.test(head.text)) return parts;
  const next = rest.findIndex(({ text }) => (text.length > SHORT && !text.startsWith('(')) || (HINT_STARTS.test(text) && !/^falls|^wenn/iu.test(text)));
  return [head, ...(next === -1 ? rest : rest.slice(0, next))];
}

/** In a sentence with several boxes: what stands between the box before, with its unit, and this one. */
function afterBox(block: Block, { widgets }: Layout): string {
  const line = block.lines.at(-1)?.box ?? block.box;
  const isBehind = widgets.some(({ box }) => areInRow(box, line) && box.right <= block.box.left + 4 && block.box.left - box.right < 14);
  if (!isBehind) return block.text;
  const rest = block.text.replace(LEADING_UNIT, '').replace(/^[\s.,;/]+/u, '');
  const sentence = /^.*[.?!]\s+(?=\p{Lu})/u.exec(rest)?.[0] ?? '';
  return rest.slice(sentence.length) || block.text;
}

/** "insgesamt [box] weitere Kinder": the text goes on behind the box. Units and new sentences do not count. */
function around(text: string, widget: PdfWidget, { blocks, widgets, rules }: Layout): string {
  const behind = blocks.find(({ box, tick }) => tick === null && areInRow(box, widget.box) && box.left >= widget.box.right - 2 && box.left <= widget.box.right + 9 && !isCutBeside(widget.box, box, rules));
  if (!behind || /[:?]$/u.test(text) || UNITS.test(behind.text) || LEADING_UNIT.test(behind.text) || !/^[\p{L} ()]{3,40}$/u.test(behind.text)) return text;
  const leads = widgets.some(({ box }) => box !== widget.box && areInRow(box, behind.box) && box.left >= behind.box.right - 3 && box.left - behind.box.right < 45);
  return leads ? text : `${text} … ${behind.text}`;
}
