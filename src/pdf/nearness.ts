/** How near a text stands to a box for the eye. */
import type { Block } from './blocks.ts';
import { captionedBy } from './captions.ts';
import type { Layout } from './layout.ts';
import { IF_YES, isHint, leftOf, saysSomething, type Near } from './left.ts';
import { perBox } from './per-box.ts';
import { isCutBelow, isCutBeside } from './rules.ts';
import { namesPerson } from '../page/person.ts';
import type { PdfWidget } from './types.ts';

/** Short names of columns, explained elsewhere on the form: "PB 1", "EB". */
const CODE = /^\p{Lu}{1,3}\.?\s?\d?$/u;

/** Does a text say whose column it is, rather than what is asked in it? */
export function headsColumn(text: string): boolean {
  return (CODE.test(text) && saysSomething(text)) || namesPerson(text);
}

/** How far (points) a text stands for the eye: lines between, other boxes that it belongs to, and what people know of forms count too. */
export function costOf({ place, block, gap }: Near, widget: PdfWidget, layout: Layout): number {
  const isCut = place === 'below' ? isCutBelow(widget.box, block.box, layout.rules) : place === 'above' || place === 'column' || place === 'span' ? isCutBelow(block.box, widget.box, layout.rules) : isCutBeside(block.box, widget.box, layout.rules);
  const told = tellsSame(widget.toolTip, block.text) ? TOLD : 0;
  const person = headsColumn(block.text) && place !== 'inside' ? PERSON : 0;
  const base = { inside: 0, above: gap, left: gap * LEFT, span: SPAN, row: FAR, column: FAR, below: captionedBy(block, layout) === widget ? CAPTION + gap : BELOW + gap }[place];
  const astray = isAstray(place, block, widget, layout) ? ASTRAY : 0;
  return base + (isCut ? CUT : 0) + astray + (isHint(block) ? HINT : IF_YES.test(block.text) ? OPEN : 0) + (block.tick && place !== 'inside' ? TICK : 0) + person - told;
}

/** Labels of one column begin at the same place, so do their boxes, but for so many points; so many make a column. */
const ALIGNED = 4;
const SOME_LABELS = 3;
/** Headings are so much larger than labels. */
const LARGER = 1.1;
/** Longer texts (characters) before a box may stand over what has labels of its own. */
const LONGEST = 60;

/** Is a box one of a column of boxes, each with its label in a column of labels to the left? Then what stands above or below and begins elsewhere names others. */
const hasLabelColumn = perBox((widget, layout): boolean => {
  const own = leftOf(widget, layout);
  if (own === null || own.block.tick !== null || own.block.text.length > LONGEST) return false;
  const mates = layout.widgets.filter((other) => {
    const left = Math.abs(other.box.left - widget.box.left) <= ALIGNED ? leftOf(other, layout) : null;
    return left !== null && left.block.tick === null && Math.abs(left.block.start - own.block.start) <= ALIGNED;
  });
  return mates.length >= SOME_LABELS;
});

/** Does a text above or below a box begin elsewhere, where the label beside the box tells that it is a heading, or names others? */
function isAstray(place: Near['place'], block: Block, widget: PdfWidget, layout: Layout): boolean {
  if (place !== 'above' && place !== 'below' && place !== 'span') return false;
  const begins = place === 'above' ? [block.start, block.box.left] : [block.start];
  return begins.every((left) => Math.abs(left - widget.box.left) > ALIGNED) && (hasLabelColumn(widget, layout) || isHeadingBeside(block, widget, layout));
}

/** Is a bold text larger than the label in the row of a box? It is a heading, centred perhaps. */
function isHeadingBeside({ isBold, size }: Block, widget: PdfWidget, layout: Layout): boolean {
  const own = leftOf(widget, layout);
  return own !== null && own.block.tick === null && isBold && size > LARGER * own.block.size;
}

/** Costs in points: a line to the left counts less than one above; lines that part, texts of ticks, names of people count more. */
const LEFT = 0.25;
const CUT = 12;
const TICK = 4;
const PERSON = 8;
const BELOW = 12;
const CAPTION = 3;
const SPAN = 10;
const HINT = 14;
const OPEN = 20;
const FAR = 26;
const TOLD = 16;
const ASTRAY = 20;

/** Does the tool tip say what the text says? */
function tellsSame(toolTip: string, text: string): boolean {
  const [tip, seen] = [fold(toolTip), fold(text)];
  return seen.length > 3 && tip.length > 3 && (tip.includes(seen) || seen.includes(tip));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
}
