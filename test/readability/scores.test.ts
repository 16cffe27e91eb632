import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/readability/scores.ts';

/** Counts and scores as published (A and B: textstat and its ports assert WSTF1 = 3.8 and 13.9) or counted by hand (C to F). */
const REFERENCES: readonly (readonly [id: string, text: string, counts: readonly number[], scores: readonly number[]])[] = [
  ['A', 'Alle meine Entchen schwimmen auf dem See, Köpfchen unters Wasser, Schwänzchen in die Höh.',
    [14, 1, 22, 0, 6, 4], [3.770, 3.499, 1.553, 2.025, 42.571, 74.071, -2]],
  ['B', 'Alle Parteien widmen dem Thema rein quantitativ betrachtet nennenswerte Aufmerksamkeit, die Grünen wenig überraschend am meisten.',
    [16, 1, 38, 6, 4, 7], [13.913, 13.445, 13.045, 12.847, 59.750, 25.062, 11.416]],
  ['C', 'Sie brauchen Hilfe im Alltag? Dann können Sie Geld bekommen. Das Geld kommt von der Pflegekasse. Sie müssen einen Antrag stellen.',
    [21, 4, 34, 2, 11, 4], [2.603, 2.631, 2.708, 2.315, 24.298, 80.036, 1.873]],
  ['D', 'Die Bewilligung der beantragten Leistung setzt die vollständige Mitwirkung der antragstellenden Person bei der Sachverhaltsaufklärung voraus.',
    [16, 1, 39, 6, 7, 7], [13.300, 13.445, 13.045, 12.847, 59.750, 21.406, 11.416]],
  ['E', 'Wer Sozialleistungen beantragt oder erhält, hat alle Tatsachen anzugeben, die für die Leistung erheblich sind.',
    [15, 1, 33, 5, 6, 6], [11.963, 11.926, 11.620, 11.438, 55, 36.3, 10.247]],
  ['F', 'Ihr Antrag ist abgelehnt. Sie können Widerspruch einlegen. Dafür haben Sie einen Monat Zeit.',
    [14, 3, 26, 3, 5, 3], [5.663, 5.249, 6.124, 5.426, 26.095, 66.690, 3.477]],
];

describe('reference texts', () => {
  it.each(REFERENCES)('%s', (_id, text, counts, scores) => {
    const measured = measureText(text);
    expect([measured?.words, measured?.sentences, measured?.syllables, measured?.manySyllables, measured?.short, measured?.long]).toEqual(counts);
    const found = [measured?.wstf1, measured?.wstf2, measured?.wstf3, measured?.wstf4, measured?.lix, measured?.fleschAmstad, measured?.gsmog];
    found.forEach((value, at) => expect(value).toBeCloseTo(scores[at] ?? NaN, 2));
  });
});

it('has no score for a text without words', () => {
  expect(measureText('')).toBeNull();
  expect(measureText('12.03.2026 – 5')).toBeNull();
});

it('counts a colon and a line end as ends of sentences, numbers not as words', () => {
  expect(measureText('Ein Beispiel: Sie zahlen 3.500 Euro\nDas ist viel.')).toMatchObject({ sentences: 3, words: 8 });
});

it('gives finite numbers for every text with words', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const scores = measureText(text);
    return scores === null || Object.values(scores).every(Number.isFinite);
  }));
});
