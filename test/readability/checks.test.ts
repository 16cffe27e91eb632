/**
 * Sentences that break a rule, and sentences that look like it and do not. One line each in checks.tsv:
 * rule, severity or "-", text, and (where it matters) the words that are marked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/readability/check.ts';
import { RULES } from '../../src/readability/types.ts';

const SYNONYMS = [['Bescheid', 'Schreiben'], ['Amt', 'Behörde']];
/** Sentences for each rule: fewer would not show where it ends. */
const FEWEST = 6;

const lines = readFileSync(join(import.meta.dirname, 'checks.tsv'), 'utf8').trimEnd().split('\n').map((line) => {
  const [rule = '', severity = '', text = '', words = ''] = line.split('\t');
  return { rule, severity, text, words };
});

describe.each([...RULES])('%s', (rule) => {
  const own = lines.filter((line) => line.rule === rule);

  it('has sentences that break it and sentences that do not', () => {
    expect(own.filter(({ severity }) => severity !== '-').length).toBeGreaterThanOrEqual(FEWEST);
    expect(own.filter(({ severity }) => severity === '-').length).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(own)('$severity $text', ({ severity, text, words }) => {
    const found = checkText(text, { synonyms: SYNONYMS }).filter((finding) => finding.rule === rule);
    expect([...new Set(found.map((finding) => finding.severity))]).toEqual(severity === '-' ? [] : [severity]);
    expect(words === '' || found.some((finding) => finding.words === words)).toBe(true);
  });
});

it('knows all rules of the sentences', () => {
  expect(lines.map(({ rule }) => rule).filter((rule) => !RULES.some((known) => known === rule))).toEqual([]);
});

it('leaves explained words alone', () => {
  const isExplained = (word: string): boolean => word === 'Sachverhaltsaufklärung' || word === 'MD';
  expect(checkText('Die Sachverhaltsaufklärung macht der MD.', { isExplained })).toEqual([]);
});

it('finds places inside the text, in order, for whatever text', () => {
  const unit = fc.constantFrom('Die ', 'zu ', 'wird ', 'gestellt', ' ', ',', '.', '„', '“', '(', ')', '§', '/', 'Sie ', 'müssen ', 'nicht ', 'un', '\n', '12', 'ß', '\u00ad', 'ä', 'des ', 'Kindes ', '–');
  fc.assert(fc.property(fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ unit: 'binary' })), (text) => {
    const findings = checkText(text, { synonyms: SYNONYMS });
    for (const { start, end } of findings) expect(0 <= start && start < end && end <= text.length).toBe(true);
    expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b));
  }));
});

/** Counts, not times: the number of words looked at once stays small, however long a text without full stops is. */
it.each(['a', 'a-', '„', '„a“', '(', 'der Hund ', 'nicht ', 'Sie müssen ', '/', 'a@', ', die ', '§ 1 ', 'x.', 'ung'])('comes to an end on 20,000 times %j', (piece) => {
  expect(checkText(piece.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
});
