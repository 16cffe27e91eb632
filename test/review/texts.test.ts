import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/readability/types.ts';
import { SEVERITIES } from '../../src/review/types.ts';
import { KNOWN_WORDS } from '../../src/review/words/known-words.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CODE = join(ROOT, 'src', 'review', 'rules');

interface Texts {
  readonly severity: Readonly<Record<string, string>>;
  readonly severityMeans: Readonly<Record<string, string>>;
  readonly report: Readonly<Record<string, string>>;
  readonly barriers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
const read = (language: string): Texts => JSON.parse(readFileSync(join(ROOT, 'locales', language, 'review.json'), 'utf8')) as Texts;
const german = read('de');
const languages = readdirSync(join(ROOT, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** Names of rules as the code writes them. */
const named = readdirSync(CODE).flatMap((file) => [...readFileSync(join(CODE, file), 'utf8').matchAll(/\bfind(?:At|OnPage)\('([a-z-]+)'|'((?:unknown|unexplained)-abbreviation)'/gu)]
  .flatMap(([, one, other]) => one ?? other ?? []));
const plain = RULES.filter((rule) => rule !== 'abbreviation' && rule !== 'synonyms').map((rule) => `plain-${rule}`);

/** What the code fills in, besides `quote` and `explanation`. */
const gaps = (text: string | undefined): readonly string[] => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).sort();

test('every rule has its sentences, and every sentence its rule', () => {
  expect(Object.keys(german.rules).sort()).toEqual([...new Set([...named, ...plain])].sort());
});

describe.each(languages)('%s', (language) => {
  const own = read(language);
  test('says what the German one says', () => {
    // Forms of a plural count as one key: languages have different ones.
    const isFurther = (key: string): boolean => /_(?:zero|two|few|many|one)$/u.test(key);
    const shape = ({ severity, severityMeans, report, barriers, rules }: Texts): unknown => [severity, severityMeans, report, barriers, rules]
      .map((part) => Object.entries(part).filter(([key]) => !isFurther(key)).map(([key, text]) => (typeof text === 'string' ? [key, gaps(text)] : [key, Object.entries<string>(text).map(([slot, words]) => [slot, slot === 'standard' ? [] : gaps(words)])])));
    expect(shape(own)).toEqual(shape(german));
  });
  test('names every severity', () => {
    expect(SEVERITIES.filter((severity) => !own.severity[severity] || !own.severityMeans[severity])).toEqual([]);
  });
  test('never claims Leichte Sprache, and tells the problem in one sentence or two short ones', () => {
    expect(JSON.stringify(own)).not.toMatch(/Leichte[rn]? Sprache/u);
    expect(Object.entries(own.rules).filter(([, { problem = '' }]) => problem.length > 130).map(([rule]) => rule)).toEqual([]);
  });
  test('rules whose problem names a word have a title for several of them', () => {
    expect(Object.entries(own.rules).filter(([, { problem, title }]) => gaps(problem).length > 0 && title === undefined).map(([rule]) => rule)).toEqual([]);
  });
});

test('former names and what replaced them are terms of the glossary', () => {
  const ids = new Set(readdirSync(join(ROOT, 'glossaries', 'de', 'terms')).flatMap((file) => Object.keys(JSON.parse(readFileSync(join(ROOT, 'glossaries', 'de', 'terms', file), 'utf8')) as object)));
  expect([...KNOWN_WORDS].filter((id) => !ids.has(id))).toEqual([]);
});
