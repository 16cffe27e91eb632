/** The text of a page, block by block, across the inline elements that cut it. Nothing that a person typed is ever read. */
import { ELEMENT, isElement, tagOf, TEXT } from './composed.ts';

/** The text of one block, and the way from its characters back to the document. */
export interface TextBlock {
  readonly text: string;
  /** The document range of a piece of `text`; positions outside the text are moved to its borders. */
  toRange(start: number, end: number): StaticRange;
  /** True if a piece of `text` runs over boxes that are drawn apart (flex items): then it is no word. Asks the browser only for pieces cut by elements. */
  isApart(start: number, end: number): boolean;
}

/** What holds no running text: code, controls, drawings, media. Left out, and words do not go on over them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'code', 'pre', 'kbd', 'samp', 'var', 'textarea', 'input', 'select', 'datalist', 'option', 'optgroup',
  'svg', 'math', 'canvas', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'img', 'picture', 'meter', 'progress', 'head', 'title', 'rt', 'rp',
]);
/** Roles (ARIA 1.2) whose text is what the person has answered. */
const ANSWERS: ReadonlySet<string> = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
/** Elements inside a line of text, by the rendering chapter of the HTML standard (15.3), but for `label`: each is a text of its own. */
const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'mark', 'nobr', 'output', 'q', 'rb', 'ruby',
  's', 'slot', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr',
]);
/** Blocks longer than this (UTF-16 code units) are handed out in pieces: no sentence is so long, and the page stays responsive. */
const LONGEST_BLOCK = 100_000;

/** Line ends of the source are blanks; only `br` ends a line. */
const LINE_ENDS = /[\n\r\t]/gu;

const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body']);
const NO_NODES: readonly Node[] = [];

/** A text node of a block, and where its text begins there. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * The blocks below a root in page order, those in open shadow roots included. Left out: code, controls, drawings, editable,
 * hidden and untranslatable parts, and parts in another language than German.
 */
export function* collectTextBlocks(root: Document | Element | ShadowRoot): Generator<TextBlock> {
  const reader = new TextBlockReader(root);
  for (let block = reader.next(); block !== null; block = reader.next()) yield block;
}

/** The same one by one, for those who read thousands of them: generators take longer. */
export class TextBlockReader {
  /** For each element that is open: what of it comes next, and whether it is part of a line and German. */
  readonly #nexts: (Node | null)[] = [];
  readonly #modes: number[] = [];
  /** Number of the innermost open element. */
  #depth = -1;
  /** What is assigned to the open slots, innermost last: these nodes have no common parent. */
  readonly #slots: Slot[] = [];

  constructor(root: Document | Element | ShadowRoot) {
    const german = isGermanAround(root) ? MODE.german : 0;
    if (isElement(root)) this.#open(root, kindOf(root), root.shadowRoot, german);
    else this.#push(root.firstChild, german);
  }

  /** The next block; null behind the last. */
  next(): TextBlock | null {
    const nexts = this.#nexts;
    const modes = this.#modes;
    /** The block that is being read: its first node, all nodes where there are several, its text. */
    let first: Text | null = null;
    let pieces: Piece[] | null = null;
    let text = '';
    while (this.#depth >= 0) {
      const node = nexts[this.#depth] as Node | null;
      const mode = modes[this.#depth] as number;
      let isBorder = false;
      if (node === null) {
        this.#depth -= 1;
        isBorder = (mode & MODE.inline) === 0;
      } else {
        nexts[this.#depth] = (mode & MODE.slotted) === 0 ? node.nextSibling : this.#nextSlotted();
        const type = node.nodeType;
        if (type === TEXT) {
          if ((mode & MODE.german) === 0) continue;
          if (first === null) first = node as Text;
          else (pieces ??= [{ node: first, start: 0 }]).push({ node: node as Text, start: text.length });
          const { data } = node as Text;
          text += data.includes('\n') ? data.replace(LINE_ENDS, ' ') : data;
          isBorder = text.length > LONGEST_BLOCK;
        } else if (type === ELEMENT) {
          const element = node as Element;
          const kind = kindOf(element);
          // Asked once, because most elements have no attributes, and each question to the page takes time.
          const hasAttributes = element.hasAttributes();
          if (kind === KIND.lineEnd) text += '\n';
          else if (kind === KIND.leftOut || (hasAttributes && isLeftOut(element))) isBorder = true;
          else {
            const shadow = element.shadowRoot;
            const isInline = kind === KIND.inline || kind === KIND.slot || (kind === KIND.custom && shadow === null);
            isBorder = !isInline;
            const german = hasAttributes ? readLanguage(element) : null;
            this.#open(element, kind, shadow, (isInline ? MODE.inline : 0) | (german === null ? mode & MODE.german : german ? MODE.german : 0));
          }
        }
      }
      if (!isBorder || first === null) continue;
      if (/\S/u.test(text)) return new Block(text, first, pieces);
      first = null;
      pieces = null;
      text = '';
    }
    return null;
  }

  /** Goes into an element: its open shadow tree, what is assigned to a slot, or its children. */
  #open(element: Element, kind: number, shadow: ShadowRoot | null, mode: number): void {
    const assigned = kind === KIND.slot && shadow === null ? (element as HTMLSlotElement).assignedNodes() : NO_NODES;
    if (assigned.length === 0) {
      this.#push((shadow ?? element).firstChild, mode);
      return;
    }
    this.#slots.push({ assigned, done: 0 });
    this.#push(assigned[0] ?? null, mode | MODE.slotted);
  }

  #push(next: Node | null, mode: number): void {
    this.#depth += 1;
    this.#nexts[this.#depth] = next;
    this.#modes[this.#depth] = mode;
  }

  /** What comes next in the innermost slot; null behind the last, and the slot is done. */
  #nextSlotted(): Node | null {
    const slot = this.#slots.at(-1);
    const next = slot?.assigned[++slot.done] ?? null;
    if (next === null) this.#slots.pop();
    return next;
  }
}

