import { ELEMENT, TEXT } from '../dom/composed.ts';
import { lookAt } from '../dom/look.ts';
import type { Look } from '../dom/look.ts';
import { isInlineTag, isSilent, TEXT_PART_LIMIT } from '../dom/visible-text.ts';
import type { Steps } from '../dom/steps.ts';
import { isDrawnLighter, RenderedAhead } from '../dom/visible.ts';
import { Walk } from '../dom/walk.ts';
import type { Visit, Visitor } from '../dom/walk.ts';
import { noteKind } from './note-kind.ts';
import { isGroup, Outline } from './outline.ts';
import type { Section } from './outline.ts';
import { isCell } from './tables.ts';
import { widgetOf } from './widget.ts';
import type { Widget } from './widget.ts';

/** A control with what the walk knew about its surroundings. */
export interface Control {
  readonly element: Element;
  readonly widget: Widget;
  /** Its place among the page's tokens. */
  readonly at: number;
  readonly section: Section | null;
  /** The label that is drawn around it, or null. */
  readonly wrapper: Element | null;
  /** The cell of a table that it stands in, or null. */
  readonly cell: Element | null;
}

/** What a person meets when reading the page from top to bottom. */
export type Token =
  | TextToken
  | { readonly kind: 'control'; readonly control: Control }
  | { readonly kind: 'title'; readonly element: Element; readonly text: string }
  | { readonly kind: 'button'; readonly element: Element; readonly section: Section | null; readonly cell: Element | null }
  /** `<details>` without controls: help that may be folded away. */
  | { readonly kind: 'help'; readonly element: Element }
  /** A fieldset or group begins: what stands behind is about the next question. */
  | { readonly kind: 'edge' };

/** One text node, and what stands around it. */
export interface TextToken {
  readonly kind: 'text';
  readonly node: Text;
  /** What the node says, cut where no label is longer. */
  readonly text: string;
  /** Texts of one run stand in one line, unbroken by blocks, controls or line breaks. */
  readonly run: number;
  /** Nothing but white space stood in a text node before it: the words are two, also in one run. */
  readonly isApart: boolean;
  readonly label: Element | null;
  /** The element around it that is marked as help or as an error message. */
  readonly note: { readonly kind: 'hint' | 'error'; readonly element: Element } | null;
}

/** What the walk brings home. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly controls: readonly Control[];
  /** All labels in reading order, with their texts as drawn, without notes and folded help inside them; '' where the text is in a heading. */
  readonly labels: ReadonlyMap<Element, string>;
  /** Elements that are marked as help or as an error, with their texts as drawn; without controls and further notes inside them. */
  readonly notes: ReadonlyMap<Element, string>;
  readonly headings: readonly string[];
  readonly text: string;
}

