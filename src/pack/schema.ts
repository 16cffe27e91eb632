/**
 * The one definition of the content formats. The parser validates with it, the types of `types.ts` are checked against it,
 * and `glossaries/schema/*.json` (for editors) is generated from it by `npm run build`.
 * This file is the door of `valibot`.
 */
import * as v from 'valibot';
import { OWN_FORMAT } from './own.ts';
import { CARD_SLOTS, CLUE_PLACES, FIELD_TYPES, FIGURE_UNITS, PAGE_CLUE_PLACES, PERSONS } from './types.ts';

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
  also: listOr(text), formerly: listOr(text), now: v.optional(text), inflected: listOr(text),
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
  in: v.picklist(PAGE_CLUE_PLACES), says: v.pipe(texts, v.minLength(1, 'Say what is looked for.')), weight: v.number(), topic: v.optional(text), subject: v.optional(v.boolean()), recipient: v.optional(v.boolean()), because: text,
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

/** Longest text of an own glossary, in characters: four times the longest of ours. What is longer is no help beside a form. */
export const LONGEST_TEXT = 2_000;
/** Most items of a list in an own glossary: no word has more names. */
export const LONGEST_LIST = 100;
/** No markup: texts stay texts. */
export const NO_MARKUP = /^[^<>]*$/u;
/** Neither control characters nor those that turn the direction of the text around them (Unicode TR 36, section 3.3; TR 55). */
export const NO_CONTROL = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]*$/u;
/** A language (BCP 47: language, script, region). */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u;

const ownText = v.pipe(
  v.string(), v.transform((given: string) => given.normalize('NFC').replace(/[\t\n\r ]+/gu, ' ').trim()),
  v.nonEmpty(), v.maxLength(LONGEST_TEXT), v.regex(NO_MARKUP), v.regex(NO_CONTROL),
);
const ownList = v.pipe(v.array(ownText), v.maxLength(LONGEST_LIST));
const ownListOr = v.optional(ownList, []);
const ownStatus = v.optional(status, 'draft');
const byLanguage = <T extends v.GenericSchema>(entry: T) => v.record(v.pipe(v.string(), v.regex(LANGUAGE_TAG)), entry);

/** A term of an own glossary. */
export const ownTermSchema = v.strictObject({
  term: ownText, short: ownText, more: v.optional(ownText),
  also: ownListOr, formerly: ownListOr, inflected: ownListOr,
  context: v.optional(v.strictObject({ needs: v.optional(ownList), unless: v.optional(ownList) })),
  law: ownListOr,
  importance: v.optional(v.picklist([1, 2, 3]), 3),
  checked: v.optional(month), status: ownStatus,
  translations: v.optional(byLanguage(v.strictObject({ term: ownText, short: v.optional(ownText), more: v.optional(ownText), status: ownStatus })), {}),
});
/** What an own glossary adds to a known question. */
export const ownFieldSchema = byLanguage(v.strictObject(
  Object.fromEntries(CARD_SLOTS.map((slot) => [slot, v.optional(ownText)])) as Record<(typeof CARD_SLOTS)[number], v.OptionalSchema<typeof ownText, undefined>>,
));
/** An office of an own glossary. */
export const ownOfficeSchema = v.strictObject({
  forms: ownListOr, phone: v.optional(ownText),
  texts: byLanguage(v.strictObject({ name: ownText, address: v.optional(ownText), hours: v.optional(ownText), note: v.optional(ownText) })),
});
/** Name and owner of an own glossary. */
export const ownHeadSchema = v.strictObject({ name: ownText, owner: ownText });
/** A whole own glossary, as JSON and as it is stored. */
export const ownGlossarySchema = v.strictObject({
  format: v.literal(OWN_FORMAT), ...ownHeadSchema.entries,
  terms: v.optional(v.record(v.string(), ownTermSchema), {}),
  fields: v.optional(v.record(v.string(), ownFieldSchema), {}),
  offices: v.optional(v.record(v.string(), ownOfficeSchema), {}),
});
/** A language's `style.json`. */
export const styleSchema = v.strictObject({
  foreignLetters: v.string(),
  words: v.record(text, v.strictObject({ say: text, stems: texts, never: texts })),
});

export { safeParse } from 'valibot';
export type { BaseIssue, GenericSchema, InferOutput } from 'valibot';
