/** Decides which terms a written form may mean, and under which conditions. Runs when the product is built. */
import type { TermEntry } from '../pack/types.ts';
import { SENSES, type SenseRule } from './grammar/senses.ts';
import type { Candidate, Sense } from './types.ts';

/** One form in which a term is written. */
export interface Writing {
  readonly term: number;
  readonly text: string;
  /** 0 for the term's own name, 1 for synonyms, 2 for derived words. */
  readonly rank: number;
}

export interface Candidates {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly senses: readonly Sense[];
  /** For each phrase its list of candidates; undefined where the form is too unclear to be known at all. */
  readonly sets: readonly (number | undefined)[];
}

/** Candidates for each phrase, given all writings that came to the same lemmas. */
export function collectCandidates(entries: readonly TermEntry[], phrases: readonly (readonly Writing[])[]): Candidates {
  const candidates = createTable<readonly Candidate[]>();
  const senses = createTable<Sense>();
  const choose = (writings: readonly Writing[]): readonly Candidate[] => {
    const ruled = writings.flatMap(({ text }) => Object.hasOwn(SENSES, text.replace(/\s*\(.*\)/u, '')) ? (SENSES[text.replace(/\s*\(.*\)/u, '')] ?? []) : []);
    const best = ruled.length > 0 ? applyRules(ruled, entries) : rank(writings, entries);
    return best.map(({ term, rules }) => {
      const own = entries[term]?.context;
      const all = [...rules, ...(own ? [{ ...(own.needs ? { needs: own.needs } : {}), ...(own.unless ? { unless: own.unless } : {}) }] : [])];
      return [term, ...all.map((sense) => senses.add(sense))] as const;
    });
  };
  const sets = phrases.map((writings) => {
    const chosen = choose(writings);
    return chosen.length === 0 ? undefined : candidates.add(chosen);
  });
  return { candidates: candidates.list(), senses: senses.list(), sets };
}

interface Choice {
  readonly term: number;
  readonly rules: readonly Sense[];
}

function applyRules(rules: readonly SenseRule[], entries: readonly TermEntry[]): readonly Choice[] {
  return [...new Set(rules)].flatMap(({ means, ...sense }) => {
    const term = entries.findIndex((entry) => entry.term === means);
    return term < 0 ? [] : [{ term, rules: Object.keys(sense).length > 0 ? [sense] : [] }];
  });
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
  return [...inContext, ...(isClear && !isLoneLetter ? [first] : [])].map(({ term }) => ({ term, rules: [] }));
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
