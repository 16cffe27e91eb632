import { expect, it } from 'vitest';
import { guideForm } from '../../src/explain/form.ts';
import { ENGLISH, FIGURES, GERMAN_ONLY, SOURCE, TODAY, WITH_ENGLISH } from './example-packs.ts';

it('guides in German: filled parts only, figures written out', () => {
  expect(guideForm('hilfe-zur-pflege', GERMAN_ONLY, FIGURES, TODAY)).toMatchObject({
    name: { plain: { text: 'Hilfe zur Pflege', language: 'de' }, translation: null },
    deadlines: { plain: { text: 'Die Frist ist 1 Tag.' } },
    signing: null, after: null, advice: null, authority: 'Sozialamt', status: 'draft', expired: [],
  });
});

it('pairs the papers of both languages', () => {
  const guide = guideForm('hilfe-zur-pflege', WITH_ENGLISH, FIGURES, TODAY);
  expect(guide?.papers.map((paper) => [paper.plain.text, paper.translation?.text])).toEqual([
    ['Rentenbescheid', 'Pension notice'], ['Kontoauszüge', 'Bank statements'],
  ]);
});

it('shows German papers alone rather than pair lists of different lengths', () => {
  const forms = { 'hilfe-zur-pflege': { ...ENGLISH.forms['hilfe-zur-pflege'], name: 'Help', summary: 'Help.', papers: ['Bank statements'], pitfalls: [], status: 'draft' as const } };
  const guide = guideForm('hilfe-zur-pflege', { source: SOURCE, text: { ...ENGLISH, forms } }, FIGURES, TODAY);
  expect(guide?.papers.map((paper) => paper.translation)).toEqual([null, null]);
});

it('names the figures that are no longer valid', () => {
  expect(guideForm('hilfe-zur-pflege', GERMAN_ONLY, FIGURES, new Date('2027-02-01'))?.expired).toEqual(['frist']);
});

it('has no guide for a form that we do not know', () => {
  expect(guideForm('angelschein', WITH_ENGLISH, FIGURES, TODAY)).toBeNull();
});

it('keeps the German name for a second reader, and pairs lists of the same length only', () => {
  const guide = guideForm('hilfe-zur-pflege', { ...WITH_ENGLISH, text: null, beside: WITH_ENGLISH.text }, FIGURES, TODAY);
  expect(guide?.name.plain).toEqual({ text: 'Hilfe zur Pflege', language: 'de' });
  expect(guide?.summary.plain).toEqual({ text: 'The office pays for care.', language: 'en' });
  expect(guide?.papers[1]?.plain.language).toBe('en');
  expect(guide?.pitfalls[0]?.plain.language).toBe('de');
});
