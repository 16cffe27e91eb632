/**
 * Labels as real forms word them, with the question they ask or "-" for none that we know. `labels-held-out.tsv` is kept aside: it
 * measures, nobody tunes to it. The figures are printed; they are the promise of the product ("a wrong explanation is worse than none").
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recogniseField } from '../../src/detect/concept.ts';
import { FIELD_TYPES, PERSONS } from '../../src/pack/types.ts';
import { makeField, recogniser, source } from './recogniser.ts';

interface Row {
  readonly label: string;
  readonly section: string;
  readonly wanted: string | null;
  readonly got: string | null;
}

function recogniseFile(name: string): readonly Row[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [label = '', section = '', person, type, wanted = ''] = line.split('\t');
    const field = makeField({
      label, section: section === '' ? [] : [section], person: PERSONS.find((one) => one === person) ?? null, type: FIELD_TYPES.find((one) => one === type) ?? 'text',
    });
    return { label, section, wanted: wanted === '-' ? null : wanted, got: recogniseField(field, recogniser).concept };
  });
}

test.each(['labels.tsv', 'labels-held-out.tsv', 'labels-weitere.tsv', 'labels-geld-wohnen.tsv', 'labels-person-pflege.tsv', 'labels-neu.tsv'])('%s: at least 90 of 100 found, at most one of 100 wrong', (name) => {
  const rows = recogniseFile(name);
  const unknown = rows.filter(({ wanted }) => wanted !== null && !Object.hasOwn(source.fields, wanted));
  expect(unknown).toEqual([]);
  const asked = rows.filter(({ wanted }) => wanted !== null);
  const found = rows.filter(({ got, wanted }) => got !== null && got === wanted);
  const wrong = rows.filter(({ got, wanted }) => got !== null && got !== wanted);
  console.info(`${name}: ${found.length} of ${asked.length} found, ${wrong.length} wrong, ${rows.length - asked.length} that ask nothing we know`);
  expect(found.length / asked.length).toBeGreaterThanOrEqual(0.9);
  expect(wrong.slice(Math.ceil(rows.length / 100))).toEqual([]);
});
