// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { receive, tellPanel } from '../../extension/messages.ts';
import { App } from '../../extension/panel/App.tsx';
import { readSettings } from '../../extension/settings.ts';
import { asFrame, browser, fake, resetBrowser, showTab } from '../fake-browser.ts';
import { embed, makeField, makePlace, makeReport } from './example-page.ts';
import { servePacks } from './example-reader.ts';

const nothing = (): void => undefined;
const background = { controlSeen: nothing, frameRead: nothing, formGone: nothing, explainWord: () => null, startHelp: vi.fn<() => boolean>(() => true) };
const page = { report: vi.fn<() => void>(), showField: nothing, showWord: nothing, walkWords: nothing };
const tellFrom = (tabId: number, frameId: number, report = makeReport()) => asFrame(tabId, frameId, () => tellPanel('frameRead', report, makePlace(frameId)));

beforeEach(() => {
  resetBrowser();
  vi.clearAllMocks();
  vi.stubGlobal('fetch', servePacks());
  receive('background', background);
  void browser.storage.local.set({ welcomed: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page beside', () => {
  it('is asked when the panel opens, and its answer is shown', async () => {
    receive('page', { ...page, report: () => void tellFrom(1, 0) });
    render(<App />);
    expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  });

  it('is asked anew when it has loaded, and when another tab is shown', async () => {
    receive('page', page);
    render(<App />);
    await waitFor(() => expect(page.report).toHaveBeenCalledTimes(1));
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    await waitFor(() => expect(page.report).toHaveBeenCalledTimes(2));
    showTab(2);
    await waitFor(() => expect(page.report).toHaveBeenCalledTimes(3));
    await tellFrom(1, 0);
    expect(screen.queryByRole('heading', { name: 'Hilfe zur Pflege' })).toBeNull();
    await tellFrom(2, 0);
    expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  });

  it('is not lost when its assistant starts while we ask', async () => {
    render(<App />);
    await screen.findByRole('button', { name: /auf dieser seite helfen|help on this page/iu });
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    await tellFrom(1, 0);
    expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  });

  it('is waited for while it loads, and asked when it has loaded', async () => {
    fake.tab = { status: 'loading' };
    render(<App />);
    expect(await screen.findByText(/^(Wir lesen die Seite|We are reading the page)/u)).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('heading', { name: /kein Formular|no form/u })).toBeNull();
    fake.tab = { status: 'complete' };
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    expect(await screen.findByRole('heading', { name: /kein Formular|no form/u })).toBeTruthy();
  });

  it('gets our scripts again where we may work, because an update has taken them away', async () => {
    fake.tab = { url: 'https://www.berlin.de/antrag' };
    background.startHelp.mockImplementation(() => {
      receive('page', { ...page, report: () => void tellFrom(1, 0) });
      return true;
    });
    render(<App />);
    expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
    background.startHelp.mockImplementation(() => true);
  });

  it('that is a PDF is called so, with what the person can do', async () => {
    fake.tab = { url: 'https://www.berlin.de/formulare/Antrag.PDF?download=1' };
    render(<App />);
    expect(await screen.findByRole('heading', { name: /PDF/u })).toBeTruthy();
    expect(background.startHelp).not.toHaveBeenCalled();
    // The viewers of some browsers let us in, but there is nothing to read.
    cleanup();
    fake.tab = {};
    receive('page', { ...page, report: () => void tellFrom(1, 0, makeReport({ fields: [], isPdf: true })) });
    render(<App />);
    expect(await screen.findByRole('heading', { name: /PDF/u })).toBeTruthy();
  });

  it('gets help when the person asks for it', async () => {
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: /auf dieser seite helfen|help on this page/iu }));
    await waitFor(() => expect(background.startHelp).toHaveBeenCalledWith(expect.anything(), 1));
  });

  it('offers to help in a frame only where that is not allowed yet', async () => {
    receive('page', page);
    render(<App />);
    await waitFor(() => expect(page.report).toHaveBeenCalled());
    await tellFrom(1, 0, makeReport({ frames: [embed('https://formulare.de')] }));
    const ask = await screen.findByRole('button', { name: /formulare\.de/u, hidden: true });
    fireEvent.click(ask);
    await waitFor(() => expect(background.startHelp).toHaveBeenCalled());
    expect(fake.calls).toContainEqual(['permissions.request', ['https://formulare.de/*']]);
  });
});

