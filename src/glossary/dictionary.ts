/** What the compiler asks of a dictionary of German nouns. The one in use is read in `build/dictionary.ts`. */
export interface Dictionary {
  /** All inflected forms of a noun given in its base form, itself included; null where the noun is not known. */
  readonly formsOf: (noun: string) => readonly string[] | null;
  /** Base form of an inflected noun ("Einkünfte" → "Einkunft"), null where it is not known. */
  readonly baseOf: (form: string) => string | null;
  /** All base forms. */
  readonly nouns: () => readonly string[];
}
