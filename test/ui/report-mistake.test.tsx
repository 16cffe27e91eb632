// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ReportMistake } from '../../extension/ui/ReportMistake.tsx';
import { ReaderContext } from '../../extension/ui/reader.ts';
import { makeReader } from '../panel/example-reader.ts';

const PAIRS = [{ plain: { text: 'Ihre Kontonummer.', language: 'de' }, translation: { text: 'Your account number.', language: 'en' } }];

function show(): HTMLTextAreaElement {
  render(<ReaderContext.Provider value={makeReader('en')}><ReportMistake about="fields/iban" pairs={PAIRS} /></ReaderContext.Provider>);
  return screen.getByRole('textbox', { hidden: true });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('has all that is needed to find and mend the text', () => {
  expect(show().value).toMatch(/^Formlotse · 0\.1\.0 · fields\/iban · en\n\nIhre Kontonummer\.\nYour account number\.\n\n/u);
});

it('copies, and says so', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const box = show();
  fireEvent.click(screen.getByRole('button', { hidden: true }));
  expect(await screen.findByText('The text is copied.')).toBeTruthy();
  expect(written).toEqual([box.value]);
});

it('leaves the text selected where the browser does not let us copy, and claims nothing', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
  const box = show();
  fireEvent.click(screen.getByRole('button', { hidden: true }));
  await Promise.resolve();
  expect(box.selectionEnd).toBe(box.value.length);
  expect(screen.queryByText('The text is copied.')).toBeNull();
});
