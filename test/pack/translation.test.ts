/** What a machine can tell of a translation: each rule with a text that breaks it and one that only looks like it. */
import { describe, expect, test } from 'vitest';
import { checkTranslation } from '../../src/pack/translation.ts';
import type { SourcePack, Style, TextPack } from '../../src/pack/types.ts';

const NO_STYLE: Style = { foreignLetters: '', words: {} };

/** What is said of one translated text. */
function findingsOf(language: string, german: string, translation: string, style = NO_STYLE, slot = 'short'): readonly string[] {
  const source = { terms: { one: { term: 'Eins', [slot]: german } }, fields: {}, forms: {} } as unknown as SourcePack;
  const pack = { language, terms: { one: { term: 'Eins', [slot]: translation, status: 'draft' } }, fields: {}, forms: {} } as unknown as TextPack;
  return checkTranslation(source, pack, style).map(({ severity, message }) => `${severity} ${message}`);
}

const LONG = 'Das Geld bekommen Menschen, die zu Hause gepflegt werden, und zwar jeden Monat am Anfang.';

describe('breaks a rule', () => {
  test.each([
    ['a figure is lost', 'en', 'Es sind {pflegegeld-pg2}.', 'It is money.', /error has the figures none, the German text \{pflegegeld-pg2\}/u],
    ['a number is another', 'en', 'Es gibt 5 Pflegegrade.', 'There are 4 care grades.', /error has the numbers 4, the German text 5/u],
    ['a number is made up', 'pl', 'Das dauert lange.', 'To trwa 3 tygodnie.', /error has the numbers 3/u],
    ['a section is lost', 'en', 'Nach § 15.', 'By law, see 15.', /error has the sections none/u],
    ['German is left', 'tr', 'Das ist ein langer Satz.', 'Das ist ein langer Satz.', /warning is the same as the German/u],
    ['a sentence is lost', 'en', LONG, 'Money.', /warning is much shorter/u],
    ['it says more', 'en', 'Ein Amt.', 'A place '.repeat(20), /warning is much longer/u],
    ['Latin text in Russian', 'ru', 'Das ist ein Brief vom Amt.', 'Eto pismo ot vedomstva.', /error is for the most part in the letters of another script/u],
    ['a Latin letter in a Russian word', 'ru', 'Das ist ein Brief vom Amt.', 'Это пиcьмо из ведомства.', /error mixes letters of two scripts in "пиcьмо"/u],
    ['Russian letters in Turkish', 'tr', 'Das ist ein Brief.', 'Bu bir письмо, mektup.', /error has letters of another script/u],
    ['a Russian letter in Ukrainian', 'uk', 'Das ist ein Brief vom Amt.', 'Це листы з установи.', /error has the letter "ы"/u, { foreignLetters: 'ыэъё', words: {} }],
    ['Arabic digits', 'ar', 'Es gibt 5 Pflegegrade.', 'هناك ٥ درجات رعاية.', /error has digits that are not 0 to 9/u],
    ['a direction mark', 'ar', 'Das ist ein Brief vom Amt.', '\u200fهذه رسالة من الدائرة.', /error has invisible direction marks/u],
    ['decomposed letters', 'tr', 'Das ist ein Brief.', 'Bu bir dilekc\u0327e.', /error is not in Unicode normal form/u],
    ['a rival of a key word', 'en', 'Der Pflegegrad zählt.', 'The care level counts.', /error says "care level": for "Pflegegrad" we say "care grade"/u,
      { foreignLetters: '', words: { Pflegegrad: { say: 'care grade', stems: ['care grade'], never: ['care level'] } } }],
    ['a key word is paraphrased', 'en', 'Der Pflegegrad zählt.', 'That counts.', /warning does not say "care grade"/u,
      { foreignLetters: '', words: { Pflegegrad: { say: 'care grade', stems: ['care grade'], never: [] } } }],
  ])('%s', (_name, language, german, translation, sentence, style = NO_STYLE) => {
    expect(findingsOf(language, german, translation, style).join('\n')).toMatch(sentence);
  });

  test('a text is missing, or has no German', () => {
    const source = { terms: { one: { term: 'Eins', more: 'Mehr.' } }, fields: {}, forms: { two: { name: 'Zwei', papers: ['Pass'] } } } as unknown as SourcePack;
    const pack = { language: 'en', terms: { one: { term: 'one', short: 'More.' } }, fields: {}, forms: { two: { name: 'two', papers: ['passport', 'visa'] } } } as unknown as TextPack;
    expect(checkTranslation(source, pack, NO_STYLE).map(({ place, severity }) => `${place} ${severity}`)).toEqual([
      'terms › one › more error', 'terms › one › short error', 'forms › two › papers 2 error',
    ]);
  });
});

describe('is only like it', () => {
  test.each([
    ['German words in brackets and quotes', 'ar', 'Das Pflegegeld ist Geld für Sie.', 'بدل الرعاية (Pflegegeld) هو مال لك.'],
    ['a number said twice', 'en', 'Es gibt 5 Grade.', 'There are 5 grades: 1 of 5.'.replace('1 of 5', 'all 5')],
    ['a name that is the same', 'pl', 'IBAN', 'IBAN'],
    ['a glossed name that is longer', 'en', 'Beihilfe', 'help with costs of illness and care for civil servants (Beihilfe)'],
    ['an abbreviation with a hyphen', 'uk', 'Das ist die Nummer IBAN der Bank.', 'Це IBAN-номер вашого банку.'],
    ['an example that explains in other words', 'en', '05.03.1951', '05.03.1951, so day 5 comes first'],
    ['an inflected key word', 'ru', 'Der Pflegegrad zählt.', 'Степени ухода важны.'],
    ['a key word in a quote of the form', 'ru', 'Dort steht „Pflegegrad“ oben rechts.', 'Там сверху справа стоит слово.'],
  ])('%s', (_name, language, german, translation) => {
    const style = language === 'ru' ? { foreignLetters: '', words: { Pflegegrad: { say: 'степень ухода', stems: ['степен'], never: [] } } } : NO_STYLE;
    expect(findingsOf(language, german, translation, style, german === '05.03.1951' ? 'example' : 'short')).toEqual([]);
  });
});
