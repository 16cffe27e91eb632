/** Places of findings, as the rules make them. */
import type { TextRange } from '../glossary/types.ts';
import type { FieldFacts, FormFacts, Place } from './types.ts';

/** The whole question. */
export function atField({ key, label, markup }: FieldFacts): Place {
  return { field: key, label, text: null, range: null, quote: '', path: markup?.path ?? '' };
}

/** A piece of a text. */
export function atText({ texts, fields }: FormFacts, index: number, range: TextRange): Place {
  const block = texts[index];
  const field = fields.find(({ key }) => key === block?.field);
  return {
    field: field?.key ?? null, label: field?.label ?? null, text: index, range,
    quote: block?.text.slice(...range).trim() ?? '', path: block?.path ?? '',
  };
}
