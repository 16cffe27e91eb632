// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { App } from '../../extension/options/App.tsx';
import { EMPTY_SESSION, readSession, setPaperReady } from '../../extension/session.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../extension/settings.ts';
import { browser, resetBrowser } from '../fake-browser.ts';
import { findBarriers } from '../panel/find-barriers.ts';
import { servePacks } from '../panel/example-reader.ts';

beforeEach(async () => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
  await writeSettings({ language: 'de', knownWords: ['pflegegrad', 'gone-from-the-packs'] });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each(['de', 'en', 'ar'])('is accessible in %s', async (language) => {
  await writeSettings({ language });
  const { container } = render(<App />);
  await screen.findByText('berlin.de');
  for (const details of container.querySelectorAll('details')) details.open = true;
  expect(await findBarriers()).toEqual([]);
});

it('switches the marks off and on', async () => {
  render(<App />);
  fireEvent.click(await screen.findByRole('checkbox'));
  await waitFor(async () => expect((await readSettings()).marks).toBe(false));
});

it('forgets a known word and keeps the focus in its place', async () => {
  render(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Pflegegrad entfernen' }));
  expect(document.activeElement?.textContent).toBe('Wörter, die ich kenne');
  await waitFor(async () => expect((await readSettings()).knownWords).toEqual(['gone-from-the-packs']));
});

it('lists the sites of this moment', async () => {
  render(<App />);
  await screen.findByText('berlin.de');
  await browser.permissions.request({ origins: ['https://formulare.de/*'] });
  expect(await screen.findByText('formulare.de')).toBeTruthy();
});

it('deletes everything and gives back what was allowed later', async () => {
  await browser.permissions.request({ origins: ['https://formulare.de/*'] });
  await setPaperReady('wohngeld', 'Mietvertrag', true);
  render(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Alles löschen' }));
  await screen.findByText(/Alles ist gelöscht|Everything is deleted/u);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await readSession()).toEqual(EMPTY_SESSION);
  expect((await browser.permissions.getAll()).origins).toEqual(['https://*.berlin.de/*']);
});
