/** Words of labels that no wording has as they stand: with a row's number, with a slip of the pen, or put together anew. */
import type { Recogniser } from './compile.ts';

/** Long labels are sentences: there an unknown word matters little, and looking for it costs. */
const MOST_WORDS = 8;
/** In shorter words one letter makes another word ("Miete", "Mitte"). */
const SHORTEST_SLIP = 8;
/** Parts of compounds are at least this long, in letters. */
const SHORTEST_PART = 4;
const LINKING = /(?:es|en|s|n)$/u;

type Words = Pick<Recogniser, 'byWord' | 'byLength'>;

/** The words as wordings spell them: "geburtsname2", "geburtstdatum", "vermietername". Unknown ones stay as they are. */
export function respell(words: readonly string[], known: Words): readonly string[] {
  if (words.length > MOST_WORDS) return words;
  return words.flatMap((word) => {
    if (known.byWord.has(word)) return word;
    const bare = word.replace(/\d{1,2}$/u, '');
    if (known.byWord.has(bare)) return bare;
    return findSlip(bare, known) ?? splitCompound(bare, known) ?? word;
  });
}

function findSlip(word: string, { byLength }: Words): string | null {
  if (word.length < SHORTEST_SLIP) return null;
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    const meant = byLength.get(length)?.find((one) => one.charAt(0) === word.charAt(0) && one.at(-1) === word.at(-1) && isSlip(word, one));
    if (meant !== undefined) return meant;
  }
  return null;
}

/** One letter more, less, or another one; two letters in the wrong order. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
    || (restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2));
}

function splitCompound(word: string, { byWord }: Words): readonly string[] | null {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const tail = word.slice(cut);
    if (!byWord.has(tail)) continue;
    const head = word.slice(0, cut);
    const bare = [head, head.replace(LINKING, '')].find((one) => one.length >= SHORTEST_PART && byWord.has(one));
    if (bare !== undefined) return [bare, tail];
  }
  return null;
}
