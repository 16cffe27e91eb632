/** Decides which terms a written form may mean, and under which conditions. Runs when the product is built. */
import type { TermEntry } from '../pack/types.ts';
import { createCueTable } from './compile-cues.ts';
import { COMPANY_WEIGHTS } from './grammar/company-words.ts';
import { CLEAR_ACRONYMS, COMPANY_OF_ACRONYMS, NEEDED_COMPANY, SHORT_ACRONYM } from './grammar/everyday.ts';
import { SENSES, type SenseRule } from './grammar/senses.ts';
import type { Candidate, CueData, Sense } from './types.ts';

/** One form in which a term is written. */
export interface Writing {
  readonly term: number;
  readonly text: string;
  /** All forms of its word, if it is a single one. */
  readonly forms: readonly string[];
  /** 0 for the term's own name, 1 for synonyms, 2 for derived words. */
  readonly rank: number;
}

/** Candidates of all phrases, and the senses that they refer to. */
export interface Candidates {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly senses: readonly Sense[];
  readonly cues: CueData;
  readonly firstWordsOfCues: readonly string[];
  /** For each phrase its list of candidates; undefined where the form is too unclear to be known at all. */
  readonly sets: readonly (number | undefined)[];
}

/** Candidates for each phrase, given all writings that came to the same lemmas. */
export function collectCandidates(entries: readonly TermEntry[], phrases: readonly (readonly Writing[])[]): Candidates {
  const candidates = createTable<readonly Candidate[]>();
  const senses = createTable<Sense>();
  const cues = createCueTable();
  const weights = new Map(COMPANY_WEIGHTS.flatMap(([weight, words]) => cues.add(words).map((cue) => [cue, weight] as const)));
  const number = ({ needs, unless, unlessBare, ...sense }: WordSense): Sense => ({
    ...sense,
    ...(needs ? { needs: cues.add(needs) } : {}),
    ...(unless ? { unless: cues.add(unless) } : {}),
    ...(unlessBare ? { unlessBare: cues.add(unlessBare) } : {}),
  });
  const choose = (writings: readonly Writing[]): readonly Candidate[] => {
    const ruled = applyRules(writings.flatMap(({ text }) => findRules(text)), entries);
    const chosen = ruled.length > 0 ? ruled : rank(writings, entries);
    const everyday = readEveryday(writings, ruled.length > 0);
    return chosen.map(({ term, rules }) => [term, ...[...rules, ...everyday.map((sense) => relieve(sense, rules))].map((sense) => senses.add(number(sense)))] as const);
  };
  const sets = phrases.map((writings) => {
    const chosen = choose(writings);
    return chosen.length === 0 ? undefined : candidates.add(chosen);
  });
  return { candidates: candidates.list(), senses: senses.list(), cues: cues.data(weights), firstWordsOfCues: cues.firstWords(), sets };
}

/** A sense in words, as tables and content write it. */
type WordSense = Omit<SenseRule, 'means' | 'insteadOfContext'>;

/** What everyday language demands of a form besides its own rules. */
function readEveryday(writings: readonly Writing[], isRuled: boolean): readonly WordSense[] {
  const words = writings.flatMap(({ text, forms }) => [text, ...forms]);
  const needed = NEEDED_COMPANY.find(([, list]) => words.some((word) => list.has(word)));
  if (needed) return [{ company: needed[0] }];
  return !isRuled && writings.some(({ text }) => SHORT_ACRONYM.test(text) && !CLEAR_ACRONYMS.has(text)) ? [{ company: COMPANY_OF_ACRONYMS }] : [];
}

/** Where certain words must stand in the sentence, these have told most already: less other company is needed. */
function relieve(sense: WordSense, rules: readonly WordSense[]): WordSense {
  return rules.some(({ needs }) => needs) ? { ...sense, company: (sense.company ?? 0) - 1 } : sense;
}

interface Choice {
  readonly term: number;
  readonly rules: readonly WordSense[];
}

/** The rules for a written form; what stands in brackets only tells terms apart ("Selbstständigkeit (Beruf)"). */
function findRules(text: string): readonly SenseRule[] {
  const word = text.replace(/\s*\(.*\)/u, '');
  return Object.hasOwn(SENSES, word) ? (SENSES[word] ?? []) : [];
}

function applyRules(rules: readonly SenseRule[], entries: readonly TermEntry[]): readonly Choice[] {
  return [...new Set(rules)].flatMap(({ means, insteadOfContext, ...sense }) => {
    const term = entries.findIndex((entry) => entry.term === means);
    if (term < 0) return [];
    return [{ term, rules: [...(Object.keys(sense).length > 0 ? [sense] : []), ...(insteadOfContext ? [] : readContext(entries[term]))] }];
  });
}

/** A synonym that is itself one of the words which must stand there, or says more than the headword, needs none of them. */
function readContext(entry: TermEntry | undefined, text?: string): readonly WordSense[] {
  const { needs: words, unless } = entry?.context ?? {};
  const needs = text !== undefined && text !== entry?.term && isTold(text, entry?.term ?? '', words ?? []) ? undefined : words;
  return needs || unless ? [{ ...(needs ? { needs } : {}), ...(unless ? { unless } : {}) }] : [];
}

function isTold(text: string, headword: string, cues: readonly string[]): boolean {
  const words = text.toLowerCase().split(' ');
  return text.includes(headword) || cues.some((cue) => words.some((word) => word.startsWith(cue.toLowerCase().replace(/\*/gu, ''))));
}

/**
 * Terms with a context are tried first. Of the others, a term's own name wins over a synonym, and a more important term over a
 * less important one; where that decides nothing, the form means nothing.
 */
function rank(writings: readonly Writing[], entries: readonly TermEntry[]): readonly Choice[] {
  const weight = ({ term, rank: byRank }: Writing): number => byRank * 10 - (entries[term]?.importance ?? 0);
  const sorted = writings.toSorted((a, b) => weight(a) - weight(b));
  const terms = [...new Map(sorted.toReversed().map((writing) => [writing.term, writing])).values()].toSorted((a, b) => weight(a) - weight(b));
  const inContext = terms.filter(({ term }) => entries[term]?.context?.needs);
  const [first, second] = terms.filter(({ term }) => !entries[term]?.context?.needs);
  const isClear = first && (!second || weight(first) < weight(second));
  const isLoneLetter = first !== undefined && /^\p{L}$/u.test(first.text);
  return [...inContext, ...(isClear && !isLoneLetter ? [first] : [])].map(({ term, text }) => ({ term, rules: readContext(entries[term], text) }));
}

/** Keeps equal items once. */
function createTable<T>(): { readonly add: (item: T) => number; readonly list: () => readonly T[] } {
  const numbers = new Map<string, number>();
  const items: T[] = [];
  return {
    add: (item) => {
      const key = JSON.stringify(item);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, items.length);
      return items.push(item) - 1;
    },
    list: () => items,
  };
}
