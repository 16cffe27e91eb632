/** Compiles the German terms into one lexicon: every form in which a term is written. Runs when the product is built. */
import type { TermEntry } from '../pack/types.ts';
import { collectCandidates, type Writing } from './candidates.ts';
import { compileCompounds } from './compile-compounds.ts';
import { compileLaws } from './compile-laws.ts';
import type { Dictionary } from './dictionary.ts';
import { createLemmaTable } from './lemma-table.ts';
import { VERBS_OF_NOUNS } from './grammar/verbs.ts';
import { readSurface, type SurfaceWord } from './surface.ts';
import { GAP, type LexiconData } from './types.ts';
import { findForms } from './word-forms.ts';

/** The lexicon of these terms, as plain data. Terms are sorted by id, so that the same terms give the same bytes. */
export function compileLexicon(terms: Readonly<Record<string, TermEntry>>, dictionary: Dictionary): LexiconData {
  const entries = Object.entries(terms).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lemmas = createLemmaTable();
  const phrases = new Map<string, { readonly sequence: readonly number[]; readonly writings: Writing[] }>();

  const addPhrase = (sequence: readonly number[], writing: Writing): void => {
    const key = sequence.join(' ');
    const phrase = phrases.get(key) ?? { sequence, writings: [] };
    phrase.writings.push(writing);
    phrases.set(key, phrase);
  };
  const addWords = (words: readonly SurfaceWord[], written: Omit<Writing, 'forms'>): void => {
    const found = words.map((word) => findForms(word, dictionary));
    const writing = { ...written, forms: found.length === 1 ? (found[0]?.forms ?? []) : [] };
    const sequence = words.flatMap((word, index) => {
      const { kind, forms, apart } = found[index] ?? findForms(word, dictionary);
      const lemma = lemmas.add(kind, forms);
      if (words.length === 1 && apart?.particle) {
        addPhrase([GAP.blank, lemmas.add('s', apart.apart), GAP.blank, lemmas.add('w', [apart.particle])], writing);
      }
      return [word.gap, lemma];
    });
    if (sequence.length > 0) addPhrase(sequence, writing);
    const initials = readInitials(words);
    if (initials !== null) addPhrase([GAP.blank, lemmas.add('x', [initials])], writing);
  };

  entries.forEach(([, entry], term) => {
    for (const writing of listWritings(entry, term)) addWords(readSurface(writing.text, dictionary), writing);
    for (const form of entry.inflected) addPhrase([GAP.blank, lemmas.add(/^\p{Lu}/u.test(form) ? 'n' : 'w', [form])], { term, text: entry.term, forms: [form, entry.term], rank: 0 });
  });

  const { candidates, senses, cues, sets } = collectCandidates(entries.map(([, entry]) => entry), [...phrases.values()].map(({ writings }) => writings));
  const compounds = compileCompounds(entries.flatMap(([, { term, also, formerly }]) => [term, ...also, ...formerly]), dictionary, lemmas);
  return {
    terms: entries.map(([id]) => id),
    importances: entries.map(([, { importance }]) => importance).join(''),
    kinds: lemmas.kinds(),
    ...lemmas.forms(cues.firstWords),
    spellings: lemmas.spellings(),
    phrases: [...phrases.values()].flatMap(({ sequence }, index) => (sets[index] === undefined ? [] : [[sets[index], ...sequence]])),
    candidates,
    senses,
    cues,
    ...compounds,
    laws: compileLaws(entries.map(([, entry]) => entry)),
  };
}

/** Everything that a term is written as: its own name first, then synonyms, old names, and verbs that say the same. */
function listWritings(entry: TermEntry, term: number): readonly Omit<Writing, 'forms'>[] {
  const verbs = Object.hasOwn(VERBS_OF_NOUNS, entry.term) ? (VERBS_OF_NOUNS[entry.term] ?? []) : [];
  return [
    { term, text: entry.term, rank: 0 },
    ...[...entry.also, ...entry.formerly].map((text) => ({ term, text, rank: 1 })),
    ...verbs.map((text) => ({ term, text, rank: 2 })),
  ];
}

/** "iSd" for "i. S. d.": abbreviations of several letters are also written without dots and blanks. */
function readInitials(words: readonly SurfaceWord[]): string | null {
  const areInitials = words.length > 1 && words.every((word) => word.class === 'abbreviation' && /^\p{L}\.$/u.test(word.text));
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  return areInitials && /\p{Lu}/u.test(initials) ? initials : null;
}
