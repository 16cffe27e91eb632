/** What the checks of plain German find. Source of rules and limits: DIN 8581-1 (Einfache Sprache), DIN SPEC 33429, BITV 2.0 Anlage 2. */

/**
 * All rules, in the order of the list of checks of plain language:
 * sentences, grammar, words, numbers and signs.
 */
export const RULES = [
  'sentence-length', 'statements', 'subordinate-clauses', 'nested-clause', 'commas', 'brackets', 'verb-bracket', 'condition-first',
  'passive', 'genitive', 'genitive-chain', 'subjunctive', 'past-tense', 'negation', 'participle-attribute', 'impersonal',
  'nominal-style', 'noun-verb-phrase', 'long-word', 'long-compound', 'abbreviation', 'synonyms', 'office-word', 'gender-sign', 'mixed-address',
  'number-word', 'roman-number', 'special-sign', 'money-without-year',
] as const;
export type Rule = (typeof RULES)[number];

/** `error`: a reader of Einfache Sprache is lost here. `warning`: there is mostly a simpler way. */
export type Severity = 'error' | 'warning';

/** One place that breaks a rule. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Where it stands in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words that break it as they stand there; for "nominal-style" and "synonyms" the words alone, joined by ", ". */
  readonly words: string;
}

/** What the checks cannot know by themselves. */
export interface CheckOptions {
  /** True for words that are explained where the text is read (a glossary's): they may be long, abbreviated or official. */
  readonly isExplained?: ((words: string) => boolean) | undefined;
  /** Words that mean the same, a list for each thing: only one of them should be used in a text. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
}
