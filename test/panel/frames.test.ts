import { describe, expect, it, test } from 'vitest';
import { openSurroundings } from '../../src/detect/around.ts';
import type { EmbeddedFrame, FrameReport } from '../../extension/messages.ts';
import { describeEmbedding, joinFrames, listSilentSites } from '../../extension/panel/frames.ts';
import type { Frame } from '../../extension/panel/state.ts';
import { mergeFrames } from '../../extension/panel/view.ts';
import { loadGlossaries } from '../../build/content.ts';
import { embed, makeField, makeReport } from './example-page.ts';

/** A frame that asks these questions and embeds frames before, between and after them. */
function makeFrame(frameId: number, path: readonly number[], keys: string, frames: readonly EmbeddedFrame[] = [], change: Partial<FrameReport> = {}): Frame {
  const fields = [...keys].map((key) => makeField(key));
  return { frameId, place: { path, loaded: frameId + 1 }, old: false, report: makeReport({ fields, frames, ...change }) };
}
const order = (...frames: Frame[]) => joinFrames(frames).questions.map(({ frameId, key }) => `${frameId}${key}`).join(' ');

describe('joinFrames', () => {
  test.each([
    ['where the page says that they stand, whatever their numbers', '0a 9x 0b 4y 0c',
      [makeFrame(0, [], 'abc', [embed('', { index: 1, after: 1 }), embed('', { index: 0, after: 2 })]), makeFrame(4, [0], 'y'), makeFrame(9, [1], 'x')]],
    ['before the first question', '3x 0a', [makeFrame(0, [], 'a', [embed('', { index: 0, after: 0 })]), makeFrame(3, [0], 'x')]],
    ['in the order of the page where no question stands between them', '0a 8x 2y 0b',
      [makeFrame(0, [], 'ab', [embed('', { index: 1, after: 1 }), embed('', { index: 0, after: 1 })]), makeFrame(2, [0], 'y'), makeFrame(8, [1], 'x')]],
    ['in frames of frames', '0a 2x 5z 2y 0b',
      [makeFrame(0, [], 'ab', [embed('', { after: 1 })]), makeFrame(2, [0], 'xy', [embed('', { after: 1 })]), makeFrame(5, [0, 0], 'z')]],
    ['at the end where the page does not know them', '0a 0b 7x', [makeFrame(0, [], 'ab'), makeFrame(7, [-1], 'x')]],
    ['by themselves where the page around them does not speak', '3x 2y', [makeFrame(2, [1], 'y'), makeFrame(3, [0], 'x')]],
    ['by themselves inside a frame that does not speak', '0a 2x', [makeFrame(0, [], 'a', [embed('')]), makeFrame(2, [0, 0], 'x')]],
    ['also if the list and the questions of a page do not fit', '0a 1x', [makeFrame(0, [], 'a', [embed('', { after: 9 })]), makeFrame(1, [0], 'x')]],
  ])('puts questions of frames %s', (_where, expected, frames) => {
    expect(order(...frames)).toBe(expected);
    expect(order(...[...frames].reverse())).toBe(expected);
  });

  it('loses no frame and no question, even if two say that they stand in the same place', () => {
    expect(order(makeFrame(0, [], 'a', [embed('')]), makeFrame(1, [0], 'x'), makeFrame(2, [0], 'y')).split(' ').sort()).toEqual(['0a', '1x', '2y']);
  });
});

it('tells when a frame comes, goes or moves, and nothing else', () => {
  const page = (frames: EmbeddedFrame[], title = '') => describeEmbedding([makeFrame(0, [], 'a', frames, { title })]);
  const before = page([embed('https://a.de/'), embed('https://b.de/', { index: 1 })]);
  expect(page([embed('https://a.de/'), embed('https://b.de/', { index: 1 })], 'neu')).toBe(before);
  expect(page([embed('https://b.de/')])).not.toBe(before);
  expect(page([embed('https://b.de/', { index: 1 }), embed('https://a.de/')])).not.toBe(before);
});

it('asks for the sites of frames that may hold a form only', () => {
  const frames = [embed('https://forms.de/a'), embed('https://counter.de/', { mayHoldForm: false }), embed('https://other.de/')];
  expect(listSilentSites([makeFrame(0, [], 'a', frames)])).toEqual(['https://forms.de', 'https://other.de']);
});

describe('the form of a frame', () => {
  const surroundings = openSurroundings(loadGlossaries().source);
  const recogniser = () => surroundings;
  const silent = { administrative: false, confidence: 1, form: null, evidence: [], candidates: [] };
  const page = makeFrame(0, [], '', [embed('https://forms.de/')], { title: 'Wohngeld beantragen – Stadt Lindenau', headings: ['Wohngeld'], words: [], detection: silent });
  const nameless = { administrative: true, confidence: 0.7, form: null, evidence: [], candidates: [] };

  it('is the one that the page around it names', () => {
    const frame = makeFrame(3, [0], 'xy', [], { title: 'Formular', detection: nameless });
    expect(mergeFrames([page, frame], recogniser)).toMatchObject({ formId: 'wohngeld', recognised: 'wohngeld', questions: [{ key: 'x' }, { key: 'y' }] });
    expect(mergeFrames([frame], recogniser)).toMatchObject({ formId: null, certainty: 'unnamed' });
  });

  it('is none where nothing is asked', () => {
    expect(mergeFrames([page, makeFrame(3, [0], '', [], { detection: silent })], recogniser).certainty).toBe('other');
  });
});
