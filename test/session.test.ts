import { beforeEach, describe, expect, it, test } from 'vitest';
import {
  clearSession, EMPTY_SESSION, pageAddress, readSession, rememberVisit, setAsked, setPaperReady, watchSession, type AskedQuestion, type SessionMemory,
} from '../extension/session.ts';
import { browser, resetBrowser } from './fake-browser.ts';

const PAGE = 'https://www.berlin.de/antrag';
const ask = (key: string, page = PAGE): AskedQuestion =>
  ({ page, key, label: `Frage ${key}`, section: [], concept: null, form: null, title: 'Antrag' });

beforeEach(resetBrowser);

test.each([
  ['https://www.berlin.de/antrag?token=4711#seite2', PAGE],
  ['file:///home/antrag.html', 'file:///home/antrag.html'],
  ['', ''],
])('%s is the page %s', (url, expected) => {
  expect(pageAddress(url)).toBe(expected);
});

describe('the session', () => {
  it('begins empty', async () => {
    expect(await readSession()).toEqual(EMPTY_SESSION);
  });

  it('remembers each question once, page by page', async () => {
    await rememberVisit(PAGE, 'a');
    await rememberVisit(PAGE, 'b');
    await rememberVisit(PAGE, 'a');
    await rememberVisit(`${PAGE}/2`, 'a');
    expect((await readSession()).visited).toEqual({ [PAGE]: ['a', 'b'], [`${PAGE}/2`]: ['a'] });
  });

  it('keeps the ask list in order; the same name on another page is another question', async () => {
    await setAsked(ask('a'), true);
    await setAsked(ask('a', `${PAGE}/2`), true);
    await setAsked(ask('b'), true);
    await setAsked(ask('a'), false);
    expect((await readSession()).asked.map(({ page, key }) => [page, key])).toEqual([[`${PAGE}/2`, 'a'], [PAGE, 'b']]);
  });

  it('loses none of many changes made at once', async () => {
    await Promise.all([
      setPaperReady('wohngeld', 'Mietvertrag', true), setPaperReady('wohngeld', 'Ausweis', true), setPaperReady('rente', 'Ausweis', true),
      setPaperReady('wohngeld', 'Mietvertrag', false), rememberVisit(PAGE, 'a'), setAsked(ask('a'), true),
    ]);
    const { papers, visited, asked } = await readSession();
    expect([papers, visited, asked.length]).toEqual([{ wohngeld: ['Ausweis'], rente: ['Ausweis'] }, { [PAGE]: ['a'] }, 1]);
  });

  it('is forgotten at once, also what others have put there, and leaves the settings alone', async () => {
    await browser.storage.local.set({ language: 'en' });
    await setAsked(ask('a'), true);
    await browser.storage.session.set({ other: 1 });
    await clearSession();
    expect(await browser.storage.session.get()).toEqual({});
    expect(await browser.storage.local.get()).toEqual({ language: 'en' });
  });

  it('tells of changes until it is not wanted any more', async () => {
    const controller = new AbortController();
    const told: SessionMemory[] = [];
    watchSession((memory) => told.push(memory), controller.signal);
    await rememberVisit(PAGE, 'a');
    await clearSession();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told.at(-1)).toEqual(EMPTY_SESSION);
    const before = told.length;
    controller.abort();
    await rememberVisit(PAGE, 'b');
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toHaveLength(before);
  });

  it('never reaches the disk', async () => {
    await rememberVisit(PAGE, 'a');
    await setAsked(ask('a'), true);
    await setPaperReady('wohngeld', 'Mietvertrag', true);
    expect(await browser.storage.local.get()).toEqual({});
  });
});
