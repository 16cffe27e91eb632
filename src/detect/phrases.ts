/** Many phrases looked for in one pass over the words of a text. */
import { readTextWords } from './wording.ts';

/** A phrase and what it stands for. */
interface Phrase<T> {
  readonly words: readonly string[];
  /** Written with a trailing `*`: the last word may go on. */
  readonly open: boolean;
  readonly means: T;
}

/** Phrases by the first letters of their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Open phrases have at least so many letters before the `*`. */
const KEY_LENGTH = 3;

/** A phrase as its words, to be kept as data: "Feststellung der Behinderung*" is "feststellung der behinderung*". */
export function readPhrase(text: string): string {
  return readTextWords(text).join(' ') + (text.endsWith('*') ? '*' : '');
}

/** Builds the index from phrases that `readPhrase` has read; one without any word is left out. */
export function indexPhrases<T>(phrases: Iterable<readonly [phrase: string, means: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, means] of phrases) {
    const open = text.endsWith('*');
    const words = (open ? text.slice(0, -1) : text).split(' ');
    const key = words[0]?.slice(0, KEY_LENGTH) ?? '';
    if (key === '') continue;
    const others = index.get(key);
    if (others) others.push({ words, open, means });
    else index.set(key, [{ words, open, means }]);
  }
  return index;
}

/** What the phrases in a list of words stand for, each once. */
export function findPhrases<T>(words: readonly string[], index: PhraseIndex<T>): ReadonlySet<T> {
  const found = new Set<T>();
  words.forEach((word, at) => {
    for (const phrase of index.get(word.slice(0, KEY_LENGTH)) ?? []) if (standsAt(words, at, phrase)) found.add(phrase.means);
  });
  return found;
}

function standsAt<T>(words: readonly string[], at: number, { words: wanted, open }: Phrase<T>): boolean {
  return wanted.every((word, index) => {
    const given = words[at + index] ?? '';
    return given === word || (open && index === wanted.length - 1 && given.startsWith(word));
  });
}
