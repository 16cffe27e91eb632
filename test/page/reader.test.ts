import { describe, expect, test } from 'vitest';
import { asksReader } from '../../src/page/reader.ts';

describe('a question to whoever reads', () => {
  test.each([
    'Haben Sie Vermögen?',
    'Art Ihres Aufenthaltstitels',
    'Besitzt du ein Kfz?',
    'Zahlst Du momentan in eine Betriebsrente ein?',
    'Höhe deines Barvermögens',
    'Wie heißen Sie?',
  ])('%j', (label) => {
    expect(asksReader(label)).toBe(true);
  });

  test.each([
    'Bitte geben Sie den Code ein',
    'Wie heißt Ihre Betreuung?',
    'Wie heißt deine Mutter?',
    'Name deines Vaters',
    'Dusche vorhanden?',
    'Hat sie eine Wohnung?',
    'Postleitzahl',
  ])('not %j', (label) => {
    expect(asksReader(label)).toBe(false);
  });
});
