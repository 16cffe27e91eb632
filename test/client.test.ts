/** The person beside a counselor: everything goes with the next one. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readClient, setClientLanguage, startNextClient } from '../extension/client.ts';
import { chooseLanguages } from '../extension/languages.ts';
import { readSession, rememberVisit, setPaperReady } from '../extension/session.ts';
import { readSettings, writeSettings } from '../extension/settings.ts';
import { browser, resetBrowser } from './fake-browser.ts';
import { servePacks } from './panel/example-reader.ts';

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
});
afterEach(() => vi.unstubAllGlobals());

it('lends the client\'s language to the explanations of a counselor, and of nobody else', async () => {
  await writeSettings({ language: 'de' });
  await setClientLanguage('ar');
  expect(await chooseLanguages()).toMatchObject({ own: 'de', explained: 'de' });
  await writeSettings({ counselor: true });
  expect(await chooseLanguages()).toMatchObject({ own: 'de', explained: 'ar' });
});

it('forgets the client at once, but not which languages were used', async () => {
  for (const language of ['ar', 'en', 'ar', 'de']) await setClientLanguage(language);
  await rememberVisit('https://www.berlin.de/', 'iban');
  await setPaperReady('wohngeld', 'Mietvertrag', true);
  await startNextClient();
  expect(await readClient()).toEqual({ language: null, recent: ['de', 'ar', 'en'] });
  expect(await readSession()).toMatchObject({ visited: {}, asked: [], papers: {} });
  expect(Object.keys(await browser.storage.session.get(null as never))).toEqual(['recentLanguages']);
});

it('writes no client\'s language on the disk unless the counselor wants it kept', async () => {
  await setClientLanguage('ar');
  expect(JSON.stringify(await browser.storage.local.get())).not.toContain('ar');
  await writeSettings({ keptLanguages: ['ar'] });
  await setClientLanguage('en');
  expect((await readSettings()).keptLanguages).toEqual(['en', 'ar']);
  // Another day.
  await browser.storage.session.clear();
  expect(await readClient()).toEqual({ language: null, recent: ['en', 'ar'] });
});
