/** Opens a compiled lexicon: the tables that matching reads. About 10 ms for 800 terms; nothing is compiled here. */
import { GAP, type Candidate, type Gap, type LemmaKind, type LexiconData, type Sense, type WordList } from './types.ts';
import { createWordTree, DEAD, ROOT, type WordTree } from './word-tree.ts';

/** The German terms, ready to be found. */
export interface Lexicon {
  readonly terms: readonly string[];
  /** How useful the explanation of a term is to readers, 1–3; 0 for terms that are not known. */
  readonly importanceOf: (id: string) => number;
  /** Written forms of all lemmas. */
  readonly words: WordTree;
  /** True if a form ends in this state. */
  readonly endsForm: (state: number) => boolean;
  /** True if a term may begin with the form that ends in this state; "der" stands only inside of terms. */
  readonly beginsTerm: (state: number) => boolean;
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
  /** 1 for states in which a form ends that may be a first part. */
  readonly firstPartEnds: Uint8Array;
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
const GAP_COUNT = Object.keys(GAP).length;
const KIND_BY_DEFAULT: LemmaKind = 'w';

/** Builds the tables of a lexicon. Never throws on data made by `compileLexicon`. */
export function openLexicon(data: LexiconData): Lexicon {
  const words = createWordTree(data.kinds.length * STATES_PER_WORD);
  const lastParts = createWordTree(Object.keys(data.lastParts).length * STATES_PER_WORD);
  const lastPartStates = new Map<number, number>();
  /** For each state the number of its list of lemmas; 0 where no form ends. */
  const listOf: number[] = [0];
  const lists: number[][] = [[]];
  addWords(data.lemmas, data.endings, words, (state, lemma, stem, ending) => {
    while (listOf.length <= state) listOf.push(0);
    const list = lists[listOf[state] ?? 0];
    if (listOf[state] === 0 || !list) listOf[state] = lists.push([lemma]) - 1;
    else list.push(lemma);
    if (lemma in data.lastParts) lastPartStates.set(lastParts.add(ROOT, [...stem + ending].reverse().join('')), lemma);
  });
  while (listOf.length < words.size()) listOf.push(0);
  const listNumbers = Int32Array.from(listOf);

  const tails = createWordTree(data.tails.endings.length * STATES_PER_WORD);
  const tailKinds = new Map<number, LemmaKind>();
  addWords(data.tails, data.endings, tails, (state, tail) => tailKinds.set(state, kindAt(data.tailKinds, tail)));
  const opaque = new Set(data.opaque.split(' '));
  const importances = new Map(data.terms.map((id, term) => [id, Number(data.importances[term])]));
  const phrases = openPhrases(data);
  const firstPartEnds = new Uint8Array(listNumbers.length);
  for (let state = 0; state < listNumbers.length; state++) {
    if (listNumbers[state] !== 0 && lists[listNumbers[state] ?? 0]?.some((lemma) => data.firstParts[lemma] !== undefined)) firstPartEnds[state] = 1;
  }
  const beginsTerm = Uint8Array.from(lists, (list) => (list.some((lemma) => phrases.nextInPhrase(ROOT, GAP.blank, lemma) !== DEAD) ? 1 : 0));
  return {
    terms: data.terms,
    importanceOf: (id) => importances.get(id) ?? 0,
    words,
    endsForm: (state) => listNumbers[state] !== 0,
    beginsTerm: (state) => beginsTerm[listNumbers[state] ?? 0] === 1,
    lemmasAt: (state) => lists[listNumbers[state] ?? 0] ?? NONE,
    kindOf: (lemma) => kindAt(data.kinds, lemma),
    spellingsOf: (lemma) => data.spellings[lemma] ?? NONE,
    ...phrases,
    senses: data.senses,
    firstPartOf: (lemma) => data.firstParts[lemma],
    firstPartEnds,
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

/** Puts all forms of a list into a tree, and tells of each in which state it ends. */
function addWords(list: WordList, endings: readonly string[], tree: WordTree, tell: (state: number, word: number, stem: string, ending: string) => void): void {
  const endingLists = endings.map((line) => line.split(','));
  const stems = list.stems.split('\n');
  for (let word = 0; word < stems.length; word++) {
    const stem = stems[word] ?? '';
    const stemState = tree.add(ROOT, stem);
    for (const ending of endingLists[list.endings[word] ?? 0] ?? NONE) tell(tree.add(stemState, ending), word, stem, ending);
  }
}

/** The phrases as a tree over lemmas. Most terms are one word: the first step has a table of its own. */
function openPhrases(data: LexiconData): Pick<Lexicon, 'nextInPhrase' | 'goesOn' | 'candidatesAt'> {
  const firstPlaces = new Int32Array(data.kinds.length).fill(DEAD);
  const edges = new Map<number, Map<number, number>>();
  const candidates: (readonly Candidate[])[] = [NONE];
  const keyOf = (gap: number, lemma: number): number => lemma * GAP_COUNT + gap;
  const find = (place: number, gap: number, lemma: number): number =>
    (place === ROOT ? firstPlaces[lemma] : edges.get(place)?.get(keyOf(gap, lemma))) ?? DEAD;
  const add = (place: number, gap: number, lemma: number): number => {
    const known = find(place, gap, lemma);
    if (known !== DEAD) return known;
    const next = candidates.push(NONE) - 1;
    if (place === ROOT) firstPlaces[lemma] = next;
    else edges.set(place, (edges.get(place) ?? new Map<number, number>()).set(keyOf(gap, lemma), next));
    return next;
  };
  for (const [set = 0, ...steps] of data.phrases) {
    let place = ROOT;
    for (let index = 0; index + 1 < steps.length; index += 2) place = add(place, steps[index] ?? 0, steps[index + 1] ?? 0);
    candidates[place] = data.candidates[set] ?? NONE;
  }
  return { nextInPhrase: find, goesOn: (place) => edges.has(place), candidatesAt: (place) => candidates[place] ?? NONE };
}
