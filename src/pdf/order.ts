import type { Block } from './blocks.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import { nameOf } from './near.ts';
import { isTick } from './blocks.ts';
import type { Heading } from './outline.ts';
import { zoneOf, type Zone } from './zones.ts';
import type { PdfWidget } from './types.ts';

/**
 * Boxes of a page in the order in which a person reads: by rows, from left to right; under headings side by side one column
 * after the other, unless the rows have their names left of all columns, as in a table. In zones one column after the other.
 */
export function sortWidgets(layout: Layout, headings: readonly Heading[]): readonly PdfWidget[] {
  const { zones } = layout;
  const edges = [Number.NEGATIVE_INFINITY, ...zones.flatMap(({ top, bottom }) => [top, bottom]), Number.POSITIVE_INFINITY];
  const between = edges.slice(0, -1).filter((_edge, at) => at % 2 === 0).map((top) => ({ top, zone: null as Zone | null }));
  const stretches = [...between, ...zones.map((zone) => ({ top: zone.top, zone }))].sort((a, b) => a.top - b.top);
  return stretches.flatMap(({ top, zone }) => {
    const end = Math.min(...zones.map((one) => one.top).filter((start) => start >= top), Number.POSITIVE_INFINITY);
    const own = layout.widgets.filter(({ box }) => (zone === null ? zoneOf(box, zones) === null && middle(box) >= top && middle(box) < end : zoneOf(box, zones) === zone));
    if (zone === null) return sortBands(own, layout, headings);
    const columns = new Map<number, PdfWidget[]>();
    for (const widget of own) {
      const column = zone.cuts.filter((cut) => cut <= (widget.box.left + widget.box.right) / 2).length;
      const mates = columns.get(column);
      if (mates) mates.push(widget);
      else columns.set(column, [widget]);
    }
    return [...columns].sort(([a], [b]) => a - b).flatMap(([, column]) => sortRows(column));
  });
}

function sortBands(widgets: readonly PdfWidget[], layout: Layout, headings: readonly Heading[]): readonly PdfWidget[] {
  const bands = findBands(headings);
  const ordered: PdfWidget[] = [];
  for (const [at, band] of bands.entries()) {
    const end = bands[at + 1]?.top ?? Number.POSITIVE_INFINITY;
    const own = widgets.filter(({ box }) => middle(box) >= band.top && middle(box) < end);
    if (band.columns.length < 2 || isTable(own, band.columns, layout)) ordered.push(...sortRows(own));
    else for (const [index] of [0, ...band.columns].entries()) ordered.push(...sortRows(own.filter(({ box }) => columnOf(box.left, band.columns) === index)));
  }
  return ordered;
}

interface Band {
  readonly top: number;
  /** Where the columns begin; [] where there is one. */
  readonly columns: readonly number[];
}

/** The page cut at its headings: each row of headings begins a band. */
function findBands(headings: readonly Heading[]): readonly Band[] {
  const bands: Band[] = [{ top: Number.NEGATIVE_INFINITY, columns: [] }];
  for (const heading of headings) {
    const row = headings.filter(({ block }) => areInRow(block.box, heading.block.box));
    if (row[0] === heading) bands.push({ top: Math.min(...row.map(({ block }) => block.box.top)), columns: row.length > 1 ? row.map(({ left }) => left) : [] });
  }
  return bands.sort((a, b) => a.top - b.top);
}

/** 0 left of all columns, then 1, 2 … */
function columnOf(left: number, columns: readonly number[]): number {
  return columns.filter((start) => start <= left).length;
}

function isTable(widgets: readonly PdfWidget[], columns: readonly number[], layout: Layout): boolean {
  const [, second] = [...columns].sort((a, b) => a - b);
  const isFromOutside = (block: Block, widget: PdfWidget): boolean => second !== undefined && block.box.left < second && widget.box.left >= second && block.box.right < second + 24;
  return widgets.some((widget) => {
    const near = isTick(widget) ? null : nameOf(widget, layout);
    return near !== null && (near.place === 'left' || near.place === 'row') && isFromOutside(near.block, widget);
  });
}

function sortRows(widgets: readonly PdfWidget[]): readonly PdfWidget[] {
  const rest = [...widgets].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const ordered: PdfWidget[] = [];
  while (rest.length > 0) {
    const [first] = rest;
    if (!first) break;
    const row = rest.filter((widget) => isInRowOf(first, widget));
    ordered.push(...row.sort((a, b) => a.box.left - b.box.left));
    for (const widget of row) rest.splice(rest.indexOf(widget), 1);
  }
  return ordered;
}

/** The row of a box is as high as that box; right of a tall one only what begins at its height. */
function isInRowOf(first: PdfWidget, widget: PdfWidget): boolean {
  return widget === first || (areInRow(first.box, widget.box) && (widget.box.right <= first.box.left || widget.box.top - first.box.top < ROW));
}

/** Boxes of one row begin no further (points) below its first. */
const ROW = 14;

function middle({ top, bottom }: PdfWidget['box']): number {
  return (top + bottom) / 2;
}
