import { describe, expect, it, test } from 'vitest';
import { searchQuestions } from '../../extension/panel/find-questions.ts';
import { indexWords, searchWords } from '../../extension/panel/find-words.ts';
import { ENGLISH, SOURCE, WITH_ENGLISH } from '../explain/example-packs.ts';
import { KNOWN, makeField, UNKNOWN } from './example-page.ts';

const [pflegegrad] = Object.values(SOURCE.terms);
const entry = (term: string, change: Partial<NonNullable<typeof pflegegrad>> = {}) => ({ ...(pflegegrad as NonNullable<typeof pflegegrad>), term, ...change });
const terms = {
  ...SOURCE.terms, 'grad': entry('Grad der Behinderung', { also: ['GdB'] }), 'hoeherstufung': entry('Höherstufung', { formerly: ['Heraufstufung'] }),
  'gradlinig': entry('gradlinig', { importance: 1 }),
};
const index = indexWords({ source: { ...SOURCE, terms }, text: ENGLISH });

describe('the search over the glossary', () => {
  test.each([
    ['a beginning before a part', 'grad', ['grad', 'pflegegrad', 'gradlinig']],
    ['an abbreviation', 'gdb', ['grad']],
    ['a word of former times', 'herauf', ['hoeherstufung']],
    ['oe for ö', 'hoeher', ['hoeherstufung']],
    ['o for ö', 'hoher', ['hoeherstufung']],
    ['the translation', 'care', ['pflegegrad']],
    ['several words', 'behinderung grad', ['grad']],
    ['nothing known', 'xyz', []],
    ['nothing typed', '  ', []],
  ])('finds %s', (_name, typed, expected) => {
    expect([...searchWords(index, typed)].sort()).toEqual([...expected].sort());
  });

  it('puts first what begins so, then what matters more', () => {
    expect(searchWords(indexWords({ source: { ...SOURCE, terms }, text: null }), 'grad')).toEqual(['grad', 'gradlinig', 'pflegegrad']);
  });
});

describe('the search in the questions', () => {
  const questions = [KNOWN, UNKNOWN, makeField('x', { label: 'Größe der Wohnung', section: ['Antrag', 'Miete'] })].map((field) => ({ frameId: 0, key: field.key, field }));
  const find = (typed: string) => searchQuestions(questions, WITH_ENGLISH.text, typed).map(({ key }) => key);

  test.each([
    ['the form\'s own wording', 'rv', ['known']], ['the translation', 'pension', ['known']], ['a heading', 'miete', ['x']],
    ['another spelling', 'groesse', ['x']], ['nothing', 'xyz', []], ['all where nothing is typed', '', ['known', 'unknown', 'x']],
  ])('finds %s', (_name, typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });
});
