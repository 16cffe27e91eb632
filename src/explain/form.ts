/** Form → guide. */
import type { Figures } from '../pack/types.ts';
import { describeSource, makePair, makePairOrNull } from './pair.ts';
import type { Guide, Packs, Pair } from './types.ts';

/** What to know about a form before filling it in; null for an id that the source does not have. */
export function guideForm(formId: string, packs: Packs, figures: Figures, today: Date): Guide | null {
  const entry = packs.source.forms[formId];
  if (!entry) return null;
  const translated = packs.text?.forms[formId];
  const beside = packs.beside?.forms[formId];
  const pairOrNull = (part: 'who' | 'deadlines' | 'signing' | 'after' | 'advice'): Pair | null =>
    makePairOrNull(entry[part], translated?.[part], packs, figures, beside?.[part]);
  const texts = [
    entry.summary, entry.who, ...entry.papers, entry.deadlines, entry.signing, entry.after, ...entry.pitfalls, entry.advice,
  ];
  return {
    name: makePair(entry.name, translated?.name, packs, figures),
    authority: entry.authority,
    summary: makePair(entry.summary, translated?.summary, packs, figures, beside?.summary),
    who: pairOrNull('who'),
    papers: makePairs(entry.papers, translated?.papers, packs, figures, beside?.papers),
    deadlines: pairOrNull('deadlines'),
    signing: pairOrNull('signing'),
    after: pairOrNull('after'),
    pitfalls: makePairs(entry.pitfalls, translated?.pitfalls, packs, figures, beside?.pitfalls),
    advice: pairOrNull('advice'),
    ...describeSource(entry, translated, texts, figures, today),
  };
}

/** Pairs by position. A translated list of another length cannot be paired without guessing: then German stands alone. */
function makePairs(
  plain: readonly string[], translated: readonly string[] | undefined, packs: Packs, figures: Figures, beside: readonly string[] | undefined,
): readonly Pair[] {
  const fitting = (texts: readonly string[] | undefined): readonly string[] => (texts?.length === plain.length ? texts : []);
  return plain.map((text, index) => makePair(text, fitting(translated)[index], packs, figures, fitting(beside)[index]));
}
