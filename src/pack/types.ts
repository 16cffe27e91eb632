/**
 * The content as the rest of the product sees it: what stands in `glossaries/`, read and checked by `parse.ts`.
 * Everything is data; ids are stable for ever.
 */
import type { OwnedOffice, OwnNote } from './own.ts';

/** Whom a question is about. `null` in a field means that the form does not say. */
export const PERSONS = ['applicant', 'cared-for', 'spouse', 'child', 'carer', 'representative', 'household', 'other'] as const;
export type Person = (typeof PERSONS)[number];

/** What kind of answer a question takes. `confirmation` is a single tick. */
export const FIELD_TYPES = [
  'text', 'long-text', 'date', 'number', 'email', 'tel', 'choice', 'multiple-choice', 'confirmation', 'file', 'signature',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** `draft` until a person who knows the subject, or a native speaker, has read the text. */
export type Status = 'draft' | 'reviewed';

/** The slots of a field's card, in the order in which a reader needs them. */
export const CARD_SLOTS = ['meaning', 'why', 'where', 'example', 'format', 'ifMissing', 'mistake', 'advice'] as const;
export type CardSlot = (typeof CARD_SLOTS)[number];

/** What a translator writes for a field; German has the same slots. */
export interface FieldText extends Readonly<Partial<Record<CardSlot, string>>> {
  readonly label: string;
  readonly status: Status;
}

/** One question that forms ask in many wordings: "Rentenversicherungsnummer", "RV-Nr.", "SV-Nummer". */
export interface FieldEntry extends FieldText {
  readonly meaning: string;
  /** Other wordings of the label, as printed on forms. */
  readonly also: readonly string[];
  /** Words that, when they stand in the label or section, mean that another question is asked. */
  readonly not: readonly string[];
  /**
   * Words that decide what a long statement or question asks, however it is put: "Wahrheit*" for the truth of all answers. A trailing
   * `*` allows any ending. Short labels are compared word by word instead.
   */
  readonly signals: readonly string[];
  /** Words of answers to choose from that only this question has: "ledig", "verheiratet". Two of them decide, whatever the label says. */
  readonly answers: readonly string[];
  /** Words of a section heading without which the label alone does not mean this question ("Name" under "Pflegedienst"). */
  readonly section: readonly string[];
  readonly persons: readonly Person[];
  /** Types in which the question is asked; a field of another type is not this question. Empty: any type. */
  readonly types: readonly FieldType[];
  /** HTML `autocomplete` tokens that name this question (HTML standard, section 4.10.18.7). */
  readonly autocomplete: readonly string[];
  readonly law: readonly string[];
  /** Month in which the facts were checked, `YYYY-MM`. */
  readonly checked: string;
  /** What own glossaries add; none in the files. */
  readonly notes?: readonly OwnNote[];
}

/** What a translator writes for a term. `term` is the gloss that stands beside the German word, never instead of it. */
export interface TermText {
  readonly term: string;
  /** At most 25 words; answers "what is it?". */
  readonly short: string;
  /** At most 80 words; when it matters to the reader, an example. */
  readonly more?: string | undefined;
  readonly status: Status;
}

/** A word of administrative German. */
export interface TermEntry extends TermText {
  /** Synonyms and abbreviations that mean the same. */
  readonly also: readonly string[];
  /** Words that were used before and still stand on forms. */
  readonly formerly: readonly string[];
  /** Id of the term that has taken the place of this one, where the old word needs a text of its own: Bürgergeld → Grundsicherungsgeld. */
  readonly now?: string | undefined;
  /** Inflected forms that neither dictionary nor rules give ("Anträge" needs no entry, an irregular one does). */
  readonly inflected: readonly string[];
  /** The word is only this term if one of `needs` and none of `unless` stands in the same sentence. */
  readonly context?: { readonly needs?: readonly string[] | undefined; readonly unless?: readonly string[] | undefined } | undefined;
  readonly law: readonly string[];
  /** 3: explain always; 2: should; 1: rare. Ranks the marks of a page. */
  readonly importance: 1 | 2 | 3;
  /** '' where the owner of an own glossary has not written it down. */
  readonly checked: string;
  /** Whose word it is; none for those of the product. */
  readonly owner?: string;
}

/** Where a clue about a form is looked for. */
export const CLUE_PLACES = ['title', 'heading', 'text', 'url', 'field'] as const;
export type CluePlace = (typeof CLUE_PLACES)[number];

/** A reason to believe that a page is (weight > 0) or is not (weight < 0) this form. */
export interface Clue {
  readonly in: CluePlace;
  /** Words to find, whole words in any case; a trailing `*` allows any ending, a leading one any beginning ("*verein"). For `field`: the id of a field. */
  readonly says: string;
  readonly weight: number;
}

/** Where a clue about a page as a whole is looked for: what people read, what they are asked, and how the page is made. */
export const PAGE_CLUE_PLACES = [...CLUE_PLACES, 'host', 'label', 'button', 'edge', 'aside', 'name', 'clue'] as const;
export type PageCluePlace = (typeof PAGE_CLUE_PLACES)[number];

/** A reason to believe that a page is (weight > 0) or is not (weight < 0) an administrative form, whichever. */
export interface PageClue {
  readonly in: PageCluePlace;
  /**
   * Each as in `Clue`; the second that is found counts half as much as the first, the third half as much as the second.
   * `host`: the end of a host name. `label`: words of questions and answers. `button`: words of buttons behind the first question. `edge`: words where the page's text begins or ends. `aside`: an `AsideKind`. `name` and `clue`: the place in
   * which the name or a clue of a form of `glossaries/de/forms` was found.
   */
  readonly says: readonly string[];
  /** Log-odds. */
  readonly weight: number;
  /**
   * Clues with the same topic say the same thing in other places: "Wohngeld" in title, heading and text is one reason, not three.
   * The strongest counts in full, each further one half as much as the one before.
   */
  readonly topic?: string | undefined;
  /**
   * It says what the page is about, not who receives it: care services, law firms, landlords and magazines say these words as well.
   * Beside clues with `recipient` it counts less.
   */
  readonly subject?: boolean | undefined;
  /** It says that somebody else than an authority or insurer receives what is filled in. */
  readonly recipient?: boolean | undefined;
  /** The reason as people read it; "…" stands for the words that were found. */
  readonly because: string;
}

/** What a translator writes for a form. */
export interface FormText {
  readonly name: string;
  readonly summary: string;
  readonly who?: string | undefined;
  readonly papers: readonly string[];
  readonly deadlines?: string | undefined;
  readonly signing?: string | undefined;
  readonly after?: string | undefined;
  readonly pitfalls: readonly string[];
  /** Who gives free advice about this procedure. */
  readonly advice?: string | undefined;
  readonly status: Status;
}

/** One administrative procedure. */
export interface FormEntry extends FormText {
  /** Other names on forms and sites. Name and `also` are clues by themselves; they are not repeated in `clues`. */
  readonly also: readonly string[];
  readonly clues: readonly Clue[];
  readonly law: readonly string[];
  readonly authority: string;
  /** 14-digit LeiKa key of the service, or null where none is known. */
  readonly leika: string | null;
  readonly checked: string;
}

/** Units of figures; each language says in `units.json` how it writes them. */
export const FIGURE_UNITS = [
  'EUR', 'EUR/month', 'EUR/year', 'EUR/week', 'percent', 'working-days', 'days', 'weeks', 'months', 'years', 'hours/week', 'points',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** An amount, limit or deadline that law changes. Texts refer to it as `{id}` and never write the number. */
export interface Figure {
  readonly value: number;
  readonly unit: FigureUnit;
  /** First and last day of validity, `YYYY-MM-DD`; `to` is null while no end is known. */
  readonly from: string;
  readonly to: string | null;
  readonly law: string;
  readonly checked: string;
}
/** All figures by id. */
export type Figures = Readonly<Record<string, Figure>>;

/** How a language writes a unit: one pattern, or one for each plural category (CLDR) with `other` as the rest. */
export type UnitPattern = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });
/** A language's patterns for all units. */
export type Units = Readonly<Record<FigureUnit, UnitPattern>>;

