import { loadGlossaries } from '../../build/content.ts';
import { compileRecognition, openRecognition } from '../../src/detect/compile.ts';
import type { Field, ReadField } from '../../src/page/types.ts';

export const { source } = loadGlossaries();

/** What the product ships, through the same JSON that the build writes. */
export const recogniser = openRecognition(JSON.parse(JSON.stringify(compileRecognition(source))));

/** A field of which only some things matter. */
export function makeField(given: Partial<Field>): ReadField {
  const field: Field = {
    key: given.label ?? '', label: '', hint: null, section: [], person: null, type: 'text', required: false, options: [], error: null, autocomplete: '', name: '', ...given,
  };
  return { field, controls: [], labelElement: null };
}
