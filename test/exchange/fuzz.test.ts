/** Hostile files: whatever comes in, the importers answer with a glossary or with problems, and what comes out is plain text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportGlossary, FORMATS } from '../../src/exchange/export.ts';
import { importGlossary } from '../../src/exchange/import.ts';
import { MOST_PROBLEMS, PROBLEM_CODES } from '../../src/exchange/problem.ts';
import { asJson, HEAD, importText, KNOWN, mustImport } from './read.ts';

const SEED = mustImport(asJson({
  terms: { wort: { term: 'Wort', short: 'Ein "Wort" & mehr.', also: ['W.', 'a|b'], law: ['§ 1 SGB I'], translations: { ar: { term: 'كلمة' }, en: { term: 'word', short: 'A word.' } } } },
  fields: { iban: { de: { where: 'Auf der Karte.' } } }, offices: { amt: { texts: { de: { name: 'Amt, Zimmer 12' } } } },
}));
const POISON = ['<script>alert(1)</script>', '&lt;img onerror=x&gt;', '__proto__', 'constructor', '"', "'", ';', '\t', '\n', '\0', '\u202e', '<!DOCTYPE x [', '<!ENTITY', '&#0;', '&x;', ']]>', '<![CDATA[', '{', '}', '[', '=cmd', '\\', '|', '\ud800', '{{x}}', '$t(x)'];

const { problem: sentences } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'locales', 'de', 'exchange.json'), 'utf8')) as { problem: Readonly<Record<string, string>> };

/** What is wrong with an answer; null for a good one. */
function findHarm(result: ReturnType<typeof importGlossary>): string | null {
  if (result.ok) {
    const text = JSON.stringify(result.glossary);
    return /[<>\u202a-\u202e]|\\u00[01]/u.test(text) ? text : null;
  }
  if (result.problems.length === 0 || result.problems.length > MOST_PROBLEMS) return `${result.problems.length} problems`;
  const unfilled = result.problems.find(({ code, params }) => [...(sentences[code] ?? '').matchAll(/\{\{(\w+)\}\}/gu)].some(([, name = '']) => !(name in params)));
  return unfilled ? JSON.stringify(unfilled) : null;
}

function expectHarmless(result: ReturnType<typeof importGlossary>): void {
  expect(findHarm(result)).toBeNull();
}

test('every problem has its sentence and no sentence is left over', () => {
  expect(Object.keys(sentences).sort()).toEqual([...PROBLEM_CODES].sort());
});

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectHarmless(importGlossary(new Uint8Array(bytes), KNOWN, HEAD))), { numRuns: 500 });
});

describe.each(FORMATS)('%s', (format) => {
  const { text } = exportGlossary(SEED, format);

  test('a good file with anything put anywhere', () => {
    const change = fc.record({ at: fc.nat(text.length), cut: fc.nat(20), put: fc.oneof(fc.constantFrom(...POISON), fc.string({ unit: 'binary', maxLength: 5 })) });
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      expectHarmless(importText(changes.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text)));
    }), { numRuns: 1_000 });
  });
});

test('any JSON in our frame', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (terms, fields, offices) => expectHarmless(importText(asJson({ terms, fields, offices })))), { numRuns: 500 });
});
