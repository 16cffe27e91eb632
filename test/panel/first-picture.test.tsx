// @vitest-environment jsdom
/** What is there before all of the packs is read. Each test begins with a package of which nothing has been read. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makePlace, makeReport } from './example-page.ts';
import { servePacks } from './example-reader.ts';

const serve = servePacks();
/** Everything but questions and words is answered at once; those when `giveTexts` is called. */
let giveTexts: () => void = () => undefined;
const openPanel = async (settings: object, report = makeReport()): Promise<void> => {
  vi.resetModules();
  const { App } = await import('../../extension/panel/App.tsx');
  const { receive, tellPanel } = await import('../../extension/messages.ts');
  const { asFrame, browser } = await import('../fake-browser.ts');
  const nothing = (): void => undefined;
  receive('page', { report: () => void asFrame(1, 0, () => tellPanel('frameRead', report, makePlace(0))), showField: nothing, showWord: nothing, walkWords: nothing });
  await browser.storage.local.set({ welcomed: true, ...settings });
  render(<App />);
};

beforeEach(() => {
  const given = new Promise<void>((resolve) => { giveTexts = resolve; });
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('.texts.')) await given;
    return serve(address);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('names the form, in the language and direction of the reader', async () => {
  await openPanel({ language: 'ar', textSize: 150 });
  expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  const { lang, dir, style } = document.documentElement;
  expect([lang, dir, style.fontSize]).toEqual(['ar', 'rtl', '150%']);
});

it('knows what the page has said before the panel itself was there, and hears what it says later', async () => {
  vi.resetModules();
  const [{ openPanel: ask }, { App }, { receive, tellPanel }, { asFrame, browser }] = await Promise.all([
    import('../../extension/panel/open-panel.ts'), import('../../extension/panel/App.tsx'), import('../../extension/messages.ts'), import('../fake-browser.ts'),
  ]);
  const nothing = (): void => undefined;
  const tell = (report = makeReport()) => asFrame(1, 0, () => tellPanel('frameRead', report, makePlace(0)));
  receive('page', { report: () => void tell(), showField: nothing, showWord: nothing, walkWords: nothing });
  await browser.storage.local.set({ welcomed: true, language: 'de' });
  const opening = ask();
  await opening.reader;
  await new Promise((resolve) => setTimeout(resolve));
  render(<App opening={opening} />);
  expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  await tell(makeReport({ detection: { administrative: true, confidence: 0.9, form: null, evidence: [], candidates: [] } }));
  expect(await screen.findByRole('heading', { name: 'Das ist ein Antrag' })).toBeTruthy();
});

it('waits for the questions where they are asked for, and does not say that it knows none', async () => {
  await openPanel({ language: 'de' });
  const tab = await screen.findByRole('tab', { name: /Fragen/u });
  tab.focus();
  fireEvent.click(tab);
  expect(screen.getByText('Wir lesen die Seite …')).toBeTruthy();
  giveTexts();
  expect(await screen.findByRole('heading', { name: 'Fragen im Formular' })).toBeTruthy();
  expect(document.activeElement).toBe(tab);
});

it('gives no reasons by name before it knows the names of questions', async () => {
  const evidence = [{ clue: 'field:iban', place: 'field', says: ['iban'], weight: 2, ofForm: true }] as const;
  await openPanel({ language: 'de' }, makeReport({ detection: { administrative: true, confidence: 0.6, form: 'hilfe-zur-pflege', evidence, candidates: [] } }));
  expect(await screen.findByText('Wir lesen die Seite …')).toBeTruthy();
  await screen.findByRole('tab', { name: /Fragen/u });
  expect(screen.queryByRole('heading', { name: 'Hilfe zur Pflege' })).toBeNull();
  giveTexts();
  expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
});

it('says that the package is broken', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
  await openPanel({});
  expect(await screen.findByText(/could not load|nicht laden/u)).toBeTruthy();
});