/** Not the rest of a sentence, nor a mark: a subtitle of a label begins with a capital and says more than "(optional)". */
const CAN_STAND_ALONE = /^\s*[("„]?(?:z\.|\p{Lu})(?!.{0,14}(?:flicht|ptional|rforderlich|reiwillig)).{11}/u;

/** More than white space. */
const SAYS_SOMETHING = /\S/;

/** Enough to tell what a page is about; long guides and law texts are cut (characters). */
export const TEXT_LIMIT = 30_000;

/** Nodes that are visited in one step: some milliseconds, also the first time. */
export const NODES_A_STEP = 400;

/** One walk over everything that is drawn: the only place that visits the whole page. */
export function* scanPage(body: Element): Steps<Scan> {
  const scanner = new Scanner();
  const walk = new Walk(body, scanner);
  while (!walk.go(NODES_A_STEP)) yield;
  return scanner;
}

class Scanner implements Visitor, Scan {
  readonly tokens: Token[] = [];
  readonly controls: Control[] = [];
  readonly labels = new Map<Element, string>();
  readonly notes = new Map<Element, string>();
  readonly #outline = new Outline();
  readonly #drawn = new RenderedAhead();
  readonly #wrappers: Element[] = [];
  readonly #cells: Element[] = [];
  readonly #notes: NonNullable<TextToken['note']>[] = [];
  /** For each element that was gone into: does it stand in a line? */
  readonly #inline: boolean[] = [];
  /** The first words of the label that is read, where they stand, and what is drawn lighter below them. */
  #head: { readonly label: Element; readonly element: Element; readonly part: Element | null } | null = null;
  /** The heading, legend or summary whose words are read as a whole, not as text around controls. */
  #muted: Element | null = null;
  #run = 0;
  #runOfText = 0;
  #lastOfText: Text | null = null;
  /** The run of the text that was last added to a label or note. */
  #runOfPart = 0;
  #isApart = false;
  text = '';

  get headings(): readonly string[] {
    return this.#outline.headings;
  }

  enter(node: Node): Visit {
    const type = node.nodeType;
    if (type === TEXT) return this.#enterText(node as Text);
    return type === ELEMENT ? this.#enterElement(node as Element) : 'over';
  }

  leave(element: Element): void {
    if (this.#inline.pop() !== true) this.#run += 1;
    if (this.#wrappers.at(-1) === element) this.#wrappers.pop();
    if (this.#cells.at(-1) === element) this.#cells.pop();
    if (this.#notes.at(-1)?.element === element) {
      this.#notes.pop();
      this.#run += 1;
    }
    if (this.#muted === element) this.#muted = null;
    this.#outline.leave(element);
  }

  #enterText(node: Text): Visit {
    const { data } = node;
    if (!SAYS_SOMETHING.test(data)) {
      this.#isApart = true;
      return 'over';
    }
    const isApart = this.#isApart;
    this.#isApart = false;
    if (this.text.length < TEXT_LIMIT) {
      const isNext = isApart || areLinks(this.#lastOfText, node);
      this.text += `${this.#runOfText !== this.#run ? '\n' : isNext ? ' ' : ''}${data}`.slice(0, TEXT_LIMIT - this.text.length);
      this.#runOfText = this.#run;
      this.#lastOfText = node;
    }
    if (this.#muted === null) {
      const label = this.#wrappers.at(-1) ?? null;
      const note = this.#notes.at(-1) ?? (label === null ? null : this.#subtitleOf(label, node));
      const text = data.length > TEXT_PART_LIMIT ? data.slice(0, TEXT_PART_LIMIT) : data;
      this.tokens.push({ kind: 'text', node, text, run: this.#run, isApart, label, note });
      const part = this.#runOfPart === this.#run && !isApart ? text : ` ${text}`;
      this.#runOfPart = this.#run;
      if (note !== null) addTo(this.notes, note.element, part);
      if (label !== null && (note === null || !label.contains(note.element))) addTo(this.labels, label, part);
    }
    return 'over';
  }

  /** What a label says below its name, drawn lighter: "Höherstufung", and under it "Antrag auf einen höheren Pflegegrad". */
  #subtitleOf(label: Element, text: Text): TextToken['note'] {
    const own = text.parentElement;
    if (this.#head === null || this.#head.label !== label) {
      if (own !== null && /\p{L}{2}/u.test(text.data)) this.#head = { label, element: own, part: null };
      return null;
    }
    const { element: head, part } = this.#head;
    if (own === null || own === head) return null;
    if (part !== null && part.contains(own)) return { kind: 'hint', element: part };
    let block: Element = own;
    while (block !== label && block.parentElement !== null && block.parentElement !== label && !block.parentElement.contains(head)) block = block.parentElement;
    if (block === label || block.contains(head) || !CAN_STAND_ALONE.test(text.data) || !isDrawnLighter(block, head)) return null;
    this.#head = { label, element: head, part: block };
    this.#run += 1;
    return { kind: 'hint', element: block };
  }

  #enterElement(element: Element): Visit {
    const look = lookAt(element);
    const { tag } = look;
    if (tag === 'br' || tag === 'hr') this.#run += 1;
    if (!this.#drawn.isRendered(element) && !(tag === 'input' && isHiddenFile(element))) return 'over';
    const widget = widgetOf(element, look);
    if (widget !== null) return this.#addControl(element, widget);
    if (isButton(element, look) && element.querySelector(INSIDE_BUTTON) === null) {
      const title = this.#outline.enter(element, look, this.#muted !== null, this.#wrappers.length > 0);
      this.tokens.push(title === null ? { kind: 'button', element, section: this.#outline.current, cell: this.#cells.at(-1) ?? null } : { kind: 'title', element, text: title });
      return 'over';
    }
    if (tag === 'details' && element.querySelector('input,select,textarea') === null) {
      this.tokens.push({ kind: 'help', element });
      return 'over';
    }
    if (isSilent(element, look) && look.role !== 'tooltip' && look.role !== 'button' && tag !== 'button' && tag !== 'iframe') return 'over';
    this.#open(element, look);
    return 'into';
  }

  #addControl(element: Element, widget: Widget): Visit {
    const control: Control = {
      element, widget, at: this.tokens.length, section: this.#outline.current,
      wrapper: this.#wrappers.at(-1) ?? null, cell: this.#cells.at(-1) ?? null,
    };
    this.controls.push(control);
    this.#outline.countControl();
    this.tokens.push({ kind: 'control', control });
    this.#run += 1;
    return 'over';
  }

  #open(element: Element, look: Look): void {
    const { tag } = look;
    const isInline = isInlineTag(tag);
    this.#inline.push(isInline);
    if (!isInline) this.#run += 1;
    if (isGroup(element, look)) this.tokens.push({ kind: 'edge' });
    if (tag === 'label') {
      this.labels.set(element, '');
      this.#wrappers.push(element);
    }
    if (isCell(look)) this.#cells.push(element);
    const note = noteKind(element, look);
    if (note !== null) {
      this.#notes.push({ kind: note, element });
      this.#run += 1;
    }
    const isInLabel = this.#wrappers.length > (tag === 'label' ? 1 : 0);
    const title = this.#outline.enter(element, look, this.#muted !== null, isInLabel);
    if (title !== null) this.tokens.push({ kind: 'title', element, text: title });
    if (title !== null || tag === 'legend' || tag === 'summary' || tag === 'caption') this.#muted ??= element;
  }
}

function addTo(texts: Map<Element, string>, element: Element, text: string): void {
  const before = texts.get(element) ?? '';
  if (before.length < TEXT_PART_LIMIT) texts.set(element, before + text);
}

/** Boxes for files are often hidden, and a button beside or around them opens them. */
function isHiddenFile(input: Element): boolean {
  const box = input.getAttribute('type') === 'file' ? input.parentElement : null;
  return box !== null && (box.matches(OPENERS) || box.querySelector(OPENERS) !== null);
}

const OPENERS = 'button,label,[role="button"]';

/** Accordions put the heading of a part into the button that opens it; others the box for files. */
const INSIDE_BUTTON = 'h1,h2,h3,h4,h5,h6,input[type="file"]';

/** A button around a box (some component libraries) is the box. */
function isButton(element: Element, { tag, role }: Look): boolean {
  const isMarked = tag === 'button' || tag === 'input' || role === 'button' || role === 'tab' || role === 'menuitem';
  return isMarked && !(element.hasAttribute('aria-haspopup') && element.querySelector('input') !== null);
}

/** A link beside another element, as in menus, is a word of its own, also where the page is written without a blank between them. */
function areLinks(before: Text | null, text: Text): boolean {
  const [last, next] = [before?.parentElement, text.parentElement];
  return last != null && next !== null && last !== next && (last.localName === 'a' || next.localName === 'a') && !last.contains(next) && !next.contains(last);
}
