/** Letters that stand for labels: "a)" before each line to write on, and above the table "a) Familienname b) Vorname …". */
import { joinLines, type Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import { isCutBeside } from './rules.ts';
import type { Box, PdfWidget } from './types.ts';

/** A letter alone, and one with what it stands for. */
const KEY = /^\(?([a-z])\)$/u;
const ENTRY = /^\(?([a-z])\)\s*(?=\p{L})/u;
/** Fewer entries are a list of the text. */
const FEWEST = 3;
/** Lines of an entry follow one another with no larger gap (points). */
const NEXT_LINE = 6;
/** Legends begin at one place, but for so many points. */
const ALIGNED = 12;
/** It may stand so far (points) above it. */
const ABOVE = 10;
/** The letter stands no further (points) left of its box. */
const FAR = 130;

/** What the letter before a box stands for; null where there is none, or nothing explains it. */
export function legendOf({ box }: PdfWidget, layout: Layout): string | null {
  const keys = layout.blocks.filter((block) => KEY.test(block.text) && (areInRow(block.box, box) || (box.top >= block.box.top && box.top - block.box.bottom < ABOVE)) && block.box.left <= box.left + 6 && box.left - block.box.right < FAR && !isParted(block.box, box, layout));
  const [, key = ''] = KEY.exec((keys.find((one) => areInRow(one.box, box)) ?? keys[0])?.text ?? '') ?? [];
  if (key === '') return null;
  return legendsOf(layout).find(({ entries, bottom }) => bottom <= box.top + 4 && entries.has(key))?.entries.get(key) ?? null;
}

/** Does another letter or a line stand between? */
function isParted(key: Box, box: Box, { rules, blocks }: Layout): boolean {
  return isCutBeside(key, box, rules) || blocks.some((other) => KEY.test(other.text) && other.box.top > key.bottom - 2 && other.box.top < box.top);
}

/** Entries by their letter, and where the legend ends. */
interface Legend {
  readonly entries: ReadonlyMap<string, string>;
  readonly bottom: number;
}

const known = new WeakMap<Layout, readonly Legend[]>();

/** The legends of a page, the nearest to its end first. */
function legendsOf(layout: Layout): readonly Legend[] {
  const legends = known.get(layout) ?? findLegends(layout.blocks);
  known.set(layout, legends);
  return legends;
}

function findLegends(blocks: readonly Block[]): readonly Legend[] {
  const found: { lines: Map<string, string[]>; bottom: number; left: number }[] = [];
  for (const block of blocks) {
    for (const { text, box } of block.lines) {
      const [mark, key] = ENTRY.exec(text) ?? [];
      const open = found.findLast(({ left }) => Math.abs(left - block.box.left) <= ALIGNED);
      if (key === 'a') found.push({ lines: new Map([[key, [text.slice(mark?.length)]]]), bottom: box.bottom, left: block.box.left });
      else if (key !== undefined && open && isNext(key, open.lines)) open.lines.set(key, [text.slice(mark?.length)]);
      else if (open && box.top - open.bottom < NEXT_LINE) [...open.lines.values()].at(-1)?.push(text);
      else continue;
      if (open && key !== 'a') open.bottom = box.bottom;
    }
  }
  return found.filter(({ lines }) => lines.size >= FEWEST).map(({ lines, bottom }) => ({ entries: new Map([...lines].map(([key, texts]) => [key, joinLines(texts)])), bottom })).reverse();
}

function isNext(key: string, lines: ReadonlyMap<string, unknown>): boolean {
  return key.charCodeAt(0) === ([...lines.keys()].at(-1) ?? '').charCodeAt(0) + 1;
}
