// @vitest-environment jsdom
/** Underlined words: only those near the window are registered, and nothing is left of them when the assistant goes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WordMarks } from '../../extension/content/word-marks.ts';
import type { Mark } from '../../src/glossary/marks.ts';

/** What the browser observes, and how it tells. */
let observed: Set<Element>;
let tell: (target: Element, isIntersecting: boolean) => void;
let highlights: Map<string, Set<unknown>>;
let page: AbortController;
let marks: WordMarks;

class FakeObserver {
  constructor(callback: (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void) {
    tell = (target, isIntersecting) => callback([{ target, isIntersecting }]);
  }

  observe(target: Element): void {
    observed.add(target);
  }

  disconnect(): void {
    observed.clear();
  }
}

function makeMark(id: string): Mark {
  const text = document.querySelector(`#${id}`)?.firstChild as Text;
  const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 } as unknown as StaticRange;
  return { id, text: id, ranges: [range], block: { text: id }, position: 0 };
}

function registered(): number {
  return highlights.get('formlotse-term')?.size ?? 0;
}

function element(id: string): Element {
  return document.querySelector(`#${id}`) as Element;
}

beforeEach(() => {
  observed = new Set();
  highlights = new Map();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('Highlight', class extends Set<unknown> { priority = 0; });
  vi.stubGlobal('CSS', { highlights });
  document.body.innerHTML = '<p id="antrag">Antrag</p><p id="bescheid">Bescheid</p>';
  page = new AbortController();
  marks = new WordMarks(page.signal);
  marks.show([makeMark('antrag'), makeMark('bescheid')]);
});
afterEach(() => vi.unstubAllGlobals());

test('registers words when they come near the window, and takes them back when they leave', () => {
  expect(observed.size).toBe(2);
  expect(registered()).toBe(0);
  tell(element('antrag'), true);
  expect(registered()).toBe(1);
  tell(element('bescheid'), true);
  tell(element('antrag'), false);
  expect(registered()).toBe(1);
});

test('follows the page: new marks take the place of those before', () => {
  tell(element('antrag'), true);
  marks.show([makeMark('bescheid')]);
  expect([...observed]).toEqual([element('bescheid')]);
  expect(registered()).toBe(0);
  expect(marks.shown.map(({ id }) => id)).toEqual(['bescheid']);
});

test('changes nothing in the page and leaves nothing behind', () => {
  const before = document.body.innerHTML;
  tell(element('antrag'), true);
  marks.setCurrent(makeMark('antrag'));
  page.abort();
  expect(document.body.innerHTML).toBe(before);
  expect(highlights.size).toBe(0);
  expect(observed.size).toBe(0);
});
