/** Sentences with gaps to fill in: "Ich erhebe Widerspruch gegen den Bescheid vom [box], der mir am [box] bekannt gegeben worden ist." */
import { LEADING_UNIT } from '../page/words/units.ts';
import { joinLines, type Block } from './blocks.ts';
import { areInRow, heightOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { isCutBeside } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';

/** One gap: what asks for it, and the sentence; `isFirst` where nothing of it is asked before. */
export interface Gap {
  readonly label: string;
  readonly sentence: string;
  readonly isFirst: boolean;
}

/** Text and gap stand no further apart (points). */
const NEXT = 10;
/** Gaps are no higher (points). */
const HIGHEST = 26;
/** A sentence begins with so many words at least: "von [box] bis [box]" is none. */
const FEWEST = 5;
const FEWEST_OF_ANSWER = 3;
/** How a sentence goes on behind a gap. */
const GOES_ON = /^[,;(]|^\p{Ll}/u;

interface Sentences {
  readonly gaps: ReadonlyMap<PdfWidget, Gap>;
  readonly texts: ReadonlyMap<Block, string>;
}

const known = new WeakMap<Layout, Sentences>();

/** The gap that a box is; null where it stands in no sentence. */
export function gapOf(widget: PdfWidget, layout: Layout): Gap | null {
  return sentencesOf(layout).gaps.get(widget) ?? null;
}

/** The whole sentence that a text begins, with "…" for its gaps; null where it has none. */
export function sentenceFrom(block: Block, layout: Layout): string | null {
  return sentencesOf(layout).texts.get(block) ?? null;
}

function sentencesOf(layout: Layout): Sentences {
  const found = known.get(layout) ?? findSentences(layout);
  known.set(layout, found);
  return found;
}

function findSentences(layout: Layout): Sentences {
  const [gaps, texts] = [new Map<PdfWidget, Gap>(), new Map<Block, string>()];
  for (const block of layout.blocks) {
    const fewest = block.tick === null ? FEWEST : FEWEST_OF_ANSWER;
    if (block.text.split(' ').length < fewest) continue;
    const pieces = piecesOf(block, layout);
    const [first, ...rest] = pieces;
    if (!first || first.words.split(' ').length < fewest || !rest.some(({ words, isInRow }) => isInRow && GOES_ON.test(withoutUnit(words)))) continue;
    const sentence = pieces.map(({ words }) => words).join(' … ').replace(/ … $/u, '').replace(/ … (?=[,;.])/gu, ' …').trim();
    texts.set(block, sentence);
    for (const [at, { words, gap }] of pieces.entries()) {
      if (gap && !gaps.has(gap)) gaps.set(gap, { label: labelOf(words, pieces[at + 1]?.words ?? '', at + 2 < pieces.length && pieces[at + 1]?.gap !== null, at === 0), sentence, isFirst: at === 0 });
    }
  }
  return { gaps, texts };
}

/** Words of a sentence, and the gap behind them; null behind the last. */
interface Piece {
  readonly words: string;
  readonly gap: PdfWidget | null;
  /** They stand in the row of the gap before. */
  readonly isInRow: boolean;
}

/** The pieces of the sentence that a block begins, line by line. */
function piecesOf(block: Block, layout: Layout): readonly Piece[] {
  const pieces: { words: string; gap: PdfWidget | null; isInRow: boolean }[] = [{ words: '', gap: null, isInRow: false }];
  const add = (words: string, isInRow: boolean): void => {
    const last = pieces.at(-1);
    if (last?.gap === null) last.words = joinLines([last.words, words].filter((text) => text !== ''));
    else pieces.push({ words, gap: null, isInRow });
  };
  const fill = (gap: PdfWidget): void => {
    const last = pieces.at(-1);
    if (last?.gap === null) last.gap = gap;
    else pieces.push({ words: '', gap, isInRow: true });
  };
  for (const line of block.lines) {
    add(line.text, false);
    for (let [end, next] = [line.box, nextOf(line.box, layout)] as [Box, PdfWidget | Block | null]; next; next = nextOf(end, layout)) {
      end = next.box;
      if ('kind' in next) fill(next);
      else add(next.text, true);
    }
  }
  return pieces;
}

/** What goes on right behind a place in its row: a gap or text. */
function nextOf(box: Box, { widgets, blocks, rules }: Layout): PdfWidget | Block | null {
  const isNext = (other: Box): boolean => areInRow(other, box) && !isCutBeside(box, other, rules) && other.left >= box.right - 4 && other.left > box.left && other.left - box.right <= NEXT;
  return widgets.find((widget) => widget.kind === 'line' && heightOf(widget.box) <= HIGHEST && isNext(widget.box)) ?? blocks.find((block) => block.tick === null && block.lines.length === 1 && isNext(block.box)) ?? null;
}

function withoutUnit(words: string): string {
  return words.replace(LEADING_UNIT, '').trim();
}

/** What asks for a gap: the words before it since the last gap, and those behind it up to the next comma unless they lead to another. */
function labelOf(before: string, behind: string, leadsOn: boolean, isFirst: boolean): string {
  const lead = isFirst ? before : withoutUnit(before).replace(/^[^,;]*[,;]\s*(?=\p{L})/u, '').replace(/^\([^)]*\)\s*/u, '');
  const [tail = ''] = /^\([^)]*\)|^[^,;.]*/u.exec(behind) ?? [];
  const isOpen = leadsOn && tail === behind;
  const isUnit = withoutUnit(behind) !== behind;
  return isOpen || isUnit || tail.trim() === '' || lead.split(' ').length < 2 ? lead : `${lead} … ${tail.trim()}`;
}
