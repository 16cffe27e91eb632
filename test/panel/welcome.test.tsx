// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../extension/panel/App.tsx';
import { readSettings, writeSettings } from '../../extension/settings.ts';
import { browser, fake, resetBrowser } from '../fake-browser.ts';
import { servePacks } from './example-reader.ts';
import { findBarriers } from './find-barriers.ts';

const ask = () => fake.calls.filter(([name]) => name === 'permissions.request');

beforeEach(async () => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
  await writeSettings({ language: 'de' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the first page', () => {
  it('is accessible, and says what we never do', async () => {
    render(<App />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Willkommen bei Formlotse' })).toBeTruthy();
    expect(screen.getByText('Wir lesen nie, was Sie eintragen.')).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });

  it('asks for nothing as long as the person wants no more, and is shown once; the focus is not lost', async () => {
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Los geht’s' }));
    await waitFor(() => expect(screen.queryByText('Willkommen bei Formlotse')).toBeNull());
    expect(ask()).toEqual([]);
    await waitFor(() => expect(document.activeElement?.localName).toBe('main'));
    expect((await readSettings()).welcomed).toBe(true);
    cleanup();
    render(<App />);
    await screen.findByRole('heading', { name: 'Hier ist kein Formular' });
  });

  it('lets the person choose the language, and all pages; the browser is asked in the click itself', async () => {
    render(<App />);
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'en' } });
    fireEvent.click(await screen.findByRole('radio', { name: 'On all pages' }));
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(ask()).toEqual([['permissions.request', ['https://*/*', 'http://*/*']]]);
    await waitFor(async () => expect(await readSettings()).toMatchObject({ language: 'en', welcomed: true }));
  });

  it('goes on although the person says no to the browser', async () => {
    fake.grants = false;
    render(<App />);
    fireEvent.click(await screen.findByRole('radio', { name: 'Auf allen Seiten' }));
    fireEvent.click(screen.getByRole('button', { name: 'Los geht’s' }));
    await waitFor(async () => expect((await readSettings()).welcomed).toBe(true));
  });
});

describe('the size of the text', () => {
  it('grows and shrinks between its ends, and is kept', async () => {
    await writeSettings({ welcomed: true });
    render(<App />);
    const larger = () => screen.getByRole('button', { name: /Schrift größer/u });
    await screen.findByRole('group', { name: 'Größe der Schrift: 100 Prozent' });
    for (const size of [125, 150, 175, 200]) {
      fireEvent.click(larger());
      await screen.findByRole('group', { name: `Größe der Schrift: ${size} Prozent` });
    }
    await waitFor(() => expect([larger().getAttribute('aria-disabled'), document.documentElement.style.fontSize]).toEqual(['true', '200%']));
    fireEvent.click(larger());
    fireEvent.click(screen.getByRole('button', { name: /Schrift kleiner/u }));
    await screen.findByRole('group', { name: 'Größe der Schrift: 175 Prozent' });
    expect(await browser.storage.local.get()).toMatchObject({ textSize: 175 });
  });
});
