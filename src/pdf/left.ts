/** The text left of a box, and what texts can name one. */
import { HINT_STARTS } from '../page/words/hint-texts.ts';
import { PER_TIME, UNITS } from '../page/words/units.ts';
import type { Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import { perBox } from './per-box.ts';
import type { Box, PdfWidget } from './types.ts';

/** Where the text stands that names a box. */
export type Place = 'inside' | 'left' | 'row' | 'above' | 'span' | 'column' | 'below';

/** A text near a box. */
export interface Near {
  readonly place: Place;
  readonly block: Block;
  /** Points between text and box. */
  readonly gap: number;
}

/** Text to the left, no further away (points): the next column of a table. */
const FAR_LEFT = 260;
/** Text and box touch (points); letters may be drawn wider than they are, and then reach so far into the box, with a small part of the text. */
const SLACK = 4;
const INTO = 14;
const PART = 5;
/** A caption begins where its box begins and stands right above it, but for so many points. */
const CAPTION_OFF = 6;
/** A remark begins where the answer begins, but for so many points. */
const REMARK_INDENT = 12;
/** Number of a row in a table: names nothing. */
const ROW_NUMBER = /^\(?(?:\d{1,3}|[a-z])[.)]?$/iu;
/** Small words over the parts of a date, units: no label. */
const NO_LABEL = /^(?:v\. ?h\.?|anzahl|betrag|uhrzeit|(?:tag|monat|jahr)(?:\s+(?:tag|monat|jahr))*|t ?t|m ?m|j ?j(?: ?j ?j)?|t ?t ?\.? ?m ?m ?\.? ?j ?j(?: ?j ?j)?|€|eur|euro|m²|%|(?:ja|nein)(?:[\s/]+(?:ja|nein))?|[^\p{L}]*)$/iu;

/** Can a text name a box, by what it says? */
export function saysSomething(text: string): boolean {
  return !ROW_NUMBER.test(text) && !NO_LABEL.test(text) && !UNITS.test(text) && !PER_TIME.test(text);
}

/** "Wenn ja:", "Wenn ja, bitte Zeiträume angeben:" before a row of boxes names one of them only where nothing else does. */
export const IF_YES = /^(?:wenn|falls) (?:ja|nein)(?:,? bitte(?: \S+){0,3} (?:angeben|auflisten|aufführen|ausfüllen|eintragen|nennen))?\W*$/iu;

function findLeftOf(widget: PdfWidget, { blocks, widgets }: Layout): Near | null {
  const found = blocks.flatMap((block): Near[] => {
    const line = block.lines.findLast(({ box }) => areInRow(box, widget.box) && endsBefore(box, widget.box));
    if (line === undefined || !saysSomething(block.text)) return [];
    const isParted = widgets.some((other) => other !== widget && other.box.left >= line.box.right - 4 && other.box.right <= widget.box.left + 4 && areInRow(other.box, widget.box));
    return isParted || captionsBoxBefore(block, widget, widgets) ? [] : [{ place: 'left', block, gap: Math.max(0, widget.box.left - block.box.right) }];
  }).filter(({ gap }) => gap <= FAR_LEFT);
  const [nearest, ...others] = found.sort((a, b) => a.gap - b.gap);
  // "Bitte die Nummer eintragen." says how; what is asked stands before it.
  const named = (nearest && isHint(nearest.block) ? others.find(({ block }) => !isHint(block) && block.tick === null) : undefined) ?? nearest ?? null;
  const answer = named === null ? null : explainedAnswer(named.block, blocks);
  return named === null || answer === null ? named : { ...named, block: answer };
}

/** Does a text stand right above another box before this one, and name that: "Datum" beside "Unterschrift"? */
function captionsBoxBefore({ box }: Block, widget: PdfWidget, widgets: readonly PdfWidget[]): boolean {
  return widgets.some((other) => other !== widget && areInRow(other.box, widget.box) && other.box.right <= widget.box.left + SLACK && Math.abs(other.box.left - box.left) <= CAPTION_OFF && other.box.top - box.bottom > -SLACK && other.box.top - box.bottom <= CAPTION_OFF);
}

/** The answer that a remark in small print right below it explains; null where it is none. */
function explainedAnswer({ tick, size, start, box }: Block, blocks: readonly Block[]): Block | null {
  if (tick !== null) return null;
  return blocks.find((other) => other.tick !== null && other.size > size && Math.abs(other.start - start) < REMARK_INDENT && box.top - other.box.bottom > -2 && box.top - other.box.bottom < other.size / 2) ?? null;
}

/** Does a line end before a box, or reach a little into it with its last letters? */
export function endsBefore(line: Box, box: Box): boolean {
  const over = line.right - box.left;
  return over <= SLACK || (over <= INTO && line.right - line.left > PART * over && box.right - line.right > over);
}

/** Does a text say how to fill in rather than what? */
export function isHint({ text }: Block): boolean {
  return HINT_STARTS.test(text) && /(?<!(?:^|\s)(?:nr|str|tel))[.!]$/iu.test(text);
}

/** The text to the left in the same row with no other box between; the text behind a tick may introduce a line to write on. */
export const leftOf = perBox(findLeftOf);
