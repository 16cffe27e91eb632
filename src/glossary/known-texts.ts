/** Texts in which terms were looked for before: a page that changes costs only what is new in it. */
import type { Lexicon } from './lexicon.ts';
import { findTerms } from './match.ts';
import type { Match } from './types.ts';

/** More blocks and labels than the largest forms have; all are forgotten when a page brings more. */
const TEXTS_KEPT = 20_000;
/** Longer texts (UTF-16 code units) are long in any memory too, and a page has few of them. */
const LONGEST_KEPT = 2_000;

const KNOWN = new WeakMap<Lexicon, Map<string, readonly Match[]>>();

/** The same as `findTerms`, which reads a text that it has read with this lexicon only once. */
export function findTermsAgain(text: string, lexicon: Lexicon): readonly Match[] {
  const known = knownOf(lexicon);
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = findTerms(text, lexicon);
  if (text.length <= LONGEST_KEPT) known.set(text, found);
  return found;
}

function knownOf(lexicon: Lexicon): Map<string, readonly Match[]> {
  const known = KNOWN.get(lexicon);
  if (known !== undefined && known.size < TEXTS_KEPT) return known;
  const fresh = new Map<string, readonly Match[]>();
  KNOWN.set(lexicon, fresh);
  return fresh;
}
