/** How a check says what it has found. */
import type { Finding, Rule, Severity } from './types.ts';
import type { Word } from './sentence.ts';

/** A finding before its words are cut out of the text. */
export type Mark = Omit<Finding, 'words'> & { readonly words?: string };

/** Marks everything from the first to the last of these words, whichever order they come in; at least one is needed. */
export function mark(rule: Rule, severity: Severity, ...words: readonly [Word, ...(Word | undefined)[]]): Mark {
  const present = words.filter((word) => word !== undefined);
  return { rule, severity, start: Math.min(...present.map(({ start }) => start)), end: Math.max(...present.map(({ end }) => end)) };
}
