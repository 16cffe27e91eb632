import { BARE_YES } from '../page/words/hint-texts.ts';
import { isTick, type Block } from './blocks.ts';
import { aboveOf, groupHeadOf, leftOf, nameOf, optionTextOf, type Layout, type Near } from './layout.ts';
import type { Question } from './questions.ts';
import { foldLabel, labelFrom, labelFromName, splitOption } from './tool-tip.ts';
import type { PdfWidget } from './types.ts';

/** What a question is called. */
export interface Naming {
  /** '' where nothing tells. */
  readonly label: string;
  /** The visible text that names it, whether or not the label is taken from it; null where none does. */
  readonly near: Near | null;
}

/** Longer labels (characters) are cut, as on pages. */
const LABEL_LIMIT = 600;
/** A visible text of at most so many characters stands for the tool tip that begins like it. */
const VISIBLE_LIMIT = 120;
/** Behind the visible label the tool tip may tell which of several it is: "Vorname PB 2". */
const COUNTER = /^(?:\p{L}{1,3} )?\d{0,2}$/u;
/** Text so much larger than the answers is a title, not their question. */
const TITLE = 1.3;
/** "Nein" alone is an answer, no question. */
const BARE_NO = /^nein\s*[.,!]?$/iu;

/** The name of a question: its tool tip where that tells something, else the visible text, else a field name in words. */
export function nameQuestion(question: Question, layout: Layout, sharedTips: ReadonlySet<string>): Naming {
  const { widgets: [first], shape } = question;
  const near = nearOf(question, layout);
  const visible = labelFrom(near?.block.text ?? '');
  const isGroup = shape === 'choice' || shape === 'ticks';
  const label = isGroup ? nameGroup(question, near, visible) : isTick(first) ? nameTick(first, layout, visible) : nameLine(first, shape, visible, sharedTips);
  return { label: label.slice(0, LABEL_LIMIT), near };
}

/** The visible text that names a question. */
export function nearOf({ widgets: [first], shape }: Question, layout: Layout): Near | null {
  if (shape === 'choice' || shape === 'ticks') return groupText(first, layout);
  if (!isTick(first)) return nameOf(first, layout);
  // "Ja" alone: what it answers stands before or above it.
  return isAnswer(labelFrom(optionTextOf(first, layout) ?? '')) ? groupText(first, layout) : null;
}

function nameLine(widget: PdfWidget, shape: Question['shape'], visible: string, sharedTips: ReadonlySet<string>): string {
  const tip = labelFrom(widget.toolTip);
  // Parts of an answer have tool tips of their own: "Tag 1".
  if (tip === '' || (shape !== 'single' && visible !== '')) return visible || labelFromName(widget.name);
  const [foldedTip, seen] = [foldLabel(tip), foldLabel(visible)];
  if (seen === '') return tip;
  const isNumbered = foldedTip.startsWith(seen) && COUNTER.test(foldedTip.slice(seen.length).trim());
  const isTooWide = sharedTips.has(widget.toolTip) && foldedTip.includes(seen);
  const isShortened = visible.length <= VISIBLE_LIMIT && seen.startsWith(foldedTip.replace(/(?: \p{L}{1,3})? \d{1,2}$/u, ''));
  return isNumbered || isTooWide || isShortened ? visible : tip;
}

/** `asked` is the question to which the tick says "Ja", or ''. */
function nameTick(widget: PdfWidget, layout: Layout, asked: string): string {
  const visible = labelFrom(optionTextOf(widget, layout) ?? '');
  const tip = labelFrom(splitOption(widget.toolTip)?.option ?? widget.toolTip);
  const isTold = tip !== '' && !(isAnswer(tip) && visible !== '');
  if (isTold) return tip;
  return asked || visible || labelFromName(widget.name);
}

/** A group: what all its tool tips say, else the text that asks, else its field name in words, else the text near it. */
function nameGroup({ widgets }: Question, near: Near | null, visible: string): string {
  const [first] = widgets;
  const asked = splitOption(first.toolTip)?.question;
  if (asked !== undefined) return labelFrom(asked);
  const common = widgets.every(({ toolTip }) => toolTip === first.toolTip) ? labelFrom(first.toolTip) : '';
  if (common !== '' && !isAnswer(common)) return common;
  const asks = near !== null && (near.place === 'left' || near.place === 'row' || /[?:]$/u.test(near.block.text));
  const named = widgets.every(({ name }) => name === first.name) ? labelFromName(first.name) : '';
  return (asks ? visible || named : named || visible);
}

function isAnswer(text: string): boolean {
  return BARE_YES.test(text) || BARE_NO.test(text);
}

/** The text that asks: before the first box in its row, or above it; never the text of another answer. */
function groupText(first: PdfWidget, layout: Layout): Near | null {
  const answer = layout.answers.get(first);
  const isTitle = ({ size }: Block): boolean => answer !== undefined && size > TITLE * answer.size;
  const texts = [leftOf(first, layout), aboveOf(first, layout)].filter((near) => near !== null && near.block.tick === null && !isTitle(near.block));
  return texts.find((near) => /[?:]$/u.test(near?.block.text ?? '')) ?? texts[0] ?? groupHeadOf(first, layout);
}
