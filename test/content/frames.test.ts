// @vitest-environment jsdom
/** What a page tells of the frames in it, and a frame of the page around it. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { listEmbeddedFrames } from '../../extension/content/embedded-frames.ts';
import { makeEmptyReport } from '../../extension/content/empty-report.ts';
import { findPlace, tellGoing } from '../../extension/content/frame-place.ts';
import { pickHeadings } from '../../extension/content/pick-headings.ts';
import { receive, type EmbeddedFrame } from '../../extension/messages.ts';
import { readPage } from '../../src/page/read.ts';
import { asFrame, resetBrowser } from '../fake-browser.ts';

/** jsdom has no layout: sizes are given. */
function show(body: string): void {
  document.body.innerHTML = body;
  for (const frame of document.querySelectorAll('iframe')) {
    const [width = 0, height = 0] = (frame.dataset['size'] ?? '400x300').split('x').map(Number);
    Object.defineProperties(frame, { clientWidth: { get: () => width }, clientHeight: { get: () => height } });
  }
}
const list = (): readonly EmbeddedFrame[] => listEmbeddedFrames(document, readPage(document).fields);

beforeEach(() => {
  resetBrowser();
  document.body.innerHTML = '';
});

describe('listEmbeddedFrames', () => {
  it('says after how many questions a frame stands', () => {
    show('<iframe></iframe><label>Name <input></label><div><iframe></iframe></div><label>Ort <input></label><iframe></iframe>');
    expect(list().map(({ after }) => after)).toEqual([0, 1, 2]);
  });

  it('knows questions in shadow roots', () => {
    show('<iframe></iframe><div id="host"></div><iframe></iframe>');
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('input'), { ariaLabel: 'Name' }));
    expect(readPage(document).fields).toHaveLength(1);
    expect(list().map(({ after }) => after)).toEqual([0, 1]);
  });

  it('names frames as their window is named, and lists them as they stand in the page', () => {
    // A window of its own: Vitest's has no frames by number.
    const { window: own } = new JSDOM('<p></p>');
    const add = (place: (frame: HTMLIFrameElement) => void): void => {
      const frame = own.document.createElement('iframe');
      Object.defineProperties(frame, { clientWidth: { get: () => 400 }, clientHeight: { get: () => 300 } });
      place(frame);
    };
    add((frame) => own.document.body.append(frame));
    add((frame) => own.document.body.prepend(frame));
    const frames = [...own.document.querySelectorAll('iframe')];
    expect(listEmbeddedFrames(own.document, []).map(({ index }, at) => own[index] === frames[at]?.contentWindow)).toEqual([true, true]);
  });

  test.each([
    ['of another site', 'https://forms.example/run?a=1#b', '400x300', { address: 'https://forms.example/run?a=1', mayHoldForm: true }],
    ['that is small', 'https://counter.example/', '100x30', { address: 'https://counter.example/', mayHoldForm: false }],
    ['of the same site', '/teil.html', '400x300', { address: `${location.origin}/teil.html`, mayHoldForm: false }],
    ['without an address', 'about:blank', '400x300', { address: '', mayHoldForm: false }],
    ['with a broken address', 'https://:::', '400x300', { address: '', mayHoldForm: false }],
  ])('describes a frame %s', (_which, src, size, expected) => {
    show(`<iframe data-size="${size}" src="${src}"></iframe>`);
    expect(list()).toMatchObject([expected]);
  });

  it('leaves out what nobody sees', () => {
    show('<iframe data-size="0x0"></iframe>');
    expect(list()).toEqual([]);
  });
});

describe('findPlace', () => {
  it('is the way through the frames', () => {
    show('<iframe id="a"></iframe><iframe id="b"></iframe>');
    const inner = document.querySelector<HTMLIFrameElement>('#b')?.contentWindow as Window;
    inner.document.body.innerHTML = '<iframe></iframe>';
    expect(findPlace(window).path).toEqual([]);
    expect(findPlace(inner).path).toEqual([1]);
    expect(findPlace(inner.document.querySelector('iframe')?.contentWindow as Window).path).toEqual([1, 0]);
  });

  it('is unknown where the page around does not list the frame', () => {
    const window = { parent: null as unknown, performance: { timeOrigin: 5 } };
    window.parent = Object.assign(Object.create({ length: 0 }) as object, { parent: null as unknown });
    (window.parent as { parent: unknown }).parent = window.parent;
    expect(findPlace(window as unknown as Window)).toEqual({ path: [-1], loaded: 5 });
  });
});

it('only an embedded frame says that it goes', () => {
  const gone: unknown[] = [];
  receive('panel', { frameRead: () => undefined, fieldFocused: () => undefined, personGone: () => undefined, frameGone: ({ frameId }, loaded) => void gone.push([frameId, loaded]) });
  tellGoing(new AbortController().signal);
  asFrame(1, 3, () => dispatchEvent(new Event('pagehide')));
  expect(gone).toEqual([]);
  Object.defineProperty(window, 'parent', { configurable: true, get: () => ({}) });
  tellGoing(new AbortController().signal);
  asFrame(1, 3, () => dispatchEvent(new Event('pagehide')));
  expect(gone).toEqual([[3, performance.timeOrigin]]);
  Object.defineProperty(window, 'parent', { configurable: true, get: () => window });
});

it('headings are the first that say something, each in one line', () => {
  expect(pickHeadings([' Wohngeld\n  beantragen ', '', 'x'.repeat(300), 'a', 'b', 'c', 'd'])).toEqual(['Wohngeld beantragen', 'x'.repeat(200), 'a', 'b', 'c']);
});

it('a page without questions says what it is about', () => {
  document.title = 'Stadt Lindenau';
  show('<h1>Wohngeld <b>beantragen</b></h1><h3>Menü</h3><h2>Online</h2>');
  expect(makeEmptyReport(document)).toMatchObject({ title: 'Stadt Lindenau', headings: ['Wohngeld beantragen', 'Online'], fields: [] });
});
