/** Form → guide. */
import type { Figures } from '../pack/types.ts';
import { describeSource, makePair, makePairOrNull } from './pair.ts';
import type { Guide, Packs, Pair } from './types.ts';

/** What to know about a form before filling it in; null for an id that the source does not have. */
export function guideForm(formId: string, packs: Packs, figures: Figures, today: Date): Guide | null {
  const entry = packs.source.forms[formId];
  if (!entry) return null;
  const translated = packs.text?.forms[formId];
  const pairOrNull = (plain: string | undefined, translation: string | undefined): Pair | null =>
    makePairOrNull(plain, translation, packs, figures);
  const texts = [
    entry.summary, entry.who, ...entry.papers, entry.deadlines, entry.signing, entry.after, ...entry.pitfalls, entry.advice,
  ];
  return {
    name: makePair(entry.name, translated?.name, packs, figures),
    authority: entry.authority,
    summary: makePair(entry.summary, translated?.summary, packs, figures),
    who: pairOrNull(entry.who, translated?.who),
    papers: makePairs(entry.papers, translated?.papers, packs, figures),
    deadlines: pairOrNull(entry.deadlines, translated?.deadlines),
    signing: pairOrNull(entry.signing, translated?.signing),
    after: pairOrNull(entry.after, translated?.after),
    pitfalls: makePairs(entry.pitfalls, translated?.pitfalls, packs, figures),
    advice: pairOrNull(entry.advice, translated?.advice),
    ...describeSource(entry, translated, texts, figures, today),
  };
}

/** Pairs by position. A translated list of another length cannot be paired without guessing: then German stands alone. */
function makePairs(plain: readonly string[], translated: readonly string[] | undefined, packs: Packs, figures: Figures): readonly Pair[] {
  const translations = translated?.length === plain.length ? translated : [];
  return plain.map((text, index) => makePair(text, translations[index], packs, figures));
}
