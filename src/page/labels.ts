import { isWithin } from '../dom/composed.ts';
import { lookAt } from '../dom/look.ts';
import { referredElements } from '../dom/references.ts';
import { collapse, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { isRendered } from '../dom/visible.ts';
import { cleanLabel } from './clean-label.ts';
import { noteKind } from './note-kind.ts';
import type { Control, Scan } from './scan.ts';
import { isCell } from './tables.ts';
import { isLine } from './widget.ts';

/** The text that names a control, as it stands on the page, and where it stands. */
export interface Name {
  readonly raw: string;
  readonly element: Element | null;
}

const NO_LABELS: readonly Element[] = [];
const NO_NAMES: readonly Name[] = [];

/** Which `<label>` belongs to which control. Reads the tree, not `input.labels`: shadow trees and duplicate ids need more. */
export class Labels {
  readonly #byControl = new Map<Control, Element[]>();
  readonly #texts = new Map<Element, string>();
  readonly #targets = new Map<Element, Control>();
  readonly #names = new Map<Control, readonly Name[]>();

  readonly #drawn: ReadonlyMap<Element, string>;

  constructor({ controls, labels }: Scan) {
    this.#drawn = labels;
    const byRoot = new Map<Node, TreeIds>();
    const byElement = new Map(controls.map((control) => [control.element, control]));
    for (const control of controls) {
      const { id } = control.element;
      if (id !== '') idsOf(control.element, byRoot).add(id, control);
    }
    for (const label of labels.keys()) {
      const id = label.getAttribute('for') ?? '';
      const target = id === '' ? undefined : (idsOf(label, byRoot).next(id) ?? this.#strayTarget(label, byElement) ?? idsOf(label, byRoot).first(id));
      if (target !== undefined) this.#tie(label, target);
    }
    for (const control of controls) if (control.wrapper !== null && !control.wrapper.getAttribute('for')) this.#tieWrapper(control, control.wrapper);
  }

  of(control: Control): readonly Element[] {
    return this.#byControl.get(control) ?? NO_LABELS;
  }

  /** The visible labels of a control that say something, first to last, without the help and errors inside them. Read once. */
  namesOf(control: Control): readonly Name[] {
    const labels = this.#byControl.get(control);
    if (labels === undefined) return NO_NAMES;
    const known = this.#names.get(control);
    if (known !== undefined) return known;
    const names: Name[] = [];
    for (const element of labels) {
      if (noteKind(element) === 'error') continue;
      const raw = this.textOf(element);
      if (cleanLabel(raw).text !== '') names.push({ raw, element });
    }
    this.#names.set(control, names);
    return names;
  }

  /** `labelText`, read once. */
  textOf(label: Element): string {
    const known = this.#texts.get(label);
    if (known !== undefined) return known;
    const text = collapse(this.#drawn.get(label) ?? '').slice(0, TEXT_PART_LIMIT) || labelText(label);
    this.#texts.set(label, text);
    return text;
  }

  targetOf(label: Element): Control | null {
    return this.#targets.get(label) ?? null;
  }

  /** A label whose `for` was copied from another means the control right behind it, where that has no label yet. */
  #strayTarget(label: Element, byElement: ReadonlyMap<Element, Control>): Control | undefined {
    const next = label.nextElementSibling;
    const control = next === null ? undefined : byElement.get(next);
    return control !== undefined && !this.#byControl.has(control) ? control : undefined;
  }

  /** A label around several boxes for text names the first; the others are further parts of its answer. */
  #tieWrapper(control: Control, wrapper: Element): void {
    const first = this.#targets.get(wrapper);
    if (first === undefined || !isLine(first.widget) || !isLine(control.widget)) this.#tie(wrapper, control);
  }

  #tie(label: Element, control: Control): void {
    if (!this.#targets.has(label)) this.#targets.set(label, control);
    const known = this.#byControl.get(control);
    if (known === undefined) this.#byControl.set(control, [label]);
    else known.push(label);
  }
}

/** The text of a label without notes and folded help inside it; with them where there is nothing else. */
export function labelText(label: Element): string {
  return visibleText(label, (part) => part.localName === 'details' || noteKind(part) !== null) || visibleText(label) || explainedTerm(label);
}

/** A `<label>` that is nothing but a word which is explained when one taps it, as docassemble marks it; '' where it is none: a button that shows what was chosen says nothing. */
function explainedTerm(label: Element): string {
  const term = label.localName === 'label' && label.childElementCount === 1 ? label.querySelector(':scope > a.daterm[role="button"]') : null;
  return term === null || !isRendered(term) ? '' : visibleText(term);
}

/**
 * The name by `aria-labelledby`, or null. Several ids are joined, but a heading among them is the section, what stands inside the
 * control is the person's answer, which is never read (but for a label that a component library draws there), and the headings of row and column of its `cell` are told apart by the table.
 */
export function labelledByName(element: Element, cell: Element | null = null): Name | null {
  const referred = referredElements(element, 'aria-labelledby');
  if (referred.length === 0 || (cell !== null && referred.length > 1 && referred.every(isHeaderCell))) return null;
  const all = referred.filter((part) => part !== element && (!isWithin(part, element) || part.localName === 'label'));
  const labels = all.filter((part) => !isHeading(part));
  const parts = labels.length > 0 ? labels : all;
  const raw = collapse(parts.map((part) => labelText(part)).join(' '));
  return cleanLabel(raw).text === '' ? null : { raw, element: parts[0] ?? null };
}

/** The name by attributes of the control itself: `aria-label`, or `label` on custom elements. */
export function attributeName(element: Element): Name | null {
  const own = element.getAttribute('aria-label') ?? (element.localName.includes('-') ? element.getAttribute('label') : null) ?? '';
  const raw = own === '' ? '' : collapse(own.slice(0, TEXT_PART_LIMIT));
  return raw === '' || VARIABLE.test(raw) ? null : { raw, element: null };
}

/** "showFachstelle", "show_fachstelle": the name of a variable, which people never see; "eMail" is none. */
const VARIABLE = /^[a-z]{2,}(?:[A-Z][a-z]+)+\d*$|^[a-z]+(?:_[a-z\d]+)+$/;

function isHeaderCell(element: Element): boolean {
  return isCell(lookAt(element));
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$|^legend$/.test(element.localName) || element.getAttribute('role') === 'heading';
}

/** Controls of one tree (document or shadow root) by their ids. */
class TreeIds {
  readonly #controls = new Map<string, Control[]>();
  readonly #named = new Map<string, number>();

  add(id: string, control: Control): void {
    const known = this.#controls.get(id);
    if (known === undefined) this.#controls.set(id, [control]);
    else known.push(control);
  }

  first(id: string): Control | undefined {
    return this.#controls.get(id)?.[0];
  }

  /**
   * The control that the next label for an id means. Pages that repeat a block for every person repeat its ids too: the second
   * label means the second control; labels beyond the last control mean the first.
   */
  next(id: string): Control | undefined {
    const controls = this.#controls.get(id);
    const place = this.#named.get(id) ?? 0;
    this.#named.set(id, place + 1);
    return controls?.[place];
  }
}

function idsOf(element: Element, byRoot: Map<Node, TreeIds>): TreeIds {
  const root = element.getRootNode();
  const ids = byRoot.get(root) ?? new TreeIds();
  byRoot.set(root, ids);
  return ids;
}
