/** What reading a page gives: the questions as a person sees them, and what the detector needs to know about the page. */
import type { FieldType, Person } from '../pack/types.ts';

/** One question, as a person reads it: a radio group is one question, a date in three boxes too. Plain data, no nodes. */
export interface Field {
  /** Names this question on this page; the same after a re-render of the same question. */
  readonly key: string;
  /** Without asterisk, numbering, "Pflichtfeld", soft hyphens and icon text. '' where the page gives the question no name. */
  readonly label: string;
  /** What the page itself says beside the question: description, placeholder, help text. null where it says nothing. */
  readonly hint: string | null;
  /** Headings and legends above the question, outermost first. */
  readonly section: readonly string[];
  /** Whose data is asked for, null where the page does not say. */
  readonly person: Person | null;
  readonly type: FieldType;
  readonly required: boolean;
  /** The texts of the answers to choose from; which one is chosen is never read. */
  readonly options: readonly string[];
  /** The error message that the page shows at this question, or null. */
  readonly error: string | null;
  /** HTML `autocomplete` token and `name` of the first control: clues to the question, '' where there are none. */
  readonly autocomplete: string;
  readonly name: string;
}

/** A field with the elements that take its answer, in page order. Stays in the page; only `field` travels. */
export interface ReadField {
  readonly field: Field;
  readonly controls: readonly Element[];
  /** The element that holds the label, to mark it; null where there is none. */
  readonly labelElement: Element | null;
}

/** Controls that are no part of an application; why they were left out is a clue about the page. */
export type AsideKind = 'search' | 'login' | 'newsletter' | 'cookies' | 'language' | 'honeypot' | 'comment' | 'chat';

/** Everything that one reading gives: the questions, and what tells which form it is. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  /** `lang` of the document, null where it is not given. */
  readonly language: string | null;
  /** h1–h6, legends and role=heading in page order. */
  readonly headings: readonly string[];
  /** Visible text of the page, at most `TEXT_LIMIT` characters. */
  readonly text: string;
  readonly fields: readonly ReadField[];
  readonly asides: readonly AsideKind[];
  /** What the buttons behind the first question say, without those of the site's frame. */
  readonly buttons: readonly string[];
}
