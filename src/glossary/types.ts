/** What the term engine reads and returns. */

/** Start (inclusive) and end (exclusive) in the text that was given, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number];

/** One term found in a text. A separable verb has several ranges ("Fügen … bei"). Matches never overlap. */
export interface Match {
  readonly id: string;
  readonly ranges: readonly TextRange[];
}

/**
 * How the forms of a lemma are compared with the text:
 * - `n` nouns: first letter a capital;
 * - `w` other words, `v` verbs, `f` words that never change ("zu"), behind which nothing is inserted: any case;
 * - `x` acronyms: exactly as listed, or all in capitals;
 * - `d` abbreviations, `o` abbreviations whose dot may be missing: exactly as listed;
 * - `s` verbs apart from their particle ("fügen … bei"): any case;
 * - `c` forms that nouns take as first part of a compound only ("Miet-"): first letter a capital.
 */
export type LemmaKind = 'n' | 'w' | 'v' | 'f' | 'x' | 'd' | 'o' | 's' | 'c';

/** When a word means a term. All conditions of a rule hold within one sentence; words are numbers of cues. */
export interface Sense {
  readonly needs?: readonly number[];
  readonly unless?: readonly number[];
  /** None of these stands there while the word has neither article nor adjective. */
  readonly unlessBare?: readonly number[];
  readonly unlessInfinitive?: boolean;
  /** How much its sentence must be the language of offices, by the weights of its cues: words of everyday life need more than others. */
  readonly company?: number;
}

/** A tree of written forms as text, sorted: a letter goes one step down, "<" one step up, "." says that a form ends here. */
export interface PackedTree {
  readonly tree: string;
  /** A number for each form, in the order of the text. */
  readonly ends: readonly number[];
  /**
   * Forms are read only when a text has a word with their first two letters. Four numbers for each two: the letters (symbol of the
   * first × `SYMBOL_COUNT` + symbol of the second, 0 for a form of one letter), where the text goes on behind them, how many forms
   * and how many states come before.
   */
  readonly starts: readonly number[];
  /** How many states the tree has. The first are the first letters, each with its symbol as number. */
  readonly size: number;
}

/** Phrases as a tree over lemmas. A phrase begins with a lemma at its `first` place; 0 stands for none. */
export interface PackedPhrases {
  /** By lemma. */
  readonly first: readonly number[];
  /** For the places at which phrases go on, which have the lowest numbers: [step, place, step, place …], a step being lemma × `GAP_COUNT` + gap. */
  readonly next: readonly (readonly number[])[];
  /** By place: what ends there, as a number of `candidates`; -1 where no phrase ends. */
  readonly ends: readonly number[];
}

/** Words that tell senses apart. */
export interface CueData {
  /** One a line, in lower case and in one spelling; `*` at an end stands for any letters. A cue is its position here. */
  readonly words: string;
  /** How much each cue speaks for the language of offices; below zero, against it. */
  readonly weights: readonly number[];
  /** Letters of cues that words begin with; all forms of those that words end in, spelled backwards. Numbers of forms below that of the cues are a cue, those above one of `lists`. */
  readonly atStart: PackedTree;
  readonly atEnd: PackedTree;
  readonly lists: readonly (readonly number[])[];
}

/** A term that a written form may mean: its number and the numbers of the senses that must hold. */
export type Candidate = readonly [term: number, ...senses: readonly number[]];

/** All German terms in the compact form that is built into the product. Made by `compile.ts`, opened by `lexicon.ts`. */
export interface LexiconData {
  /** Ids; elsewhere a term is its position here. */
  readonly terms: readonly string[];
  /** How useful each term is to readers, one digit each. */
  readonly importances: string;
  /** Lemmas are words with all their forms; elsewhere a lemma is its position here. One `LemmaKind` for each. */
  readonly kinds: string;
  /** All forms of all lemmas. Numbers below that of the lemmas are a lemma, those above a list of `homographs`. */
  readonly forms: PackedTree;
  /** Lemmas that share a form, or whose form begins a cue, too; none for words that only begin cues. */
  readonly homographs: readonly (readonly number[])[];
  /** What is known of the forms of each lemma, and then of each of `homographs`, as a sum of `STATE`. */
  readonly signs: readonly number[];
  /** Spellings of the lemmas of kind `x`, `d` and `o`. */
  readonly spellings: Readonly<Record<number, readonly string[]>>;
  /** Sequences of lemmas, each with the sign before it. A verb of kind `s` is followed by its particle. */
  readonly phrases: PackedPhrases;
  /** Lists of candidates, in the order in which they are tried. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly senses: readonly Sense[];
  readonly cues: CueData;
  /** Lemmas that explain a compound as its first part → the lemma that stands for the term. */
  readonly firstParts: Readonly<Record<number, number>>;
  /** Lemmas that explain a compound as its last part → first parts with which they do not. */
  readonly lastParts: Readonly<Record<number, readonly string[]>>;
  /** Forms of last parts, spelled backwards, with their lemmas. */
  readonly lastForms: PackedTree;
  /** What may follow a first part, with the position of its kind in `TAIL_KINDS`. */
  readonly tails: PackedTree;
  /** Words that look like compounds of a term and are none, or mean something else, joined by blanks ("konkurrenten", "leistungskurs"). */
  readonly opaque: string;
  /** References to law ("37 sgb 11") → term. */
  readonly laws: Readonly<Record<string, number>>;
}

/** Kinds of what may follow a first part: nouns and adjectives. */
export const TAIL_KINDS = ['n', 'w'] as const;

/** What stands between two words of a phrase. */
export const GAP = { blank: 0, comma: 1, slash: 2, plus: 3 } as const;
/** How many there are. */
export const GAP_COUNT = 4;
/** One of the numbers of `GAP`. */
export type Gap = (typeof GAP)[keyof typeof GAP];
