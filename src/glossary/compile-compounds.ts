/** Finds out which parts explain a compound that is no term itself. Runs when the product is built. */
import { foldWord } from '../text/fold.ts';
import type { Dictionary } from './dictionary.ts';
import { ADJECTIVE_TAILS, FIRST_PART_FORMS, LAST_PARTS, MISLEADING_FIRST_PARTS, NEVER_FIRST_PART, OTHER_COMPOUNDS, OTHER_FIRST_PARTS, TAILS } from './grammar/compounds.ts';
import { inflectBaseAdjective } from './inflect/adjective.ts';
import { inflectNoun, isFirstPart } from './inflect/noun.ts';
import type { LemmaTable } from './lemma-table.ts';
import { packTree } from './packed-tree.ts';
import { joinAcronyms, readSurface } from './surface.ts';
import { TAIL_KINDS, type LexiconData, type PackedTree } from './types.ts';
import { findForms } from './word-forms.ts';

type Compounds = Pick<LexiconData, 'firstParts' | 'lastParts' | 'lastForms' | 'tails' | 'opaque'>;

/** Rules about compounds for all written forms of the terms that are one noun. */
export function compileCompounds(surfaces: readonly string[], dictionary: Dictionary, lemmas: LemmaTable): Compounds {
  const firstParts: Record<number, number> = {};
  const lastParts: Record<number, readonly string[]> = {};
  const lastForms = new Map<string, number>();
  for (const surface of new Set(surfaces)) {
    const words = readSurface(surface, dictionary);
    const acronyms = joinAcronyms(words);
    const joined = acronyms === null ? null : lemmas.add('x', acronyms);
    if (joined !== null) firstParts[joined] = joined;
    const [word, ...others] = words;
    if (!word || others.length > 0 || (word.class !== 'noun' && word.class !== 'acronym')) continue;
    const { kind, forms } = findForms(word, dictionary);
    const lemma = lemmas.add(kind, forms);
    if (!NEVER_FIRST_PART.has(word.text)) firstParts[lemma] = lemma;
    const onlyFirst = FIRST_PART_FORMS[word.text];
    if (onlyFirst) firstParts[lemmas.add('c', onlyFirst)] = lemma;
    if (LAST_PARTS.includes(word.text)) {
      lastParts[lemma] = MISLEADING_FIRST_PARTS[word.text] ?? [];
      for (const form of forms) lastForms.set(foldWord(form), lemma);
    }
  }
  return {
    firstParts,
    lastParts,
    lastForms: packTree(new Map([...lastForms].map(([form, lemma]) => [[...form].toReversed().join(''), lemma]))),
    tails: packTails(dictionary),
    opaque: [...findOpaque([...lastForms.keys()], dictionary), ...OTHER_COMPOUNDS.flatMap((word) => inflectNoun(word, dictionary)).map(foldWord)].join(' '),
  };
}

function packTails(dictionary: Dictionary): PackedTree {
  const kinds = new Map<string, number>();
  const add = (kind: (typeof TAIL_KINDS)[number], forms: readonly string[]): void => {
    for (const form of forms) kinds.set(foldWord(form), TAIL_KINDS.indexOf(kind));
  };
  for (const tail of TAILS) {
    add('n', inflectNoun(tail, dictionary));
    if (tail.endsWith('er')) add('n', [`${tail}in`, `${tail}innen`]);
  }
  for (const tail of ADJECTIVE_TAILS) add('w', inflectBaseAdjective(tail));
  return packTree(kinds);
}

/** Nouns of the dictionary that end like a last part by chance: what stands before it is no first part ("Konkurrenten"). */
function findOpaque(lastForms: readonly string[], dictionary: Dictionary): readonly string[] {
  const opaque = new Set<string>();
  const lastLetters = new Set(lastForms.map((form) => form.slice(-3)));
  for (const noun of dictionary.nouns()) {
    for (const form of dictionary.formsOf(noun) ?? []) {
      const folded = foldWord(form);
      if (!lastLetters.has(folded.slice(-3))) continue;
      const ending = lastForms.find((last) => folded.length > last.length && folded.endsWith(last));
      const first = ending === undefined ? null : folded.slice(0, -ending.length);
      if (first !== null && !OTHER_FIRST_PARTS.includes(first) && !isFirstPart(first, dictionary)) opaque.add(folded);
    }
  }
  return [...opaque].toSorted();
}
