/** Build time: the German source becomes an index that a field or a page is compared with. */
import type { FieldType, PageClue, Person, SourcePack } from '../pack/types.ts';
import { indexSigns, listSigns, type Sign, type SignIndex } from './clues.ts';
import { keyOf, readAllWords, readWords } from './wording.ts';

/** A question as the recogniser knows it. */
export interface ConceptData {
  /** Word lists of label and other wordings, each once. */
  readonly wordings: readonly (readonly string[])[];
  readonly not: readonly string[];
  readonly section: readonly string[];
  readonly persons: readonly Person[];
  readonly types: readonly FieldType[];
  readonly autocomplete: readonly string[];
}

/** Plain data, compiled when the product is built. */
export interface RecognitionData {
  readonly concepts: Readonly<Record<string, ConceptData>>;
  readonly signs: readonly Sign[];
  readonly clues: Readonly<Record<string, PageClue>>;
  /** How a question is called when it is evidence. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Compiles what recognition needs; texts for readers are left behind. */
export function compileRecognition(source: SourcePack): RecognitionData {
  const concepts = Object.entries(source.fields).map(([id, entry]): [string, ConceptData] => {
    const wordings = new Map([entry.label, ...entry.also].map((text) => [keyOf(readWords(text)), readWords(text)]));
    wordings.delete('');
    return [id, {
      wordings: [...wordings.values()],
      not: [...new Set(entry.not.flatMap(readAllWords))],
      section: [...new Set(entry.section.flatMap(readAllWords))],
      persons: entry.persons, types: entry.types, autocomplete: entry.autocomplete,
    }];
  });
  const labels = Object.entries(source.fields).map(([id, { label }]) => [id, label]);
  return { concepts: Object.fromEntries(concepts), signs: listSigns(source), clues: source.clues, labels: Object.fromEntries(labels) };
}

/** A wording of a concept, ready to be compared. */
export interface Wording {
  readonly concept: string;
  readonly words: ReadonlySet<string>;
  /** Sum of the weights of its words. */
  readonly weight: number;
}

/** The index, opened. */
export interface Recogniser {
  readonly data: RecognitionData;
  /** Wordings by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
  /** How much a word tells: the rarer among the concepts, the more. */
  readonly weigh: (word: string) => number;
  readonly signs: SignIndex;
}

/** Opens the index. */
export function openRecognition(data: RecognitionData): Recogniser {
  const spread = new Map<string, Set<string>>();
  const all = Object.entries(data.concepts);
  for (const [id, { wordings }] of all) {
    for (const word of wordings.flat()) {
      const ids = spread.get(word);
      if (ids) ids.add(id);
      else spread.set(word, new Set([id]));
    }
  }
  // Inverse document frequency; a word that no concept has weighs like one that few have: it may change the question.
  const weigh = (word: string): number => Math.log(1 + all.length / (spread.get(word)?.size ?? 3));
  const byWord = new Map<string, Wording[]>();
  for (const [concept, { wordings }] of all) {
    for (const list of wordings) {
      const words = new Set(list);
      const wording = { concept, words, weight: [...words].reduce((sum, word) => sum + weigh(word), 0) };
      for (const word of words) {
        const others = byWord.get(word);
        if (others) others.push(wording);
        else byWord.set(word, [wording]);
      }
    }
  }
  return { data, byWord, weigh, signs: indexSigns(data.signs) };
}
