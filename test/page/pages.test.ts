import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import type { Field } from '../../src/page/types.ts';
import { expectationOf, openPage, pageNames } from '../pages/expectation.ts';
import type { ExpectedField } from '../pages/expectation.ts';

describe.each(pageNames())('%s is read as a person reads it', (name) => {
  const reading = readPage(openPage(name));
  const expected = expectationOf(name);
  const fields = reading.fields.map(({ field }) => field);

  test('every question once, in reading order, nothing invented', () => {
    expect(fields.map(({ label }) => label)).toEqual(expected.fields.map(({ label }) => label));
  });

  test('section, person, type, required, options, hint and error', () => {
    const said = fields.map((field, at) => asExpected(field, expected.fields[at]));
    expect(said).toEqual(expected.fields.map((field) => ({ ...field, concept: undefined })));
  });

  test('keys name every question', () => {
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    expect(reading.title).toBe(expected.title);
  });
});

/** Only what the expectation speaks about: what two people would read differently is left out there. */
function asExpected(field: Field, expected: ExpectedField | undefined): Partial<Field> {
  const asked = Object.keys(expected ?? {}).filter((key) => key !== 'concept') as (keyof Field)[];
  return Object.fromEntries(asked.map((key) => [key, field[key]]));
}
