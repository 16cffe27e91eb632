// @vitest-environment jsdom
/** Own glossaries on the options page: added wholly or not at all, and every mistake told with its place. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { App } from '../../extension/options/App.tsx';
import type { ImportRequest } from '../../extension/options/import-worker.ts';
import { MOST_OWN_TERMS, readOwn } from '../../extension/own.ts';
import { writeSettings } from '../../extension/settings.ts';
import { importGlossary } from '../../src/exchange/import.ts';
import { browser, fake, resetBrowser, setManaged } from '../fake-browser.ts';
import { findBarriers } from '../panel/find-barriers.ts';
import { servePacks } from '../panel/example-reader.ts';

/** Does what the worker does; 'crash' is a worker that runs out of memory. */
class FakeWorker extends EventTarget {
  static crashes = false;

  postMessage({ bytes, known, defaults }: ImportRequest): void {
    const event = FakeWorker.crashes ? new Event('error') : new MessageEvent('message', { data: importGlossary(new Uint8Array(bytes), known, defaults) });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  terminate(): void {}
}

// The time-out only ends what hangs: nothing here is a test of speed.
configure({ asyncUtilTimeout: 20_000 });

const GOOD = 'kind;de;de.short;name;owner;de.address\nglossary;;;Sozialreferat;Stadt Lindenau;\n;Heimkostenbogen;Unser Formular.;;;\noffice;Sozialamt;;;;Zimmer 12\n';

beforeEach(async () => {
  resetBrowser();
  FakeWorker.crashes = false;
  vi.stubGlobal('fetch', servePacks());
  vi.stubGlobal('Worker', FakeWorker);
  await writeSettings({ language: 'de' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function add(text: string, owner = ''): Promise<void> {
  const file = await screen.findByLabelText('Datei');
  Object.defineProperty(file, 'files', { configurable: true, value: [new File([text], 'woerter.csv')] });
  fireEvent.input(screen.getByLabelText('Von wem ist das Glossar?'), { target: { value: owner } });
  fireEvent.click(screen.getByRole('button', { name: 'Glossar hinzufügen' }));
}

it('adds a file, lists what is in it, and says it', async () => {
  render(<App />);
  await add(GOOD);
  await screen.findByText(/„Sozialreferat“ ist da/u);
  expect(await screen.findByText('von: Stadt Lindenau')).toBeTruthy();
  expect(screen.getByText(/1 Wort · 1 Adresse · hinzugefügt am/u)).toBeTruthy();
  expect((await readOwn()).map(({ glossary }) => Object.keys(glossary.terms))).toEqual([['heimkostenbogen']]);
});

it('takes the owner from the person and the name from the file where the file says neither', async () => {
  render(<App />);
  await add('de;de.short\nWort;Ein Wort.\n', 'Beratung Nord');
  await screen.findByText(/„woerter“ ist da/u);
  expect((await readOwn())[0]?.glossary).toMatchObject({ name: 'woerter', owner: 'Beratung Nord' });
});

it('replaces the glossary with the same owner and name', async () => {
  render(<App />);
  await add(GOOD);
  await screen.findByText(/“ ist da\./u);
  await add(GOOD.replace('Heimkostenbogen', 'Kostenbogen'));
  await waitFor(async () => expect((await readOwn()).map(({ glossary }) => Object.keys(glossary.terms))).toEqual([['kostenbogen']]));
});

test.each([
  ['every mistake with row and column', () => GOOD.replace('Unser Formular.', '<b>Unser</b>').replace('Zimmer 12', 'Zim\u0007mer'), [/^Zeile 3, Spalte C \(de\.short\): Im Text stehen die Zeichen/u, /^Zeile 4, Spalte F \(de\.address\): Im Text stehen unsichtbare/u]],
  ['that it belongs to nobody', () => 'de;de.short\nWort;Ein Wort.\n', [/^In der Datei steht nicht, von wem/u]],
  ['too many words', () => `${GOOD}${Array.from({ length: MOST_OWN_TERMS }, (_, index) => `;Wort ${index};Text.;;;`).join('\n')}`, [/wären es 2001 eigene Wörter/u]],
])('a bad file changes nothing; told is %s', async (_what, makeText, sentences) => {
  render(<App />);
  await add(GOOD);
  await screen.findByText(/“ ist da\./u);
  const before = await readOwn();
  await add(makeText());
  await screen.findByText(/Nichts wurde übernommen/u);
  const items = within(screen.getByText(/Nichts wurde übernommen/u).closest('section') as HTMLElement).getAllByRole('listitem').map(({ textContent }) => textContent);
  for (const sentence of sentences) expect(items).toContainEqual(expect.stringMatching(sentence));
  expect(await readOwn()).toEqual(before);
  expect(await findBarriers()).toEqual([]);
});

test.each([
  ['a full storage', () => { fake.isFull = true; }, /Speicher des Browsers ist voll/u],
  ['a reader that breaks down', () => { FakeWorker.crashes = true; }, /konnten die Datei nicht lesen/u],
])('%s is told and changes nothing', async (_what, breakIt, sentence) => {
  render(<App />);
  await screen.findByLabelText('Datei');
  breakIt();
  await add(GOOD);
  expect(await screen.findByText(sentence)).toBeTruthy();
  fake.isFull = false;
  expect(await readOwn()).toEqual([]);
});

it('asks for a file where none is chosen, and puts the focus there', async () => {
  render(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Glossar hinzufügen' }));
  expect(await screen.findByText('Wählen Sie zuerst eine Datei aus.')).toBeTruthy();
  expect(document.activeElement?.id).toBe('own-file');
});

it('saves in three formats', async () => {
  const saved: string[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: ({ type }: Blob) => (saved.push(type), 'blob:x'), revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { saved.push(this.download); });
  render(<App />);
  await add(GOOD);
  for (const format of ['JSON', 'CSV', 'TBX']) fireEvent.click(await screen.findByRole('button', { name: `„Sozialreferat“ als ${format} speichern`, hidden: true }));
  expect(saved).toEqual(['application/json', 'sozialreferat.json', 'text/csv', 'sozialreferat.csv', 'application/x-tbx+xml', 'sozialreferat.tbx']);
});

it('deletes one, says so, and keeps the focus in its place', async () => {
  render(<App />);
  await add(GOOD);
  fireEvent.click(await screen.findByRole('button', { name: '„Sozialreferat“ löschen' }));
  expect(document.activeElement?.textContent).toBe('Eigene Glossare');
  expect(await screen.findByText('„Sozialreferat“ ist gelöscht.')).toBeTruthy();
  expect(await readOwn()).toEqual([]);
});

it('"Delete everything" deletes own glossaries too', async () => {
  render(<App />);
  await add(GOOD);
  await screen.findByText(/“ ist da\./u);
  fireEvent.click(screen.getByRole('button', { name: 'Alles löschen' }));
  await screen.findByText('Alles ist gelöscht.');
  expect(await readOwn()).toEqual([]);
});

it('does not believe what is stored', async () => {
  await browser.storage.local.set({ ownGlossaries: [null, 1, { glossary: { format: 'formlotse-glossary-1', name: 'x', owner: 'y', terms: { a: { term: '<b>', short: 'x' } } } }] });
  expect(await readOwn()).toEqual([]);
});

it('shows what the organisation has set, also when it comes late; it cannot be deleted here, and its sites are asked for', async () => {
  render(<App />);
  await screen.findByLabelText('Datei');
  setManaged({
    language: 'tr', sites: ['https://*.lindenau.de/*', '<all_urls>', 7],
    glossaries: [{ format: 'formlotse-glossary-1', name: 'Haus', owner: 'Stadt Lindenau', terms: { a: { term: 'Amtsstube', short: 'Ein Raum.' } } }, { format: 'broken' }],
  });
  expect(await screen.findByText('Sprache: Türkisch')).toBeTruthy();
  expect(await screen.findByText(/von Ihrer Organisation eingestellt/u)).toBeTruthy();
  expect(screen.getByText(/^1 Glossar Ihrer Organisation hat Fehler/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '„Haus“ löschen' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Diese Seiten erlauben' }));
  await waitFor(() => expect(fake.calls).toContainEqual(['permissions.request', ['https://*.lindenau.de/*']]));
  expect(await findBarriers()).toEqual([]);
});
