/** Collects lemmas with all their written forms while a lexicon is compiled. */
import { foldWord } from '../text/fold.ts';
import { STATE } from './lexicon.ts';
import { packTree } from './packed-tree.ts';
import type { LemmaKind, LexiconData } from './types.ts';

/** Lemmas so far. */
export interface LemmaTable {
  /** Number of the lemma with these forms; the same kind and forms give the same number. */
  readonly add: (kind: LemmaKind, forms: readonly string[]) => number;
  readonly kinds: () => string;
  /** All forms, each with its lemma or a list of lemmas, and words that cues begin with; `sign` says what is known of a list of lemmas. */
  readonly forms: (cueWords: readonly string[], sign: (lemmas: readonly number[]) => number) => Pick<LexiconData, 'forms' | 'homographs' | 'signs'>;
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
    forms: (cueWords, sign) => collectForms(lists, cueWords, sign),
    formsOf: (lemma) => lists[lemma] ?? [],
    spellings: () => spellings,
  };
}

function foldForm(form: string): string {
  return foldWord(form).replace(/[.\s]/gu, '');
}

function collectForms(lists: readonly (readonly string[])[], cueWords: readonly string[], sign: (lemmas: readonly number[]) => number): Pick<LexiconData, 'forms' | 'homographs' | 'signs'> {
  const lemmasOf = new Map<string, number[]>();
  lists.forEach((forms, lemma) => {
    for (const form of forms) lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  });
  const beginCues = new Set(cueWords);
  for (const word of cueWords) if (!lemmasOf.has(word)) lemmasOf.set(word, []);
  const signs = lists.map((_, lemma) => sign([lemma]));
  const homographs: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const numberOf = (lemmas: readonly number[], beginsCue: boolean): number => {
    if (lemmas.length === 1 && !beginsCue) return lemmas[0] ?? 0;
    const key = `${lemmas.join(' ')} ${beginsCue}`;
    const number = known.get(key) ?? signs.push(sign(lemmas) | (beginsCue ? STATE.beginsCue : 0)) - 1;
    if (!known.has(key)) homographs.push(lemmas);
    known.set(key, number);
    return number;
  };
  return { forms: packTree(new Map([...lemmasOf].map(([form, lemmas]) => [form, numberOf(lemmas, beginCues.has(form))]))), homographs, signs };
}