describe('frames', () => {
  const part = (key: string) => makeReport({ fields: [makeField(key)] });
  const outer = () => makeReport({ fields: [], frames: [embed('https://a.de/', { index: 1 }), embed('https://b.de/')] });
  const list = async () => {
    fireEvent.click(await screen.findByRole('tab', { name: /^(Fragen|Questions)/u }));
    return () => screen.getAllByRole('button', { name: /^Frage \w+$/u }).map((button) => button.textContent);
  };

  it('are joined in page order, and asked for their places again when that changes', async () => {
    const asked = vi.fn<() => void>();
    receive('page', { ...page, report: asked });
    render(<App />);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await tellFrom(1, 1, part('b'));
    await tellFrom(1, 2, part('a'));
    await tellFrom(1, 0, outer());
    const questions = await list();
    await waitFor(() => expect(questions()).toEqual(['Frage a', 'Frage b']));
    const before = asked.mock.calls.length;
    await tellFrom(1, 0, { ...outer(), frames: [embed('https://b.de/')] });
    await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before));
  });

  it('leave a moment after they have gone', async () => {
    receive('page', page);
    render(<App />);
    await waitFor(() => expect(page.report).toHaveBeenCalled());
    await tellFrom(1, 0, makeReport({ fields: [makeField('top'), makeField('end')] }));
    await tellFrom(1, 1, part('a'));
    const questions = await list();
    await waitFor(() => expect(questions()).toEqual(['Frage top', 'Frage end', 'Frage a']));
    await asFrame(1, 1, () => tellPanel('frameGone', 1));
    expect(questions()).toEqual(['Frage top', 'Frage end', 'Frage a']);
    await waitFor(() => expect(questions()).toEqual(['Frage top', 'Frage end']), { timeout: 3_000 });
  });

  it('of several sites are asked for one by one; what was allowed is not asked for again', async () => {
    receive('page', page);
    render(<App />);
    await waitFor(() => expect(page.report).toHaveBeenCalled());
    await tellFrom(1, 0, makeReport({ frames: [embed('https://forms.de/x'), embed('https://pay.de/', { index: 1 }), embed('https://forms.de/y', { index: 2 })] }));
    const names = () => screen.getAllByRole('button', { name: /\.de (helfen)|^Help on/u, hidden: true }).map((button) => button.textContent?.match(/\w+\.de/u)?.[0]);
    await waitFor(() => expect(names()).toEqual(['forms.de', 'pay.de']));
    fireEvent.click(screen.getByRole('button', { name: /forms\.de/u, hidden: true }));
    await waitFor(() => expect(background.startHelp).toHaveBeenCalled());
    await tellFrom(1, 5, makeReport({ url: 'https://forms.de/x' }));
    await waitFor(() => expect(names()).toEqual(['pay.de']));
    expect(fake.calls.filter(([name]) => name === 'permissions.request')).toEqual([['permissions.request', ['https://forms.de/*']]]);
  });

  it('that do not answer when the page has loaded are not there any more', async () => {
    receive('page', { ...page, report: () => void tellFrom(1, 0, makeReport({ fields: [makeField('top'), makeField('end')] })) });
    render(<App />);
    await screen.findByRole('heading', { name: 'Hilfe zur Pflege' });
    await tellFrom(1, 1, part('a'));
    const questions = await list();
    await waitFor(() => expect(questions()).toEqual(['Frage top', 'Frage end', 'Frage a']));
    browser.tabs.onUpdated.fire(1, { status: 'loading' });
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    expect(questions()).toEqual(['Frage top', 'Frage end', 'Frage a']);
    await waitFor(() => expect(questions()).toEqual(['Frage top', 'Frage end']), { timeout: 4_000 });
  });
});

describe('the reader', () => {
  it('changes the language, which is kept and shown', async () => {
    receive('page', { ...page, report: () => void tellFrom(1, 0) });
    await browser.storage.local.set({ language: 'de' });
    render(<App />);
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'en' } });
    expect(await screen.findByText('Help with care')).toBeTruthy();
    expect((await readSettings()).language).toBe('en');
    await waitFor(() => expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']));
  });
});
