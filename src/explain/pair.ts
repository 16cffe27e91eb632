/** Two languages side by side, and what both rest on. */
import type { Figures, SourcePack, Status, TextPack } from '../pack/types.ts';
import { findExpired, writeFigures } from './figures.ts';
import type { Packs, Pair, Source, Text } from './types.ts';

/** The German text, or what a second reader reads `beside` it, and the translation if there is one; figures are written out. */
export function makePair(plain: string, translation: string | undefined, packs: Packs, figures: Figures, beside?: string): Pair {
  const write = (text: string, pack: SourcePack | TextPack): Text => ({ text: writeFigures(text, figures, pack), language: pack.language });
  return {
    plain: packs.beside && beside !== undefined ? write(beside, packs.beside) : write(plain, packs.source),
    translation: packs.text && translation !== undefined ? write(translation, packs.text) : null,
  };
}

/** null where there is no German text: a slot that the source does not have is not shown. */
export function makePairOrNull(plain: string | undefined, translation: string | undefined, packs: Packs, figures: Figures, beside?: string): Pair | null {
  return plain === undefined ? null : makePair(plain, translation, packs, figures, beside);
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
