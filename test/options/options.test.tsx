// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { App } from '../../extension/options/App.tsx';
import { setClientLanguage } from '../../extension/client.ts';
import { EMPTY_SESSION, readSession, setPaperReady } from '../../extension/session.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../extension/settings.ts';
import { browser, fake, resetBrowser } from '../fake-browser.ts';
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
  // The first time all of the page is compiled: how long that takes is not asked here.
  await screen.findByText('berlin.de', {}, { timeout: 20_000 });
  for (const details of container.querySelectorAll('details')) details.open = true;
  expect(await findBarriers()).toEqual([]);
});

it('switches the marks off and on', async () => {
  render(<App />);
  fireEvent.click(await screen.findByRole('checkbox', { name: /unterstreichen/u }));
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
  // The first time all of the page is compiled: how long that takes is not asked here.
  await screen.findByText('berlin.de', {}, { timeout: 20_000 });
  await browser.permissions.request({ origins: ['https://formulare.de/*'] });
  // In the list of what was allowed, and in that of all sites.
  expect(await screen.findAllByText('formulare.de')).toHaveLength(2);
  expect(screen.getByText('Eine Seite lesen, wenn Sie dort auf das Zeichen von Formlotse klicken.')).toBeTruthy();
});

describe('sites', () => {
  const fill = async (label: number, address: string): Promise<void> => {
    const input = (await screen.findAllByRole('textbox', { name: /Adresse der Seite/u }))[label] as HTMLInputElement;
    input.value = address;
  };

  it('asks the browser for one more site, and gives it back', async () => {
    render(<App />);
    await fill(0, 'https://www.lindenau.de/antrag?id=7');
    fireEvent.click(screen.getByRole('button', { name: 'Erlauben' }));
    expect(fake.calls).toEqual([['permissions.request', ['https://*.lindenau.de/*']]]);
    fireEvent.click(await screen.findByRole('button', { name: 'lindenau.de entfernen' }));
    expect(document.activeElement?.textContent).toBe('Hier immer helfen');
    await waitFor(async () => expect((await browser.permissions.getAll()).origins).toEqual(['https://*.berlin.de/*']));
  });

  it('remembers where no help is wanted, each site once', async () => {
    render(<App />);
    for (const address of ['www.berlin.de', 'berlin.de']) {
      await fill(1, address);
      fireEvent.click(screen.getByRole('button', { name: 'Nie helfen' }));
      await waitFor(async () => expect((await readSettings()).neverSites).toEqual(['berlin.de']));
    }
    fireEvent.click(await screen.findByRole('button', { name: 'berlin.de entfernen' }));
    await waitFor(async () => expect((await readSettings()).neverSites).toEqual([]));
  });

  it('says what is wrong with an address, and how to write it', async () => {
    render(<App />);
    await fill(1, 'Jobcenter');
    fireEvent.click(screen.getByRole('button', { name: 'Nie helfen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('www.muenchen.de');
    expect((await readSettings()).neverSites).toEqual([]);
    expect(await findBarriers()).toEqual([]);
  });
});

describe('counselors', () => {
  it('choose to counsel, and whether the languages of the last clients are kept', async () => {
    render(<App />);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Ich berate andere Menschen' }));
    const keep = await screen.findByRole('checkbox', { name: /behalten/u });
    await setClientLanguage('ar');
    expect((await readSettings()).keptLanguages).toBeNull();
    fireEvent.click(keep);
    await waitFor(async () => expect((await readSettings()).keptLanguages).toEqual(['ar']));
    expect(await findBarriers()).toEqual([]);
  });
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
