import { describe, expect, it } from 'vitest';
import { giveReasons } from '../../extension/panel/reasons.ts';
import type { PageForm } from '../../extension/panel/view.ts';
import type { Evidence } from '../../src/detect/types.ts';
import { KNOWN, makeField } from './example-page.ts';

const piece = (place: Evidence['place'], says: readonly string[], weight: number, ofForm = false): Evidence => ({ clue: '', place, says, weight, ofForm });
function give(evidence: readonly Evidence[], change: Partial<PageForm> = {}) {
  const form: PageForm = { page: '', title: '', translated: false, certainty: 'sure', formId: 'wohngeld', recognised: 'wohngeld', evidence, candidates: [], questions: [], words: [], ...change };
  return giveReasons(form, (concept) => `(${concept})`);
}
const short = (reasons: readonly { readonly place: string; readonly words: readonly string[] }[]) => reasons.map(({ place, words }) => `${place}: ${words.join(', ')}`);

describe('giveReasons', () => {
  it('begins with what speaks for this form, then for any application, three at most', () => {
    const { few, others } = give([
      piece('host', ['berlin.de'], 1.3), piece('title', ['Wohngeld'], 1.2, true), piece('text', ['WoGG'], 0.5, true), piece('label', ['Miete'], 0.9),
    ]);
    expect(short(few)).toEqual(['title: Wohngeld', 'text: WoGG', 'host: berlin.de']);
    expect(short(others)).toEqual(['label: Miete']);
  });

  it('lets weight alone decide where we do not name a form', () => {
    expect(give([piece('title', ['Wohngeld'], 1.2, true), piece('host', ['berlin.de'], 1.3)], { formId: null }).few[0]?.place).toBe('host');
  });

  it('says in one go what stands in the same place, two words at most', () => {
    const { few } = give([piece('text', ['WoGG', 'Mietzuschuss'], 1, true), piece('text', ['Mietzuschuss', 'Wohngeldstelle', 'Amt'], 0.8, true)]);
    expect(short(few)).toEqual(['text: WoGG, Mietzuschuss']);
  });

  it('keeps apart what speaks for this form and what for any', () => {
    const { few } = give([piece('title', ['beantragen'], 1.5), piece('title', ['Wohngeld'], 1.2, true)]);
    expect(short(few)).toEqual(['title: Wohngeld', 'title: beantragen']);
  });

  it('says a word once, in full', () => {
    const { few, others } = give([piece('title', ['Wohngeld…', 'Wohngeld', 'WOHNGELD'], 1.2, true), piece('text', ['Wohngeld…'], 1, true)]);
    expect([short(few), short(others)]).toEqual([['title: Wohngeld'], ['text: Wohngeld…']]);
  });

  it('begins with what people find most easily', () => {
    const { few } = give([piece('url', ['wohngeld'], 9, true), piece('field', ['rent'], 1, true), piece('title', ['Mietzuschuss'], 1, true), piece('heading', ['Lastenzuschuss'], 1, true)]);
    expect(few.map(({ place }) => place)).toEqual(['heading', 'title', 'field']);
  });

  it('does not say again in the sentence what it has said', () => {
    const { few } = give([piece('heading', ['Wohngeld'], 1, true), piece('text', ['Wohngeld', 'WoGG'], 1, true)]);
    expect(short(few)).toEqual(['heading: Wohngeld', 'text: WoGG']);
  });

  it('keeps for later what only says a word again', () => {
    const { few, others } = give([piece('title', ['Wohngeld'], 1.2, true), piece('heading', ['Wohngeld'], 1.1, true), piece('url', ['wohngeld'], 1, true), piece('host', ['berlin.de'], 0.5)]);
    expect(short(few)).toEqual(['heading: Wohngeld', 'host: berlin.de']);
    expect(short(others)).toEqual(['title: Wohngeld', 'url: wohngeld']);
  });

  it('names a question as the page names it, unless that is long or missing', () => {
    const long = makeField('long', { concept: 'iban', label: 'Bitte '.repeat(20) });
    const questions = [KNOWN, long].map((field) => ({ frameId: 0, key: field.key, field }));
    expect(short(give([piece('field', ['pension-insurance-number', 'iban'], 1, true)], { questions }).few)).toEqual(['field: RV-Nummer, (iban)']);
    expect(short(give([piece('field', ['rent'], 1, true)], { questions }).few)).toEqual(['field: (rent)']);
  });

  it('gives none where there is none', () => {
    expect(give([])).toEqual({ few: [], others: [] });
  });
});
