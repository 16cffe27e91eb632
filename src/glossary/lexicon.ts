/** Opens a compiled lexicon: the tables that matching reads. Nothing is computed before a text asks for it. */
import { openPhrases, type Phrases } from './phrases.ts';
import { TAIL_KINDS, type CueData, type LemmaKind, type LexiconData, type Sense } from './types.ts';
import { DEAD, NO_END, WordTree } from './word-tree.ts';

/** Numbers of cues. */
export type CueSet = ReadonlySet<number>;

/** A sense whose cues are ready to be asked for. */
export interface OpenSense extends Pick<Sense, 'unlessInfinitive' | 'company'> {
  readonly needs: CueSet | null;
  readonly unless: CueSet | null;
  readonly unlessBare: CueSet | null;
}

/** Words that tell senses apart, ready to be found. */
export interface OpenCues {
  readonly wordsOf: (cue: number) => string;
  /** May any letters follow? */
  readonly isOpen: (cue: number) => boolean;
  /** Is it more than one word? */
  readonly isPhrase: (cue: number) => boolean;
  readonly weightOf: (cue: number) => number;
  /** The cues that end in a state of one of the trees. */
  readonly listAt: (tree: WordTree, state: number) => readonly number[];
  readonly atStart: WordTree;
  readonly atEnd: WordTree;
}

/** The German terms, ready to be found. */
export interface Lexicon extends Phrases {
  readonly terms: readonly string[];
  /** How useful the explanation of a term is to readers, 1–3; 0 for terms that are not known. */
  readonly importanceOf: (id: string) => number;
  /** Written forms of all lemmas. */
  readonly words: WordTree;
  /** What is known of each state of `words`, as a sum of `STATE`. */
  readonly states: Uint16Array;
  /** Lemmas that have the form which ends in this state; empty for states in which no form ends. */
  readonly lemmasAt: (state: number) => readonly number[];
  readonly kindOf: (lemma: number) => LemmaKind;
  /** Spellings of a lemma that is compared exactly. */
  readonly spellingsOf: (lemma: number) => readonly string[];
  /** The place in a phrase after the only word that has the form which ends in this state, if nothing goes on behind it; else `DEAD`. */
  readonly onlyPlaceAt: (state: number) => number;
  readonly senseOf: (number: number) => OpenSense | undefined;
  readonly cues: OpenCues;
  /** The lemma whose term explains a compound that begins with this lemma, or undefined. */
  readonly firstPartOf: (lemma: number) => number | undefined;
  /** Forms that may follow a first part, with the kind of the form that ends in a state. */
  readonly tails: WordTree;
  readonly tailAt: (state: number) => (typeof TAIL_KINDS)[number] | undefined;
  /** Forms of last parts, spelled backwards; the number of a form is its lemma. */
  readonly lastParts: WordTree;
  /** First parts with which a last part means something else. */
  readonly misleadingFirstParts: (lemma: number) => readonly string[];
  readonly isOpaque: (foldedWord: string) => boolean;
  /** Number of the term that a section of law stands for. */
  readonly termOfLaw: (key: string) => number | undefined;
  /** Terms of own glossaries, which come before these. */
  readonly own?: Lexicon;
}

/** Own terms count more than any other when a page has no room to mark all. */
const OWN_IMPORTANCE = 3;

/** The lexicon with the terms of own glossaries before its own. */
export function addOwnLexicon(lexicon: Lexicon, own: Lexicon): Lexicon {
  return { ...lexicon, own, importanceOf: (id) => (own.importanceOf(id) > 0 ? own.importanceOf(id) + OWN_IMPORTANCE : lexicon.importanceOf(id)) };
}

/**
 * What a state of the word tree may be: a form ends in it; a term may begin with that form; it may be the first part of a compound;
 * it is a term in any company; it may be a verb apart from its particle, or an adjective that shares a noun; it begins terms
 * that do not end with it and go on with the next word; a cue may begin with it; it is a noun and nothing else that nothing goes on behind.
 */
