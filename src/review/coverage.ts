/** How many questions of a form have an explanation in our packs, and what residents will read there. */
import type { Figures } from '../pack/types.ts';
import { explainField } from '../explain/field.ts';
import type { Packs } from '../explain/types.ts';
import type { FieldFacts } from './types.ts';

/** Numbers for one form. */
export interface Coverage {
  readonly questions: number;
  /** Questions with a text, by language; the source first. */
  readonly explained: Readonly<Record<string, number>>;
}

/** Counts the questions that have a text in each of these languages. */
export function measureCoverage(fields: readonly Pick<FieldFacts, 'concept'>[], packs: readonly { readonly language: string; readonly fields: Readonly<Record<string, unknown>> }[]): Coverage {
  const concepts = fields.flatMap(({ concept }) => (concept === null ? [] : [concept]));
  return {
    questions: fields.length,
    explained: Object.fromEntries(packs.map(({ language, fields: texts }) => [language, concepts.filter((concept) => Object.hasOwn(texts, concept)).length])),
  };
}

/** The meaning that residents read beside a question; null where there is no text. */
export function previewHelp({ concept }: Pick<FieldFacts, 'concept'>, packs: Packs, figures: Figures, today: Date): string | null {
  const card = concept === null ? null : explainField(concept, packs, figures, today);
  return card?.slots.find(({ slot }) => slot === 'meaning')?.plain.text ?? null;
}
