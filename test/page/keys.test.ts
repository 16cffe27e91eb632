// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';

const form = (id: string, extra = ''): string => `<h2>Antragsteller</h2><label for="${id}1">Name</label><input id="${id}1" name="${id}">${extra}
  <label for="${id}2">Telefon</label><input id="${id}2"><h2>Kind</h2><label for="${id}3">Name</label><input id="${id}3">`;

function keysOf(html: string): ReadonlyMap<string, string> {
  document.body.innerHTML = html;
  return new Map(readPage(document).fields.map(({ field }) => [`${field.section.join('/')}/${field.label}`, field.key]));
}

test('a re-render with new nodes, ids and names keeps every key', () => {
  expect(keysOf(form(':r9:'))).toEqual(keysOf(form('a')));
});

test('a question that appears changes no key of the others', () => {
  const before = keysOf(form('a'));
  const after = keysOf(form('a', '<label for="x">Geburtsname</label><input id="x">'));
  for (const [name, key] of before) expect(after.get(name)).toBe(key);
  expect(new Set(after.values()).size).toBe(4);
});
