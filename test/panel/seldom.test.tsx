// @vitest-environment jsdom
/** States of components that few people meet: own glossaries, figures out of date, a browser without page numbers, a broken package. */
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toolbar } from '../../extension/handout/Toolbar.tsx';
import { Panel } from '../../extension/panel/Panel.tsx';
import type { PanelState } from '../../extension/panel/state.ts';
import { EMPTY_SESSION } from '../../extension/session.ts';
import { BrokenPackage } from '../../extension/ui/BrokenPackage.tsx';
import type { Reader } from '../../extension/ui/load-reader.ts';
import { ReaderContext } from '../../extension/ui/reader.ts';
import { addOwn } from '../../src/pack/own-packs.ts';
import { OWN_FORMAT, type OwnGlossary } from '../../src/pack/own.ts';
import { resetBrowser } from '../fake-browser.ts';
import { makeReader } from './example-reader.ts';
import { findBarriers } from './find-barriers.ts';
import { STATES } from './states.ts';

const OWN: OwnGlossary = {
  format: OWN_FORMAT, name: 'Hinweise', owner: 'Stadt Lindenau', terms: {},
  fields: { 'pension-insurance-number': { de: { where: 'Sie steht auch auf Ihrem Ausweis.' } } },
  offices: { amt: { forms: [], phone: '0123 45', texts: { de: { name: 'Sozialamt', address: 'Amtsgasse 3', hours: 'montags' } } } },
};
const withOwn = (): Reader => {
  const reader = makeReader();
  return { ...reader, packs: { ...reader.packs, source: addOwn(reader.packs.source, [OWN]) } };
};
const show = (state: PanelState, reader: Reader) =>
  render(<ReaderContext.Provider value={reader}><Panel state={state} dispatch={() => undefined} session={EMPTY_SESSION} /></ReaderContext.Provider>);

beforeEach(resetBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('what an own glossary says to a question stands under the name of who says it', async () => {
  show(STATES['known question'], withOwn());
  const note = screen.getByText('Sie steht auch auf Ihrem Ausweis.').closest('section');
  expect(note?.textContent).toContain('Stadt Lindenau');
  expect(await findBarriers()).toEqual([]);
});

it('the office of an own glossary stands at the start of the form, with all that helps to get there', async () => {
  show(STATES.sure, withOwn());
  const office = (await screen.findByRole('heading', { name: /Hier ist Ihr Amt/u })).closest('section') as HTMLElement;
  for (const text of ['Sozialamt', 'Amtsgasse 3', 'montags', '0123 45', 'Stadt Lindenau']) expect(within(office).getByText(text)).toBeTruthy();
  expect(await findBarriers()).toEqual([]);
});

it('a text whose figure may be out of date says so, and only then', async () => {
  const warning = 'Eine Zahl in diesem Text ist vielleicht nicht mehr aktuell. Bitte fragen Sie nach.';
  show(STATES.sure, makeReader());
  await screen.findByText(/Die Frist ist/u);
  expect(screen.queryByText(warning)).toBeNull();
  cleanup();
  show(STATES.sure, { ...makeReader(), today: new Date('2027-01-01T12:00:00Z') });
  expect(await screen.findByText(warning)).toBeTruthy();
});

it.each([
  ['the numbers are printed', '@page { @bottom-center { content: counter(page) } }', false],
  ['the browser prints none by itself', '@page { }', true],
])('the hand-out says how to get page numbers only where it has to: %s', (_name, cssText, isSaid) => {
  vi.stubGlobal('CSSStyleSheet', class {
    readonly cssRules = [{ cssText }];
    insertRule = (): void => undefined;
  });
  const choice = { languages: ['de'], scope: 'all', hasSpace: true } as const;
  render(<ReaderContext.Provider value={makeReader()}><Toolbar choice={choice} scopes={['all', 'papers']} onChoose={() => undefined} /></ReaderContext.Provider>);
  expect(screen.queryByText(/Für Seitenzahlen schalten Sie dort/u) !== null).toBe(isSaid);
});

it('a broken package is told in the language of the browser', async () => {
  render(<BrokenPackage />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
  expect(screen.getByRole('main').lang).not.toBe('');
  expect(await findBarriers()).toEqual([]);
});
