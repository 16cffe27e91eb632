/** What each block of text on a page is for. */
import { composedParent, tagOf } from '../dom/composed.ts';
import { referredElements } from '../dom/references.ts';
import type { ReadField } from '../page/types.ts';
import { noteKind } from '../page/note-kind.ts';
import type { TextKind } from './types.ts';

const HEADING = /^(?:h[1-6]|legend|caption|summary)$/u;
const ASIDE_TAGS = /^(?:button|nav|header|footer|a|option|dialog)$/u;
const ASIDE_ROLES = /^(?:button|navigation|banner|contentinfo|menu|menubar|tab|tablist|dialog|alertdialog)$/u;
const CELL_NAME = /^(?:th|dt)$/u;

/** A text with so many words that cites law is a legal block, not a label with a section in it. */
const LEGAL_WORDS = 12;
const CITES_LAW = /§|\bArt\. ?\d|\bSGB\b|\bDSGVO\b|(?:gesetz|verordnung)(?:es|s|buch(?:es)?)?\b/iu;
/** What is ticked as a whole sentence is a statement; a shorter label is a name ("ledig"). Words. */
const STATEMENT_WORDS = 6;

/** Knows the questions of a page, to tell their labels and hints from running text. */
export class TextKinds {
  readonly #labels = new Map<Element, ReadField>();
  readonly #hints = new Map<Element, ReadField>();
  readonly #controls = new Map<Element, ReadField>();
  readonly #hintTexts: readonly { readonly hint: string; readonly read: ReadField }[];

  constructor(fields: readonly ReadField[]) {
    for (const read of fields) {
      if (read.labelElement) this.#labels.set(read.labelElement, read);
      for (const control of read.controls) {
        this.#controls.set(control, read);
        for (const hint of referredElements(control, 'aria-describedby')) this.#hints.set(hint, read);
      }
    }
    this.#hintTexts = fields.flatMap((read) => (read.field.hint === null ? [] : [{ hint: read.field.hint, read }]));
  }

  /** The kind of a block that stands in this element, and the question that it belongs to. */
  of(element: Element | null, text: string): { readonly kind: TextKind; readonly field: string | null } {
    const words = text.trim().split(/\s+/u).length;
    const running: TextKind = words >= LEGAL_WORDS && CITES_LAW.test(text) ? 'legal' : 'text';
    for (let at: Element | null = element; at !== null; at = composedParent(at)) {
      const label = this.#labels.get(at) ?? this.#targetOf(at);
      if (label) return { kind: isStatement(label, words) ? 'statement' : 'label', field: label.field.key };
      const hint = this.#hints.get(at);
      const note = noteKind(at);
      if (note === 'error') return { kind: 'error', field: hint?.field.key ?? null };
      if (hint) return { kind: 'hint', field: hint.field.key };
      const tag = tagOf(at);
      if (note === 'hint') return { kind: 'hint', field: this.#askedFor(text) };
      if (HEADING.test(tag) || at.getAttribute('role') === 'heading') return { kind: 'heading', field: null };
      if (CELL_NAME.test(tag) || tag === 'label') return { kind: 'label', field: null };
      // A link inside a sentence is part of it; one that is a line of its own is pressed.
      if (ASIDE_TAGS.test(tag) || ASIDE_ROLES.test(at.getAttribute('role') ?? '')) return { kind: 'aside', field: null };
    }
    const field = this.#askedFor(text);
    return { kind: field === null ? running : 'hint', field };
  }

  /** The question of an option: "ja" stands in a label of its own. */
  #targetOf(element: Element): ReadField | undefined {
    if (tagOf(element) !== 'label') return undefined;
    for (const [control, read] of this.#controls) {
      if (element.contains(control) || (control.id !== '' && element.getAttribute('for') === control.id)) return read;
    }
    return undefined;
  }

  #askedFor(text: string): string | null {
    const plain = text.replace(/\s+/gu, ' ').trim();
    if (plain.length < 8) return null;
    return this.#hintTexts.find(({ hint }) => hint.includes(plain))?.read.field.key ?? null;
  }
}

function isStatement({ field }: ReadField, words: number): boolean {
  return field.type === 'confirmation' && words >= STATEMENT_WORDS;
}
