// @vitest-environment jsdom
/** The one tooltip: what a person does while its text is still on the way, and what is left of it afterwards. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OVERLAY_CLASS } from '../../extension/content/page-host.ts';
import type { WordMarks } from '../../extension/content/word-marks.ts';
import { WordTooltip } from '../../extension/content/word-tooltip.ts';
import { receive, type WordHelp } from '../../extension/messages.ts';
import type { Mark } from '../../src/glossary/marks.ts';
import { resetBrowser } from '../fake-browser.ts';

const nothing = (): void => undefined;
const snippet = (text: string) => ({ text, lang: 'de', dir: 'ltr' }) as const;
const HELP: WordHelp = { term: 'Antrag', owner: null, plain: snippet('Eine Bitte an das Amt.'), translation: null, close: snippet('Schließen') };

/** Answers of the background that are still on the way, the oldest first. */
let asked: { readonly id: string; readonly answer: (help: WordHelp | null) => void }[];
let page: AbortController;
let tooltip: WordTooltip;
let shown: Mark[];
/** The word that is emphasised in the page. */
let current: string | undefined;

function makeMark(id: string): Mark {
  const text = document.querySelector(`#${id}`)?.firstChild as Text;
  const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 } as unknown as StaticRange;
  return { id, text: id, ranges: [range], block: { text: id }, position: 0 };
}

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  asked = [];
  receive('background', {
    controlSeen: nothing, frameRead: nothing, formGone: nothing, startHelp: () => true,
    explainWord: (_sender, id) => new Promise((resolve) => { asked.push({ id, answer: resolve }); }),
  });
  document.body.innerHTML = '<span id="antrag">Antrag</span> <span id="bescheid">Bescheid</span> <p id="rest">Sonst</p>';
  HTMLElement.prototype.showPopover = nothing;
  Element.prototype.scrollIntoView = nothing;
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
  shown = [makeMark('antrag'), makeMark('bescheid')];
  const marks = {
    get shown() { return shown; },
    findAt: (element: Element) => shown.find((mark) => mark.id === element.id) ?? null,
    setCurrent: (mark: Mark | null) => { current = mark?.id; },
  };
  page = new AbortController();
  tooltip = new WordTooltip(marks as unknown as WordMarks, page.signal);
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
});

const open = (): number => document.querySelectorAll(`.${OVERLAY_CLASS}`).length;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
function pointAt(id: string): void {
  document.querySelector(`#${id}`)?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
}
async function answer(at: number, help: WordHelp | null = HELP): Promise<void> {
  asked[at]?.answer(help);
  await wait(0);
}
/** Whether the page gets to know that Escape was pressed. */
function pressEscape(): boolean {
  const heard = vi.fn<() => void>();
  document.addEventListener('keydown', heard, { once: true });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  document.removeEventListener('keydown', heard);
  return heard.mock.calls.length > 0;
}
async function openAt(id: string): Promise<void> {
  pointAt(id);
  await wait(150);
  await answer(asked.length - 1);
}

test('opens at the word under the pointer, closes some time after it was left', async () => {
  await openAt('antrag');
  expect(open()).toBe(1);
  pointAt('rest');
  await wait(399);
  expect(open()).toBe(1);
  await wait(1);
  expect(open()).toBe(0);
});

test('a word that was left before its text came opens nothing', async () => {
  pointAt('antrag');
  await wait(150);
  pointAt('rest');
  await answer(0);
  expect(open()).toBe(0);
});

test('of two words one after the other the second counts, also when the first is answered later', async () => {
  tooltip.showFirst('antrag');
  tooltip.showFirst('bescheid');
  await wait(0);
  await answer(1);
  await answer(0);
  expect(asked.map(({ id }) => id)).toEqual(['antrag', 'bescheid']);
  expect([open(), current]).toEqual([1, 'bescheid']);
});

test('the next word opens although the pointer rests on it before the last one has closed', async () => {
  await openAt('antrag');
  pointAt('rest');
  await wait(100);
  pointAt('bescheid');
  await wait(150);
  await answer(1);
  await wait(1_000);
  expect(asked.at(-1)?.id).toBe('bescheid');
  expect(open()).toBe(1);
});

test('Escape closes it, also while its text is on the way, and belongs to the page again afterwards', async () => {
  await openAt('antrag');
  expect(pressEscape()).toBe(false);
  expect(open()).toBe(0);
  tooltip.showFirst('bescheid');
  await wait(0);
  expect(pressEscape()).toBe(false);
  await answer(1);
  expect(open()).toBe(0);
  expect(pressEscape()).toBe(true);
});

test('two words in the same moment leave no listener behind', async () => {
  tooltip.showFirst('antrag');
  tooltip.showFirst('bescheid');
  await wait(0);
  await Promise.all([answer(0), answer(1)]);
  tooltip.close();
  expect(open()).toBe(0);
  expect(pressEscape()).toBe(true);
});

test('a word without an explanation opens nothing and keeps no key', async () => {
  tooltip.showFirst('antrag');
  await wait(0);
  await answer(0, null);
  expect(open()).toBe(0);
  expect(pressEscape()).toBe(true);
});

test('a new reading of the page does not open the same word anew', async () => {
  await openAt('antrag');
  shown = [makeMark('antrag'), makeMark('bescheid')];
  pointAt('antrag');
  await wait(1_000);
  expect(asked).toHaveLength(1);
  expect(open()).toBe(1);
});

test('goes with its word when the page takes that away', async () => {
  await openAt('antrag');
  document.querySelector('#antrag')?.remove();
  await wait(0);
  expect(open()).toBe(0);
});

test('goes with its frame when the pointer leaves that', async () => {
  await openAt('antrag');
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  await wait(400);
  expect(open()).toBe(0);
});

test('nothing opens after the assistant has gone', async () => {
  tooltip.showFirst('antrag');
  await wait(0);
  page.abort();
  await answer(0);
  expect(open()).toBe(0);
});

test('the keyboard reads a long text to its end before it walks on', async () => {
  // A text of two heights of the tooltip; jsdom has no layout.
  let top = 0;
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(100);
  const scrollTop = vi.spyOn(Element.prototype, 'scrollTop', 'get').mockImplementation(() => top);
  vi.spyOn(Element.prototype, 'scrollTop', 'set').mockImplementation((wanted) => { top = Math.min(100, Math.max(0, wanted)); });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  tooltip.walk(1);
  await wait(0);
  await answer(0);
  const seen = [];
  for (let press = 0; press < 3; press += 1) {
    tooltip.walk(1);
    await wait(0);
    seen.push([top, asked.length]);
  }
  expect(seen).toEqual([[80, 1], [100, 1], [100, 2]]);
  scrollTop.mockRestore();
  vi.restoreAllMocks();
});

test('the keyboard walks in the frame that has the focus: an embedded one has its own', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>');
  document.querySelector('iframe')?.focus();
  tooltip.walk(1);
  await wait(0);
  expect(asked).toEqual([]);
  document.querySelector('iframe')?.blur();
  tooltip.walk(1);
  await wait(0);
  expect(asked.map(({ id }) => id)).toEqual(['antrag']);
});
