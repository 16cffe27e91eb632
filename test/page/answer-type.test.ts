// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';

describe('what kind of answer a plain text box takes', () => {
  test.each([
    ['Fahrkosten', 'number'],
    ['Nettoerwerbseinkommen', 'number'],
    ['Monatliche Heimkosten', 'number'],
    ['Wer trägt die Kosten', 'text'],
    ['Kostenträger', 'text'],
  ])('%j: %s', (label, type) => {
    document.body.innerHTML = `<h1>Antrag</h1><label for="a">${label}</label><input id="a" type="text">`;
    expect(readPage(document).fields.map(({ field }) => field.type)).toEqual([type]);
  });
});
