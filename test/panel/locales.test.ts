import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createI18n } from '../../extension/i18n.ts';
import { speak } from './example-reader.ts';
import { CARD_SLOTS, FIELD_TYPES, PERSONS } from '../../src/pack/types.ts';

const LOCALES = join(import.meta.dirname, '..', '..', 'locales');
const EXTENSION = join(import.meta.dirname, '..', '..', 'extension');
const languages = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

type Tree = { readonly [key: string]: string | Tree };
const read = (language: string, file: string): Tree => JSON.parse(readFileSync(join(LOCALES, language, `${file}.json`), 'utf8')) as Tree;

/** All keys with their texts; forms of a plural count as one key, because languages have different ones. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, entry]): [string, string][] => {
    const path = `${prefix}${key}`.replace(/_(zero|one|two|few|many|other)$/u, '');
    return typeof entry === 'string' ? [[path, entry]] : [...flatten(entry, `${path}.`)];
  }));
}
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

describe.each(languages)('%s', (language) => {
  test.each(['panel', 'options', 'handout', 'exchange', 'manifest'])('%s.json says what the German one says', (file) => {
    const german = flatten(read('de', file));
    const own = flatten(read(language, file));
    const list = (texts: ReadonlyMap<string, string>) => [...texts].map(([key, text]) => [key, ...placeholders(text)].join(' ')).sort();
    expect(list(own)).toEqual(list(german));
  });

  it('has a sentence for every kind of answer, person and slot', () => {
    const keys = flatten(read(language, 'panel'));
    const wanted = [...FIELD_TYPES.map((type) => `format.${type}`), ...PERSONS.map((person) => `person.${person}`), ...CARD_SLOTS.map((slot) => `slot.${slot}`)];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('describes the extension within the limits of the stores', () => {
    const { name = '', description = '' } = read(language, 'manifest') as Readonly<Record<string, string>>;
    expect(name.length).toBeLessThanOrEqual(75);
    expect(description.length).toBeLessThanOrEqual(132);
  });
});

it('has every text that the pages ask for, and none that nobody asks for', () => {
  const code = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path)).map((path) => readFileSync(join(EXTENSION, path), 'utf8')).join('\n');
  const german = [...flatten(read('de', 'panel')).keys(), ...['options', 'handout', 'exchange'].flatMap((file) => [...flatten(read('de', file), `${file}:`).keys()])];
  const asked = [...code.matchAll(/['"]((?:(?:options|handout|exchange):)?[a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)*)['"]/gu)].map(([, key]) => key);
  const made = [...code.matchAll(/`((?:(?:handout|exchange):)?[a-z]+\.)\$\{/gu)].map(([, prefix = '']) => prefix);
  expect(german.filter((key) => !asked.includes(key) && !made.some((prefix) => key.startsWith(prefix)))).toEqual([]);
  const wanted = [...code.matchAll(/\bt\('([^']+)'/gu)].map(([, key]) => key);
  expect(wanted.filter((key) => !german.includes(key as string))).toEqual([]);
});

it('speaks German where it does not speak the language', () => {
  const source = speak('de');
  expect(createI18n({ source, text: { language: 'xx', words: {} } })).toMatchObject({ language: 'de', dir: 'ltr' });
  expect(createI18n({ source, text: speak('en') }).t('words.count', { count: 1 })).toBe('once');
  expect(createI18n({ source, text: null }).t('questions.all')).toBe('Alle Fragen');
  expect(createI18n({ source, text: { language: 'tr', words: { panel: { name: 'x' } } } }).t('questions.all')).toBe('Alle Fragen');
});

it('fills gaps and has the plural of each language', () => {
  const words = { panel: { papers_one: '{{count}} бумага', papers_few: '{{count}} бумаги', papers_many: '{{count}} бумаг', hello: 'Hallo {{name}}' }, options: { title: 'Настройки' } };
  const { t, german } = createI18n({ source: speak('de'), text: { language: 'ru', words } });
  expect([1, 2, 5, 21].map((count) => t('papers', { count }))).toEqual(['1 бумага', '2 бумаги', '5 бумаг', '21 бумага']);
  expect([t('hello', { name: '<b> & {{name}}' }), t('hello'), t('options:title')]).toEqual(['Hallo <b> & {{name}}', 'Hallo ', 'Настройки']);
  // Not there: German, with the German plural.
  expect(t('ask.title', { count: 2 })).toBe('2 Fragen sind Ihnen unklar');
  expect(german('questions.all')).toBe('Alle Fragen');
  expect([t('no.such'), t('constructor'), t('ask')]).toEqual(['no.such', 'constructor', 'ask']);
});
