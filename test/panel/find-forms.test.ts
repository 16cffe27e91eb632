import { describe, expect, it, test } from 'vitest';
import { listForms, searchForms } from '../../extension/panel/find-forms.ts';
import type { FormEntry } from '../../src/pack/types.ts';
import { ENGLISH, SOURCE } from '../explain/example-packs.ts';

const [entry] = Object.values(SOURCE.forms) as [FormEntry];
const forms = {
  'wohngeld': { ...entry, name: 'Wohngeld', also: ['Mietzuschuss', 'Zuschuss zur Miete'] },
  'hilfe-zur-pflege': { ...entry, also: ['HzP'] },
  'aenderung': { ...entry, name: 'Änderungsmitteilung', also: ['Mitteilung über Wohngeld'] },
  'pflegewohngeld': { ...entry, name: 'Pflegewohngeld', also: [] },
  'buergergeld': { ...entry, name: 'Grundsicherungsgeld', also: ['Bürgergeld', 'Größere Hilfe'] },
};
const packs = { source: { ...SOURCE, forms }, text: ENGLISH };
const find = (typed: string) => searchForms(packs, typed).map(({ id, found }) => (found === null ? id : `${id} (${found})`));

describe('searchForms', () => {
  test.each([
    ['a name', 'wohng', ['wohngeld', 'pflegewohngeld', 'aenderung (Mitteilung über Wohngeld)']],
    ['another name', 'mietz', ['wohngeld (Mietzuschuss)']],
    ['an abbreviation', 'hzp', ['hilfe-zur-pflege (HzP)']],
    ['the translation', 'help care', ['hilfe-zur-pflege']],
    ['words in any order', 'pflege hilfe', ['hilfe-zur-pflege']],
    ['words of different names', 'grundsicherung bürger', ['buergergeld']],
    ['ü', 'bürgergeld', ['buergergeld (Bürgergeld)']],
    ['ue for ü', 'buergergeld', ['buergergeld (Bürgergeld)']],
    ['u for ü', 'burgergeld', ['buergergeld (Bürgergeld)']],
    ['ss for ß', 'grossere', ['buergergeld (Größere Hilfe)']],
    ['a part of a compound', 'zuschuss', ['wohngeld (Mietzuschuss)']],
    ['signs only', ' - ', ['aenderung', 'buergergeld', 'hilfe-zur-pflege', 'pflegewohngeld', 'wohngeld']],
    ['what nobody has', 'xyz', []],
  ])('finds by %s', (_by, typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  it('shows all in the order of the German alphabet where nothing is typed', () => {
    expect(find('')).toEqual(listForms(packs).map(({ id }) => id));
    expect(listForms(packs).map(({ name }) => name)).toEqual(['Änderungsmitteilung', 'Grundsicherungsgeld', 'Hilfe zur Pflege', 'Pflegewohngeld', 'Wohngeld']);
  });

  it('knows the name in the reader\'s language where there is one', () => {
    expect(listForms(packs).map(({ translation }) => translation?.text ?? null)).toEqual([null, null, 'Help with care', null, null]);
    expect(listForms({ ...packs, text: null }).every(({ translation }) => translation === null)).toBe(true);
  });
});
