/** The drawn lines that cut a page into cells. */
import { areInColumn, areInRow, heightOf, widthOf } from './geometry.ts';
import { perPlace } from './per-box.ts';
import type { Box, PdfWidget } from './types.ts';

/** Lines of a page, the pieces of one line joined. */
export interface Rules {
  readonly flat: readonly Box[];
  readonly upright: readonly Box[];
}

/** Pieces lie on one line when they differ by less (points). */
const SAME_LINE = 1.5;
/** Pieces with a smaller gap (points) are one line. */
const JOINT = 2.5;
/** A frame around a box of the form stands no further off (points). */
const HUG = 4;
/** Between a text and a box a line may overlap both by so much (points). */
const OVERLAP = 2.5;

/** Joins pieces; leaves out the frames of single boxes, the teeth of combs and the lines under words: they part nothing. */
export function cleanRules(drawn: readonly Box[], widgets: readonly PdfWidget[], texts: readonly Box[]): Rules {
  // Squares to tick stand close together: joined first, their sides would be lines.
  const ticks = widgets.filter(({ kind }) => kind === 'tick' || kind === 'radio');
  const pieces = drawn.filter((piece) => !ticks.some(({ box }) => isOwnFrame(piece, box)));
  const isKept = (rule: Box): boolean => !widgets.some(({ box }) => isOwnFrame(rule, box)) && !texts.some((box) => isUnderline(rule, box));
  const flat = joinPieces(pieces.filter((piece) => widthOf(piece) > heightOf(piece))).filter(isKept);
  const upright = joinPieces(pieces.filter((piece) => widthOf(piece) <= heightOf(piece)).map(turn)).map(turn).filter(isKept);
  return { flat, upright };
}

function turn({ left, right, top, bottom }: Box): Box {
  return { left: top, right: bottom, top: left, bottom: right };
}

function joinPieces(pieces: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const piece of [...pieces].sort((a, b) => (Math.abs(a.top - b.top) <= SAME_LINE ? a.left - b.left : a.top - b.top))) {
    const at = joined.findLastIndex((one) => Math.abs(one.top - piece.top) <= SAME_LINE && piece.left - one.right <= JOINT && one.left - piece.right <= JOINT);
    const last = joined[at];
    if (last) joined[at] = { ...last, left: Math.min(last.left, piece.left), right: Math.max(last.right, piece.right) };
    else joined.push(piece);
  }
  return joined;
}

/** Does the line only draw this box: along its edge, or inside it? */
function isOwnFrame(rule: Box, box: Box): boolean {
  return rule.left >= box.left - HUG && rule.right <= box.right + HUG && rule.top >= box.top - HUG && rule.bottom <= box.bottom + HUG;
}

function isUnderline(rule: Box, text: Box): boolean {
  return widthOf(rule) > heightOf(rule) && rule.left >= text.left - 2 && rule.right <= text.right + 2 && rule.top > (text.top + text.bottom) / 2 && rule.top <= text.bottom + 1;
}

/** Does a line part the upper from the lower box? */
export function isCutBelow(upper: Box, lower: Box, { flat }: Rules): boolean {
  const x = (Math.max(upper.left, lower.left) + Math.min(upper.right, lower.right)) / 2;
  return flat.some(({ left, right, top }) => left <= x && right >= x && top >= upper.bottom - OVERLAP && top <= lower.top + OVERLAP);
}

/** Does a line part the left from the right box? */
export function isCutBeside(left: Box, right: Box, { upright }: Rules): boolean {
  const y = (Math.max(left.top, right.top) + Math.min(left.bottom, right.bottom)) / 2;
  return upright.some((rule) => rule.top <= y && rule.bottom >= y && rule.left >= left.right - OVERLAP && rule.left <= right.left + OVERLAP);
}

function findCellOf(box: Box, { flat, upright }: Rules): Box {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const over = flat.filter((rule) => rule.left <= x && rule.right >= x).map(({ top }) => top);
  const beside = upright.filter((rule) => rule.top <= y && rule.bottom >= y).map(({ left }) => left);
  return {
    left: Math.max(Number.NEGATIVE_INFINITY, ...beside.filter((at) => at < x)), right: Math.min(Number.POSITIVE_INFINITY, ...beside.filter((at) => at >= x)),
    top: Math.max(Number.NEGATIVE_INFINITY, ...over.filter((at) => at < y)), bottom: Math.min(Number.POSITIVE_INFINITY, ...over.filter((at) => at >= y)),
  };
}

/** The cell in which a box stands: up to the next lines on each side; without end where there is none. */
export const cellOf = perPlace(findCellOf);

/** Has a cell lines on all four sides? */
export function isClosedCell({ left, right, top, bottom }: Box): boolean {
  return [left, right, top, bottom].every(Number.isFinite);
}

/** Does a line stand between two rows or columns of texts that could be one? */
export function arePartedBy(a: Box, b: Box, rules: Rules): boolean {
  if (areInColumn(a, b)) return a.bottom <= b.bottom ? isCutBelow(a, b, rules) : isCutBelow(b, a, rules);
  return areInRow(a, b) && (a.right <= b.right ? isCutBeside(a, b, rules) : isCutBeside(b, a, rules));
}
