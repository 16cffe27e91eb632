/** What own glossaries add to words, questions and forms, with their owner. */
import { describe, expect, it } from 'vitest';
import { explainField } from '../../src/explain/field.ts';
import { listOffices } from '../../src/explain/own.ts';
import { explainWord } from '../../src/explain/word.ts';
import { OWN_FORMAT, type OwnGlossary } from '../../src/pack/own.ts';
import { addOwn, addOwnTexts, isOwnId } from '../../src/pack/own-packs.ts';
import { ENGLISH, FIGURES, SOURCE, TODAY } from './example-packs.ts';

const word = { also: [], formerly: [], inflected: [], law: [], importance: 3, status: 'draft' } as const;
const OWN: OwnGlossary = {
  format: OWN_FORMAT, name: 'Wörter', owner: 'Stadt Lindenau',
  terms: {
    pflegegrad: { ...word, term: 'Pflegegrad', short: 'Fragen Sie uns.', translations: { 'en-GB': { term: 'care grade', status: 'draft' } } },
    bogen: { ...word, term: 'Heimkostenbogen', short: 'Ein Formular.', checked: '2026-10', translations: { en: { term: 'cost sheet', short: 'A form.', status: 'draft' } } },
  },
  fields: {
    'pension-insurance-number': { de: { where: 'Auf dem blauen Ausweis.', example: '65' }, en: { where: 'On the blue card.' } },
    'gone-from-the-packs': { de: { where: 'x' } },
  },
  offices: {
    all: { forms: [], texts: { de: { name: 'Bürgerbüro' } } },
    one: { forms: ['hilfe-zur-pflege'], phone: '+49 30 1', texts: { de: { name: 'Sozialamt, Zimmer 12', hours: 'Mo 8–12' }, en: { name: 'Social office, room 12' } } },
  },
};
const packs = { source: addOwn(SOURCE, [OWN]), text: addOwnTexts(ENGLISH, [OWN]) };
const idOf = (name: string): string => `own:Stadt Lindenau/Wörter:${name}`;

describe('words', () => {
  it('say whose they are, and leave ours as they were', () => {
    expect(explainWord(idOf('bogen'), packs, FIGURES, TODAY)).toMatchObject({ owner: 'Stadt Lindenau', checked: '2026-10', translation: { short: { text: 'A form.', language: 'en' } } });
    expect(explainWord('pflegegrad', packs, FIGURES, TODAY)).toMatchObject({ owner: null, short: { text: expect.stringContaining('zeigt') as string } });
    expect(isOwnId(idOf('bogen'))).toBe(true);
    expect(isOwnId('pflegegrad')).toBe(false);
  });

  it('fall back to plain German where only the word is translated', () => {
    expect(explainWord(idOf('pflegegrad'), packs, FIGURES, TODAY)).toMatchObject({
      checked: '', translation: { term: { text: 'care grade' }, short: { text: 'Fragen Sie uns.', language: 'de' } },
    });
  });
});

it('notes to a question stand beside our card, in both languages', () => {
  expect(explainField('pension-insurance-number', packs, FIGURES, TODAY)?.notes).toEqual([{
    owner: 'Stadt Lindenau',
    slots: [
      { slot: 'where', plain: { text: 'Auf dem blauen Ausweis.', language: 'de' }, translation: { text: 'On the blue card.', language: 'en' } },
      { slot: 'example', plain: { text: '65', language: 'de' }, translation: null },
    ],
  }]);
  expect(explainField('gone-from-the-packs', packs, FIGURES, TODAY)).toBeNull();
});

it('offices are for their form or for all', () => {
  const names = (form: string | null) => listOffices(form, packs, FIGURES).map(({ name }) => name.plain.text);
  expect(names('hilfe-zur-pflege')).toEqual(['Bürgerbüro', 'Sozialamt, Zimmer 12']);
  expect(names(null)).toEqual(['Bürgerbüro']);
  expect(listOffices('hilfe-zur-pflege', packs, FIGURES)[1]).toMatchObject({ owner: 'Stadt Lindenau', phone: '+49 30 1', name: { translation: { text: 'Social office, room 12' } }, address: null });
});

it('without own glossaries the packs are the same', () => {
  expect(addOwn(SOURCE, [])).toBe(SOURCE);
  expect(addOwnTexts(ENGLISH, [])).toBe(ENGLISH);
});
