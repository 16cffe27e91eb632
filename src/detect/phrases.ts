/** Many phrases looked for in one pass over the words of a text. */
import { readTextWords } from './wording.ts';

/** A phrase and what it stands for. */
interface Phrase<T> {
  readonly words: readonly string[];
  /** Written with a trailing `*`: the last word may go on. */
  readonly open: boolean;
  /** Written with a leading `*`: the first word may have more before it, as German compounds do ("*rechner" is also "Wohngeldrechner"). */
  readonly isTail: boolean;
  readonly means: T;
}

/** Phrases by the first letters of their first word; those with a leading `*` by its last letters, after a `*`. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Phrases with a `*` have at least so many letters beside it. */
const KEY_LENGTH = 3;
/** Stands in an index that has phrases with a leading `*`: others need not look twice. */
const HAS_TAILS = '*';

/** A phrase as its words, to be kept as data: "Feststellung der Behinderung*" is "feststellung der behinderung*". */
export function readPhrase(text: string): string {
  return (text.startsWith('*') ? '*' : '') + readTextWords(text).join(' ') + (text.endsWith('*') ? '*' : '');
}

/** Builds the index from phrases that `readPhrase` has read; one without any word is left out. */
export function indexPhrases<T>(phrases: Iterable<readonly [phrase: string, means: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, means] of phrases) {
    const open = text.endsWith('*');
    const isTail = text.startsWith('*');
    const words = text.slice(isTail ? 1 : 0, open ? -1 : undefined).split(' ');
    const [first = ''] = words;
    if (first === '') continue;
    if (isTail) index.set(HAS_TAILS, []);
    const key = isTail ? readTailKey(first) : first.slice(0, KEY_LENGTH);
    const phrase = { words, open, isTail, means };
    const others = index.get(key);
    if (others) others.push(phrase);
    else index.set(key, [phrase]);
  }
  return index;
}

/** What the phrases in a list of words stand for, each once. */
export function findPhrases<T>(words: readonly string[], index: PhraseIndex<T>): ReadonlySet<T> {
  const found = new Set<T>();
  const hasTails = index.has(HAS_TAILS);
  for (const [at, word] of words.entries()) {
    const phrases = index.get(word.slice(0, KEY_LENGTH));
    if (phrases !== undefined) for (const phrase of phrases) if (standsAt(words, at, phrase)) found.add(phrase.means);
    const tails = hasTails ? index.get(readTailKey(word)) : undefined;
    if (tails !== undefined) for (const phrase of tails) if (standsAt(words, at, phrase)) found.add(phrase.means);
  }
  return found;
}

function readTailKey(word: string): string {
  return `*${word.slice(-KEY_LENGTH)}`;
}

function standsAt<T>(words: readonly string[], at: number, { words: wanted, open, isTail }: Phrase<T>): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    const word = wanted[index] ?? '';
    const given = words[at + index] ?? '';
    if (given !== word && !(open && index === wanted.length - 1 && given.startsWith(word)) && !(isTail && index === 0 && given.endsWith(word))) return false;
  }
  return true;
}
