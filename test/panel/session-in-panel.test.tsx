// @vitest-environment jsdom
/** What the panel remembers while the browser is open: what was looked at, what is unclear, which papers are ready. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useReducer } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHandout } from '../../extension/handout-data.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { reduce, type PanelState } from '../../extension/panel/state.ts';
import { clearSession, EMPTY_SESSION, readSession } from '../../extension/session.ts';
import type { Reader } from '../../extension/ui/load-reader.ts';
import { ReaderContext } from '../../extension/ui/reader.ts';
import { useSession } from '../../extension/ui/use-session.ts';
import { fake, resetBrowser } from '../fake-browser.ts';
import { drawn } from './drawn.ts';
import { makeReader } from './example-reader.ts';
import { findBarriers } from './find-barriers.ts';
import { STATES } from './states.ts';

function Stage({ state: start, reader }: { readonly state: PanelState; readonly reader: Reader }) {
  const [state, dispatch] = useReducer(reduce, start);
  const session = useSession();
  return <ReaderContext.Provider value={reader}><Panel state={state} dispatch={dispatch} session={session ?? EMPTY_SESSION} /></ReaderContext.Provider>;
}
const show = (state: PanelState, reader = makeReader()) => render(<Stage state={state} reader={reader} />);
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const PAGE = 'https://www.berlin.de/antrag';
/** What was laid down for the hand-out, which has been opened in a tab of its own. */
const printed = async () => {
  await waitFor(() => expect(fake.calls.at(-1)).toEqual(['tabs.create', { url: '/handout/handout.html' }]));
  return readHandout();
};

beforeEach(resetBrowser);
afterEach(cleanup);

describe('the way through the form', () => {
  it('counts what was looked at, never what was answered', async () => {
    show(STATES.questions);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0');
    fireEvent.click(button('RV-Nummer'));
    await waitFor(async () => expect((await readSession()).visited).toEqual({ [PAGE]: ['known'] }));
    fireEvent.click(button('Alle Fragen'));
    expect(await screen.findByText('1 von 2 Fragen angesehen')).toBeTruthy();
    expect(screen.getByText('angesehen').closest('li')?.textContent).toContain('RV-Nummer');
  });

  it('leads through all by the buttons', async () => {
    show(STATES['known question']);
    fireEvent.click(button('Nächste Frage'));
    await waitFor(async () => expect((await readSession()).visited[PAGE]).toEqual(['known', 'unknown']));
  });

  it('is searched where there are many questions only, and what is found is said', () => {
    show(STATES.questions);
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    show(STATES['400 questions']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'q399' } });
    expect(screen.getByText('Wir haben eine Frage gefunden.').getAttribute('role')).toBe('status');
    expect(screen.getAllByRole('button', { name: /^Frage q/u })).toHaveLength(1);
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(screen.getAllByRole('button', { name: /^Frage q/u })).toHaveLength(400);
  });
});

describe('the ask list', () => {
  it('takes a question, shows it, and gives it back; the focus is not lost', async () => {
    show(STATES['known question']);
    fireEvent.click(button('Das ist mir unklar'));
    await waitFor(() => expect(button('Das ist mir unklar').getAttribute('aria-pressed')).toBe('true'));
    expect((await readSession()).asked).toEqual([{
      page: PAGE, key: 'known', label: 'RV-Nummer', section: ['Antrag', 'Versicherung'], concept: 'pension-insurance-number', form: 'hilfe-zur-pflege', title: 'Antrag',
    }]);
    fireEvent.click(button('Alle Fragen'));
    expect(await screen.findByText('Eine Frage ist Ihnen unklar')).toBeTruthy();
    expect(screen.getByText('unklar')).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(button('„RV-Nummer“ entfernen'));
    expect(document.activeElement?.localName).toBe('summary');
    await waitFor(() => expect(screen.queryByText('Eine Frage ist Ihnen unklar')).toBeNull());
  });

  it('is printed in a tab of its own, where the browser can print', async () => {
    show(STATES['known question']);
    fireEvent.click(button('Das ist mir unklar'));
    fireEvent.click(button('Alle Fragen'));
    await screen.findByText('Eine Frage ist Ihnen unklar');
    fireEvent.click(button('Liste drucken'));
    expect(await printed()).toMatchObject({ scope: 'asked', page: PAGE, formId: 'hilfe-zur-pflege', questions: [{ key: 'known' }, { key: 'unknown' }] });
  });
});

describe('the papers', () => {
  it('are ticked off, counted, and forgotten with the session', async () => {
    show(STATES.sure);
    await drawn();
    const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kontoauszüge' });
    fireEvent.click(box());
    expect(await screen.findByText('1 von 2 haben Sie bereit')).toBeTruthy();
    expect((await readSession()).papers).toEqual({ 'hilfe-zur-pflege': ['Kontoauszüge'] });
    await clearSession();
    expect(await screen.findByText('0 von 2 haben Sie bereit')).toBeTruthy();
    expect(box().checked).toBe(false);
  });

  it('are printed with what is ready', async () => {
    show(STATES.sure, makeReader('en'));
    fireEvent.click(await screen.findByRole('checkbox', { name: /Bank statements/u }));
    await screen.findByText('You have 1 of 2 ready');
    fireEvent.click(button('Print the list'));
    expect(await printed()).toMatchObject({ scope: 'papers', formId: 'hilfe-zur-pflege' });
  });

  it('of a form that is on paper are printed too', async () => {
    show(STATES.nobody);
    fireEvent.input(screen.getByRole('searchbox', { name: /Formular/u }), { target: { value: 'hilfe' } });
    fireEvent.click(button(/Hilfe zur Pflege/u));
    fireEvent.click(await screen.findByRole('button', { name: 'Liste drucken' }));
    expect(await printed()).toEqual({ page: '', formId: 'hilfe-zur-pflege', title: '', site: '', scope: 'papers', questions: [] });
  });
});

