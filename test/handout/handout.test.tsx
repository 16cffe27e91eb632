// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { setClientLanguage, startNextClient } from '../../extension/client.ts';
import { openHandout, type HandoutData, type HandoutQuestion } from '../../extension/handout-data.ts';
import { App } from '../../extension/handout/App.tsx';
import { setAsked, setPaperReady, type AskedQuestion } from '../../extension/session.ts';
import { writeSettings } from '../../extension/settings.ts';
import { OWN_FORMAT, type OwnGlossary } from '../../src/pack/own.ts';
import { browser, fake, resetBrowser } from '../fake-browser.ts';
import { findBarriers } from '../panel/find-barriers.ts';
import { servePacks } from '../panel/example-reader.ts';

const PAGE = 'https://www.berlin.de/antrag';
const question = (key: string, change: Partial<HandoutQuestion> = {}): HandoutQuestion =>
  ({ key, label: `Frage ${key}`, hint: null, section: [], person: null, type: 'text', required: false, options: [], concept: null, terms: [], ...change });
const DATA: HandoutData = {
  page: PAGE, formId: 'hilfe-zur-pflege', title: 'Antrag auf Hilfe zur Pflege', site: 'berlin.de', scope: 'all',
  questions: [
    question('number', { label: 'RV-Nummer', section: ['Versicherung'], person: 'cared-for', required: true, concept: 'pension-insurance-number', hint: 'Ohne Leerzeichen' }),
    question('since', { label: 'Seit wann?', type: 'date', terms: ['pflegegrad'] }),
    question('home', { label: 'Wo wohnen Sie?', type: 'choice', options: ['zu Hause', 'im Heim'], required: true }),
  ],
};
const OWN: OwnGlossary = {
  format: OWN_FORMAT, name: 'Hinweise', owner: 'Stadt Lindenau', terms: {},
  fields: { 'pension-insurance-number': { de: { where: 'Sie steht auch auf Ihrem Ausweis.' }, en: { where: 'It is also on your card.' } } },
  offices: { amt: { forms: [], phone: '0123 45', texts: { de: { name: 'Sozialamt', address: 'Amtsgasse 3' } } } },
};
const asked = (key: string, change: Partial<AskedQuestion> = {}): AskedQuestion =>
  ({ page: PAGE, key, label: 'Seit wann?', section: ['Pflege'], concept: null, form: 'hilfe-zur-pflege', title: '', ...change });

/** Opens the hand-out as the panel does, for someone with these languages. */
async function open(language = 'de', client: string | null = null, data = DATA): Promise<HTMLElement> {
  await writeSettings({ language, counselor: client !== null });
  if (client !== null) await setClientLanguage(client);
  await openHandout(data);
  render(<App />);
  return screen.findByRole('main');
}
const questions = (): string[] => screen.getAllByRole('article').map((article) => article.getAttribute('aria-label') ?? '');
const columnsOf = (element: Element): string[] => [...(element.querySelector('.row .cell')?.parentElement?.children ?? [])].map((cell) => cell.getAttribute('lang') ?? '');

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each([['de', null], ['en', null], ['de', 'ar'], ['en', 'ar']])('is accessible in %s for a client who reads %s', async (language, client) => {
  await setAsked(asked('since'), true);
  await open(language, client);
  expect(await findBarriers()).toEqual([]);
});

it('is opened in a tab of its own, with nothing in its address', async () => {
  await openHandout(DATA);
  expect(fake.calls).toEqual([['tabs.create', { url: '/handout/handout.html' }]]);
});

describe('a sheet for two', () => {
  it('has the client\'s language first and plain German beside it', async () => {
    const main = await open('de', 'en');
    expect(columnsOf(main)).toEqual(['en', 'de']);
    const [first] = screen.getAllByRole('article') as [HTMLElement];
    expect(within(first).getByText('The number of the pension insurance.').closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(within(first).getByText('Die Nummer der Rentenversicherung. Sie hat 12 Zeichen.')).toBeTruthy();
    expect(within(first).getByText('Pension insurance number')).toBeTruthy();
    expect(within(first).getByText('Ohne Leerzeichen')).toBeTruthy();
    expect(within(first).getByText('RV-Nummer').getAttribute('lang')).toBe('de');
  });

  it('begins on the right for a language that is written from the right, and keeps German as it is', async () => {
    const main = await open('de', 'ar');
    expect(main.getAttribute('dir')).toBe('rtl');
    expect(screen.getByText('RV-Nummer').getAttribute('dir')).toBe('ltr');
    expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
  });

  it('says where a translation is missing, and gives German where German has no column', async () => {
    const main = await open('de', 'en');
    expect(main.textContent).toContain('Not translated yet.');
    fireEvent.click(screen.getByRole('checkbox', { name: /Deutsch/u }));
    await vi.waitFor(() => expect(columnsOf(main)).toEqual(['en']));
    expect(screen.getByText('Auf dem Rentenbescheid.').getAttribute('lang')).toBe('de');
  });

  it('takes three languages at most and one at least', async () => {
    await open('en', 'ar');
    const boxes = screen.getAllByRole('checkbox', { name: /Deutsch|العربية|English/u }) as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
    for (const name of [/Deutsch/u, /English/u]) fireEvent.click(screen.getByRole('checkbox', { name }));
    await vi.waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'العربية' }).disabled).toBe(true));
  });
});

