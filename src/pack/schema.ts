/**
 * The one definition of the content formats. The parser validates with it, the types of `types.ts` are checked against it,
 * and `glossaries/schema/*.json` (for editors) is generated from it by `npm run build`.
 * This file is the door of `valibot`.
 */
import * as v from 'valibot';
import { CLUE_PLACES, FIELD_TYPES, FIGURE_UNITS, PAGE_CLUE_PLACES, PERSONS } from './types.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('An empty text is left out, not written as "".'), v.regex(/^[^<>]*$/u, 'Content has no HTML: write the text without < and >.'));
const texts = v.array(text);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/u, 'Write the month as YYYY-MM, for example "2026-11".'));
const day = v.pipe(v.string(), v.isoDate('Write the day as YYYY-MM-DD, for example "2026-01-01".'));
const status = v.picklist(['draft', 'reviewed']);
const listOr = <T extends v.GenericSchema>(items: T) => v.optional(v.array(items), []);

const fieldText = {
  label: text,
  meaning: v.optional(text), why: v.optional(text), where: v.optional(text), example: v.optional(text), format: v.optional(text),
  ifMissing: v.optional(text), mistake: v.optional(text), advice: v.optional(text),
  status,
};
/** A field in another language than German. */
export const fieldTextSchema = v.strictObject(fieldText);
/** A field in the German source. */
export const fieldSchema = v.strictObject({
  ...fieldText,
  meaning: text,
  also: listOr(text), not: listOr(text), signals: listOr(text), answers: listOr(text), section: listOr(text),
  persons: v.pipe(v.array(v.picklist(PERSONS)), v.minLength(1, 'Say whose data it can be: at least one person.')),
  types: listOr(v.picklist(FIELD_TYPES)),
  autocomplete: listOr(text), law: listOr(text),
  checked: month,
});

const termText = { term: text, short: text, more: v.optional(text), status };
/** A term in another language than German. */
export const termTextSchema = v.strictObject(termText);
/** A term in the German source. */
export const termSchema = v.strictObject({
  ...termText,
  also: listOr(text), formerly: listOr(text), inflected: listOr(text),
  context: v.optional(v.strictObject({ needs: v.optional(texts), unless: v.optional(texts) })),
  law: listOr(text),
  importance: v.picklist([1, 2, 3]),
  checked: month,
});

const formText = {
  name: text, summary: text, who: v.optional(text), papers: listOr(text), deadlines: v.optional(text), signing: v.optional(text),
  after: v.optional(text), pitfalls: listOr(text), advice: v.optional(text), status,
};
/** A form in another language than German. */
export const formTextSchema = v.strictObject(formText);
/** A form in the German source. */
export const formSchema = v.strictObject({
  ...formText,
  also: listOr(text),
  clues: listOr(v.strictObject({ in: v.picklist(CLUE_PLACES), says: text, weight: v.number() })),
  law: listOr(text), authority: text,
  leika: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^99\d{12}$/u, 'A LeiKa key has 14 digits and starts with 99; write null if it is not known.'))), null),
  checked: month,
});

/** A general clue of `clues.json`. */
export const pageClueSchema = v.strictObject({
  in: v.picklist(PAGE_CLUE_PLACES), says: v.pipe(texts, v.minLength(1, 'Say what is looked for.')), weight: v.number(), topic: v.optional(text), because: text,
});

/** An entry of `figures.json`. */
export const figureSchema = v.strictObject({
  value: v.number(), unit: v.picklist(FIGURE_UNITS), from: day, to: v.nullable(day), law: text, checked: month,
});

/** A pattern, or one for each plural category that the language has (CLDR; `other` always). */
const unitPattern = v.union([text, v.strictObject({
  zero: v.optional(text), one: v.optional(text), two: v.optional(text), few: v.optional(text), many: v.optional(text), other: text,
})]);
/** A language's `units.json`. */
export const unitsSchema = v.strictObject(
  Object.fromEntries(FIGURE_UNITS.map((unit) => [unit, unitPattern])) as Record<(typeof FIGURE_UNITS)[number], typeof unitPattern>,
);

/** A language's `style.json`. */
export const styleSchema = v.strictObject({
  foreignLetters: v.string(),
  words: v.record(text, v.strictObject({ say: text, stems: texts, never: texts })),
});

export { safeParse } from 'valibot';
export type { BaseIssue, GenericSchema, InferOutput } from 'valibot';
