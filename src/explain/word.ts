/** Word → explanation. */
import type { Figures } from '../pack/types.ts';
import { describeSource, makePair, makePairOrNull } from './pair.ts';
import type { Packs, Word } from './types.ts';

/** What a term means, in plain German and in the reader's language where it is there; null for an unknown id. */
export function explainWord(id: string, packs: Packs, figures: Figures, today: Date): Word | null {
  const entry = packs.source.terms[id];
  if (!entry) return null;
  const translated = packs.text?.terms[id];
  const beside = packs.beside?.terms[id];
  const term = makePair(entry.term, translated?.term, packs, figures);
  const short = makePair(entry.short, translated?.short || undefined, packs, figures, beside?.short);
  const more = makePairOrNull(entry.more, translated?.more, packs, figures, beside?.more);
  return {
    term: entry.term,
    short: short.plain,
    more: more?.plain ?? null,
    importance: entry.importance,
    owner: entry.owner ?? null,
    translation: term.translation && { term: term.translation, short: short.translation ?? short.plain, more: more?.translation ?? null },
    ...describeSource(entry, translated, [entry.short, entry.more], figures, today),
  };
}
