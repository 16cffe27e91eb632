/** Decides which term a section of law stands for. Runs when the product is built. */
import type { TermEntry } from '../pack/types.ts';
import { MOVED_SECTIONS, SECTIONS } from './grammar/laws.ts';
import { fileLawReference } from './law.ts';

/** Key of the section → number of the term. A section that several terms rest on stands for one only if the table says so. */
export function compileLaws(entries: readonly TermEntry[]): Readonly<Record<string, number>> {
  const claims = new Map<string, Set<number>>();
  entries.forEach((entry, term) => {
    for (const reference of [...entry.law, ...entry.also, ...entry.formerly]) {
      const key = reference.startsWith('§') ? fileLawReference(reference) : null;
      if (key !== null) claims.set(key, (claims.get(key) ?? new Set()).add(term));
    }
  });
  const laws: Record<string, number> = {};
  for (const [key, terms] of claims) {
    const [only, second] = terms;
    if (only !== undefined && second === undefined) laws[key] = only;
  }
  for (const [reference, headword] of Object.entries(SECTIONS)) {
    const key = fileLawReference(reference);
    const term = entries.findIndex((entry) => entry.term === headword);
    if (key !== null && term >= 0) laws[key] = term;
  }
  for (const [from, to] of Object.entries(MOVED_SECTIONS)) {
    const [oldKey, newKey] = [fileLawReference(from), fileLawReference(to)];
    const term = newKey === null ? undefined : laws[newKey];
    if (oldKey !== null && term !== undefined) laws[oldKey] = term;
  }
  return Object.fromEntries(Object.entries(laws).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
