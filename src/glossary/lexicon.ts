/** Opens a compiled lexicon: the tables that matching reads. About 10 ms for 800 terms; nothing is compiled here. */
import type { Candidate, Gap, LemmaKind, LexiconData, Sense, WordList } from './types.ts';
import { createWordTree, DEAD, ROOT, type WordTree } from './word-tree.ts';

/** The German terms, ready to be found. */
export interface Lexicon {
  readonly terms: readonly string[];
  /** Written forms of all lemmas. */
  readonly words: WordTree;
  /** True if a form ends in this state. */
  readonly endsForm: (state: number) => boolean;
  /** Lemmas that have the form which ends in this state; empty for states in which no form ends. */
  readonly lemmasAt: (state: number) => readonly number[];
  readonly kindOf: (lemma: number) => LemmaKind;
  /** Spellings of a lemma that is compared exactly. */
  readonly spellingsOf: (lemma: number) => readonly string[];
  /** The place in a phrase after one more lemma, or `DEAD`. Phrases begin at `ROOT`. */
  readonly nextInPhrase: (place: number, gap: Gap, lemma: number) => number;
  /** True if some phrase goes on after this place. */
  readonly goesOn: (place: number) => boolean;
  /** What the phrase that ends at this place may mean, in the order to be tried; empty where none ends. */
  readonly candidatesAt: (place: number) => readonly Candidate[];
  readonly senses: readonly Sense[];
  /** The lemma whose term explains a compound that begins with this lemma, or undefined. */
  readonly firstPartOf: (lemma: number) => number | undefined;
  /** Forms that may follow a first part, with the kind of the form that ends in a state. */
  readonly tails: WordTree;
  readonly tailAt: (state: number) => LemmaKind | undefined;
  /** Forms of last parts, spelled backwards, with the lemma that ends in a state. */
  readonly lastParts: WordTree;
  readonly lastPartAt: (state: number) => number | undefined;
  /** First parts with which a last part means something else. */
  readonly misleadingFirstParts: (lemma: number) => readonly string[];
  readonly isOpaque: (foldedWord: string) => boolean;
  /** Number of the term that a section of law stands for. */
  readonly termOfLaw: (key: string) => number | undefined;
}

/** Rough number of states for each word of a list, so that tables need not grow. */
const STATES_PER_WORD = 12;
const NONE: readonly never[] = [];
const KIND_BY_DEFAULT: LemmaKind = 'w';

/** Builds the tables of a lexicon. Never throws on data made by `compileLexicon`. */
export function openLexicon(data: LexiconData): Lexicon {
  const words = createWordTree(data.kinds.length * STATES_PER_WORD);
  const lemmas = new Map<number, number[]>();
  const lastParts = createWordTree(Object.keys(data.lastParts).length * STATES_PER_WORD);
  const lastPartStates = new Map<number, number>();
  for (const [lemma, form, state] of addWords(data.lemmas, data.endings, words)) {
    const known = lemmas.get(state);
    if (known) known.push(lemma);
    else lemmas.set(state, [lemma]);
    if (Object.hasOwn(data.lastParts, lemma)) lastPartStates.set(lastParts.add(ROOT, [...form()].reverse().join('')), lemma);
  }
  const ends = new Uint8Array(words.size());
  for (const state of lemmas.keys()) ends[state] = 1;
  const tails = createWordTree(data.tails.endings.length * STATES_PER_WORD);
  const tailKinds = new Map<number, LemmaKind>();
  for (const [tail, , state] of addWords(data.tails, data.endings, tails)) tailKinds.set(state, kindAt(data.tailKinds, tail));

  const { places, endsAt, nextInPhrase } = openPhrases(data);
  const opaque = new Set(data.opaque.split(' '));
  return {
    terms: data.terms,
    words,
    endsForm: (state) => ends[state] === 1,
    lemmasAt: (state) => lemmas.get(state) ?? NONE,
    kindOf: (lemma) => kindAt(data.kinds, lemma),
    spellingsOf: (lemma) => data.spellings[lemma] ?? NONE,
    nextInPhrase,
    goesOn: (place) => places.has(place),
    candidatesAt: (place) => data.candidates[endsAt.get(place) ?? -1] ?? NONE,
    senses: data.senses,
    firstPartOf: (lemma) => data.firstParts[lemma],
    tails,
    tailAt: (state) => tailKinds.get(state),
    lastParts,
    lastPartAt: (state) => lastPartStates.get(state),
    misleadingFirstParts: (lemma) => data.lastParts[lemma] ?? NONE,
    isOpaque: (word) => opaque.has(word),
    termOfLaw: (key) => (Object.hasOwn(data.laws, key) ? data.laws[key] : undefined),
  };
}

function kindAt(kinds: string, index: number): LemmaKind {
  return (kinds[index] as LemmaKind | undefined) ?? KIND_BY_DEFAULT;
}

/** Puts all forms into a tree; yields each with its lemma and the state in which it ends. */
function* addWords(list: WordList, endings: readonly string[], tree: WordTree): Generator<readonly [lemma: number, form: () => string, state: number]> {
  const splitEndings = endings.map((line) => line.split(','));
  const stems = list.stems.split('\n');
  for (let lemma = 0; lemma < list.endings.length; lemma++) {
    const stem = stems[lemma] ?? '';
    const stemState = tree.add(ROOT, stem);
    for (const ending of splitEndings[list.endings[lemma] ?? -1] ?? NONE) {
      yield [lemma, () => stem + ending, tree.add(stemState, ending)];
    }
  }
}

/** The phrases as a tree over lemmas. `places` has the places from which a phrase goes on. */
function openPhrases(data: LexiconData): Pick<Lexicon, 'nextInPhrase'> & { readonly places: ReadonlySet<number>; readonly endsAt: ReadonlyMap<number, number> } {
  const edges = new Map<number, number>();
  const places = new Set<number>();
  const endsAt = new Map<number, number>();
  const keyOf = (place: number, gap: number, lemma: number): number => (place * data.kinds.length + lemma) * 4 + gap;
  let size = 1;
  for (const [candidates = 0, ...steps] of data.phrases) {
    let place = ROOT;
    for (let index = 0; index + 1 < steps.length; index += 2) {
      const key = keyOf(place, steps[index] ?? 0, steps[index + 1] ?? 0);
      if (place !== ROOT) places.add(place);
      if (!edges.has(key)) edges.set(key, size++);
      place = edges.get(key) ?? DEAD;
    }
    endsAt.set(place, candidates);
  }
  return { nextInPhrase: (place, gap, lemma) => edges.get(keyOf(place, gap, lemma)) ?? DEAD, places, endsAt };
}
