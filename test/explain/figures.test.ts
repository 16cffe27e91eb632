import { describe, expect, it, test } from 'vitest';
import { findExpired, writeFigures } from '../../src/explain/figures.ts';
import { ARABIC, ENGLISH, FIGURES, SOURCE, TODAY } from './example-packs.ts';

describe('writeFigures', () => {
  test.each([
    ['money carries its year', 'Es gibt {pflegegeld}.', SOURCE, 'Es gibt 347 Euro im Monat (2026).'],
    ['the year is the one in which it was checked', '{barbetrag}', SOURCE, '152,50 Euro (2025)'],
    ['thousands as the language writes them', '{jahresbetrag}', SOURCE, '3.539 Euro im Jahr (2026)'],
    ['another language, another pattern', 'You get {pflegegeld}.', ENGLISH, 'You get €347 a month (2026).'],
    ['one of something', 'in {frist}', ENGLISH, 'in 1 day'],
    ['no cents where there are none to show', '{anteil}', SOURCE, '0,5 Prozent'],
    ['several in one text', '{frist}, {frist}', SOURCE, '1 Tag, 1 Tag'],
  ] as const)('%s', (_name, text, pack, expected) => {
    expect(writeFigures(text, FIGURES, pack)).toBe(expected);
  });

  it('writes the digits of the German form in Arabic, too', () => {
    expect(writeFigures('{jahresbetrag}', FIGURES, ARABIC)).toMatch(/^3.539 /u);
  });

  it('leaves a reference to nothing as it stands, and invents no number', () => {
    expect(writeFigures('{unbekannt} und {PG}', FIGURES, SOURCE)).toBe('{unbekannt} und {PG}');
  });
});

describe('findExpired', () => {
  test.each([
    ['on its last day a figure is valid', '2026-12-31', []],
    ['on the day after it is not', '2027-01-01', ['frist']],
  ])('%s', (_name, day, expected) => {
    expect(findExpired(['{frist} {pflegegeld}', '{frist}'], FIGURES, new Date(`${day}T00:00:00Z`))).toEqual(expected);
  });

  it('finds nothing in a text without figures', () => {
    expect(findExpired(['Es gibt Geld.'], FIGURES, TODAY)).toEqual([]);
  });
});
