import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../build/dictionary.ts';
import { inflectAdjective } from '../../src/glossary/inflect/adjective.ts';
import { inflectNoun } from '../../src/glossary/inflect/noun.ts';
import { findInfinitive, inflectVerb, isInfinitive } from '../../src/glossary/inflect/verb.ts';

const dictionary = readDictionary();

describe('nouns', () => {
  it.each([
    ['Antrag', 'Antrags Antrages Anträge Anträgen'],
    ['Pflegegrad', 'Pflegegrads Pflegegrades Pflegegrade Pflegegraden'],
    ['Kontoauszug', 'Kontoauszugs Kontoauszüge Kontoauszügen'],
    ['Bewilligungszeitraum', 'Bewilligungszeitraums Bewilligungszeitraumes Bewilligungszeiträume'],
    ['Ehegatte', 'Ehegatten Ehegattin Ehegattinnen'],
    ['Hausarzt', 'Hausarztes Hausärzte Hausärztin Hausärztinnen'],
    ['Kontoinhaber', 'Kontoinhabers Kontoinhabern Kontoinhaberin Kontoinhaberinnen'],
    ['Bevollmächtigter', 'Bevollmächtigte Bevollmächtigten Bevollmächtigtem'],
    ['Angehörige', 'Angehöriger Angehörigen'],
    ['Einkünfte', 'Einkünften'],
    ['Unterlagen', 'Unterlage'],
    ['Geburtsdatum', 'Geburtsdatums Geburtsdaten'],
    ['Mietenstufe', 'Mietenstufen'],
    ['Zuschuss', 'Zuschusses Zuschüsse Zuschüssen'],
    ['Reisepass', 'Reisepasses Reisepässe Reisepässen'],
    ['Prozess', 'Prozesses Prozesse Prozessen'],
  ])('%s', (noun, forms) => {
    expect(inflectNoun(noun, dictionary)).toEqual(expect.arrayContaining(forms.split(' ')));
  });
  it.each([['Nebenkosten', 'Nebenkostens'], ['Träger', 'Trägerer'], ['Leistung', 'Leistungs'], ['Zeit', 'Zeits']])('%s has no %s', (noun, wrong) => {
    expect(inflectNoun(noun, dictionary)).not.toContain(wrong);
  });
});

describe('adjectives in phrases', () => {
  it.each(['häusliche', 'gesetzlicher', 'eidesstattlichen'])('%s', (word) => {
    const stem = word.replace(/(?:e|er|en)$/u, '');
    expect(inflectAdjective(word)).toEqual(expect.arrayContaining([`${stem}e`, `${stem}er`, `${stem}en`, `${stem}em`, `${stem}es`]));
  });
});

describe('verbs', () => {
  it.each([
    ['beifügen', 'bei', 'beizufügen beigefügt beigefügten beifügt beizufügende', 'fügen fügt fügte füge'],
    ['vorlegen', 'vor', 'vorzulegen vorgelegt vorzulegenden', 'legen legt legte'],
    ['angeben', 'an', 'anzugeben angegeben angibt', 'geben gibt gab'],
    ['anrechnen', 'an', 'angerechnet anzurechnende', 'rechnet rechnete'],
    ['überweisen', null, 'überwiesen überweist', ''],
    ['beantragen', null, 'beantragt beantragte', ''],
    ['unterschreiben', null, 'unterschrieben unterschreibt unterschrieb', ''],
    ['entfallen', null, 'entfällt entfiel entfallen entfielen', ''],
    ['begutachten', null, 'begutachtet begutachtete', ''],
  ])('%s', (infinitive, particle, joined, apart) => {
    const forms = inflectVerb(infinitive);
    expect(forms.particle).toBe(particle);
    expect(forms.joined).toEqual(expect.arrayContaining(joined.split(' ')));
    expect(forms.apart).toEqual(expect.arrayContaining(apart.split(' ').filter(Boolean)));
  });
  it.each([['abgeben', 'abgaben']])('%s has no joined %s: that is a noun', (infinitive, noun) => {
    expect(inflectVerb(infinitive).joined).not.toContain(noun);
  });
  it.each(['beifügen', 'beantragen'])('%s is a verb', (word) => {
    expect(isInfinitive(word)).toBe(true);
  });
  it.each(['wegen', 'geschieden', 'formlos', 'Kosten'])('%s is none', (word) => {
    expect(isInfinitive(word)).toBe(false);
  });
  it('knows the infinitive of a finite form', () => {
    expect(['entfällt', 'bezieht', 'erhielt', 'blau'].map(findInfinitive)).toEqual(['entfallen', 'beziehen', 'erhalten', null]);
  });
});
