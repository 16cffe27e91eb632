/** Texts in which terms were looked for before: a page that changes costs only what is new in it. */
import { remember } from '../text/remember.ts';
import type { Lexicon } from './lexicon.ts';
import { findTerms } from './match.ts';
import type { Match } from './types.ts';

/** More blocks and labels than the largest forms have; all are forgotten when a page brings more. */
const TEXTS_KEPT = 20_000;
/** Longer texts (UTF-16 code units) are long in any memory too, and a page has few of them. */
const LONGEST_KEPT = 2_000;

const readers = new WeakMap<Lexicon, (text: string) => readonly Match[]>();

/** The same as `findTerms`, which reads a text that it has read with this lexicon only once. */
export function findTermsAgain(text: string, lexicon: Lexicon): readonly Match[] {
  if (text.length > LONGEST_KEPT) return findTerms(text, lexicon);
  const read = readers.get(lexicon) ?? remember((one: string) => findTerms(one, lexicon), TEXTS_KEPT);
  readers.set(lexicon, read);
  return read(text);
}
