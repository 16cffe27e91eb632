import { afterEach, expect, test, vi } from 'vitest';
import { isUnwanted } from '../../extension/content/unwanted.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['the site itself', 'berlin.de', [], true],
  ['a name below it', 'service.berlin.de', [], true],
  ['another site', 'notberlin.de', [], false],
  ['a frame from elsewhere in a page of the site', 'formulare.example', ['https://outer.example', 'https://www.berlin.de'], true],
  ['a frame in a page without a name', 'formulare.example', ['null'], false],
  ['a browser that does not tell the pages around', 'formulare.example', undefined, false],
])('%s', (_what, hostname, ancestorOrigins, expected) => {
  vi.stubGlobal('location', { hostname, ancestorOrigins });
  expect(isUnwanted(['berlin.de'])).toBe(expected);
});
