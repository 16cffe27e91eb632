import { answersBefore } from './answers-before.ts';
import { areInColumn, areInRow, unite } from './geometry.ts';
import { isCutBelow, type Rules } from './rules.ts';
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
/** Between the lines of a sentence with gaps to fill in; only lines of so many characters end within a sentence. */
const WIDE_LINES = 2.3;
/** Right-aligned lines in cells stand further apart where a footnote is raised. */
const RAISED_LINES = 1.75;
const LONG_LINE = 45;
/** Lines of one paragraph begin, end or are centred at the same place, but for so many points. */
const ALIGNED = 3;
/** Where lines end at the same place a raised digit may stand behind one: so many points. */
const RAGGED = 4.5;
/** Behind a cut word the next line may begin so much (points) further right or left. */
const INDENTED = 24;
/** Sizes of lines of one paragraph differ by no more than this share; within a bracket by more. */
const [SAME_SIZE, SAME_BRACKET] = [0.1, 0.4];
/** Lines and boxes are equally far apart, but for this share; from so many times on a row has several lines. */
const SAME_PITCH = 0.3;
const SEVERAL_LINES = 1.9;
/** So many lines above are looked at for the paragraph that a line goes on. */
const LOOK_BACK = 40;
/** Ticks no further (points) behind a line answer it: the next line is another text. */
const ASKS_BEHIND = 40;
/** Words with which no text ends. */
const UNFINISHED = /\s(?:und|oder|der|die|das|des|dem|den|ein|eine[mnrs]?|auf|unter|mit|von|vom|für|zu[mr]?|in|im|bei|nach|über|durch|sowie|bzw\.)$/u;
/** A tick stands right before its text: gap in points. */
const TICK_GAP = 16;
/** Beside the tick the line stands with so much of its height (in font sizes) at least. */
const OVERLAP = 0.3;

/** Joins the lines of a page to blocks, in the order in which they begin. */
export function findBlocks(segments: readonly Segment[], widgets: readonly PdfWidget[], rules: Rules): readonly Block[] {
  const open: Draft[] = [];
  const ticks = findTicks(segments, widgets);
  for (const segment of segments) {
    const tick = ticks.get(segment) ?? null;
    const box = boxBehind(segment, widgets);
    const draft = tick ? undefined : open.slice(-LOOK_BACK).reverse().find((one) => goesOn(one, segment, box, widgets) && !isCutBelow(one.lines.at(-1)?.box ?? segment.box, segment.box, rules));
    if (draft) {
      draft.lines.push(segment);
      draft.behind ??= box;
    } else {
      open.push({ lines: [segment], tick, behind: box });
    }
  }
  return open.map(({ lines, tick }) => ({
    text: joinLines(lines.map(({ text }) => text)), box: unite(lines.map(({ box }) => box)), size: lines[0]?.size ?? 0,
    title: lines.length === 1 ? (lines[0]?.title ?? '') : joinLines(lines.map(({ text }) => text)), isBold: lines[0]?.isBold ?? false, start: lines[0]?.start ?? 0, lines, tick,
  }));
}

interface Draft {
  readonly lines: Segment[];
  readonly tick: PdfWidget | null;
  behind: PdfWidget | null;
}

/** A line that ends so is no whole answer. */
const LEFT_OPEN = /\s(?:und|oder|bzw\.|sowie|von|für|mit|zur?|im|in|de[rsm]|die|ein)$/u;
/** Words before which a hyphen stands for the rest of a word. */
const AND = /^(?:und|oder|bzw|bis|sowie)(?!\p{L})/u;

/** Joins lines to one text; a word that is cut at the end of a line is whole again. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const raw of lines) {
    const line = lines.length > 1 ? raw.replace(/^[•·]\s*/u, '') : raw;
    const last = parts.at(-1) ?? '';
    const isCut = /\p{L}[-\u00AD]$/u.test(last) && /^\p{Ll}/u.test(line) && !AND.test(line);
    const isOneWord = /(?:\p{L}-|\p{L}\/)$/u.test(last) && /^\p{L}/u.test(line) && !AND.test(line);
    if (isCut) parts[parts.length - 1] = last.slice(0, -1);
    parts.push(isCut || isOneWord ? line : ` ${line}`);
  }
  return parts.join('').trim();
}

