/** Build time: the German source becomes an index that a field or a page is compared with. */
import type { FieldType, PageClue, Person, SourcePack } from '../pack/types.ts';
import { finish, type Steps } from '../dom/steps.ts';
import { indexSigns, type FormSigns, type SignIndex } from './clues.ts';
import { indexPhrases, readPhrase, type PhraseIndex } from './phrases.ts';
import { asksName, isBare, isLight, isOpenQuestion, isVague, namesPeople, readWording, sortWords, type Wording } from './wording.ts';

/** A question as the recogniser knows it. */
export interface ConceptData {
  /** Label and other wordings as `Wording.exact`, each once; those apart that are questions to which "yes" is no answer. */
  readonly wordings: readonly string[];
  readonly open: readonly string[];
  /** As `readPhrase` writes them. */
  readonly not: readonly string[];
  readonly signals: readonly string[];
  readonly answers: readonly string[];
  readonly section: readonly string[];
  readonly persons: readonly Person[];
  readonly types: readonly FieldType[];
  readonly autocomplete: readonly string[];
}

/** Plain data, compiled when the product is built. */
export interface RecognitionData {
  readonly concepts: Readonly<Record<string, ConceptData>>;
  readonly forms: Readonly<Record<string, FormSigns>>;
  readonly clues: Readonly<Record<string, PageClue>>;
  /** How a question is called when it is evidence. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Compiles what recognition needs; texts for readers are left behind. */
export function compileRecognition(source: SourcePack): RecognitionData {
  const concepts = Object.entries(source.fields).map(([id, { label, also, not, signals, answers, section, persons, types, autocomplete }]): [string, ConceptData] => {
    const all = [label, ...also];
    const readAll = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(readWording).map(({ exact }) => exact))];
    return [id, {
      wordings: readAll(all.filter((text) => !isOpenQuestion(text))), open: readAll(all.filter(isOpenQuestion)),
      not: not.map(readPhrase), signals: signals.map(readPhrase), answers: answers.map(readPhrase), section: section.map(readPhrase), persons, types, autocomplete,
    }];
  });
  const labels = Object.entries(source.fields).map(([id, { label }]) => [id, label]);
  const forms = Object.entries(source.forms).map(([id, { name, also, clues }]) => [id, { names: [name, ...also], clues }]);
  return { concepts: Object.fromEntries(concepts), forms: Object.fromEntries(forms), clues: source.clues, labels: Object.fromEntries(labels) };
}

/**
 * "Mitglied seit" without its person is only "seit", and "Zahl der Personen in der Wohnung" without them only "Wohnung", which many
 * questions say: such wordings count as a whole only.
 */
function tellsQuestion(wording: Wording): boolean {
  if (wording.words.filter((word) => !isLight(word)).length < 2 && namesPeople(wording)) return false;
  return wording.persons.length === 0 || !isBare(wording);
}

/** A wording and the question it asks. */
export interface KnownWording extends Wording {
  readonly concept: string;
  /** "In welchem Heim wohnen Sie?", to which "yes" is no answer. */
  readonly open: boolean;
  /** "Name des anderen Elternteils", which without its person is any other name: the label or its section must name the person. */
  readonly needsPerson: boolean;
  /** Sum of the weights of its words. */
  readonly weight: number;
}

/** The index, opened. */
export interface Recogniser {
  readonly data: RecognitionData;
  /** Wordings by each of their words, and by `exact`. */
  readonly byWord: ReadonlyMap<string, readonly KnownWording[]>;
  readonly byText: ReadonlyMap<string, readonly KnownWording[]>;
  /** Questions by their `autocomplete` tokens. */
  readonly byToken: ReadonlyMap<string, readonly string[]>;
  /** The words of all wordings by their length, to find slips of the pen. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** How much a word tells: the rarer among the questions, the more. */
  readonly weigh: (word: string) => number;
  /** Questions that a word excludes, those that it decides for in a long label or in an answer, and those that a section belongs to. */
  readonly excludes: PhraseIndex<string>;
  readonly signals: PhraseIndex<string>;
  readonly answers: PhraseIndex<string>;
  readonly sections: PhraseIndex<string>;
  readonly signs: SignIndex;
}

/** Weight of a word that changes little; the others have 1 to 6. */
const LIGHT = 0.8;

/** Opens the index. */
export function openRecognition(data: RecognitionData): Recogniser {
  return finish(openRecognitionInSteps(data));
}

/** Questions whose wordings are read, and wordings that are sorted in, in one step. */
const QUESTIONS_A_STEP = 20;
const WORDINGS_A_STEP = 500;

/** The same in steps. */
export function* openRecognitionInSteps(data: RecognitionData): Steps<Recogniser> {
  const all = Object.entries(data.concepts);
  const spread = new Map<string, Set<string>>();
  const wordings: Omit<KnownWording, 'weight' | 'needsPerson'>[] = [];
  for (const [at, [concept, known]] of all.entries()) {
    if (at % QUESTIONS_A_STEP === 0) yield;
    for (const exact of known.wordings) wordings.push({ ...sortWords(exact), concept, open: false });
    for (const exact of known.open) wordings.push({ ...sortWords(exact), concept, open: true });
  }
  for (const { concept, words } of wordings) for (const word of words) listAt(spread, word, () => new Set<string>()).add(concept);
  yield;
  // Inverse document frequency. A word that no question has tells most: it may ask for something else.
  const weights = new Map([...spread].map(([word, ids]) => [word, isLight(word) ? LIGHT : Math.log(1 + all.length / ids.size)]));
  const unknown = Math.log(1 + all.length);
  const weigh = (word: string): number => weights.get(word) ?? (isLight(word) ? LIGHT : unknown);
  const byWord = new Map<string, KnownWording[]>();
  const byText = new Map<string, KnownWording[]>();
  for (const [at, wording] of wordings.entries()) {
    if (at % WORDINGS_A_STEP === 0) yield;
    const known = { ...wording, needsPerson: wording.persons.length > 0 && (isVague(wording) || asksName(wording)), weight: wording.words.reduce((sum, word) => sum + weigh(word), 0) };
    listAt(byText, wording.exact, () => []).push(known);
    if (tellsQuestion(wording)) for (const word of wording.words) listAt(byWord, word, () => []).push(known);
  }
  yield;
  const byToken = new Map<string, string[]>();
  for (const [id, { autocomplete }] of all) for (const token of autocomplete) listAt(byToken, token, () => []).push(id);
  const byLength = new Map<number, string[]>();
  for (const word of byWord.keys()) listAt(byLength, word.length, () => []).push(word);
  const index = (list: 'not' | 'signals' | 'answers' | 'section'): PhraseIndex<string> =>
    indexPhrases(all.flatMap(([id, concept]) => concept[list].map((text): [string, string] => [text, id])));
  const [excludes, signals, answers, sections] = [index('not'), index('signals'), index('answers'), index('section')];
  yield;
  const signs = indexSigns(data.forms, data.clues);
  return { data, byWord, byText, byToken, byLength, weigh, excludes, signals, answers, sections, signs };
}

function listAt<K, T>(map: Map<K, T>, key: K, create: () => T): T {
  const present = map.get(key);
  if (present !== undefined) return present;
  const created = create();
  map.set(key, created);
  return created;
}
