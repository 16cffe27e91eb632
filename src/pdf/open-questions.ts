/** Questions that no box answers itself: "Wo wohnen Sie?" over boxes for street and town. */
import { isTick, type Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import { leavesToRow } from './heads.ts';
import type { Layout } from './layout.ts';
import type { Asked } from './page-breaks.ts';
import type { PdfWidget } from './types.ts';
import { columnOf } from './zones.ts';

/** A question stands over boxes no further below (points). */
const FAR_BELOW = 190;
/** It begins left of them, by no more than so many points. */
const INDENT = 60;
/** "Folgende Angebote wurden genutzt:" */
const INTRO = /(?:^|\s)(?:folgende[nrms]?|nachfolgend\p{L}*|nachstehend\p{L}*|(?:geben|nennen|tragen) sie)\s|^(?!bitte |bei |rückfragen |die rechnung )(?:\S+ ){3,15}(?:durch|von|an|auf|bei|für|mit|über)(?: \([^()]*\))?:$/iu;

/** Text that is smaller than labels by this share is a remark. */
const SMALLER = 0.95;

/** A question before a list. */
const LISTS = /(?:^|\s)folgende[nrms]?\s.*\?/iu;

/** Is it a question before a list of rows, each with answers to tick? */
export function listsRows({ text }: Block): boolean {
  return LISTS.test(text);
}

/** Does a text say what the boxes below are about? */
function isIntro({ text, isBold }: Block): boolean {
  return !leavesToRow(text) && (/\?(?:\s|$)|^wenn (?:ja|nein)\b.*:$/iu.test(text) || (text.endsWith(':') && /\p{L}{3}/u.test(text) && !/^(?:hiermit )?ich (?!schlage)/iu.test(text) && (isBold || INTRO.test(text))));
}

const known = new WeakMap<readonly Asked[], readonly Block[]>();

/** The texts of a page that say what boxes below are about, and name none themselves. */
function introsOf(named: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): readonly Block[] {
  const intros = known.get(named) ?? findIntros(named, headings, layout);
  known.set(named, intros);
  return intros;
}

function findIntros(named: readonly Asked[], headings: ReadonlySet<Block>, { blocks, widgets }: Layout): readonly Block[] {
  const labels = new Set(named.map(({ near }) => near?.block));
  const isPartOfLabel = (block: Block): boolean => named.some(({ label, near }) => near !== null && near.block.box.top > block.box.top && near.block.box.top - block.box.bottom < 2 * block.size && label.includes(block.text));
  // "Wer hat Sie behandelt? Bitte vollständige Anschriften." in small print explains the heading above.
  const largest = Math.max(...[...labels].map((label) => label?.size ?? 0));
  const isRemark = ({ text, size }: Block): boolean => /\?\s+bitte\s/iu.test(text) && size < SMALLER * largest;
  return blocks.filter((block) => block.tick === null && isIntro(block) && !isRemark(block) && !labels.has(block) && !headings.has(block) && !widgets.some((other) => areInRow(other.box, block.box) && other.box.left >= block.box.right) && !isPartOfLabel(block));
}

/** The nearest question above that no box answers, unless another question or an answer begins between. */
export function openQuestion(widget: PdfWidget, named: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): Block | null {
  const { box } = widget;
  const column = columnOf(box, layout.zones);
  const isOver = (block: Block): boolean => block.box.bottom <= box.top + 2 && box.top - block.box.bottom <= FAR_BELOW && columnOf(block.box, layout.zones) === column;
  const row = layout.widgets.filter((other) => areInRow(other.box, box) && !isTick(other) && columnOf(other.box, layout.zones) === column);
  const left = Math.min(...row.map((other) => other.box.left));
  const open = introsOf(named, headings, layout).filter((block) => isOver(block) && block.start <= left + 4 + INDENT * 3 && (block.start >= left - INDENT * 4 || LISTS.test(block.text)));
  const nearest = open.sort((a, b) => b.box.bottom - a.box.bottom)[0];
  if (!nearest || (isTick(widget) && !LISTS.test(nearest.text))) return null;
  // Under "… eine der folgenden Leistungen?" stand rows with ticks of their own.
  const isList = LISTS.test(nearest.text);
  const answered = new Set(named.flatMap(({ question: { shape }, near, label }) => (near !== null && shape === 'choice' && label.endsWith('?') ? [near.block] : [])));
  const isEnd = (block: Block): boolean => block !== nearest && block.box.top >= nearest.box.bottom - 2 && block.box.bottom <= box.top + 2 && columnOf(block.box, layout.zones) === column && block.box.left <= nearest.start + 6
    && (headings.has(block) || ((block.tick !== null || answered.has(block)) && !isList) || (block.isBold && block.size >= nearest.size && /[?:]$/u.test(block.text)));
  return nearest.start <= left + 4 && !layout.blocks.some(isEnd) ? nearest : null;
}
