import { expect, it } from 'vitest';
import { findWords } from '../../src/text/words.ts';

it.each([
  ['Über 3 Anträge', ['Über', '3', 'Anträge']],
  ['Reha-Antrag und 24-Stunden-Betreuung', ['Reha-Antrag', 'und', '24-Stunden-Betreuung']],
  ['Kranken- und Pflegekasse', ['Kranken', 'und', 'Pflegekasse']],
  ['(m/w/d), z. B.', ['m', 'w', 'd', 'z', 'B']],
  ['Pflege-\nbedürftigkeit', ['Pflege-\nbedürftigkeit']],
  ['Kranken-\nund Pflegekasse', ['Kranken', 'und', 'Pflegekasse']],
  ['Pflege-\nKasse', ['Pflege', 'Kasse']],
  ['a – b', ['a', 'b']],
  ['Żółw ığ', ['Żółw', 'ığ']],
  ['', []],
])('%j', (text, words) => {
  expect([...findWords(text)].map(([start, end]) => text.slice(start, end))).toEqual(words);
});
