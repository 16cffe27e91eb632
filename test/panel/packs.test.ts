import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createI18n } from '../../extension/i18n.ts';
import { chooseLanguages } from '../../extension/languages.ts';
import { loadTextPack, pickLanguage, readingDirection } from '../../extension/packs.ts';
import { writeSettings } from '../../extension/settings.ts';
import { resetBrowser } from '../fake-browser.ts';
import { LANGUAGES, servePacks, speak } from './example-reader.ts';

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', servePacks());
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['ar', 'rtl'], ['fa', 'rtl'], ['ckb', 'rtl'], ['he', 'rtl'], ['ks-Deva', 'ltr'], ['ku', 'ltr'], ['tr', 'ltr'], ['uk', 'ltr'], ['de', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(readingDirection(language)).toBe(direction);
});

test.each([
  [['en'], 'en'], [['en-GB'], 'en'], [['fr', 'ar'], 'ar'], [['fr'], 'de'], [[], 'de'],
])('of the wishes %j we have %s', (wishes, expected) => {
  expect(pickLanguage(wishes, LANGUAGES)).toBe(expected);
});

it('isolates German words in texts from right to left, and only there', () => {
  const arabic = createI18n({ source: speak('de'), text: speak('ar') });
  expect(arabic.t('ask.removeLabel', { label: 'IBAN (22 Zeichen)' })).toMatch(/„\u2068.*IBAN.*\u2069“/u);
  expect(createI18n({ source: speak('de'), text: null }).t('ask.removeLabel', { label: 'IBAN' })).toBe('„IBAN“ entfernen');
});

describe('the reader\'s language', () => {
  it('is the browser\'s until one is chosen', async () => {
    vi.stubGlobal('navigator', { languages: ['ar-SY', 'en'] });
    expect((await chooseLanguages()).own).toBe('ar');
    await writeSettings({ language: 'de' });
    expect((await chooseLanguages()).own).toBe('de');
  });

  it('has a pack of texts, unless it is German or no longer on disk', async () => {
    expect((await loadTextPack('en'))?.language).toBe('en');
    expect(await loadTextPack('de')).toBeNull();
    expect(await loadTextPack('xx')).toBeNull();
  });
});
