/** What a review reads and what it finds. Plain data throughout: facts leave the page, rules work on them anywhere. */
import type { Recognition } from '../detect/types.ts';
import type { TextRange } from '../glossary/types.ts';
import type { Field } from '../page/types.ts';
import type { FieldEntry, TermEntry } from '../pack/types.ts';

/** What a block of text is for: each kind has rules of its own, and only `hint`, `statement`, `legal` and `text` hold sentences. */
export type TextKind = 'heading' | 'label' | 'hint' | 'statement' | 'legal' | 'text' | 'error' | 'aside';

/** One block of text as it stands on the page. */
export interface TextFacts {
  readonly text: string;
  readonly kind: TextKind;
  /** Drawn; false for what is folded away, which explains but is not found fault with. */
  readonly isShown: boolean;
  /** Key of the question that it belongs to, or null. */
  readonly field: string | null;
  /** CSS path of the element around it; " >>> " goes into a shadow root. */
  readonly path: string;
  readonly terms: readonly { readonly id: string; readonly ranges: readonly TextRange[] }[];
  /** Abbreviations that the page itself spells out, by `abbr[title]`. */
  readonly spelledOut: readonly string[];
}

/** What only the markup of a question says. */
export interface Markup {
  /** CSS path of the first control. */
  readonly path: string;
  /** Where its name comes from. `attribute` is heard, not seen; `placeholder` goes away while typing. */
  readonly namedBy: 'text' | 'attribute' | 'placeholder' | 'nothing';
  /** `text` takes typed letters: a date typed into it needs a pattern. */
  readonly control: 'text' | 'date' | 'file' | 'choice' | 'other';
  /** What stands in the empty box; '' where nothing does. */
  readonly placeholder: string;
  /** How many controls take the answer. */
  readonly controls: number;
  /** Radio buttons or ticks that no fieldset or group with a name joins. */
  readonly isLooseGroup: boolean;
  /** `required` or `aria-required`. */
  readonly isRequired: boolean;
  /** The page shows that it is required: a sign, a word, a class that draws one. */
  readonly isMarkedRequired: boolean;
}

/** A question with all that is known about it; `markup` is null for forms that are no HTML. */
export interface FieldFacts extends Field, Recognition {
  readonly markup: Markup | null;
}

/** One frame of a page, or a PDF. */
export interface FormFacts {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly isPdf: boolean;
  readonly fields: readonly FieldFacts[];
  readonly texts: readonly TextFacts[];
  /** Names of buttons and links. */
  readonly actions: readonly string[];
}

/** Where a finding is. Everything empty for the page as a whole. */
export interface Place {
  /** Key and label of the question, null where it is at none. */
  readonly field: string | null;
  readonly label: string | null;
  /** Position in `FormFacts.texts` and the characters there; null where the whole question is meant. */
  readonly text: number | null;
  readonly range: TextRange | null;
  /** The words that are meant; '' for the whole question. */
  readonly quote: string;
  readonly path: string;
}

/** `error`: somebody cannot fill in the form. `warning`: many will go wrong. `notice`: it could be easier. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing to mend, at one place or several. Its sentences are in `locales/<language>/review.json` under the rule. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** In page order; [] for the page as a whole. */
  readonly places: readonly Place[];
  /** What the sentences say about this page, by the names of their gaps. */
  readonly values: Readonly<Record<string, string>>;
  /** The term whose explanation belongs into the remedy, or null. */
  readonly term: string | null;
}

/** What the rules know besides the page. */
export interface Content {
  readonly terms: Readonly<Record<string, TermEntry>>;
  readonly fields: Readonly<Record<string, FieldEntry>>;
}

/** One rule: all its findings in a form, none for a form that keeps it. */
export type Rule = (form: FormFacts, content: Content) => readonly Finding[];
