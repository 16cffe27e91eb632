/**
 * Own glossaries: what an administration or a counselling service adds to the content of the product. Kept apart from it and
 * marked with whose it is. German is the source here too; other languages hold text only.
 */
import type { CardSlot, Status } from './types.ts';

/** Name and version of the format; another version gets another name, so that no file is half understood. */
export const OWN_FORMAT = 'formlotse-glossary-1';

type Entries<T> = Readonly<Record<string, T>>;

/** A term in another language. Without `short` the term alone stands beside the German explanation. */
export interface OwnTermText {
  readonly term: string;
  readonly short?: string | undefined;
  readonly more?: string | undefined;
  readonly status: Status;
}

/** A word as in `TermEntry`; `checked` is left out where nobody has written it down. */
export interface OwnTerm {
  readonly term: string;
  readonly short: string;
  readonly more?: string | undefined;
  readonly also: readonly string[];
  readonly formerly: readonly string[];
  readonly inflected: readonly string[];
  readonly context?: { readonly needs?: readonly string[] | undefined; readonly unless?: readonly string[] | undefined } | undefined;
  readonly law: readonly string[];
  readonly importance: 1 | 2 | 3;
  readonly checked?: string | undefined;
  readonly status: Status;
  /** By BCP 47 tag, without German. */
  readonly translations: Entries<OwnTermText>;
}

/** What the owner adds to the slots of a known question. */
export type OwnFieldText = Readonly<Partial<Record<CardSlot, string | undefined>>>;

/** An office in one language: "Sozialamt, Zimmer 12". */
export interface OwnOfficeText {
  readonly name: string;
  readonly address?: string | undefined;
  readonly hours?: string | undefined;
  readonly note?: string | undefined;
}

/** Where people go with a form. */
export interface OwnOffice {
  /** Ids of the forms that it is for; none for all. */
  readonly forms: readonly string[];
  readonly phone?: string | undefined;
  /** By language, German always. */
  readonly texts: Entries<OwnOfficeText>;
}

/** One file of an owner. */
export interface OwnGlossary {
  readonly format: typeof OWN_FORMAT;
  readonly name: string;
  /** Whose it is: stands beside every text of it. */
  readonly owner: string;
  readonly terms: Entries<OwnTerm>;
  /** By id of the known question, then by language. */
  readonly fields: Entries<Entries<OwnFieldText>>;
  readonly offices: Entries<OwnOffice>;
}

/** What one owner adds to a known question, as packs carry it. */
export interface OwnNote {
  readonly owner: string;
  /** By language. */
  readonly texts: Entries<OwnFieldText>;
}

/** An office with its owner, as packs carry it. */
export interface OwnedOffice extends OwnOffice {
  readonly owner: string;
}