/** What holds for the children of an open element, as a sum. */
const MODE = { inline: 1, german: 2, slotted: 4 } as const;

/** What is assigned to a slot, and how much of it is done. */
interface Slot {
  readonly assigned: readonly Node[];
  done: number;
}

/** What an element is to running text. Custom elements without shadow tree are inline, as browsers draw them. */
const KIND = { block: 0, inline: 1, slot: 2, custom: 3, lineEnd: 4, leftOut: 5 } as const;
/** By name as the document writes it: every element of a page is asked. */
const kinds = new Map<string, number>();
/** Documents that make up names without end do not fill the memory. */
const MOST_NAMES = 1_000;

function kindOf(element: Element): number {
  const name = element.localName;
  const known = kinds.get(name);
  if (known !== undefined) return known;
  const tag = tagOf(element);
  const kind = tag === 'br' ? KIND.lineEnd : tag === 'slot' ? KIND.slot : LEFT_OUT.has(tag) ? KIND.leftOut : INLINE.has(tag) ? KIND.inline : tag.includes('-') ? KIND.custom : KIND.block;
  if (kinds.size >= MOST_NAMES) kinds.clear();
  kinds.set(name, kind);
  return kind;
}

/** Do the attributes of an element say that its text is left out? */
function isLeftOut(element: Element): boolean {
  if (element.hasAttribute('hidden') || ANSWERS.has(element.getAttribute('role') ?? '')) return true;
  const mode = element.getAttribute('contenteditable');
  if (mode !== null && mode.toLowerCase() !== 'false') return true;
  // Whole applications forbid translation of their page; that says nothing about single words.
  return element.getAttribute('translate') === 'no' && !WHOLE_PAGE.has(tagOf(element));
}

/** Does the element say that its text is German? null where it says nothing. */
function readLanguage(element: Element): boolean | null {
  const language = element.getAttribute('lang');
  return language ? /^de(?:-|$)/iu.test(language.trim()) : null;
}

/** Is the text at a root German, by the nearest element around it that says so? Yes, where none does. */
function isGermanAround(root: Document | Element | ShadowRoot): boolean {
  let node: Node | null = root;
  while (node) {
    const answer = isElement(node) ? readLanguage(node) : null;
    if (answer !== null) return answer;
    node = node.parentNode ?? ('host' in node ? (node.host as Element) : null);
  }
  return true;
}

class Block implements TextBlock {
  readonly text: string;
  readonly #first: Text;
  /** null where the text is that of one node: so it is in most blocks. */
  readonly #several: readonly Piece[] | null;

  constructor(text: string, first: Text, several: readonly Piece[] | null) {
    this.text = text;
    this.#first = first;
    this.#several = several;
  }

  get #pieces(): readonly Piece[] {
    return this.#several ?? [{ node: this.#first, start: 0 }];
  }

  toRange(start: number, end: number): StaticRange {
    const pieces = this.#pieces;
    const from = pieces[findPiece(pieces, Math.max(0, start) + 1)] as Piece;
    const to = pieces[findPiece(pieces, Math.min(this.text.length, end))] as Piece;
    return new StaticRange({
      startContainer: from.node, startOffset: offsetIn(from, start),
      endContainer: to.node, endOffset: offsetIn(to, end),
    });
  }

  isApart(start: number, end: number): boolean {
    const pieces = this.#several;
    if (pieces === null) return false;
    const [first, last] = [findPiece(pieces, start + 1), findPiece(pieces, end)];
    return pieces.slice(first, last).some((piece, index) => areApart(piece.node, (pieces[first + index + 1] as Piece).node));
  }
}

/** Number of the piece that holds the character before a position. */
function findPiece(pieces: readonly Piece[], position: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) < position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The page may have changed the node since it was read. */
function offsetIn({ node, start }: Piece, position: number): number {
  return Math.min(Math.max(0, position - start), node.length);
}

/** True if one of the elements that stand between two text nodes is drawn as a box of its own. */
function areApart(left: Text, right: Text): boolean {
  const boxes = (node: Text, other: Text): Element[] => {
    const list: Element[] = [];
    for (let box = node.parentElement; box && !box.contains(other); box = box.parentElement) list.push(box);
    return list;
  };
  return [...boxes(left, right), ...boxes(right, left)].some((box) => {
    const display = box.ownerDocument.defaultView?.getComputedStyle(box).display ?? 'inline';
    return display !== 'inline' && display !== 'contents';
  });
}
