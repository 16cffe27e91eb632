/** Compiles the German terms into one lexicon: every form in which a term is written. Runs when the product is built. */
import type { TermEntry } from '../pack/types.ts';
import { collectCandidates, type Writing } from './candidates.ts';
import { compileCompounds } from './compile-compounds.ts';
import { compileLaws } from './compile-laws.ts';
import { compilePhrases } from './compile-phrases.ts';
import { compileSigns } from './compile-signs.ts';
import type { Dictionary } from './dictionary.ts';
import { createLemmaTable } from './lemma-table.ts';
import { ABBREVIATIONS, ADJECTIVE_ABBREVIATIONS } from './grammar/abbreviations.ts';
import { COMPOUNDS_OF } from './grammar/compounds.ts';
import { PARAGRAPH_WORDS } from './grammar/laws.ts';
import { VERBS_OF_NOUNS } from './grammar/verbs.ts';
import { joinAcronyms, readSurface, type SurfaceWord } from './surface.ts';
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
      if (apart && index === words.length - 1 && takesBracket(words, entries[written.term]?.[1].term)) {
        const finite = lemmas.add('s', apart.particle === null ? apart.joined : apart.apart);
        const objects = words.slice(0, -1).flatMap((object, at) => [GAP.blank, lemmas.add(found[at]?.kind ?? 'w', found[at]?.forms ?? [object.text])]);
        const particle = apart.particle === null ? [] : [GAP.blank, lemmas.add('w', [apart.particle])];
        if (objects.length + particle.length > 0) addPhrase([GAP.blank, finite, ...objects, ...particle], writing);
      }
      return [word.gap, lemma];
    });
    if (sequence.length > 0) addPhrase(sequence, writing);
    const initials = readInitials(words);
    if (initials !== null) addPhrase([GAP.blank, lemmas.add('x', [initials])], writing);
    const joined = joinAcronyms(words);
    if (joined !== null) addPhrase([GAP.blank, lemmas.add('x', joined)], writing);
  };

  entries.forEach(([, entry], term) => {
    for (const writing of listWritings(entry, term)) addWords(readSurface(writing.text, dictionary), writing);
    for (const form of entry.inflected) addPhrase([GAP.blank, lemmas.add(/^\p{Lu}/u.test(form) ? 'n' : 'w', [form])], { term, text: entry.term, forms: [form, entry.term], rank: 0 });
  });

  const { sets, firstWordsOfCues, ...meanings } = collectCandidates(entries.map(([, entry]) => entry), [...phrases.values()].map(({ writings }) => writings));
  // No term, but a reference to law may begin there.
  const paragraph = lemmas.add('n', PARAGRAPH_WORDS);
  const compounds = compileCompounds(entries.flatMap(([, { term, also, formerly }]) => [term, ...also, ...formerly]), dictionary, lemmas);
  const kinds = lemmas.kinds();
  const places = compilePhrases([
    ...[...phrases.values()].flatMap(({ sequence }, index) => (sets[index] === undefined ? [] : [[sets[index], sequence] as const])),
    [meanings.candidates.length, [GAP.blank, paragraph]],
  ], kinds.length);
  return {
    terms: entries.map(([id]) => id),
    importances: entries.map(([, { importance }]) => importance).join(''),
    kinds,
    ...lemmas.forms(firstWordsOfCues, compileSigns({ kinds, phrases: places, ...meanings, ...compounds })),
    spellings: lemmas.spellings(),
    phrases: places,
    ...meanings,
    ...compounds,
    laws: compileLaws(entries.map(([, entry]) => entry)),
  };
}

/** Everything that a term is written as: its own name first, then synonyms, old names, and verbs that say the same. */
function listWritings(entry: TermEntry, term: number): readonly Omit<Writing, 'forms'>[] {
  const derived = [VERBS_OF_NOUNS, COMPOUNDS_OF, ABBREVIATIONS].flatMap((table) => (Object.hasOwn(table, entry.term) ? (table[entry.term] ?? []) : []));
  return [
    { term, text: entry.term, rank: 0 },
    ...[...entry.also, ...entry.formerly].map((text) => ({ term, text, rank: 1 })),
    ...derived.map((text) => ({ term, text, rank: 2 })),
    ...[entry.term, ...entry.also, ...entry.formerly].flatMap(shortenAdjectives).map((text) => ({ term, text, rank: 2 })),
  ];
}

/** "gesetzl. Vertreter" for "gesetzlicher Vertreter". */
function shortenAdjectives(text: string): readonly string[] {
  return Object.entries(ADJECTIVE_ABBREVIATIONS).flatMap(([stem, abbreviations]) => {
    const adjective = new RegExp(`(?<!\\p{L})${stem}(?:e|er|en|em|es)(?= )`, 'iu');
    return adjective.test(text) ? abbreviations.map((abbreviation) => text.replace(adjective, abbreviation)) : [];
  });
}

/**
 * May the verb at the end of a phrase come first ("Kreuzen Sie Zutreffendes an", "Verlängern Sie die Frist")? Not where its object is
 * the term itself: that is found without the verb.
 */
function takesBracket(words: readonly SurfaceWord[], headword: string | undefined): boolean {
  const objects = words.slice(0, -1);
  return objects.every(({ text }) => text !== headword && text !== 'Bitte' && text !== 'bitte') && (objects.length === 0 || objects.at(-1)?.class === 'noun');
}

/** "iSd" for "i. S. d.": abbreviations of several letters are also written without dots and blanks. */
function readInitials(words: readonly SurfaceWord[]): string | null {
  const areInitials = words.length > 1 && words.every((word) => word.class === 'abbreviation' && /^\p{L}\.$/u.test(word.text));
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  return areInitials && /\p{Lu}/u.test(initials) ? initials : null;
}
