/** Collects lemmas with all their written forms while a lexicon is compiled. */
import { foldWord } from '../text/fold.ts';
import type { LemmaKind, WordList } from './types.ts';

/** Lemmas so far. */
export interface LemmaTable {
  /** Number of the lemma with these forms; the same kind and forms give the same number. */
  readonly add: (kind: LemmaKind, forms: readonly string[]) => number;
  readonly kinds: () => string;
  readonly words: () => WordList;
  /** Spellings of lemmas that are compared exactly. */
  readonly spellings: () => Readonly<Record<number, readonly string[]>>;
}

/** A table that shares its lists of endings with others. */
export function createLemmaTable(endings: EndingTable): LemmaTable {
  const numbers = new Map<string, number>();
  const kinds: LemmaKind[] = [];
  const stems: string[] = [];
  const lists: number[] = [];
  const spellings: Record<number, readonly string[]> = {};
  return {
    add: (kind, forms) => {
      const folded = [...new Set(forms.map(foldForm))].filter((form) => form !== '').toSorted();
      const isExact = kind === 'x' || kind === 'd' || kind === 'o';
      const key = `${kind} ${(isExact ? forms : folded).join(' ')}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = kinds.length;
      const stem = findStem(folded);
      numbers.set(key, number);
      kinds.push(kind);
      stems.push(stem);
      lists.push(endings.add(folded.map((form) => form.slice(stem.length))));
      if (isExact) spellings[number] = forms;
      return number;
    },
    kinds: () => kinds.join(''),
    words: () => ({ stems: stems.join('\n'), endings: lists }),
    spellings: () => spellings,
  };
}

/** Lists of endings, each kept once. */
export interface EndingTable {
  readonly add: (list: readonly string[]) => number;
  readonly lists: () => readonly string[];
}

/** An empty table of endings. */
export function createEndingTable(): EndingTable {
  const numbers = new Map<string, number>();
  return {
    add: (list) => {
      const key = list.join(',');
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    },
    lists: () => [...numbers.keys()],
  };
}

function foldForm(form: string): string {
  return foldWord(form).replace(/[.\s]/gu, '');
}

/** What all forms begin with. */
function findStem(forms: readonly string[]): string {
  const [first = '', ...others] = forms;
  let length = first.length;
  for (const form of others) while (!form.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
