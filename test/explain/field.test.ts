import { expect, it } from 'vitest';
import { explainField } from '../../src/explain/field.ts';
import { FIGURES, GERMAN_ONLY, TODAY, WITH_ARABIC, WITH_ENGLISH } from './example-packs.ts';

const explain = (packs = GERMAN_ONLY) => explainField('pension-insurance-number', packs, FIGURES, TODAY);

it('gives the slots that have text, in the order in which a reader needs them', () => {
  expect(explain()?.slots.map(({ slot }) => slot)).toEqual(['meaning', 'where', 'example']);
});

it('keeps German and adds the translation', () => {
  const card = explain(WITH_ENGLISH);
  expect(card).toMatchObject({ label: 'Rentenversicherungsnummer', translatedLabel: { text: 'Pension insurance number', language: 'en' } });
  expect(card?.slots[0]).toMatchObject({ plain: { language: 'de' }, translation: { text: 'The number of the pension insurance.', language: 'en' } });
});

it('falls back to plain German, slot by slot', () => {
  expect(explain(WITH_ENGLISH)?.slots[1]).toEqual({ slot: 'where', plain: { text: 'Auf dem Rentenbescheid.', language: 'de' }, translation: null });
});

it('says "draft" as long as one of the two texts is one', () => {
  expect(explain()?.status).toBe('reviewed');
  expect(explain(WITH_ENGLISH)?.status).toBe('draft');
});

it('has no card for a question that we do not know', () => {
  expect(explainField('shoe-size', WITH_ENGLISH, FIGURES, TODAY)).toBeNull();
});

it('says beside it what a second reader reads, and plain German where that is missing', () => {
  const card = explain({ ...WITH_ENGLISH, text: WITH_ARABIC.text, beside: WITH_ENGLISH.text });
  expect(card?.slots[0]).toMatchObject({ plain: { text: 'The number of the pension insurance.', language: 'en' }, translation: null });
  expect(card?.slots[1]).toMatchObject({ plain: { text: 'Auf dem Rentenbescheid.', language: 'de' } });
  expect(card?.label).toBe('Rentenversicherungsnummer');
});
