/** What a reader sees: texts with their language, ready to show. */
import type { CardSlot, Person, SourcePack, Status, TextPack } from '../pack/types.ts';

/** The German source and, where the reader reads another language that is on disk, its texts. */
export interface Packs {
  readonly source: SourcePack;
  readonly text: TextPack | null;
  /** For two people at one form: what the second one reads in place of plain German, which stays where a text is missing. */
  readonly beside?: TextPack | null;
}

/** A text and the language it is in (BCP 47). */
export interface Text {
  readonly text: string;
  readonly language: string;
}

/**
 * Plain German (or the language of `Packs.beside`) and the reader's language; `translation` is null where the reader reads German or
 * there is no text yet.
 */
export interface Pair {
  readonly plain: Text;
  readonly translation: Text | null;
}

/** How far a reader can rely on a text; stands under every card, guide and word. */
export interface Source {
  readonly law: readonly string[];
  /** Month in which the facts were checked, `YYYY-MM`; '' where the owner of an own glossary does not say. */
  readonly checked: string;
  /** `draft` unless the German text and the translation that is shown are both reviewed. */
  readonly status: Status;
  /** Ids of figures in the text whose validity has ended on the day asked for: shown as "may be out of date". */
  readonly expired: readonly string[];
}

/** One filled slot of a card. Slots without German text are not there. */
export interface Slot extends Pair {
  readonly slot: CardSlot;
}

/** The explanation of one question. */
export interface Card extends Source {
  /** The German wording that we know the question by; the page's own wording is in the field. */
  readonly label: string;
  readonly translatedLabel: Text | null;
  readonly slots: readonly Slot[];
  readonly persons: readonly Person[];
  /** What owners of own glossaries add. */
  readonly notes: readonly Note[];
}

/** What one owner says to a question. */
export interface Note {
  readonly owner: string;
  readonly slots: readonly Slot[];
}

/** Where people go with a form, as an owner says. Parts without German text are null. */
export interface Office {
  readonly owner: string;
  readonly name: Pair;
  readonly address: Pair | null;
  readonly hours: Pair | null;
  readonly phone: string | null;
  readonly note: Pair | null;
}

/** What to know about a form before filling it in. Parts without German text are null or empty. */
export interface Guide extends Source {
  readonly name: Pair;
  readonly authority: string;
  readonly summary: Pair;
  readonly who: Pair | null;
  readonly papers: readonly Pair[];
  readonly deadlines: Pair | null;
  readonly signing: Pair | null;
  readonly after: Pair | null;
  readonly pitfalls: readonly Pair[];
  readonly advice: Pair | null;
}

/** The explanation of one word. */
export interface Word extends Source {
  readonly term: string;
  readonly short: Text;
  readonly more: Text | null;
  /** 3: explain always; 1: rare. */
  readonly importance: 1 | 2 | 3;
  /** Whose word it is; null for those of the product. */
  readonly owner: string | null;
  /** Where only the word is translated, `short` is the plain German text. */
  readonly translation: { readonly term: Text; readonly short: Text; readonly more: Text | null } | null;
}
