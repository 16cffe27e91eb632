// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useReducer } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { Panel } from '../../extension/panel/Panel.tsx';
import { reduce, type PanelState } from '../../extension/panel/state.ts';
import { readSettings } from '../../extension/settings.ts';
import { EMPTY_SESSION } from '../../extension/session.ts';
import type { Reader } from '../../extension/ui/load-reader.ts';
import { ReaderContext } from '../../extension/ui/reader.ts';
import { useSession } from '../../extension/ui/use-session.ts';
import { browser, fake, resetBrowser } from '../fake-browser.ts';
import { drawn } from './drawn.ts';
import { after, KNOWN, makeField, makeReport, read } from './example-page.ts';
import { STATES } from './states.ts';
import { makeReader } from './example-reader.ts';
import { findBarriers } from './find-barriers.ts';

function Stage({ state: start, reader }: { readonly state: PanelState; readonly reader: Reader }) {
  const [state, dispatch] = useReducer(reduce, start);
  const session = useSession();
  return <ReaderContext.Provider value={reader}><Panel state={state} dispatch={dispatch} session={session ?? EMPTY_SESSION} /></ReaderContext.Provider>;
}
const show = (state: PanelState, reader = makeReader()) => render(<Stage state={state} reader={reader} />);
/** Opens all that is closed, and waits until what it opens to is drawn. */
const openAll = async (): Promise<void> => {
  await drawn();
  for (const details of document.querySelectorAll('details')) details.open = true;
  await new Promise((resolve) => setTimeout(resolve));
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const sentToPage = () => fake.calls.filter(([name]) => name === 'tabs.sendMessage').map(([, call]) => call);

beforeEach(resetBrowser);
afterEach(cleanup);

test.each(Object.entries(STATES))('%s is accessible', async (_name, state) => {
  // English beside German: both languages are on the page.
  show(state, makeReader('en'));
  await openAll();
  expect(await findBarriers()).toEqual([]);
});

describe('no form', () => {
  it('offers to help, and says so when the browser refuses', async () => {
    show(STATES.nobody);
    fireEvent.click(button('Auf dieser Seite helfen'));
    expect(await screen.findByText(/Der Browser lässt uns/u)).toBeTruthy();
  });

  it('asks for one site, in the click itself', () => {
    show(STATES['closed site, nothing else']);
    fireEvent.click(button('Auf formulare.de helfen'));
    expect(fake.calls).toEqual([['permissions.request', ['https://formulare.de/*']]]);
  });
});

describe('the form', () => {
  it('is named without doubt only if there is none', () => {
    show(STATES.sure);
    expect(screen.queryByText(/Bitte prüfen Sie/u)).toBeNull();
    cleanup();
    show(STATES.probable);
    expect(screen.getByText('Das ist wahrscheinlich dieser Antrag:')).toBeTruthy();
  });

  it('says why, with the German words of the page, in the reader\'s language', async () => {
    show(STATES.sure, makeReader('en'));
    await drawn();
    const word = screen.getByText('Hilfe zur Pflege', { selector: 'p bdi' });
    expect(word.getAttribute('lang')).toBe('de');
    expect(word.closest('p')?.textContent).toBe('We think so because a heading says “Hilfe zur Pflege”.');
    cleanup();
    const says = (place: 'title' | 'field' | 'host', ...words: string[]) => ({ clue: '', weight: 1, place, says: words, ofForm: false });
    const evidence = [says('title', 'Pflege'), says('field', 'pension-insurance-number', 'iban'), says('host', 'berlin.de')];
    show(after(read(makeReport({ detection: { ...makeReport().detection, evidence } }))));
    await drawn();
    expect(screen.getByText(/Wir denken das/u).textContent)
      .toBe('Wir denken das, weil der Titel der Seite „Pflege“ nennt, die Seite nach „RV-Nummer“ und „iban“ fragt und die Seite von „berlin.de“ kommt.');
  });

  it('gives more reasons on demand', async () => {
    const says = (place: 'title' | 'heading', weight: number) => ({ clue: '', weight, place, says: ['Pflege'], ofForm: true });
    show(after(read(makeReport({ detection: { ...makeReport().detection, evidence: [says('title', 2), says('heading', 1)] } }))));
    await drawn();
    expect(screen.getByText('Warum wir das denken').closest('details')?.textContent).toContain('Der Titel der Seite nennt „Pflege“.');
  });

  it('has three parts, walked with the arrows', () => {
    show(STATES.sure);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Start' }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Wörter (2)');
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
  });
});

