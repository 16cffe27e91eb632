/** Own words are compiled once, in the background, and known to the tooltip. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileOwn, followOwn } from '../../extension/background/compile-own.ts';
import { explainWord } from '../../extension/background/explain-word.ts';
import { removeOwn, saveOwn } from '../../extension/own.ts';
import { readOwnLexicon } from '../../extension/own-lexicon.ts';
import { chooseLanguages } from '../../extension/languages.ts';
import { writeSettings } from '../../extension/settings.ts';
import { openLexicon } from '../../src/glossary/lexicon.ts';
import { findTerms } from '../../src/glossary/match.ts';
import { OWN_FORMAT, type OwnGlossary } from '../../src/pack/own.ts';
import { browser, fake, resetBrowser } from '../fake-browser.ts';
import { servePacks } from '../panel/example-reader.ts';
import { TODAY } from '../explain/example-packs.ts';

const OWN: OwnGlossary = {
  format: OWN_FORMAT, name: 'Wörter', owner: 'Stadt Lindenau', fields: {}, offices: {},
  terms: { bogen: { term: 'Heimkostenbogen', short: 'Ein Formular.', also: [], formerly: [], inflected: [], law: [], importance: 3, status: 'draft', translations: {} } },
};
const ID = 'own:Stadt Lindenau/Wörter:bogen';

const findWords = async (): Promise<readonly string[]> => {
  const data = await readOwnLexicon();
  return data ? findTerms('den Heimkostenbogen', openLexicon(data)).map(({ id }) => id) : [];
};

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
});
afterEach(() => vi.unstubAllGlobals());

it('follows what is imported and deleted', async () => {
  followOwn();
  expect(await saveOwn(OWN, TODAY)).toBeNull();
  await vi.waitFor(async () => expect(await findWords()).toEqual([ID]));
  await removeOwn(OWN);
  await vi.waitFor(async () => expect(await readOwnLexicon()).toBeNull());
  await saveOwn(OWN, TODAY);
  await vi.waitFor(async () => expect(await findWords()).toEqual([ID]));
  await browser.storage.local.clear();
  await vi.waitFor(async () => expect(await readOwnLexicon()).toBeNull());
});

it('compiles what the organisation has set', async () => {
  fake.managed = { glossaries: [OWN] };
  await compileOwn();
  expect(await findWords()).toEqual([ID]);
});

it('a lexicon of another version is not used', async () => {
  await saveOwn(OWN, TODAY);
  await compileOwn();
  const { ownLexicon } = await browser.storage.local.get();
  await browser.storage.local.set({ ownLexicon: { ...(ownLexicon as object), version: '0.0.1' } });
  expect(await readOwnLexicon()).toBeNull();
});

it('the tooltip says whose word it is', async () => {
  await saveOwn(OWN, TODAY);
  await writeSettings({ language: 'en' });
  expect(await explainWord(ID)).toMatchObject({ term: 'Heimkostenbogen', owner: { text: 'from: Stadt Lindenau', lang: 'en' }, plain: { text: 'Ein Formular.' }, translation: null });
  expect(await explainWord('pflegegrad')).toMatchObject({ owner: null });
});

it('the language of the organisation holds until the person chooses', async () => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  fake.managed = { language: 'ar' };
  expect((await chooseLanguages()).own).toBe('ar');
  await writeSettings({ language: 'en' });
  expect((await chooseLanguages()).own).toBe('en');
});
