/** Two languages side by side, and what both rest on. */
import type { Figures, Status } from '../pack/types.ts';
import { findExpired, writeFigures } from './figures.ts';
import type { Packs, Pair, Source } from './types.ts';

/** The German text and its translation, if there is one, with their figures written out. */
export function makePair(plain: string, translation: string | undefined, packs: Packs, figures: Figures): Pair {
  return {
    plain: { text: writeFigures(plain, figures, packs.source), language: packs.source.language },
    translation: packs.text && translation !== undefined
      ? { text: writeFigures(translation, figures, packs.text), language: packs.text.language }
      : null,
  };
}

/** null where there is no German text: a slot that the source does not have is not shown. */
export function makePairOrNull(plain: string | undefined, translation: string | undefined, packs: Packs, figures: Figures): Pair | null {
  return plain === undefined ? null : makePair(plain, translation, packs, figures);
}

/** What stands under a text: law, month and the weaker of both statuses; `texts` are the German originals with their references. */
export function describeSource(
  { law, checked, status }: { readonly law: readonly string[]; readonly checked: string; readonly status: Status },
  translation: { readonly status: Status } | undefined,
  texts: readonly (string | undefined)[], figures: Figures, today: Date,
): Source {
  const reviewed = status === 'reviewed' && (translation === undefined || translation.status === 'reviewed');
  return {
    law,
    checked,
    status: reviewed ? 'reviewed' : 'draft',
    expired: findExpired(texts.filter((text) => text !== undefined), figures, today),
  };
}
