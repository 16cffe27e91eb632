import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isTranslated } from '../../extension/content/translated.ts';

test.each([
  ['a German page', '<html lang="de"><p>Antrag', 'de', false],
  ['a page without a language', '<html><p>Antrag', '', false],
  ['an English page', '<html lang="en"><p>Form', 'en', false],
  ['Chrome', '<html lang="en" class="translated-ltr"><p><font dir="auto" style="vertical-align: inherit;">Form</font>', 'de', true],
  ['Chrome, from right to left', '<html lang="ar" class="js translated-rtl"><p>', '', true],
  ['Edge', '<html lang="de"><p _msttexthash="123" _msthash="4">Form', 'de', true],
  ['Firefox', '<html lang="en"><p>Form', 'de-DE', true],
  ['a page that writes its language more exactly', '<html lang="de-AT"><p>Antrag', 'de', false],
])('%s', (_name, html, first, expected) => {
  expect(isTranslated(new JSDOM(html).window.document, first)).toBe(expected);
});
