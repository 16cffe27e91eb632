/** Question → card. */
import { CARD_SLOTS, type Figures } from '../pack/types.ts';
import { explainNotes } from './own.ts';
import { describeSource, makePair } from './pair.ts';
import type { Card, Packs, Slot } from './types.ts';

/**
 * The card of a known question (`concept` is the id of a field in the packs), slots in the order in which a reader needs them.
 * null for an unknown one: nothing is guessed.
 */
export function explainField(concept: string, packs: Packs, figures: Figures, today: Date): Card | null {
  const entry = packs.source.fields[concept];
  if (!entry) return null;
  const translated = packs.text?.fields[concept];
  const beside = packs.beside?.fields[concept];
  const slots = CARD_SLOTS.flatMap((slot): Slot[] => {
    const plain = entry[slot];
    return plain === undefined ? [] : [{ slot, ...makePair(plain, translated?.[slot], packs, figures, beside?.[slot]) }];
  });
  return {
    label: entry.label,
    translatedLabel: makePair(entry.label, translated?.label, packs, figures).translation,
    slots,
    persons: entry.persons,
    notes: explainNotes(entry, packs, figures),
    ...describeSource(entry, translated, CARD_SLOTS.map((slot) => entry[slot]), figures, today),
  };
}
