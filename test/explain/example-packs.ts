/** A small German source, an English and an Arabic translation with gaps: everything that the explaining code must cope with. */
import type { Packs } from '../../src/explain/types.ts';
import type { FieldEntry, Figures, FormEntry, SourcePack, TermEntry, TextPack, Units } from '../../src/pack/types.ts';

const UNITS: Units = {
  'EUR': '{value} Euro ({year})', 'EUR/month': '{value} Euro im Monat ({year})', 'EUR/year': '{value} Euro im Jahr ({year})',
  'EUR/week': '{value} Euro pro Woche ({year})', 'percent': '{value} Prozent',
  'working-days': { one: '{value} Arbeitstag', other: '{value} Arbeitstage' }, 'days': { one: '{value} Tag', other: '{value} Tage' },
  'weeks': { one: '{value} Woche', other: '{value} Wochen' }, 'months': { one: '{value} Monat', other: '{value} Monate' },
  'years': { one: '{value} Jahr', other: '{value} Jahre' }, 'hours/week': '{value} Stunden in der Woche', 'points': '{value} Punkte',
};

const field: FieldEntry = {
  label: 'Rentenversicherungsnummer', meaning: 'Die Nummer der Rentenversicherung. Sie hat 12 Zeichen.', where: 'Auf dem Rentenbescheid.',
  example: '65 170839 J 003', also: [], not: [], signals: [], answers: [], section: [], persons: ['applicant'], types: [], autocomplete: [],
  law: ['§ 147 SGB VI'], checked: '2026-11', status: 'reviewed',
};
const term: TermEntry = {
  term: 'Pflegegrad', short: 'Der Pflegegrad zeigt, wie viel Hilfe ein Mensch braucht.', more: 'In Pflegegrad 2 gibt es {pflegegeld}.',
  also: [], formerly: [], inflected: [], law: ['§ 15 SGB XI'], importance: 3, checked: '2026-11', status: 'reviewed',
};
const form: FormEntry = {
  name: 'Hilfe zur Pflege', summary: 'Das Sozialamt zahlt die Pflege, wenn das Geld nicht reicht.', who: 'Menschen mit Pflegegrad.',
  papers: ['Rentenbescheid', 'Kontoauszüge'], deadlines: 'Die Frist ist {frist}.', pitfalls: ['Schenkungen nicht vergessen.'],
  also: [], clues: [], law: ['§ 61 SGB XII'], authority: 'Sozialamt', leika: null, checked: '2026-10', status: 'draft',
};

export const SOURCE: SourcePack = {
  language: 'de', units: UNITS, clues: {}, fields: { 'pension-insurance-number': field },
  terms: { pflegegrad: term, bescheid: { ...term, term: 'Bescheid', short: 'Ein Brief vom Amt mit einer Entscheidung.', more: undefined } },
  forms: { 'hilfe-zur-pflege': form },
};

export const ENGLISH: TextPack = {
  language: 'en', units: { ...UNITS, 'EUR/month': '€{value} a month ({year})', 'days': { one: '{value} day', other: '{value} days' } },
  fields: { 'pension-insurance-number': { label: 'Pension insurance number', meaning: 'The number of the pension insurance.', status: 'draft' } },
  terms: { pflegegrad: { term: 'care grade', short: 'It shows how much help a person needs.', more: 'In grade 2 you get {pflegegeld}.', status: 'reviewed' } },
  forms: { 'hilfe-zur-pflege': { name: 'Help with care', summary: 'The office pays for care.', papers: ['Pension notice', 'Bank statements'], pitfalls: [], status: 'draft' } },
};

export const ARABIC: TextPack = {
  ...ENGLISH, language: 'ar', forms: {}, fields: {},
  terms: { pflegegrad: { term: 'درجة الرعاية', short: 'تبيّن كم يحتاج الإنسان من المساعدة.', status: 'draft' } },
};

export const FIGURES: Figures = {
  pflegegeld: { value: 347, unit: 'EUR/month', from: '2025-01-01', to: null, law: '§ 37 SGB XI', checked: '2026-11' },
  frist: { value: 1, unit: 'days', from: '2020-01-01', to: '2026-12-31', law: '§ 37 SGB X', checked: '2026-11' },
  jahresbetrag: { value: 3539, unit: 'EUR/year', from: '2025-07-01', to: null, law: '§ 42a SGB XI', checked: '2026-11' },
  barbetrag: { value: 152.5, unit: 'EUR', from: '2024-01-01', to: null, law: '§ 27b SGB XII', checked: '2025-12' },
  anteil: { value: 0.5, unit: 'percent', from: '2024-01-01', to: null, law: '§ 62 SGB V', checked: '2026-11' },
};

export const TODAY = new Date('2026-11-22T12:00:00Z');

export const GERMAN_ONLY: Packs = { source: SOURCE, text: null };
export const WITH_ENGLISH: Packs = { source: SOURCE, text: ENGLISH };
export const WITH_ARABIC: Packs = { source: SOURCE, text: ARABIC };
