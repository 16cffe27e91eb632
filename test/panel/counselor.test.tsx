// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readClient, setClientLanguage, startNextClient } from '../../extension/client.ts';
import { App } from '../../extension/panel/App.tsx';
import { readHandout } from '../../extension/handout-data.ts';
import { tellPanel } from '../../extension/messages.ts';
import { readSession, setAsked, setPaperReady } from '../../extension/session.ts';
import { readSettings, writeSettings } from '../../extension/settings.ts';
import { asFrame, browser, fake, resetBrowser } from '../fake-browser.ts';
import { makePlace, makeReport } from './example-page.ts';
import { servePacks } from './example-reader.ts';
import { findBarriers } from './find-barriers.ts';

const TAB = { id: 1, index: 0, windowId: 1, active: true, highlighted: true, pinned: false, incognito: false };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The panel beside a page with a form. */
async function open(): Promise<void> {
  render(<App />);
  await screen.findByRole('combobox');
  await asFrame(1, 0, () => tellPanel('frameRead', makeReport(), makePlace(0)));
  await screen.findByRole('tablist');
  await waitFor(() => expect(browser.commands.onCommand.hasListeners()).toBe(true));
}

beforeEach(async () => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
  fake.tab = { url: 'https://www.berlin.de/antrag' };
  await writeSettings({ language: 'de', welcomed: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('two at one form', () => {
  beforeEach(() => writeSettings({ counselor: true }));

  it('choose the client\'s language for the session; the counselor\'s own words stay', async () => {
    await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Sprache der Person, die Sie beraten' }), { target: { value: 'en' } });
    expect(await screen.findByText('The office pays for care.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Start' })).toBeTruthy();
    // The client reads what it is about, too.
    expect(screen.getByRole('heading', { name: /Wofür ist der Antrag\?.*What is it for\?/u })).toBeTruthy();
    expect((await readSettings()).language).toBe('de');
    expect(await findBarriers()).toEqual([]);
  });

  it('come back to a recent language with one click', async () => {
    for (const language of ['en', 'ar']) await setClientLanguage(language);
    await open();
    fireEvent.click(button('English'));
    await waitFor(async () => expect((await readClient()).language).toBe('en'));
    expect(await screen.findByRole('button', { name: 'العربية' })).toBeTruthy();
  });

  it('read what the counselor reads in place of plain German, where the counselor reads another language', async () => {
    await writeSettings({ language: 'en' });
    await setClientLanguage('ar');
    await open();
    fireEvent.click(screen.getByRole('tab', { name: /Words|Wörter/u }));
    fireEvent.click(await screen.findByText('Pflegegrad'));
    const word = await screen.findByText('It shows how much help a person needs.');
    expect(word.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('تبيّن كم يحتاج الإنسان من المساعدة.')).toBeTruthy();
  });
});

describe('the next client', () => {
  beforeEach(() => writeSettings({ counselor: true }));

  it('comes without a question where nothing is lost', async () => {
    await setClientLanguage('ar');
    await open();
    fireEvent.click(button('Nächste Person'));
    await screen.findByText('Alles von der letzten Person ist gelöscht.');
    expect(await readClient()).toEqual({ language: null, recent: ['ar'] });
  });

  it('is asked about once where a list would be lost, and finds nothing of the one before', async () => {
    await setAsked({ page: 'p', key: 'k', label: 'Frage', section: [], concept: null, form: null, title: '' }, true);
    await setPaperReady('hilfe-zur-pflege', 'Kontoauszüge', true);
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Nächste Person', expanded: false }));
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(button('Noch nicht'));
    expect((await readSession()).asked).toHaveLength(1);
    fireEvent.click(button('Nächste Person'));
    fireEvent.click(button('Löschen'));
    expect(document.activeElement).toBe(button('Nächste Person'));
    await screen.findByText('Alles von der letzten Person ist gelöscht.');
    expect(await readSession()).toMatchObject({ visited: {}, asked: [], papers: {} });
    expect(screen.queryByRole('button', { name: 'Löschen' })).toBeNull();
  });

  it('is not met by what the panel of another window still knew', async () => {
    await open();
    fireEvent.click(button('Das ist ein anderes Formular'));
    fireEvent.click(await screen.findByRole('button', { name: /Keines davon/u }));
    await screen.findByRole('heading', { name: 'Ein anderes Formular' });
    // In the other window.
    await act(() => startNextClient());
    expect(await screen.findByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  });

  it('is no matter for those who do not counsel', async () => {
    await writeSettings({ counselor: false });
    await open();
    expect(screen.queryByRole('button', { name: 'Nächste Person' })).toBeNull();
  });
});

it('lays the form down for the hand-out, without a word of what was answered', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Ausfüllhilfe drucken' }));
  await waitFor(() => expect(fake.calls).toContainEqual(['tabs.create', { url: '/handout/handout.html' }]));
  const data = await readHandout();
  expect(data).toMatchObject({ page: 'https://www.berlin.de/antrag', formId: 'hilfe-zur-pflege', site: 'berlin.de' });
  expect(data?.questions.map(({ label, section }) => [label, section])).toEqual([['RV-Nummer', ['Versicherung']], ['Seit wann?', ['Pflege']]]);
});

describe('the keyboard', () => {
  const press = (command: string, tab = TAB) => act(() => void browser.commands.onCommand.fire(command, tab));
  const shown = () => document.getElementById('question-label')?.textContent ?? null;

  it('walks through the questions; the page scrolls, the focus stays', async () => {
    await open();
    const focused = document.activeElement;
    await press('next-question');
    await waitFor(() => expect(shown()).toBe('RV-Nummer'));
    await press('next-question');
    await waitFor(() => expect(shown()).toBe('Seit wann?'));
    // There is no further one.
    await press('next-question');
    await press('previous-question');
    await waitFor(() => expect(shown()).toBe('RV-Nummer'));
    expect(document.activeElement).toBe(focused);
    expect(fake.calls.filter(([name]) => name === 'tabs.sendMessage').map(([, call]) => (call as { message: { args: unknown[] } }).message))
      .toContainEqual({ to: 'page', name: 'showField', args: ['unknown'] });
  });

  it('does not listen to the keys of another window', async () => {
    await open();
    await press('next-question', { ...TAB, id: 9 });
    expect(shown()).toBeNull();
  });

  it('is shown with the keys of this moment, and where to change them', async () => {
    await open();
    fireEvent.click(screen.getByText('Mit der Tastatur'));
    await screen.findByText('Alt+Shift+.');
    expect(screen.getAllByText('keine Taste')).not.toHaveLength(0);
    fireEvent.click(button('Tasten ändern'));
    expect(fake.calls).toContainEqual(['tabs.create', { url: 'chrome://extensions/shortcuts' }]);
  });
});

describe('a site without help', () => {
  test('is chosen in the panel', async () => {
    await open();
    fireEvent.click(await screen.findByText('Hilfe auf dieser Website'));
    fireEvent.click(button('Auf berlin.de nie helfen'));
    await waitFor(async () => expect((await readSettings()).neverSites).toEqual(['berlin.de']));
  });

  test('says so, and offers the way back', async () => {
    await writeSettings({ neverSites: ['berlin.de'] });
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Hier wieder helfen' }));
    await waitFor(async () => expect((await readSettings()).neverSites).toEqual([]));
    expect(await findBarriers()).toEqual([]);
  });
});
