/** Opens a compiled lexicon: the tables that matching reads. About 10 ms for 800 terms; nothing is compiled here. */
import { GAP, TAIL_KINDS, type Candidate, type CueData, type Gap, type LemmaKind, type LexiconData, type Sense } from './types.ts';
import { DEAD, NO_END, openWordTree, ROOT, type WordTree } from './word-tree.ts';

/** Numbers of cues. */
export type CueSet = ReadonlySet<number>;

/** A sense whose cues are ready to be asked for. */
export interface OpenSense extends Pick<Sense, 'unlessInfinitive' | 'company'> {
  readonly needs: CueSet | null;
  readonly unless: CueSet | null;
  readonly unlessBare: CueSet | null;
}

/** The German terms, ready to be found. */
export interface Lexicon {
  readonly terms: readonly string[];
  /** How useful the explanation of a term is to readers, 1–3; 0 for terms that are not known. */
  readonly importanceOf: (id: string) => number;
  /** Written forms of all lemmas. */
  readonly words: WordTree;
  /** What is known of each state of `words`, as a sum of `STATE`. */
  readonly states: Uint8Array;
  /** Lemmas that have the form which ends in this state; empty for states in which no form ends. */
  readonly lemmasAt: (state: number) => readonly number[];
  readonly kindOf: (lemma: number) => LemmaKind;
  /** Spellings of a lemma that is compared exactly. */
  readonly spellingsOf: (lemma: number) => readonly string[];
  /** The place in a phrase after one more lemma, or `DEAD`. Phrases begin at `ROOT`. */
  readonly nextInPhrase: (place: number, gap: Gap, lemma: number) => number;
  /** True if some phrase goes on after this place. */
  readonly goesOn: (place: number) => boolean;
  /** The place in a phrase after the only word that has the form which ends in this state, if nothing goes on behind it; else `DEAD`. */
  readonly onlyPlaceAt: (state: number) => number;
  /** What the phrase that ends at this place may mean, in the order to be tried; empty where none ends. */
  readonly candidatesAt: (place: number) => readonly Candidate[];
  readonly senses: readonly OpenSense[];
  /** Words that tell senses apart, ready to be found. */
  readonly cues: Pick<CueData, 'words' | 'lists' | 'weights'> & { readonly atStart: WordTree; readonly atEnd: WordTree };
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
 * that do not end with it and go on with the next word; a cue may begin with it.
 */
export const STATE = { endsForm: 1, beginsTerm: 2, endsFirstPart: 4, isClear: 8, isVerbApart: 16, isAdjective: 32, needsNext: 64, beginsCue: 128 } as const;

const NONE: readonly never[] = [];
const GAP_COUNT = Object.keys(GAP).length;
const KIND_BY_DEFAULT: LemmaKind = 'w';

/** Builds the tables of a lexicon. Never throws on data made by `compileLexicon`. */
export function openLexicon(data: LexiconData): Lexicon {
  const words = openWordTree(data.forms);
  const tails = openWordTree(data.tails);
  const phrases = openPhrases(data);
  /** By the number of a form: each lemma alone, then the lists of several. */
  const lists: (readonly number[])[] = [...Array.from(data.kinds, (_, lemma) => [lemma]), ...data.homographs];
  const signs = lists.map((lemmas) => {
    if (lemmas.length === 0) return 0;
    const sum = lemmas.reduce((before, lemma) => before | signLemma(data, phrases, lemma), STATE.endsForm);
    return lemmas.every((lemma) => needsNext(data, phrases, lemma)) ? sum | STATE.needsNext : sum;
  });
  // Not `Uint8Array.from`, which asks an iterator for each of fifty thousand states.
  const states = new Uint8Array(words.ends.length);
  for (let state = 0; state < states.length; state += 1) {
    const form = words.ends[state] ?? NO_END;
    if (form !== NO_END) states[state] = signs[form] ?? 0;
  }
  const onlyPlaces = lists.map((lemmas) => findOnlyPlace(data, phrases, lemmas));
  for (const word of data.cues.firstWords) {
    const state = words.walk(ROOT, word, 0, word.length);
    if (state !== DEAD) states[state] = (states[state] ?? 0) | STATE.beginsCue;
  }
  const opaque = new Set(data.opaque.split(' '));
  const importances = new Map(data.terms.map((id, term) => [id, Number(data.importances[term])]));
  return {
    terms: data.terms,
    importanceOf: (id) => importances.get(id) ?? 0,
    words,
    states,
    lemmasAt: (state) => {
      const form = state === DEAD ? NO_END : (words.ends[state] ?? NO_END);
      return form === NO_END ? NONE : (lists[form] ?? NONE);
    },
    onlyPlaceAt: (state) => {
      const form = words.ends[state] ?? NO_END;
      return form === NO_END ? DEAD : (onlyPlaces[form] ?? DEAD);
    },
    kindOf: (lemma) => kindAt(data.kinds, lemma),
    spellingsOf: (lemma) => data.spellings[lemma] ?? NONE,
    ...phrases,
    senses: data.senses.map(({ needs, unless, unlessBare, ...sense }) => ({ ...sense, needs: openCues(needs), unless: openCues(unless), unlessBare: openCues(unlessBare) })),
    cues: { ...data.cues, atStart: openWordTree(data.cues.atStart), atEnd: openWordTree(data.cues.atEnd) },
    firstPartOf: (lemma) => data.firstParts[lemma],
    tails,
    tailAt: (state) => TAIL_KINDS[tails.ends[state] ?? NO_END],
    lastParts: openWordTree(data.lastForms),
    misleadingFirstParts: (lemma) => data.lastParts[lemma] ?? NONE,
    isOpaque: (word) => opaque.has(word),
    termOfLaw: (key) => (Object.hasOwn(data.laws, key) ? data.laws[key] : undefined),
  };
}

function openCues(cues: readonly number[] | undefined): CueSet | null {
  return cues ? new Set(cues) : null;
}

function signLemma(data: LexiconData, { nextInPhrase, goesOn, candidatesAt }: Phrases, lemma: number): number {
  const kind = kindAt(data.kinds, lemma);
  const place = nextInPhrase(ROOT, GAP.blank, lemma);
  const firstPart = data.firstParts[lemma] === undefined ? 0 : STATE.endsFirstPart;
  if (place === DEAD) return firstPart;
  const isClear = (kind === 'n' || kind === 'v') && candidatesAt(place).some(([, ...senses]) => senses.every((sense) => isClearSense(data.senses[sense])));
  return firstPart | STATE.beginsTerm | (isClear ? STATE.isClear : 0) | (kind === 's' ? STATE.isVerbApart : 0) | (kind === 'w' && goesOn(place) ? STATE.isAdjective : 0);
}

/** A sense that only certain words rule out says as much about its sentence as a word with one sense. */
function isClearSense(sense: Sense | undefined): boolean {
  return sense !== undefined && sense.needs === undefined && sense.company === undefined;
}

/** Is no term alone, and nothing is inserted behind it? */
function needsNext(data: LexiconData, { nextInPhrase, candidatesAt }: Phrases, lemma: number): boolean {
  const place = nextInPhrase(ROOT, GAP.blank, lemma);
  return place === DEAD || (kindAt(data.kinds, lemma) === 'f' && candidatesAt(place).length === 0);
}

/** Nouns only: of what else is written like the word, more than its capital decides. */
function findOnlyPlace(data: LexiconData, { nextInPhrase, goesOn, candidatesAt }: Phrases, lemmas: readonly number[]): number {
  const [lemma] = lemmas;
  if (lemma === undefined || lemmas.length > 1 || kindAt(data.kinds, lemma) !== 'n') return DEAD;
  const place = nextInPhrase(ROOT, GAP.blank, lemma);
  return place === DEAD || goesOn(place) || candidatesAt(place).length === 0 ? DEAD : place;
}

function kindAt(kinds: string, index: number): LemmaKind {
  return (kinds[index] as LemmaKind | undefined) ?? KIND_BY_DEFAULT;
}

type Phrases = Pick<Lexicon, 'nextInPhrase' | 'goesOn' | 'candidatesAt'>;

/** The phrases as a tree over lemmas. Most terms are one word: the first step has a table of its own. */
function openPhrases(data: LexiconData): Phrases {
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
  const begun = new Uint8Array(candidates.length);
  for (const place of edges.keys()) begun[place] = 1;
  return { nextInPhrase: find, goesOn: (place) => begun[place] === 1, candidatesAt: (place) => candidates[place] ?? NONE };
}
