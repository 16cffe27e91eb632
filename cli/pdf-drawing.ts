/** What a page draws besides text: the rules that cut it into cells, and shaded areas. Of pictures and letters nothing is taken. */
import type { Box } from '../src/pdf/types.ts';

/** Rules and areas of a page, as the page is shown. */
export interface Drawing {
  /** Horizontal and vertical lines, and the sides of frames: boxes without extent in one direction. */
  readonly rules: readonly Box[];
  /** Filled rectangles in a colour other than white. */
  readonly areas: readonly Box[];
}

/** The operator list of pdf.js and its codes, as far as we read them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
/** The number of each operator, by its name. */
export type OperatorCodes = Readonly<Record<string, number>>;
type Matrix = readonly [number, number, number, number, number, number];
type ToPage = (x: number, y: number) => readonly number[];

/** Filled rectangles up to so many points thick are rules. */
const THICKEST_RULE = 3;
/** Shorter strokes (points) are parts of signs. */
const SHORTEST_RULE = 6;
/** Lines may lean so far (points) and still be horizontal or vertical. */
const LEAN = 1;
/** Drawings with more rules (dotted lines, pictures) are read only so far. */
const MOST_RULES = 6_000;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads the operators of a page; what annotations draw is the box of the form itself and is left out. */
export function readDrawing({ fnArray, argsArray }: Operators, codes: OperatorCodes, toPage: ToPage): Drawing {
  const rules: Box[] = [];
  const areas: Box[] = [];
  const saved: { readonly matrix: Matrix; readonly isWhite: boolean }[] = [];
  let [matrix, isWhite, inAnnotation] = [IDENTITY, false, 0];
  for (const [at, code] of fnArray.entries()) {
    const args = argsArray[at] as readonly unknown[] | null;
    if (code === codes.beginAnnotation) inAnnotation += 1;
    else if (code === codes.endAnnotation) inAnnotation -= 1;
    else if (inAnnotation > 0 || rules.length > MOST_RULES) continue;
    else if (code === codes.save || code === codes.paintFormXObjectBegin) {
      saved.push({ matrix, isWhite });
      const inner = code === codes.save ? null : args?.[0];
      if (Array.isArray(inner) && inner.length === 6) matrix = multiply(matrix, inner as unknown as Matrix);
    } else if (code === codes.restore || code === codes.paintFormXObjectEnd) ({ matrix, isWhite } = saved.pop() ?? { matrix, isWhite });
    else if (code === codes.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (code === codes.setFillRGBColor) isWhite = /^#f[a-f\d]f[a-f\d]f[a-f\d]$/iu.test(String(args?.[0]));
    else if (code === codes.constructPath) readPath(args ?? [], codes, (x, y) => toPage(...apply(matrix, x, y)), isWhite, rules, areas);
  }
  return { rules, areas };
}

function readPath(args: readonly unknown[], codes: OperatorCodes, toPage: ToPage, isWhite: boolean, rules: Box[], areas: Box[]): void {
  const [paint, [data] = [null]] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
  const isStroked = [codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke].includes(paint);
  const isFilled = [codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke].includes(paint);
  if (!data || !(isStroked || isFilled)) return;
  for (const points of splitPath(data)) {
    const shown = points.map(([x, y]) => toPage(x, y) as readonly [number, number]);
    if (isStroked) addSides(shown, rules);
    if (isFilled && !isWhite) addFilled(shown, rules, areas);
  }
}

type Points = (readonly [number, number])[];

/** The corners of each part of a path; curves count by their ends. */
function splitPath(data: ArrayLike<number>): readonly Points[] {
  const parts: Points[] = [];
  const sizes = [2, 2, 6, 4, 0];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? 4;
    const size = sizes[code] ?? 0;
    const [x, y] = [data[at + size - 1] ?? 0, data[at + size] ?? 0];
    const part = parts.at(-1);
    if (code === 0 || !part) parts.push([[x, y]]);
    else if (code === 4) part.push(part[0] ?? [x, y]);
    else part.push([x, y]);
    at += size + 1;
  }
  return parts;
}

function addSides(points: Points, rules: Box[]): void {
  for (const [at, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[at - 1] ?? [x, y];
    const [width, height] = [Math.abs(x - fromX), Math.abs(y - fromY)];
    if (Math.max(width, height) >= SHORTEST_RULE && Math.min(width, height) <= LEAN) addRule(boundsOf([[x, y], [fromX, fromY]]), rules);
  }
}

function addFilled(points: Points, rules: Box[], areas: Box[]): void {
  const box = boundsOf(points);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (Math.min(width, height) > THICKEST_RULE) areas.push(box);
  else if (Math.max(width, height) >= SHORTEST_RULE) addRule(box, rules);
}

/** Thin boxes as lines without extent: their middle. */
function addRule({ left, right, top, bottom }: Box, rules: Box[]): void {
  const isFlat = right - left >= bottom - top;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  rules.push(isFlat ? { left, right, top: y, bottom: y } : { left: x, right: x, top, bottom });
}

function boundsOf(points: Points): Box {
  // Maps and patterns are paths of so many points that they are no list of arguments.
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  return { left, right, top, bottom };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