type Entries<T> = Readonly<Record<string, T>>;

/** One word for one thing: how a language says a German key word. */
export interface KeyWord {
  readonly say: string;
  /** Beginnings that each inflected form of it has, in small letters. Empty where none is sure. */
  readonly stems: readonly string[];
  /** Translations that we do not use for it, in small letters. */
  readonly never: readonly string[];
}

/** What a language's translators have agreed on. */
export interface Style {
  /** Small letters that similar languages have and this one has not: "ыэъё" in Ukrainian. */
  readonly foreignLetters: string;
  /** By German word. */
  readonly words: Entries<KeyWord>;
}

/** The German source: everything that is not translatable stands here too. */
export interface SourcePack {
  readonly language: string;
  readonly terms: Entries<TermEntry>;
  readonly fields: Entries<FieldEntry>;
  readonly forms: Entries<FormEntry>;
  readonly clues: Entries<PageClue>;
  /** Offices of own glossaries; none in the files. */
  readonly offices?: readonly OwnedOffice[];
  /** Patterns with `{value}` and, for money, `{year}`. */
  readonly units: Units;
}

/** Another language: texts only; what is missing falls back to plain German. */
export interface TextPack {
  readonly language: string;
  readonly terms: Entries<TermText>;
  readonly fields: Entries<FieldText>;
  readonly forms: Entries<FormText>;
  readonly units: Units;
}
