import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolateLatin, isolateText, splitScripts } from '../../src/text/latin-runs.ts';

const latin = (text: string): readonly string[] => splitScripts(text).filter(({ isLatin }) => isLatin).map((run) => run.text);

test.each([
  ['بدل الرعاية (Pflegegeld) هو مال لك.', ['Pflegegeld']],
  ['المساعدة للرعاية (Hilfe zur Pflege) من Sozialamt.', ['Hilfe zur Pflege', 'Sozialamt']],
  ['حسب § 61 SGB XII، أي', ['§ 61 SGB XII']],
  ['رقم AZR-Nummer في البطاقة', ['AZR-Nummer']],
  ['في 05.03.1951 كان', []],
  ['Pflegegrad 2', ['Pflegegrad 2']],
  ['', []],
])('%s', (text, expected) => {
  expect(latin(text)).toEqual(expected);
});

test('loses and adds nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(splitScripts(text).map((run) => run.text).join('')).toBe(text);
  }));
});

test('keeps the order of Latin pieces where no element can', () => {
  expect(isolateLatin('رقم AZR-Nummer في')).toBe('رقم \u2066AZR-Nummer\u2069 في');
  expect(isolateText('IBAN (22 Zeichen)')).toBe('\u2068IBAN (22 Zeichen)\u2069');
});
