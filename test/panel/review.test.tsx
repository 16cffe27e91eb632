// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { receive, tellReview, type PlaceRef } from '../../extension/messages.ts';
import { ReviewMode } from '../../extension/panel/ReviewMode.tsx';
import { ReaderContext } from '../../extension/ui/reader.ts';
import type { FormFacts, Markup } from '../../src/review/types.ts';
import { asFrame, resetBrowser } from '../fake-browser.ts';
import { makeField } from './example-page.ts';
import { makeReader } from './example-reader.ts';
import { findBarriers } from './find-barriers.ts';

const MARKUP: Markup = { path: '#a', namedBy: 'text', control: 'text', placeholder: '', controls: 1, isLooseGroup: false, isRequired: false, isMarkedRequired: false };
const FACTS: FormFacts = {
  url: 'https://a.example/', title: 'Antrag', language: null, isPdf: false, actions: [],
  fields: [{ ...makeField('a', { label: '' }), markup: { ...MARKUP, namedBy: 'nothing' } }, { ...makeField('b', { label: 'Einzugsdatum', type: 'date' }), markup: MARKUP }],
  texts: [{ text: 'Einzugsdatum', kind: 'label', isShown: true, field: 'b', path: '#b', terms: [], spelledOut: [] }],
};
const showPlace = vi.fn<(sender: unknown, place: PlaceRef) => void>();

// Loaded beforehand: how long that takes is not asked here.
beforeAll(async () => {
  await import('../../extension/panel/Review.tsx');
});
beforeEach(() => {
  resetBrowser();
  vi.clearAllMocks();
  receive('reviewed', { review: () => void asFrame(1, 0, () => tellReview('factsRead', FACTS)), showPlace });
});
afterEach(cleanup);

async function open(language: 'de' | 'en' = 'de'): Promise<HTMLElement> {
  render(<ReaderContext.Provider value={makeReader(language)}><ReviewMode tabId={1}><p>Hilfe</p></ReviewMode></ReaderContext.Provider>);
  fireEvent.click(await screen.findByRole('button', { name: /prüfen|review this form/u }));
  return screen.findByRole('region', { name: /Prüfung|Review/u });
}

it('stands quietly below the help, and goes back to it', async () => {
  await open();
  expect(screen.queryByText('Hilfe')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /prüfen/u }));
  expect(screen.getByText('Hilfe')).toBeTruthy();
});

it('lists places: the page as a whole first, then in page order, each with what to do', async () => {
  const region = await open();
  const headings = within(region).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toEqual(['Die ganze Seite', 'Einzugsdatum', 'Frage ohne Namen']);
  expect(region.textContent).toContain('<html lang="de">');
  expect(region.textContent).toContain('TT.MM.JJJJ');
  expect(region.textContent).not.toContain('{{');
});

it('shows the place in the page, and walks by button and by keyboard', async () => {
  const region = await open();
  fireEvent.click(within(region).getByRole('button', { name: 'Einzugsdatum' }));
  expect(showPlace).toHaveBeenLastCalledWith(expect.anything(), { field: 'b', text: null, range: null });
  fireEvent.click(within(region).getByRole('button', { name: 'Nächste Stelle' }));
  expect(showPlace).toHaveBeenLastCalledWith(expect.anything(), { field: 'a', text: null, range: null });
  expect(document.activeElement?.textContent).toBe('Frage ohne Namen');
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp', altKey: true });
  expect(document.activeElement?.textContent).toBe('Einzugsdatum');
});

it.each(['de', 'en'] as const)('has no barriers in %s, and says that accessibility is reviewed elsewhere', async (language) => {
  const region = await open(language);
  expect(region.textContent).toContain('formlotse review');
  expect(await findBarriers()).toEqual([]);
});
