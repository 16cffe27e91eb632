/** What the owner of an own glossary says to a question, and where people go with a form. */
import { pickText } from '../pack/own-packs.ts';
import { CARD_SLOTS, type FieldEntry, type Figures } from '../pack/types.ts';
import { makePair, makePairOrNull } from './pair.ts';
import type { Note, Office, Packs, Slot } from './types.ts';

/** Notes of owners to a question, slots in the order of a card. Slots without German text are not there. */
export function explainNotes(entry: FieldEntry, packs: Packs, figures: Figures): readonly Note[] {
  return (entry.notes ?? []).map(({ owner, texts }) => {
    const german = pickText(texts, packs.source.language) ?? {};
    const translated = packs.text ? pickText(texts, packs.text.language) : undefined;
    return { owner, slots: CARD_SLOTS.flatMap((slot): Slot[] => {
      const plain = german[slot];
      return plain === undefined ? [] : [{ slot, ...makePair(plain, translated?.[slot], packs, figures) }];
    }) };
  });
}

/** Offices for this form, and those that are for every form; for an unknown form (null) the latter. */
export function listOffices(formId: string | null, packs: Packs, figures: Figures): readonly Office[] {
  return (packs.source.offices ?? []).flatMap(({ owner, forms, phone, texts }): Office[] => {
    const german = pickText(texts, packs.source.language);
    if (!german || (forms.length > 0 && (formId === null || !forms.includes(formId)))) return [];
    const translated = packs.text ? pickText(texts, packs.text.language) : undefined;
    return [{
      owner, phone: phone ?? null,
      name: makePair(german.name, translated?.name, packs, figures),
      address: makePairOrNull(german.address, translated?.address, packs, figures),
      hours: makePairOrNull(german.hours, translated?.hours, packs, figures),
      note: makePairOrNull(german.note, translated?.note, packs, figures),
    }];
  });
}