describe('another form', () => {
  const found = makeReport({ detection: { ...makeReport().detection, candidates: [{ form: 'hilfe-zur-pflege', odds: 2 }] } });
  const unsure = makeReport({ detection: { ...found.detection, form: null } });

  it('is chosen from the list, shown at once, said to be chosen, and taken back', async () => {
    show(after(read(unsure)));
    fireEvent.click(button('Formular selbst auswählen'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    const [likely] = screen.getAllByRole('button', { name: 'Hilfe zur Pflege' });
    expect(likely?.closest('section')?.textContent).toContain('Vielleicht eines von diesen');
    fireEvent.click(likely as HTMLElement);
    expect(screen.getByText('Das haben Sie ausgewählt:')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Hilfe zur Pflege' }));
    await drawn();
    expect(screen.getByText('Rentenbescheid')).toBeTruthy();
    fireEvent.click(button('Formular wieder automatisch erkennen'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Das ist ein Antrag' }));
  });

  it('can be one that we do not know', async () => {
    show(after(read(found)));
    fireEvent.click(button('Das ist ein anderes Formular'));
    fireEvent.click(button('Keines davon, oder ich weiß es nicht'));
    expect(screen.getByRole('heading', { name: 'Ein anderes Formular' })).toBe(document.activeElement);
    await drawn();
    expect(screen.queryByText(/Wir denken das/u)).toBeNull();
  });

  it('is searched, and what is found is said', () => {
    const { container } = show(after(read(found)), makeReader('en'));
    fireEvent.click(button('This is a different form'));
    const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
    type('help');
    expect(screen.getByText('We found one form.').getAttribute('role')).toBe('status');
    expect(screen.getByText('Help with care')).toBeTruthy();
    type('xyz');
    expect(screen.getByText('We found no form for this.')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(screen.getByRole('heading', { name: 'All forms' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(container.querySelector('input[type=search]')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Hilfe zur Pflege' }));
  });

  it('is not stored', async () => {
    show(after(read(found)));
    fireEvent.click(button('Das ist ein anderes Formular'));
    fireEvent.click(button('Keines davon, oder ich weiß es nicht'));
    expect(await browser.storage.local.get()).toEqual({});
    expect(fake.calls).toEqual([]);
  });
});

describe('a step with one question', () => {
  it('shows it at once, without a list and ways to others; the focus is not lost', async () => {
    show(after(read(makeReport({ fields: [KNOWN] }))));
    const way = await screen.findByRole('button', { name: 'Zu der Frage' });
    way.focus();
    fireEvent.click(way);
    const heading = await screen.findByRole('heading', { level: 2, name: 'RV-Nummer' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.queryByRole('button', { name: 'Alle Fragen' })).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('a question', () => {
  it('chosen from the list has the focus, and the page shows it', () => {
    show(STATES.questions);
    fireEvent.click(button('RV-Nummer'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'RV-Nummer' }));
    expect(sentToPage()).toMatchObject([{ tabId: 1, frameId: 0, message: { name: 'showField', args: ['known'] } }]);
  });

  it('that the page brings is said once and takes no focus', () => {
    const { container } = show(STATES['known question']);
    expect(document.activeElement).toBe(document.body);
    const [announcer] = [...container.querySelectorAll('.kern-sr-only[role=status]')];
    expect(announcer?.textContent).toBe('RV-Nummer');
  });

  it('leads to the next and the previous; the ends say that they are ends', () => {
    show(STATES['known question']);
    const previous = button('Vorige Frage');
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(previous);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('RV-Nummer');
    button('Nächste Frage').focus();
    fireEvent.click(button('Nächste Frage'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Seit wann?');
    expect(document.activeElement).toBe(button('Nächste Frage'));
  });

  it('left for the list has its place there', () => {
    show(STATES['unknown question']);
    fireEvent.click(button('Alle Fragen'));
    expect(document.activeElement).toBe(button('Seit wann?'));
  });

  it('that we do not know gets an honest sentence, its format and its words', () => {
    show(STATES['unknown question']);
    expect(screen.getByText('Zu dieser Frage haben wir noch keinen Text.')).toBeTruthy();
    expect(screen.getByText(/Tag, Monat, Jahr/u)).toBeTruthy();
    expect(screen.getByText('Pflegegrad')).toBeTruthy();
    expect(screen.queryByText('Was ist gemeint?')).toBeNull();
  });

  it('says what it rests on, and that it is no legal advice', () => {
    show(STATES['known question']);
    expect(screen.getAllByText('Geprüft').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Stand: November 2026/u).at(-1)?.textContent).toContain('§ 147 SGB VI');
    expect(screen.getAllByText(/keine Rechtsberatung/u).length).toBeGreaterThan(0);
  });

  it('asks for an answer in German when the reader reads another language, unless it is a number', () => {
    const words = after(read(makeReport({ fields: [makeField('words')] })), { type: 'fieldFocused', tabId: 1, frameId: 0, key: 'words' });
    for (const [state, language, times] of [[words, 'en', 1], [STATES['known question'], 'en', 0], [words, 'de', 0]] as const) {
      show(state, makeReader(language));
      expect(screen.queryAllByText(/your answer in German|auf Deutsch/u)).toHaveLength(times);
      cleanup();
    }
  });
});

describe('a mistake that the page reports', () => {
  it('is repeated in the page\'s own words, and explained by how the answer is written', () => {
    show(STATES['a mistake that we can explain']);
    const alert = screen.getByRole('region', { name: 'Das Formular meldet hier einen Fehler' });
    expect(alert.textContent).toContain('Bitte geben Sie eine gültige Rentenversicherungsnummer ein.');
    expect(alert.textContent).toContain('65 170839 J 003');
  });

  it('is said to be unknown where it is', () => {
    show(STATES['a mistake that we cannot explain']);
    expect(screen.getByText(/Diese Meldung können wir nicht erklären/u)).toBeTruthy();
  });
});

describe('a page that the browser has translated', () => {
  it('is explained by the German texts from before', () => {
    show(STATES['translated by the browser']);
    expect(screen.getByText('Der Browser hat die Seite übersetzt')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Hilfe zur Pflege' })).toBeTruthy();
  });

  it('that was never German says why there is no help', () => {
    show(STATES['translated before we could read']);
    expect(screen.getByText('Der Browser hat die Seite übersetzt')).toBeTruthy();
    expect(screen.getByText('Hier ist kein Formular')).toBeTruthy();
  });
});

describe('words can be looked up', () => {
  const type = (text: string) => fireEvent.input(screen.getByRole('searchbox', { name: /Search for a word/u }), { target: { value: text } });

  test.each(['nobody', 'refused', 'a PDF', 'words'] as const)('in the state "%s"', (state) => {
    show(STATES[state], makeReader('en'));
    type('care gr');
    expect(screen.getByText('We found one word.').getAttribute('role')).toBe('status');
    expect(screen.getByText('Pflegegrad')).toBeTruthy();
    type('xyz');
    expect(screen.getByText('We do not have this word yet.')).toBeTruthy();
  });
});

describe('a form on paper', () => {
  it('is looked up: what it needs can be read, ticked and printed; the focus is not lost', () => {
    show(STATES['a PDF'], makeReader('en'));
    const search = () => screen.getByRole('searchbox', { name: 'Search for the name of the form' });
    fireEvent.input(search(), { target: { value: 'h' } });
    expect(screen.queryByRole('button', { name: 'Hilfe zur Pflege' })).toBeNull();
    fireEvent.input(search(), { target: { value: 'help' } });
    fireEvent.click(button('Hilfe zur Pflege'));
    expect(screen.getByRole('checkbox', { name: /Bank statements/u })).toBeTruthy();
    expect(document.activeElement?.id).toBe('forms-title');
    fireEvent.click(button('Back'));
    expect(search().getAttribute('type')).toBe('search');
    expect(document.activeElement?.id).toBe('forms-title');
  });
});

describe('a language in which a part is missing', () => {
  it('shows plain German there, and says so', async () => {
    show(STATES['known question'], makeReader('en'));
    expect(screen.getByText('Auf dem Rentenbescheid.').getAttribute('lang')).toBe('de');
    expect(screen.getByText(/Some of this is not yet in your language/u)).toBeTruthy();
    cleanup();
    show(STATES.sure, makeReader('ar'));
    await drawn();
    expect(screen.getByText('Das Sozialamt zahlt die Pflege, wenn das Geld nicht reicht.').getAttribute('dir')).toBe('ltr');
  });
});

describe('every text has its language', () => {
  it('German of the page, plain German, translation', () => {
    show(STATES['known question'], makeReader('en'));
    const language = (text: string | RegExp) => screen.getAllByText(text)[0]?.closest('[lang]')?.getAttribute('lang');
    expect(language('RV-Nummer')).toBe('de');
    expect(language('Pension insurance number')).toBe('en');
    expect(language('The number of the pension insurance.')).toBe('en');
    expect(language(/Sie hat 12 Zeichen/u)).toBe('de');
    expect(language('Auf dem Rentenbescheid.')).toBe('de');
  });

  it('and its direction', () => {
    show(STATES.words, makeReader('ar'));
    const gloss = screen.getByText('درجة الرعاية');
    expect([gloss.tagName, gloss.getAttribute('lang'), gloss.getAttribute('dir')]).toEqual(['BDI', 'ar', 'rtl']);
    expect(screen.getByText('Pflegegrad').closest('bdi')?.getAttribute('dir')).toBe('ltr');
  });

  it('each language names itself, plain German first', () => {
    show(STATES.sure, makeReader('en'));
    const options = within(screen.getByRole('combobox')).getAllByRole('option');
    expect(options.map((option) => [option.getAttribute('lang'), option.textContent])).toEqual([
      ['de', 'Einfaches Deutsch'], ['ar', 'العربية'], ['en', 'English'],
    ]);
  });
});

describe('words', () => {
  it('that the reader knows are kept, also two before the panel has heard of the first', async () => {
    show(STATES.words);
    await openAll();
    for (const know of screen.getAllByRole('button', { name: 'Das Wort kenne ich' })) {
      fireEvent.click(know);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect((await readSettings()).knownWords).toEqual(['pflegegrad', 'bescheid']);
  });

  it('are listed by use, and the page shows them', async () => {
    show(STATES.words);
    await openAll();
    expect(screen.getAllByText(/^(Pflegegrad|Bescheid)$/u).map((word) => word.textContent)).toEqual(['Pflegegrad', 'Bescheid']);
    const [first] = screen.getAllByRole('button', { name: 'Auf der Seite zeigen' });
    fireEvent.click(first as HTMLElement);
    expect(sentToPage()).toMatchObject([{ tabId: 1, frameId: 0, message: { name: 'showWord', args: ['pflegegrad'] } }]);
  });
});
