import { expect, it } from 'vitest';
import { explainWord } from '../../src/explain/word.ts';
import { FIGURES, GERMAN_ONLY, TODAY, WITH_ARABIC, WITH_ENGLISH } from './example-packs.ts';

it('explains in plain German, with figures', () => {
  expect(explainWord('pflegegrad', GERMAN_ONLY, FIGURES, TODAY)).toMatchObject({
    term: 'Pflegegrad', short: { language: 'de' }, more: { text: 'In Pflegegrad 2 gibt es 347 Euro im Monat (2026).', language: 'de' },
    translation: null, law: ['§ 15 SGB XI'], checked: '2026-11', status: 'reviewed',
  });
});

it('sets the translation beside it, with the figures of its language', () => {
  expect(explainWord('pflegegrad', WITH_ENGLISH, FIGURES, TODAY)?.translation).toEqual({
    term: { text: 'care grade', language: 'en' },
    short: { text: 'It shows how much help a person needs.', language: 'en' },
    more: { text: 'In grade 2 you get €347 a month (2026).', language: 'en' },
  });
});

it('falls back to German where the translation is missing or shorter', () => {
  expect(explainWord('pflegegrad', WITH_ARABIC, FIGURES, TODAY)).toMatchObject({ translation: { more: null }, more: { language: 'de' } });
  expect(explainWord('bescheid', WITH_ARABIC, FIGURES, TODAY)).toMatchObject({ translation: null, more: null });
});

it('does not explain a word that we do not know', () => {
  expect(explainWord('quastenflosser', WITH_ENGLISH, FIGURES, TODAY)).toBeNull();
});
