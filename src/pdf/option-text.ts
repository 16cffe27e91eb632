/** The text of an answer to tick. */
import { namesPerson } from '../page/person.ts';
import { isTick, type Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import { leftOf } from './left.ts';
import { perBox } from './per-box.ts';
import type { PdfWidget } from './types.ts';

/** The head of a column of ticks ends no further (points) above the first. */
const FAR_ABOVE = 16;
/** The head of a column of ticks is short (characters), and centred over them, but for so many points. */
const [LONGEST_HEAD, HEAD_OFF] = [20, 8];
/** The text of an answer ends no further (points) before its box. */
const BEFORE = 12;

function findOptionTextOf(widget: PdfWidget, layout: Layout): string | null {
  const behind = layout.answers.get(widget);
  if (behind) return behind.text;
  const left = leftOf(widget, layout);
  if (left && left.block.tick === null && left.gap <= BEFORE) return left.block.text;
  const letter = layout.blocks.find(({ box, text, tick }) => tick === null && /^[\p{L}\d]{1,2}$/u.test(text) && areInRow(box, widget.box) && widget.box.left - box.right > -4 && widget.box.left - box.right <= BEFORE);
  if (letter) return letter.text;
  const over = layout.blocks.find(({ box, text, tick }) => tick === null && text.length <= 12 && Math.abs((box.left + box.right) / 2 - (widget.box.left + widget.box.right) / 2) <= 5
    && widget.box.top - box.bottom > -4 && widget.box.top - box.bottom <= 8);
  return over ? over.text : tickHeadOf(widget, layout);
}

/** The head of a column of ticks, such as "ja" and "nein" over a table of questions; people head no answers. */
function tickHeadOf(widget: PdfWidget, layout: Layout): string | null {
  const middle = ({ box }: { readonly box: Block['box'] }): number => (box.left + box.right) / 2;
  const column = layout.widgets.filter((other) => isTick(other) && other.box.top <= widget.box.top && Math.abs(middle(other) - middle(widget)) <= 3);
  const top = Math.min(...column.map(({ box }) => box.top));
  const head = layout.blocks.find((block) => block.tick === null && block.text.length <= LONGEST_HEAD && /\p{L}{2}/u.test(block.text) && Math.abs(middle(block) - middle(widget)) <= HEAD_OFF && top - block.box.bottom > -4 && top - block.box.bottom <= FAR_ABOVE);
  return head && !namesPerson(head.text) && column.every((other) => !layout.answers.has(other)) ? head.text : null;
}

/** The text of a tick or radio: behind it, else right before it. null where none stands. */
export const optionTextOf = perBox(findOptionTextOf);