export const STATE = { endsForm: 1, beginsTerm: 2, endsFirstPart: 4, isClear: 8, isVerbApart: 16, isAdjective: 32, needsNext: 64, beginsCue: 128, isOnly: 256 } as const;

const NONE: readonly never[] = [];
const KIND_BY_DEFAULT: LemmaKind = 'w';

/** Opens a lexicon. Never throws on data made by `compileLexicon`. */
export function openLexicon(data: LexiconData): Lexicon {
  const states = new Uint16Array(data.forms.size);
  const words = new WordTree(data.forms, (state, form) => {
    states[state] = data.signs[form] ?? 0;
  });
  const tails = new WordTree(data.tails);
  const phrases = openPhrases(data);
  const lemmasAt = openLists(data.kinds.length, data.homographs);
  const opaque = new Set(data.opaque.split(' '));
  let importances: ReadonlyMap<string, number> | undefined;
  const senses: (OpenSense | undefined)[] = [];
  return {
    terms: data.terms,
    importanceOf: (id) => (importances ??= new Map(data.terms.map((one, term) => [one, Number(data.importances[term])]))).get(id) ?? 0,
    words,
    states,
    lemmasAt: (state) => lemmasAt(words, state),
    onlyPlaceAt: (state) => (((states[state] ?? 0) & STATE.isOnly) === 0 ? DEAD : (data.phrases.first[lemmasAt(words, state)[0] ?? DEAD] ?? DEAD)),
    kindOf: (lemma) => (data.kinds[lemma] as LemmaKind | undefined) ?? KIND_BY_DEFAULT,
    spellingsOf: (lemma) => data.spellings[lemma] ?? NONE,
    ...phrases,
    senseOf: (number) => (senses[number] ??= openSense(data.senses[number])),
    cues: openCues(data.cues),
    firstPartOf: (lemma) => data.firstParts[lemma],
    tails,
    tailAt: (state) => TAIL_KINDS[tails.ends[state] ?? NO_END],
    lastParts: new WordTree(data.lastForms),
    misleadingFirstParts: (lemma) => data.lastParts[lemma] ?? NONE,
    isOpaque: (word) => opaque.has(word),
    termOfLaw: (key) => (Object.hasOwn(data.laws, key) ? data.laws[key] : undefined),
  };
}

/** What a form stands for: a number below `count` for itself alone, one above for a list. */
function openLists(count: number, lists: readonly (readonly number[])[]): (tree: WordTree, state: number) => readonly number[] {
  const alone: (readonly number[] | undefined)[] = [];
  return ({ ends }, state) => {
    const form = state === DEAD ? NO_END : (ends[state] ?? NO_END);
    if (form === NO_END) return NONE;
    return form < count ? (alone[form] ??= [form]) : (lists[form - count] ?? NONE);
  };
}

function openCues({ words, weights, lists, atStart, atEnd }: CueData): OpenCues {
  let split: readonly string[] | undefined;
  let open: readonly boolean[] | undefined;
  let phrases: readonly boolean[] | undefined;
  const list = (): readonly string[] => (split ??= words.split('\n'));
  return {
    wordsOf: (cue) => list()[cue] ?? '',
    isOpen: (cue) => (open ??= list().map((one) => one.endsWith('*')))[cue] === true,
    isPhrase: (cue) => (phrases ??= list().map((one) => one.includes(' ')))[cue] === true,
    weightOf: (cue) => weights[cue] ?? 0,
    listAt: openLists(weights.length, lists),
    atStart: new WordTree(atStart),
    atEnd: new WordTree(atEnd),
  };
}

function openSense(sense: Sense | undefined): OpenSense | undefined {
  if (!sense) return undefined;
  const open = (cues: readonly number[] | undefined): CueSet | null => (cues ? new Set(cues) : null);
  return { ...sense, needs: open(sense.needs), unless: open(sense.unless), unlessBare: open(sense.unlessBare) };
}
