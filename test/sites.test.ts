import { expect, test } from 'vitest';
import { describeSite, isListed, readHost } from '../extension/sites.ts';

test.each([
  ['www.muenchen.de', 'muenchen.de'], [' https://www.muenchen.de/antrag?id=7#x ', 'muenchen.de'], ['http://amt.berlin.de:8080', 'amt.berlin.de'],
  ['MUENCHEN.DE', 'muenchen.de'], ['münchen.de', 'xn--mnchen-3ya.de'],
  ['', null], ['Jobcenter', null], ['chrome://extensions', null], ['file:///home', null], ['zwei wörter.de', null], ['https://*', null], ['.', null],
])('%j is the site %j', (typed, host) => {
  expect(readHost(typed)).toBe(host);
});

test.each([
  ['berlin.de', true], ['amt.berlin.de', true], ['notberlin.de', false], ['berlin.de.example', false], ['', false],
])('%j is on the list: %j', (host, isOn) => {
  expect(isListed(host, ['berlin.de'])).toBe(isOn);
});

test('a match pattern is shown as its host', () => {
  expect(['https://*.berlin.de/*', '*://*.bund.de/*', 'https://formulare.de/*'].map(describeSite)).toEqual(['berlin.de', 'bund.de', 'formulare.de']);
});
