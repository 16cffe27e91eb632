import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] => findSentences(text).map(([start, end]) => text.slice(start, end).trim());

it.each([
  ['Erstens. Zweitens! Drittens?', ['Erstens.', 'Zweitens!', 'Drittens?']],
  ['Nach § 37 Abs. 3 SGB XI. Danach mehr.', ['Nach § 37 Abs. 3 SGB XI.', 'Danach mehr.']],
  ['Nachweise, z. B. Rente, i. d. R. Kopien. Ende.', ['Nachweise, z. B. Rente, i. d. R. Kopien.', 'Ende.']],
  ['Am 1. Juli und am 31. Dezember. Gut.', ['Am 1. Juli und am 31. Dezember.', 'Gut.']],
  ['Am 12.03.2026. Und dann.', ['Am 12.03.2026.', 'Und dann.']],
  ['Seit 2019. Das gilt.', ['Seit 2019.', 'Das gilt.']],
  ['Schreiben Sie 20. Fragt das Feld? Nein.', ['Schreiben Sie 20.', 'Fragt das Feld?', 'Nein.']],
  ['Pflegegrad 2 bis 5. Geld gibt es bis 5. Mai.', ['Pflegegrad 2 bis 5.', 'Geld gibt es bis 5. Mai.']],
  ['Das Merkzeichen G. Dann mehr, z. B. Die Bahn.', ['Das Merkzeichen G.', 'Dann mehr, z. B. Die Bahn.']],
  ['Zum 2. Mal im 3. Kapitel.', ['Zum 2. Mal im 3. Kapitel.']],
  ['Er sagt: „Ja.“ Sie geht.', ['Er sagt: „Ja.“', 'Sie geht.']],
  ['bzw. Mutter ggf. Vater', ['bzw. Mutter ggf. Vater']],
  ['Überschrift\n\nText', ['Überschrift', 'Text']],
  ['Das sind 3.500 Euro. Mehr nicht.', ['Das sind 3.500 Euro.', 'Mehr nicht.']],
  ['Ohne Ende', ['Ohne Ende']],
  ['', []],
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('leaves no gap', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '1', '“', '!') }), (text) => {
    expect(findSentences(text).map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
  }));
});
