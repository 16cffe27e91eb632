/** The text of an answer to tick. */
import { bareTickOf } from './bare-ticks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import { leftOf } from './left.ts';
import { perBox } from './per-box.ts';
import { sentenceFrom } from './sentences.ts';
import { tickHeadOf } from './tick-heads.ts';
import type { PdfWidget } from './types.ts';

/** The text of an answer ends no further (points) before its box. */
const BEFORE = 12;

function findOptionTextOf(widget: PdfWidget, layout: Layout): string | null {
  const behind = layout.answers.get(widget);
  if (behind) return sentenceFrom(behind, layout) ?? behind.text;
  const bare = bareTickOf(widget, layout);
  if (bare) return bare.answer;
  const left = leftOf(widget, layout);
  if (left && left.block.tick === null && left.gap <= BEFORE) return left.block.text;
  const letter = layout.blocks.find(({ box, text, tick }) => tick === null && /^[\p{L}\d]{1,2}$/u.test(text) && areInRow(box, widget.box) && widget.box.left - box.right > -4 && widget.box.left - box.right <= BEFORE);
  if (letter) return letter.text;
  const over = layout.blocks.find(({ box, text, tick }) => tick === null && text.length <= 12 && Math.abs((box.left + box.right) / 2 - (widget.box.left + widget.box.right) / 2) <= 5
    && widget.box.top - box.bottom > -4 && widget.box.top - box.bottom <= 8);
  return over ? over.text : tickHeadOf(widget, layout);
}

/** The text of a tick or radio: behind it, else right before it. null where none stands. */
export const optionTextOf = perBox(findOptionTextOf);
