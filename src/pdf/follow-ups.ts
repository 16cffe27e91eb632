/** Boxes that ask more about the question before them: indented below it, beside its answers, or with a label that means nothing alone. */
import type { Block } from './blocks.ts';
import { isTick } from './blocks.ts';
import { frameOf } from './frames.ts';
import { areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { IF_YES } from './left.ts';
import type { Asked } from './page-breaks.ts';
import type { PdfWidget } from './types.ts';
import { columnOf } from './zones.ts';

/** Labels that leave open what they are about. */
export const BARE = /^(?:ab|am|an|art|bei|betrag|bis|bis zum|datum|der|grund|höhe|ja, .*|name(?:n|\(n\))?|nämlich|netto|brutto|seit|seit wann|und zwar|um|vo[nm]|von – bis|wann|warum|weil|wegen|welche[nrs]?|wenn ja.*|wer|wo|zeitraum|zum)(?: \((?:datum|uhrzeit)\))?(?: …)?$/iu;
/** It starts so far (points) right of the question that it follows. */
const INDENTED = 8;
/** Answers one under the other begin at the same place, but for so many points. */
const ALIGNED = 3;
/** It follows no further below (points). */
const FAR_BELOW = 60;
/** Text before a row of boxes ends no further to the left (points) of the first label. */
const FAR_LEFT = 160;

/** The question with ticks that a box asks more about; null where none is. */
export function followedBy(one: Asked, named: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): string | null {
  const { box } = one.question.widgets[0];
  const column = columnOf(box, layout.zones);
  const groups = named.filter(({ question: { shape, widgets: [first] }, near, label }) => (shape === 'choice' || shape === 'ticks' || (isTick(first) && label.endsWith('?'))) && near !== null && label !== '' && columnOf(first.box, layout.zones) === column && bottomOf(near.block, first) <= box.top + 4);
  const [last] = groups.toSorted((a, b) => (b.near?.block.box.bottom ?? 0) - (a.near?.block.box.bottom ?? 0));
  if (!last?.near) return null;
  const { block } = last.near;
  const bottom = Math.max(...last.question.widgets.map((tick) => tick.box.bottom), block.box.bottom);
  if (box.top - bottom > FAR_BELOW) return null;
  const start = rowStart(box, named);
  const isEnd = (other: Block): boolean => other !== block && other.tick === null && other.box.top >= block.box.bottom - 2 && other.box.bottom <= box.top + 2 && (other.start <= block.start + INDENTED || headings.has(other)) && columnOf(other.box, layout.zones) === column;
  // Below answers one under the other, those begin where the question begins.
  const from = last.near.place === 'above' ? Math.min(...last.question.widgets.map((tick) => tick.box.left)) : block.start;
  const isIndented = start - from >= INDENTED && box.top >= bottom - 4 && (last.near.place !== 'above' || areStacked(last.question.widgets));
  // "Antrag gestellt am [box]  Grund [box]": a bare label asks more about what begins its row.
  const first = beginsRow(one, named, layout);
  const isBare = BARE.test(one.label) && (first === null || BARE.test(first.label) || first.question.shape !== 'single');
  return (isIndented || isBare) && !layout.blocks.some((other) => isEnd(other) && !(one.near?.block === other)) ? last.label : null;
}

/** The question at the start of the row of a box; null where that is its own. */
export function beginsRow({ question: { widgets: [{ box }] } }: Asked, named: readonly Asked[], { zones }: Layout): Asked | null {
  const before = named.filter(({ question: { widgets: [first] } }) => areInRow(first.box, box) && first.box.right <= box.left && first.box.left < box.left && columnOf(first.box, zones) === columnOf(box, zones));
  return before.toSorted((a, b) => a.question.widgets[0].box.left - b.question.widgets[0].box.left)[0] ?? null;
}

/** Do answers stand one under the other, in one column or several? */
function areStacked(ticks: readonly PdfWidget[]): boolean {
  const [first, ...others] = ticks;
  if (first === undefined) return false;
  const column = [first, ...others.filter(({ box }) => Math.abs(box.left - first.box.left) < ALIGNED)];
  return column.length > 1 && others.every(({ box }) => column.some((other) => areInRow(other.box, box)));
}

function bottomOf(block: Block, first: PdfWidget): number {
  return Math.min(block.box.bottom, first.box.bottom);
}

/** Where the first label of a row begins. */
function rowStart(box: PdfWidget['box'], named: readonly Asked[]): number {
  const row = named.filter(({ question: { widgets: [first] } }) => !isTick(first) && areInRow(first.box, box));
  return Math.min(...row.map(({ near, question: { widgets: [first] } }) => Math.min(first.box.left, near?.block.start ?? first.box.left)));
}

/** The question to which "Wenn ja:" refers, in the row or at the top of the frame of a box; null where none stands there. */
export function askedIfYes({ question: { widgets: [{ box }] } }: Asked, named: readonly Asked[], { blocks, frames, zones }: Layout): string | null {
  const frame = frameOf(box, frames);
  const intro = blocks.find((block) => IF_YES.test(block.text) && block.box.right <= box.left + 4 && (areInRow(block.box, box) || (frame !== null && isInside(block.box, frame, 2) && block.box.top - frame.top < block.size)));
  if (!intro) return null;
  const before = named.filter(({ question: { shape, widgets: [first] }, near }) => shape === 'choice' && near !== null && near.block.box.bottom <= intro.box.top + 4 && columnOf(first.box, zones) === columnOf(box, zones));
  return before.toSorted((a, b) => (a.near?.block.box.bottom ?? 0) - (b.near?.block.box.bottom ?? 0)).at(-1)?.label ?? null;
}

/** The text at the start of the row of a box whose label means nothing alone: "Zeitraum der Verhinderung   vom [box] bis [box]". */
export function rowIntroOf({ question: { widgets: [first] }, label, near }: Asked, named: readonly Asked[], layout: Layout): string | null {
  if (!BARE.test(label) || near?.place !== 'left') return null;
  const row = named.filter(({ question: { widgets: [other] }, near: own }) => areInRow(other.box, first.box) && own?.place === 'left' && other.box.left <= first.box.left && columnOf(other.box, layout.zones) === columnOf(first.box, layout.zones));
  const [start] = row.toSorted((a, b) => a.question.widgets[0].box.left - b.question.widgets[0].box.left);
  if (!start?.near || !BARE.test(start.label)) return null;
  const { block } = start.near;
  const before = layout.blocks.filter((other) => other.tick === null && other !== block && areInRow(other.box, block.box) && other.box.right <= block.box.left && block.box.left - other.box.right < FAR_LEFT && /\p{L}{3}/u.test(other.text) && columnOf(other.box, layout.zones) === columnOf(first.box, layout.zones)
    && !layout.widgets.some(({ box }) => areInRow(box, block.box) && box.left >= other.box.right - 4 && box.right <= block.box.left));
  const intro = before.toSorted((a, b) => b.box.right - a.box.right)[0]?.text;
  return intro === undefined || /^wenn (?:ja|nein)\W*$/iu.test(intro) ? null : intro;
}
