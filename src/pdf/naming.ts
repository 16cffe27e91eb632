import { BARE_YES } from '../page/words/hint-texts.ts';
import { askingText, isAsking } from './asking.ts';
import { isTick } from './blocks.ts';
import { textOf } from './label-text.ts';
import { legendOf } from './legends.ts';
import type { Layout } from './layout.ts';
import { saysSomething, type Near } from './left.ts';
import { nameOf } from './near.ts';
import { optionTextOf } from './option-text.ts';
import { isInside } from './geometry.ts';
import type { Question } from './questions.ts';
import { cellOf, type Rules } from './rules.ts';
import { gapOf } from './sentences.ts';
import { labelFrom, labelFromName, readVisible, splitOption } from './tool-tip.ts';
import type { Box, PdfWidget } from './types.ts';

/** What a question is called. */
export interface Naming {
  /** '' where nothing tells. */
  readonly label: string;
  /** The visible text that names it, whether or not the label is taken from it; null where none does. */
  readonly near: Near | null;
}

/** Longer labels (characters) are cut, as on pages. */
const LABEL_LIMIT = 600;
/** Short texts (characters) so near (points) above ticks name them. */
const [CLOSE, SHORT] = [10, 80];
/** "ja, Grad der Behinderung": the answer stands before what is asked more; "ja, seit" belongs together. */
const YES_BEFORE = /^ja, (?=(?:(?:\p{Ll}+e[rsnm]?|gültig|monatlich|jährlich) )?(?:\p{Lu}|bis$|in ))/u;
/** In a cell no wider (points) a text over ticks is what they answer: a wider one holds other texts beside. */
const NARROW = 240;
/** "Nein" alone is an answer, no question. */
const BARE_NO = /^nein\s*[.,!]?$/iu;

/** The name of a question: its tool tip where that tells something, else the visible text, else a field name in words. */
export function nameQuestion(question: Question, layout: Layout): Naming {
  const { widgets: [first], shape } = question;
  const isGroup = shape === 'choice' || shape === 'ticks';
  const legend = isTick(first) && !isGroup ? null : legendOf(first, layout);
  const near = legend === null ? nearOf(question, layout) : null;
  const visible = legend !== null ? readVisible(legend) : near ? readVisible(textOf(near, first, layout)) : '';
  const gap = isTick(first) ? null : gapOf(first, layout);
  if (gap) return { label: readVisible(gap.label).slice(0, LABEL_LIMIT), near };
  const label = legend !== null ? visible : isGroup ? nameGroup(question, near, visible, layout) : isTick(first) ? nameTick(first, layout, visible) : nameLine(first, visible);
  return { label: label.slice(0, LABEL_LIMIT), near };
}

/** The visible text that names a question. */
export function nearOf({ widgets: [first], shape }: Question, layout: Layout): Near | null {
  if (shape === 'choice' || shape === 'ticks') return askingText(first, layout);
  if (!isTick(first)) return nameOf(first, layout);
  // "Ja" alone: what it answers stands before or above it.
  const text = readVisible(optionTextOf(first, layout) ?? '');
  return text === '' ? nameOf(first, layout) : isAnswer(text) ? askingText(first, layout) : null;
}

function nameLine(widget: PdfWidget, visible: string): string {
  return visible.replace(YES_BEFORE, '') || (saysSomething(widget.toolTip) ? labelFrom(widget.toolTip) : '') || labelFromName(widget.name);
}

/** `asked` is the question to which the tick says "Ja", or ''. */
function nameTick(widget: PdfWidget, layout: Layout, asked: string): string {
  const visible = readVisible(optionTextOf(widget, layout) ?? '');
  const tip = labelFrom(splitOption(widget.toolTip)?.option ?? widget.toolTip);
  return asked || visible || tip || labelFromName(widget.name);
}

/** A group: the visible text that asks, else what all its tool tips say, else its field name in words, else the text near it. */
function nameGroup({ widgets }: Question, near: Near | null, visible: string, { rules }: Layout): string {
  const [first] = widgets;
  const asks = near !== null && (near.place === 'left' || near.place === 'row' || isAsking(near.block.text));
  const asked = labelFrom(splitOption(first.toolTip)?.question ?? '');
  const common = widgets.every(({ toolTip }) => toolTip === first.toolTip) ? labelFrom(first.toolTip) : '';
  const named = widgets.every(({ name }) => name === first.name) ? labelFromName(first.name) : '';
  const told = asked || (isAnswer(common) ? '' : common);
  // Names of fields are for programs: a short text right above says it better.
  const isClose = near !== null && near.place === 'above' && (near.gap <= CLOSE || headsCell(near.block.box, widgets, rules)) && visible.length <= SHORT;
  return asks ? visible || told || named : told || (isClose ? visible : '') || named || visible;
}

/** Does a text stand over ticks in one cell, as narrow as they are together? */
function headsCell(box: Box, widgets: Question['widgets'], rules: Rules): boolean {
  const cell = cellOf(box, rules);
  return widgets.every((widget) => isInside(widget.box, cell, 1)) && cell.right - cell.left <= NARROW;
}

function isAnswer(text: string): boolean {
  return BARE_YES.test(text) || BARE_NO.test(text);
}
