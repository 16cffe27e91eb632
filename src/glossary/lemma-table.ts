/** Collects lemmas with all their written forms while a lexicon is compiled. */
import { foldWord } from '../text/fold.ts';
import { packTree } from './packed-tree.ts';
import type { LemmaKind, LexiconData } from './types.ts';

/** Lemmas so far. */
export interface LemmaTable {
  /** Number of the lemma with these forms; the same kind and forms give the same number. */
  readonly add: (kind: LemmaKind, forms: readonly string[]) => number;
  readonly kinds: () => string;
  /** All forms, each with its lemma or a list of lemmas, and others that are no form of a lemma. */
  readonly forms: (others: readonly string[]) => Pick<LexiconData, 'forms' | 'homographs'>;
  readonly formsOf: (lemma: number) => readonly string[];
  /** Spellings of lemmas that are compared exactly. */
  readonly spellings: () => Readonly<Record<number, readonly string[]>>;
}

/** An empty table. */
export function createLemmaTable(): LemmaTable {
  const numbers = new Map<string, number>();
  const kinds: LemmaKind[] = [];
  const lists: (readonly string[])[] = [];
  const spellings: Record<number, readonly string[]> = {};
  return {
    add: (kind, forms) => {
      const folded = [...new Set(forms.map(foldForm))].filter((form) => form !== '').toSorted();
      const isExact = kind === 'x' || kind === 'd' || kind === 'o';
      const key = `${kind} ${(isExact ? forms : folded).join(' ')}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = kinds.length;
      numbers.set(key, number);
      kinds.push(kind);
      lists.push(folded);
      if (isExact) spellings[number] = forms;
      return number;
    },
    kinds: () => kinds.join(''),
    forms: (others) => collectForms(lists, others),
    formsOf: (lemma) => lists[lemma] ?? [],
    spellings: () => spellings,
  };
}

function foldForm(form: string): string {
  return foldWord(form).replace(/[.\s]/gu, '');
}

function collectForms(lists: readonly (readonly string[])[], others: readonly string[]): Pick<LexiconData, 'forms' | 'homographs'> {
  const lemmasOf = new Map<string, number[]>();
  lists.forEach((forms, lemma) => {
    for (const form of forms) lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  });
  for (const form of others) if (!lemmasOf.has(form)) lemmasOf.set(form, []);
  const homographs = new Map<string, readonly number[]>();
  for (const lemmas of lemmasOf.values()) if (lemmas.length !== 1) homographs.set(lemmas.join(' '), lemmas);
  const keys = [...homographs.keys()];
  const numberOf = (lemmas: readonly number[]): number => (lemmas.length !== 1 ? lists.length + keys.indexOf(lemmas.join(' ')) : (lemmas[0] ?? 0));
  return { forms: packTree(new Map([...lemmasOf].map(([form, lemmas]) => [form, numberOf(lemmas)]))), homographs: [...homographs.values()] };
}