describe('what stands on it', () => {
  it('is every question with its number, the required ones, or the ask list alone', async () => {
    await setAsked(asked('since'), true);
    await setAsked(asked('elsewhere', { page: 'https://www.berlin.de/seite2', label: 'Aktenzeichen' }), true);
    await open();
    expect(questions()).toEqual(['1. RV-Nummer', '2. Seit wann?', '3. Wo wohnen Sie?']);
    fireEvent.click(screen.getByRole('radio', { name: 'Nur die Pflichtfragen' }));
    expect(questions()).toEqual(['1. RV-Nummer', '3. Wo wohnen Sie?']);
    fireEvent.click(screen.getByRole('radio', { name: 'Nur meine Frageliste' }));
    expect(questions()).toEqual(['2. Seit wann?', 'Aktenzeichen']);
    expect(screen.queryByText('Diese Papiere brauchen Sie')).toBeNull();
  });

  it('is the ask list alone, or the papers alone, for who wanted to print these', async () => {
    await setAsked(asked('since'), true);
    await setAsked(asked('elsewhere', { page: 'https://www.berlin.de/seite2', form: 'wohngeld', title: 'Wohngeld – Stadt', label: 'Aktenzeichen', section: [] }), true);
    const main = await open('de', null, { ...DATA, scope: 'asked' });
    expect(questions()).toEqual(['2. Seit wann?', 'Aktenzeichen']);
    expect(within(main).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Seit wann?Pflege', 'AktenzeichenWohngeld – Stadt']);
    expect(main.textContent).toContain('Bitte erklären Sie mir, was ich hier eintragen soll.');
    fireEvent.click(screen.getByRole('radio', { name: 'Nur die Liste der Papiere' }));
    expect(screen.queryAllByRole('article')).toEqual([]);
    expect(within(main).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Hilfe zur Pflege', 'Diese Papiere brauchen Sie']);
    expect(await findBarriers()).toEqual([]);
  });

  it('has no list of papers to choose for a form that we cannot name', async () => {
    await open('de', null, { ...DATA, formId: null });
    expect(screen.queryByRole('radio', { name: 'Nur die Liste der Papiere' })).toBeNull();
  });

  it('is what own glossaries say to a question and a form, with their names; German where they have no translation', async () => {
    await browser.storage.local.set({ ownGlossaries: [{ imported: '2026-11-01', glossary: OWN }] });
    const main = await open('de', 'en');
    const [first] = screen.getAllByRole('article') as [HTMLElement];
    expect(within(first).getByText('Sie steht auch auf Ihrem Ausweis.')).toBeTruthy();
    expect(within(first).getByText('It is also on your card.').closest('[lang]')?.getAttribute('lang')).toBe('en');
    const office = within(main).getByRole('heading', { name: /Hier ist Ihr Amt/u }).closest('section') as HTMLElement;
    expect(within(office).getAllByText('Amtsgasse 3')).toHaveLength(1);
    expect(office.textContent).toContain('0123 45');
    expect(within(main).getAllByText('Stadt Lindenau')).toHaveLength(2);
    expect(await findBarriers()).toEqual([]);
  });

  it('is the papers, ticked as in the panel', async () => {
    await setPaperReady('hilfe-zur-pflege', 'Kontoauszüge', true);
    await open();
    const boxes = [...document.querySelectorAll('.paper')].map((paper) => `${paper.querySelector('.box')?.textContent} ${paper.querySelector('p')?.textContent}`);
    await vi.waitFor(() => expect([...document.querySelectorAll('.paper .box')].map(({ textContent }) => textContent)).toContain('✓'));
    expect(boxes).toHaveLength(2);
    expect(screen.getAllByRole('img').map((box) => box.getAttribute('aria-label'))).toEqual(['fehlt noch', 'bereit']);
  });

  it('is room to write, and boxes where the form lets choose; none if nobody wants it', async () => {
    await open();
    const home = screen.getAllByRole('article')[2] as HTMLElement;
    expect(within(home).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['zu Hause', 'im Heim']);
    fireEvent.click(screen.getByRole('checkbox', { name: /Platz zum Schreiben/u }));
    expect(document.querySelectorAll('.question .line, .question .box')).toHaveLength(0);
  });

  it('is no guess about a question that we do not know: its format and its words', async () => {
    await open();
    const since = screen.getAllByRole('article')[1] as HTMLElement;
    expect(since.textContent).toContain('Zu dieser Frage haben wir noch keinen Text.');
    expect(since.textContent).toContain('„Pflegegrad“: Der Pflegegrad zeigt');
  });

  it('is the weakest status, and that it is help and no legal advice', async () => {
    const main = await open();
    expect(main.textContent).toContain('keine Rechtsberatung');
    expect(main.textContent).toContain('Entwurf');
    expect(main.textContent).toContain('Stand: Oktober 2026');
  });
});

it('goes with the client, also while it is open', async () => {
  await open('de', 'ar');
  await act(() => startNextClient());
  expect(await screen.findByText('Hier ist keine Ausfüllhilfe')).toBeTruthy();
  expect(document.body.textContent).not.toContain('RV-Nummer');
  expect(await findBarriers()).toEqual([]);
});

it('names a form that we do not know by the page\'s own title', async () => {
  await open('de', null, { ...DATA, formId: null });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Antrag auf Hilfe zur Pflege');
});
