// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hasFillableControl } from '../../src/page/fillable.ts';
import { expectationOf, openPage, pageNames } from '../pages/expectation.ts';

test.each(pageNames())('%s: there is something to fill in exactly where there are questions', (name) => {
  expect(hasFillableControl(openPage(name))).toBe(expectationOf(name).fields.length > 0);
});

test.each([
  ['<input type="hidden"><input type="submit">', false],
  ['<p>Nur Text.</p><button>Weiter</button>', false],
  ['<div style="display:none"><input></div>', false],
  ['<form role="search"><input></form>', false],
  ['<input type="search">', false],
  ['<form><input type="text" name="u"><input type="password"></form>', false],
  ['<div id="cookie-banner"><input type="checkbox"></div>', false],
  ['<input>', true],
  ['<select><option>1</option></select>', true],
  ['<div role="radiogroup"><div role="radio">Ja</div></div>', true],
  ['<button>Ja</button><button>Nein</button>', true],
])('%s: %s', (html, isThere) => {
  document.body.innerHTML = html;
  expect(hasFillableControl(document)).toBe(isThere);
});
