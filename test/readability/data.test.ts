/**
 * Every German text of the product is plain: no text breaks a rule of severity "error", and the means stay in the range of Einfache Sprache.
 *
 * What cannot be simplified is not counted as hard: words in quotes (they stand on the form), and long words that the reader finds explained
 * or printed on the form itself: headwords of the glossary, labels of fields, names of forms and offices. They count in the means all the
 * same, which so are stricter than they need be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../build/compile.ts';
import { loadGlossaries } from '../../build/content.ts';
import { writeFigures } from '../../src/explain/figures.ts';
import { openLexicon } from '../../src/glossary/lexicon.ts';
import { findTerms } from '../../src/glossary/match.ts';
import { checkText } from '../../src/readability/check.ts';
import { measureText } from '../../src/readability/scores.ts';
import type { Rule } from '../../src/readability/types.ts';

/** Highest means over all texts; means of what the reader sees at one time, not of one long text. */
const MOST_LIX = 40;
const MOST_WSTF1 = 6;
/**
 * Texts for people who publish forms or make glossaries: they name standards, sections of law, columns and signs in brackets. What makes
 * sentences hard is forbidden there too.
 */
const PROFESSIONAL = /^locales\/de\/(?:review|exchange)\.json/u;
const PROFESSIONALS_READ: readonly Rule[] = ['brackets', 'special-sign', 'abbreviation', 'commas', 'statements', 'passive', 'long-word'];
/** Warnings which our own texts have no excuse for. */
const FORBIDDEN_TOO: readonly Rule[] = ['brackets', 'gender-sign', 'special-sign', 'roman-number', 'mixed-address'];
const REMEDIES: Readonly<Partial<Record<Rule, string>>> = {
  'sentence-length': 'make two sentences',
  statements: 'one or two verbs a sentence: make two sentences',
  'nested-clause': 'let the main clause end first',
  commas: 'make two sentences, or a list',
  brackets: 'write a sentence of its own',
  'verb-bracket': 'bring the two parts of the verb together, or make two sentences',
  passive: 'say who does it: "Sie müssen …"',
  'genitive-chain': 'use "von", or two sentences',
  negation: 'say it in the positive, or in two sentences',
  'participle-attribute': 'make a sentence of it',
  'nominal-style': 'use verbs instead of nouns',
  'noun-verb-phrase': 'use one verb',
  'long-word': 'use shorter words; a name that stands on forms wants a glossary entry, or quotes',
  abbreviation: 'write the words in full',
  'office-word': 'say it in everyday words',
  'gender-sign': 'screen readers stumble: write "Sie" or "die Person"',
  'special-sign': 'say it in words; laws belong in `law`',
};

type Text = readonly [place: string, text: string];
const { source, figures } = loadGlossaries();

/** `example` is missing: it is an answer as it is written on the form, not an explanation. */
const content: readonly Text[] = [
  ...Object.entries(source.terms).flatMap(([id, { short, more }]) => [[`terms › ${id} › short`, short], [`terms › ${id} › more`, more ?? '']] as const),
  ...Object.entries(source.fields).flatMap(([id, entry]) => (['meaning', 'why', 'where', 'format', 'ifMissing', 'mistake', 'advice'] as const)
    .map((slot) => [`fields › ${id} › ${slot}`, entry[slot] ?? ''] as const)),
  ...Object.entries(source.forms).flatMap(([id, form]) => [
    ...(['summary', 'who', 'deadlines', 'signing', 'after', 'advice'] as const).map((slot) => [`forms › ${id} › ${slot}`, form[slot] ?? ''] as const),
    ...form.papers.map((text, at) => [`forms › ${id} › papers ${at + 1}`, text] as const),
    ...form.pitfalls.map((text, at) => [`forms › ${id} › pitfalls ${at + 1}`, text] as const),
  ]),
].map(([place, text]) => [place, writeFigures(text, figures, { language: 'de', units: source.units })] as const);

const LOCALES = join(import.meta.dirname, '..', '..', 'locales', 'de');
/**
 * `review.json` speaks to those who publish forms: its norms are cited as they are called, its remedies quote the German that they
 * replace, and the report's own words name formulas. What it says about people who fill in a form is held to the rules.
 */
const FOR_EDITORS = /review\.json › (?:report|.*› (?:standard|remedy)$)/u;
const own: readonly Text[] = readdirSync(LOCALES).flatMap((file) => readTexts(JSON.parse(readFileSync(join(LOCALES, file), 'utf8')), `locales/de/${file}`)).filter(([place]) => !FOR_EDITORS.test(place));

/** The texts of a locale file; what is put in at run time counts as a quoted word. */
function readTexts(node: unknown, place: string): readonly Text[] {
  if (typeof node === 'string') return [[place, node.replace(/\{\{[^}]*\}\}/gu, '„…“')]];
  return Object.entries(node as Readonly<Record<string, unknown>>).flatMap(([key, inner]) => readTexts(inner, `${place} › ${key}`));
}

/** Offices and advice centres: under these names people find them. */
const OFFICES = ['Verbraucherzentrale', 'Bundesverwaltungsamt', 'Asylverfahrensberatung', 'Jugendmigrationsdienst', 'Versichertenälteste', 'Lohnsteuerhilfevereine'];
const lexicon = openLexicon(compile().lexicon);
const stem = (word: string): string => word.toLowerCase().replace(/(?:e[nrms]?|[ns])$/u, '');
const names = new Set([
  ...OFFICES,
  ...Object.values(source.terms).flatMap(({ term, also, formerly }) => [term, ...also, ...formerly]),
  ...Object.values(source.fields).flatMap(({ label, also, answers }) => [label, ...also, ...answers]),
  ...Object.values(source.forms).flatMap(({ name, also, authority }) => [name, ...also, authority]),
].flatMap((name) => name.match(/[\p{L}-]+/gu) ?? []).map(stem));
const isExplained = (words: string): boolean => names.has(stem(words))
  || findTerms(words, lexicon).some(({ ranges: [range] }) => range?.[0] === 0 && range[1] === words.length);

describe('Einfache Sprache', () => {
  test.each([['glossaries/de', content], ['locales/de', own]] as const)('%s breaks no rule', (_name, texts) => {
    const broken = texts.flatMap(([place, text]) => checkText(text, { isExplained })
      .filter(({ rule, severity }) => severity === 'error' || FORBIDDEN_TOO.includes(rule))
      .filter(({ rule }) => !PROFESSIONAL.test(place) || !PROFESSIONALS_READ.includes(rule))
      .map(({ rule, words }) => `${place}: „${words}“ (${rule}): ${REMEDIES[rule] ?? 'say it more simply'}.`));
    expect(broken).toEqual([]);
  });

  test('the means of all texts are those of Einfache Sprache', () => {
    const scores = [...content, ...own].flatMap(([, text]) => measureText(text) ?? []);
    const mean = (key: 'lix' | 'wstf1' | 'fleschAmstad'): number => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
    console.info(`${scores.length} German texts: LIX ${mean('lix').toFixed(1)}, WSTF1 ${mean('wstf1').toFixed(1)}, Flesch-Amstad ${mean('fleschAmstad').toFixed(1)}`);
    expect(mean('lix')).toBeLessThanOrEqual(MOST_LIX);
    expect(mean('wstf1')).toBeLessThanOrEqual(MOST_WSTF1);
  });
});
