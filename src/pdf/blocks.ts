import { areInColumn, areInRow, unite } from './geometry.ts';
import type { Segment } from './segments.ts';
import type { Box, PdfWidget } from './types.ts';

/** Lines that belong together: a paragraph, a label of two lines, the text of an answer. */
export interface Block extends Segment {
  readonly lines: readonly Segment[];
  /** The tick or radio whose text this is. */
  readonly tick: PdfWidget | null;
}

/** Distance of baselines in one paragraph, in font sizes. */
const LINE_HEIGHT = 1.5;
/** Lines of one paragraph begin, end or are centred at the same place, but for so many points. */
const ALIGNED = 3;
/** So many lines above are looked at for the paragraph that a line goes on. */
const LOOK_BACK = 40;
/** A tick stands right before its text: gap in points. */
const TICK_GAP = 16;

/** Joins the lines of a page to blocks, in the order in which they begin. */
export function findBlocks(segments: readonly Segment[], widgets: readonly PdfWidget[]): readonly Block[] {
  const open: Draft[] = [];
  for (const segment of segments) {
    const tick = tickBefore(segment, widgets);
    const box = boxBehind(segment, widgets);
    const draft = tick ? undefined : open.slice(-LOOK_BACK).reverse().find((one) => goesOn(one, segment, box, widgets));
    if (draft) {
      draft.lines.push(segment);
      draft.behind ??= box;
    } else {
      open.push({ lines: [segment], tick, behind: box });
    }
  }
  return open.map(({ lines, tick }) => ({
    text: joinLines(lines.map(({ text }) => text)), box: unite(lines.map(({ box }) => box)), size: lines[0]?.size ?? 0,
    isBold: lines[0]?.isBold ?? false, start: lines[0]?.start ?? 0, lines, tick,
  }));
}

interface Draft {
  readonly lines: Segment[];
  readonly tick: PdfWidget | null;
  behind: PdfWidget | null;
}

/** Joins lines to one text; a word that is cut at the end of a line is whole again. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const isCut = /\p{L}[-\u00AD]$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:und|oder|bzw|bis)(?!\p{L})/u.test(line);
    text = isCut ? text.slice(0, -1) + line : `${text} ${line}`;
  }
  return text.trim();
}

function goesOn({ lines, tick, behind }: Draft, segment: Segment, box: PdfWidget | null, widgets: readonly PdfWidget[]): boolean {
  const last = lines.at(-1);
  if (!last || last.isBold !== segment.isBold || Math.abs(last.size - segment.size) > 0.1 * last.size) return false;
  const step = segment.box.bottom - last.box.bottom;
  if (step <= 0.5 * last.size || step > LINE_HEIGHT * last.size) return false;
  if (!isAligned(last, segment) || /[?:]$/u.test(last.text)) return false;
  if (behind && box && behind !== box) return false;
  if (tick && areInColumn(segment.box, tick.box)) return false;
  const gap: Box = { left: Math.max(last.box.left, segment.box.left), right: Math.min(last.box.right, segment.box.right), top: last.box.bottom, bottom: segment.box.top };
  return !widgets.some((widget) => areInColumn(widget.box, gap) && widget.box.top >= last.box.top && widget.box.bottom <= segment.box.bottom);
}

function isAligned({ box: a, start }: Segment, { box: b, start: next }: Segment): boolean {
  const isNear = (x: number, y: number): boolean => Math.abs(x - y) <= ALIGNED;
  return isNear(start, next) || isNear(a.right, b.right) || isNear((a.left + a.right) / 2, (b.left + b.right) / 2);
}

/** The tick or radio right before a line. */
function tickBefore({ box }: Segment, widgets: readonly PdfWidget[]): PdfWidget | null {
  const before = widgets.filter((widget) => isTick(widget) && areInRow(widget.box, box) && box.left - widget.box.right > -3 && box.left - widget.box.right <= TICK_GAP);
  return before.sort((a, b) => b.box.right - a.box.right)[0] ?? null;
}

/** The box to write in behind a line, in its row. */
function boxBehind({ box }: Segment, widgets: readonly PdfWidget[]): PdfWidget | null {
  const behind = widgets.filter((widget) => !isTick(widget) && areInRow(widget.box, box) && widget.box.left >= box.right - 3);
  return behind.sort((a, b) => a.box.left - b.box.left)[0] ?? null;
}

/** Is it a box to tick? */
export function isTick({ kind }: PdfWidget): boolean {
  return kind === 'tick' || kind === 'radio';
}
