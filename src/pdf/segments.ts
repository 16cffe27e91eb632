import { areInRow, unite } from './geometry.ts';
import { cutAtLeaders, cutAtRules } from './pieces.ts';
import type { Box, PdfText } from './types.ts';

/** Text of one line without a larger gap: what the eye takes as one. */
export interface Segment {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly isBold: boolean;
  /** Its text without a thin remark behind a dash that follows bold words. */
  readonly title: string;
  /** Where its words begin: behind the number of a question. */
  readonly start: number;
}

/** Larger gaps (in font sizes) separate columns and labels; between words they are below half. */
const GAP = 0.9;
/** From this gap on (in font sizes) a piece may begin a column of its own, if one of the next line begins at the same place, but for so many points. */
const [COLUMN_GAP, SAME_START, NEXT_LINE] = [0.6, 0.7, 1.6];
/** So many pieces before and behind a line hold the next ones. */
const NEARBY = 12;
/** A gap (in font sizes) from which on two pieces are two words. */
const BLANK = 0.12;
/** Behind a number ("1.A", "12") the text may stand so far off (in font sizes). */
const NUMBER_GAP = 2.2;
const NUMBER = /^(?:\d{1,3}[a-z]?|[A-Z]|[a-z](?=[.)])|[IVX]{1,4})(?:\.\d{0,2}[A-Za-z]?){0,3}[.)]?$/u;
/** "ja   nein" over two boxes to tick are two texts from this gap (in font sizes) on. */
const ANSWER_GAP = 0.5;
const ANSWER = /^\s*(?:ja|nein)\s*$/iu;
/** Pieces whose baselines differ by less (in font sizes) stand in one line; raised numbers too. */
const BASELINE = 0.35;
/** Small capitals are smaller than the first letter of their word, by this share at least. */
const SMALL_CAPITALS = 0.9;
/** Small print behind text so much larger is a remark, such as the date of the form. */
const TITLE = 1.8;
/** Dots and lines to write on. */
const LEADERS = /[.…_]{4,}|…{2,}|^[\s.…_]+$/gu;
/** Signs of symbol fonts without meaning: boxes, arrows, private use. */
const SYMBOLS = /[\p{Cc}\p{Co}]/gu;
/** How a remark behind a heading begins. */
const REMARK = /^\s*(?:\(|[–-]\s)/u;
const DASHED = /^\s*[–-]\s/u;
/** So many pieces are laid out: dots on hostile forms cut a text into very many. */
const MOST_PIECES = 30_000;

/** The lines of a page from top to bottom, cut where a column ends or a box of the form stands. */
export function findSegments(texts: readonly PdfText[], boxes: readonly Box[], uprights: readonly Box[]): readonly Segment[] {
  const pieces = cutAtRules(cutAtLeaders(keepBlanks(texts)).slice(0, MOST_PIECES), uprights).filter(({ text, isUpright }) => isUpright && text.replace(SYMBOLS, '').trim() !== '').sort((a, b) => a.box.bottom - b.box.bottom || a.box.left - b.box.left);
  const segments: Segment[] = [];
  for (let at = 0; at < pieces.length;) {
    const [line, next] = takeLine(pieces, at);
    const starts = pieces.slice(Math.max(0, at - NEARBY), next + NEARBY);
    const row = boxes.filter((box) => line.some((piece) => areInRow(piece.box, box)));
    const rules = uprights.filter((rule) => line.some((piece) => areInRow(piece.box, rule)));
    for (const run of cutRuns(line, row, rules, starts)) {
      const segment = joinRun(run);
      if (segment.text !== '') segments.push(segment);
    }
    at = next;
  }
  return segments;
}

/** Where a blank is drawn by itself, the next piece begins with it: narrow type leaves hardly a gap. */
function keepBlanks(texts: readonly PdfText[]): readonly PdfText[] {
  return texts.map((piece, at) => (/^\s+$/u.test(texts[at - 1]?.text ?? '') && /^\S/u.test(piece.text) ? { ...piece, text: ` ${piece.text}` } : piece));
}

/** All pieces on the baseline of the piece at `from`, left to right, and where the next line begins. */
function takeLine(pieces: readonly PdfText[], from: number): readonly [PdfText[], number] {
  const { box, size } = pieces[from] ?? { box: { bottom: 0 }, size: 0 };
  let end = from + 1;
  for (let piece = pieces[end]; piece && piece.box.bottom - box.bottom <= BASELINE * Math.max(size, piece.size); piece = pieces[end]) end += 1;
  return [pieces.slice(from, end).sort((a, b) => a.box.left - b.box.left), end];
}

function cutRuns(line: readonly PdfText[], boxes: readonly Box[], rules: readonly Box[], nearby: readonly PdfText[]): readonly [PdfText, ...PdfText[]][] {
  const runs: [PdfText, ...PdfText[]][] = [];
  for (const piece of line) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !isCut(last, piece, run, boxes, rules) && !beginsColumn(last, piece, nearby)) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function isCut(last: PdfText, piece: PdfText, run: readonly PdfText[], boxes: readonly Box[], rules: readonly Box[]): boolean {
  const gap = piece.box.left - last.box.right;
  const isNumbered = run.length === 1 && NUMBER.test(last.text.trim());
  if (gap > Math.max(last.size, piece.size) * (isNumbered ? NUMBER_GAP : GAP)) return true;
  if (ANSWER.test(last.text) && ANSWER.test(piece.text) && gap > ANSWER_GAP * piece.size) return true;
  if (Math.max(last.size, piece.size) > TITLE * Math.min(last.size, piece.size) && /\d{4}/u.test(piece.text)) return true;
  if (rules.some(({ left }) => left >= last.box.right - 1 && left <= piece.box.left + 1)) return true;
  return boxes.some(({ left, right }) => left >= last.box.right - 2 && right <= piece.box.left + 2);
}

/** Does a piece behind a wide blank begin where one of the next line begins that stands alone there, as heads of narrow columns do? */
function beginsColumn(last: PdfText, piece: PdfText, nearby: readonly PdfText[]): boolean {
  const gap = piece.box.left - last.box.right;
  if (gap < COLUMN_GAP * piece.size || !/\p{L}{2}/u.test(last.text) || !/\p{L}{2}/u.test(piece.text)) return false;
  const isNextLine = ({ box }: PdfText): boolean => Math.abs(box.bottom - piece.box.bottom) > BASELINE * piece.size && Math.abs(box.bottom - piece.box.bottom) < NEXT_LINE * piece.size;
  return nearby.some((other) => isNextLine(other) && Math.abs(other.box.left - piece.box.left) <= SAME_START && nearby.every(({ box }) => box === other.box || Math.abs(box.bottom - other.box.bottom) > BASELINE * other.size || box.right <= other.box.left - GAP * other.size || box.left >= other.box.left));
}

function joinRun(run: readonly [PdfText, ...PdfText[]]): Segment {
  const size = Math.max(...run.map((piece) => piece.size));
  const kept = run.filter((piece) => !isFootnote(piece, size));
  const own = kept.length > 0 ? kept : run;
  let text = '';
  let bold = 0;
  let head = 0;
  let small = 0;
  let end = Number.POSITIVE_INFINITY;
  for (const [at, piece] of run.entries()) {
    if (isFootnote(piece, size)) continue;
    // Behind a bold heading a remark in brackets or behind a dash may be thin.
    if (head === 0 && bold > 0 && bold >= text.trim().length - 1 && !piece.isBold && REMARK.test(piece.text)) head = text.length;
    if (areSmallCapitals(piece, run[at - 1])) small = piece.size;
    const words = small === piece.size && !/\p{Ll}/u.test(piece.text) ? piece.text.toLowerCase() : piece.text;
    text += piece.box.left - end > BLANK * size ? ` ${words}` : words;
    if (piece.isBold) bold += piece.text.length;
    end = piece.box.right;
  }
  const words = run.length > 1 && NUMBER.test(run[0]?.text.trim() ?? '') ? run.slice(1) : run;
  const plain = tidy(text);
  const isDashed = head > 0 && DASHED.test(text.slice(head));
  const hasRemark = isDashed || (head > 0 && plain.endsWith(')'));
  return { text: plain, title: isDashed ? tidy(text.slice(0, head)) : plain, box: unite(own.map(({ box }) => box)), size: words[0]?.size ?? size, isBold: hasRemark || bold > text.length / 2, start: startOf(words[0] ?? run[0]) };
}

/** Do capitals right behind a larger one stand for small letters? */
function areSmallCapitals({ text, box, size }: PdfText, before: PdfText | undefined): boolean {
  return before !== undefined && /(?:^|\s)\p{Lu}$/u.test(before.text) && size < SMALL_CAPITALS * before.size && box.left - before.box.right < BLANK * size && /^\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function tidy(text: string): string {
  return text.replace(SYMBOLS, '').replace(LEADERS, ' ').replace(/\s+/gu, ' ').trim();
}

/** Raised digits are footnotes. */
function isFootnote(piece: PdfText, size: number): boolean {
  return piece.size < 0.75 * size && /^[\d\s,]+$/u.test(piece.text);
}

/** Where the words of a piece begin: behind "a)" or "3.". */
function startOf({ text, box }: PdfText): number {
  const number = /^\s*(?:[a-z]\)|\d{1,2}[.)])\s+/u.exec(text)?.[0].length ?? 0;
  return box.left + (number / Math.max(1, text.length)) * (box.right - box.left);
}