function goesOn({ lines, tick, behind }: Draft, segment: Segment, box: PdfWidget | null, widgets: readonly PdfWidget[]): boolean {
  const last = lines.at(-1);
  const isBullet = tick !== null && /^[•·]/u.test(segment.text);
  if (!last || (last.isBold !== segment.isBold && !/^\p{Ll}/u.test(segment.text) && !isBullet) || Math.abs(last.size - segment.size) > (isOpen(lines) ? SAME_BRACKET : SAME_SIZE) * last.size) return false;
  const step = segment.box.bottom - last.box.bottom;
  if (step <= 0.5 * last.size || step > (isOpenSentence(last, segment) ? WIDE_LINES : areRightAligned(last, segment) ? RAISED_LINES : LINE_HEIGHT) * last.size) return false;
  // Below an answer its list goes on, indented.
  const isInList = (isBullet && isBelow(segment, lines)) || (tick !== null && lines.some(({ text }) => /^[•·]/u.test(text)) && segment.box.left > (lines[0]?.box.left ?? 0) + ALIGNED);
  // The tick stands over the second line: "□ Pflegegeld und", and below it "Sachleistung".
  const isBelowTick = tick !== null && LEFT_OPEN.test(last.text) && Math.abs(segment.box.left - tick.box.left) <= ALIGNED;
  if (!isInList && ((!isAligned(last, segment) && !isCutWord(last, segment) && !isBelowTick) || /[?:]$/u.test(last.text))) return false;
  if (behind && box && behind !== box && !UNFINISHED.test(last.text) && areRows(step, box.box.top - behind.box.top, segment.text)) return false;
  if (tick && areInColumn(segment.box, tick.box) && !isBelowTick) return false;
  // A question of two lines ends only with the second, which has no ticks of its own.
  const endsQuestion = segment.text.endsWith('?') && !/[?.:]$/u.test(last.text) && !hasTicksBehind(segment, widgets);
  if (tick === null && !endsQuestion && /^\p{Lu}/u.test(segment.text) && / /u.test(last.text) && !isOpen(lines) && !UNFINISHED.test(last.text) && hasTicksBehind(last, widgets)) return false;
  const gap: Box = { left: Math.max(last.box.left, segment.box.left), right: Math.min(last.box.right, segment.box.right), top: last.box.bottom, bottom: segment.box.top };
  return !widgets.some((widget) => areInColumn(widget.box, gap) && widget.box.top >= last.box.top && widget.box.bottom <= segment.box.bottom);
}

/** A bullet stands no further right (points) of where the text above it begins. */
const BULLET_INDENT = 40;

function isBelow({ box }: Segment, [first]: readonly Segment[]): boolean {
  return first !== undefined && box.left >= first.box.left - ALIGNED && box.left <= first.box.left + BULLET_INDENT;
}

function hasTicksBehind({ box }: Segment, widgets: readonly PdfWidget[]): boolean {
  return widgets.some((widget) => isTick(widget) && areInRow(widget.box, box) && widget.box.left >= box.right - 3 && widget.box.left - box.right <= ASKS_BEHIND);
}

/** Do lines end at the same place, but not begin there? */
function areRightAligned({ box: a }: Segment, { box: b }: Segment): boolean {
  return Math.abs(a.right - b.right) <= RAGGED && Math.abs(a.left - b.left) > INDENTED / 2;
}

/** Does a long line stop within a sentence that the next goes on with? */
function isOpenSentence(last: Segment, next: Segment): boolean {
  return last.text.length >= LONG_LINE && /[\p{L},]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
}

/** Is a bracket open at the end of these lines? */
function isOpen(lines: readonly Segment[]): boolean {
  const last = lines.findLast(({ text }) => /[()]/u.test(text))?.text ?? '';
  return last.lastIndexOf('(') > last.lastIndexOf(')');
}

/** Is a word cut at the end of the line, and does the next go on with it, indented perhaps? */
function isCutWord(last: Segment, next: Segment): boolean {
  return /\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(next.text) && !AND.test(next.text) && Math.abs(next.box.left - last.box.left) <= INDENTED;
}

/** Rows of a table are as far apart as their boxes; where those are further apart each row has several lines. Else it is a paragraph. */
function areRows(step: number, pitch: number, text: string): boolean {
  if (Math.abs(pitch - step) < SAME_PITCH * pitch) return true;
  return pitch > SEVERAL_LINES * step && !/^\p{Ll}/u.test(text);
}

function isAligned({ box: a, start, text, isBold }: Segment, { box: b, start: next, text: goes, isBold: isNextBold }: Segment): boolean {
  const isNear = (x: number, y: number): boolean => Math.abs(x - y) <= ALIGNED;
  // Behind "a)" the next line may begin below the letter.
  const isBelowNumber = start > a.left && isNear(a.left, b.left) && text.length >= LONG_LINE && /^\p{Ll}/u.test(goes);
  return isNear(start, next) || isBelowNumber || (isBold === isNextBold && Math.abs(a.right - b.right) <= RAGGED) || isNear((a.left + a.right) / 2, (b.left + b.right) / 2);
}

/** The ticks and radios, each with the line that begins its text: the upper where it stands between two. */
function findTicks(segments: readonly Segment[], widgets: readonly PdfWidget[]): ReadonlyMap<Segment, PdfWidget> {
  const found = new Map<Segment, PdfWidget>();
  const all = widgets.filter(isTick);
  const before = answersBefore(segments, all);
  for (const [widget, segment] of before) found.set(segment, widget);
  for (const widget of all) {
    if (before.has(widget)) continue;
    const beside = segments.filter(({ box, size }) => box.left - widget.box.right > -3 && box.left - widget.box.right <= TICK_GAP
      && Math.min(box.bottom, widget.box.bottom) - Math.max(box.top, widget.box.top) > OVERLAP * size);
    const [first] = beside.sort((a, b) => (areTogether(a, b) ? a.box.top - b.box.top : distance(a, widget) - distance(b, widget)));
    if (first && !found.has(first)) found.set(first, widget);
  }
  return found;
}

function areTogether(a: Segment, b: Segment): boolean {
  return Math.abs(a.box.left - b.box.left) <= ALIGNED && Math.abs(a.size - b.size) < 0.1 * a.size;
}

function distance({ box }: Segment, widget: PdfWidget): number {
  return Math.abs((box.top + box.bottom) / 2 - (widget.box.top + widget.box.bottom) / 2);
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
