import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read.ts';
import type { Box, PdfPage } from '../../src/pdf/types.ts';
import { box, page, pdf, text } from './make-page.ts';

/** So many boxes, and twice as many. */
const FEW = 80;
/** Twice the boxes may be four times the work (each is held against each), not eight; a little goes to what is looked at once. */
const MOST_TIMES = 5;

/** How often reading a page looks at left or top of one of its boxes: work that the machine's load does not change. */
function looksAt(sheet: PdfPage): number {
  let looks = 0;
  const watch = (one: Box): Box => ({ right: one.right, bottom: one.bottom, get left() { looks += 1; return one.left; }, get top() { looks += 1; return one.top; } });
  readPdf(pdf({ ...sheet, widgets: sheet.widgets.map((widget) => ({ ...widget, box: watch(widget.box) })) }));
  return looks;
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const line = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('twice the boxes are no more than four times the work', () => {
  test.each<[string, (count: number) => PdfPage]>([
    ['one below the other with labels before', (count) => page(range(count).flatMap((at) => [text(`Wohnort ${at}`, 20, at * 20), text(`Noch ein Text ${at}`, 320, at * 20)]), ...range(count).map((at) => box('line', 150, at * 20)))],
    ['close together with captions below', (count) => page(range(count).map((at) => text(`Name, Vorname ${at}`, 20, at * 22 + 13, { size: 6 })), ...range(count).map((at) => box('line', 20, at * 22, { height: 12 })))],
    ['with questions that no box answers between', (count) => page(range(count).flatMap((at) => [text(`Wo wohnen Sie ${at}?`, 20, at * 9, { size: 4 }), text('Ort', 20, at * 9 + 4, { size: 4 })]), ...range(count).map((at) => box('line', 60, at * 9 + 4, { height: 4 })))],
    ['in a table', (count) => ({
      ...page(range(count).flatMap((at) => [text(`Wohnort ${at}`, 22, at * 24 + 2, { size: 7 }), text(`Titel ${at}`, 222, at * 24 + 2, { size: 7 })]), ...range(count).map((at) => box('line', 24, at * 24 + 10, { height: 12 }))),
      rules: [20, 220, 420].map((x) => line(x, 0, x, count * 24)).concat(range(count + 1).map((at) => line(20, at * 24, 420, at * 24))),
    })],
    ['in columns with a line between each two', (count) => ({ ...page([], ...range(count).map((at) => box('line', 20 + at * 120, 20, { name: `f${at}` }))), rules: range(count).map((at) => line(10 + at * 120, 0, 10 + at * 120, 200)) })],
  ])('%s', (_where, make) => {
    expect(looksAt(make(2 * FEW)) / looksAt(make(FEW))).toBeLessThan(MOST_TIMES);
  });
});

describe('what nobody could have foreseen ends in an answer', () => {
  test('a text that dots cut into very many', () => {
    expect(readPdf(pdf(page([text('Vorname', 20, 100), text('a....'.repeat(150_000), 20, 20)], box('line', 80, 100)))).page.fields.map(({ field }) => field.label)).toEqual(['Vorname']);
  });

  test('a text over very many upright lines', () => {
    const sheet = { ...page([text('ab '.repeat(20_000), 0, 20), text('Vorname', 20, 100)], box('line', 80, 100)), rules: range(6_000).map((at) => line(20 + at * 15, 0, 20 + at * 15, 60)) };
    expect(readPdf(pdf(sheet)).page.fields.map(({ field }) => field.label)).toEqual(['Vorname']);
  });

  test('more boxes than any form has', () => {
    expect(readPdf(pdf(page([], ...range(2_200).map((at) => box('tick', (at % 40) * 20, Math.floor(at / 40) * 20, { name: `f${at}` }))))).page.fields.length).toBeLessThanOrEqual(2_000);
  });
});
