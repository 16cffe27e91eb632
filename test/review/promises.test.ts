import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { openPage } from '../pages/expectation.ts';
import { factsOf, parse, reviewDocument } from './reviewer.ts';

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  HTMLInputElement: ['value', 'checked', 'files', 'defaultValue', 'defaultChecked', 'valueAsDate', 'valueAsNumber', 'validity', 'validationMessage'],
  HTMLTextAreaElement: ['value', 'defaultValue', 'validity'], HTMLSelectElement: ['value', 'selectedIndex', 'selectedOptions'], HTMLOptionElement: ['selected', 'value'],
};

test.each(['kern-verhinderungspflege', 'table-grundsicherung', 'shadow-blindengeld', 'errors-wohnberechtigungsschein'])('%s: no answer is read, the page stays as it is', (name) => {
  const document = openPage(name);
  const view = document.defaultView as unknown as Record<string, { readonly prototype: object }>;
  const read: string[] = [];
  for (const [type, names] of Object.entries(ANSWERS)) {
    for (const property of names) Object.defineProperty(view[type]?.prototype ?? {}, property, { configurable: true, get: () => read.push(`${type}.${property}`) });
  }
  const before = document.documentElement.outerHTML;
  reviewDocument(document);
  expect(read).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what a person has typed or chosen is in no fact', () => {
  const facts = factsOf(parse(`<label for="a">Begründung</label><textarea id="a">GEHEIM</textarea><label>Betrag <input value="GEHEIM"></label>
    <p id="l">Land</p><div role="combobox" aria-labelledby="l v" tabindex="0"><span id="v">GEHEIM</span></div><div class="select2-selection">GEHEIM</div><div contenteditable aria-label="Notiz">GEHEIM</div>`));
  expect(JSON.stringify(facts)).not.toContain('GEHEIM');
});

/** Pieces of pages that are cut anywhere, nested wrongly and named badly. */
const PIECES = [
  '<label for="a">', '<label>', '</label>', '<input id="a" required>', '<input id="__proto__" type="radio" name="constructor">', '<fieldset>', '<legend>', '</fieldset>', '<select><option>ja', '</select>',
  '<textarea>', '</textarea>', '<p class="error">Ungültig', '<abbr title="x">', '<table><tr><th>', '</table>', '<div id="a">', '</div>', '<svg>', '</svg>', '<input type="file">', ' Pflegegrad ', ' z. B. ', '*', ' Datum: ', '\u0000', '\uD800', '((', '[', ' ÄÖÜ-', '„',
];

test('no page makes the review fail', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 40 }), (pieces) => {
    const { document } = new JSDOM(`<!doctype html><html><title>Antrag</title><body>${pieces.join('')}</body></html>`).window;
    const findings = reviewDocument(document);
    expect(findings.every(({ rule, places }) => rule !== '' && places.every(({ path }) => typeof path === 'string'))).toBe(true);
  }), { numRuns: 60 });
});
