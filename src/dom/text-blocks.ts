/** The text of a page, block by block, across the inline elements that cut it. Nothing that a person typed is ever read. */

/** The text of one block, and the way from its characters back to the document. */
export interface TextBlock {
  readonly text: string;
  /** The document range of a piece of `text`; positions outside the text are moved to its borders. */
  readonly toRange: (start: number, end: number) => StaticRange;
}

/** What holds no running text: code, controls, drawings, media. Their content is left out, and words do not go on over them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'CODE', 'PRE', 'KBD', 'SAMP', 'VAR', 'TEXTAREA', 'INPUT', 'SELECT', 'DATALIST', 'OPTION', 'OPTGROUP',
  'SVG', 'MATH', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED', 'AUDIO', 'VIDEO', 'IMG', 'PICTURE', 'METER', 'PROGRESS', 'HEAD', 'TITLE', 'FRAMESET', 'RT', 'RP',
]);
/** Elements inside a line of text, by the rendering chapter of the HTML standard (15.3); custom elements are inline too. */
const INLINE: ReadonlySet<string> = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'LABEL', 'MARK', 'NOBR', 'OUTPUT', 'Q', 'RB', 'RUBY',
  'S', 'SLOT', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'WBR',
]);
/** Inline elements that end a word. */
const LINE_BREAK = 'BR';
/** Deeper trees are cut off: the page is hostile or broken. */
const DEEPEST = 2000;

interface Piece {
  readonly node: Text;
  /** Where the text of the node begins in the block. */
  readonly start: number;
}

/**
 * The blocks below a root in page order, those in open shadow roots included. Left out: code, controls, drawings, editable,
 * hidden and untranslatable parts, and parts in another language than German.
 */
export function* collectTextBlocks(root: Document | Element | ShadowRoot): Generator<TextBlock> {
  let pieces: Piece[] = [];
  let text = '';
  const finish = (): TextBlock | null => {
    const block = /\S/u.test(text) ? createBlock(text, pieces) : null;
    pieces = [];
    text = '';
    return block;
  };
  for (const step of walk(root)) {
    if (step === 'border') {
      const block = finish();
      if (block) yield block;
    } else if (step === 'line') {
      text += '\n';
    } else {
      pieces.push({ node: step, start: text.length });
      text += step.data;
    }
  }
  const block = finish();
  if (block) yield block;
}

/** Text nodes in page order, with the borders of blocks and the breaks of lines between them. */
function* walk(root: Document | Element | ShadowRoot): Generator<Text | 'border' | 'line'> {
  const open: { readonly next: () => Node | null; readonly isInline: boolean }[] = [{ next: iterate(childrenOf(root)), isInline: false }];
  while (open.length > 0) {
    const level = open.at(-1);
    const node = level?.next();
    if (!level || !node) {
      open.pop();
      if (!level?.isInline) yield 'border';
      continue;
    }
    if (node.nodeType === node.TEXT_NODE) {
      yield node as Text;
      continue;
    }
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (name === LINE_BREAK) yield 'line';
    else if (isLeftOut(element, name)) yield 'border';
    else {
      const isInline = INLINE.has(name) || (name.includes('-') && element.shadowRoot === null);
      if (!isInline) yield 'border';
      if (open.length < DEEPEST) open.push({ next: iterate(childrenOf(element)), isInline });
    }
  }
}

function iterate(nodes: Iterable<Node>): () => Node | null {
  const iterator = nodes[Symbol.iterator]();
  return () => {
    const step = iterator.next();
    return step.done ? null : step.value;
  };
}

/** What is shown inside: the open shadow tree instead of the children, and in a slot the nodes assigned to it. */
function childrenOf(parent: Document | Element | ShadowRoot): Iterable<Node> {
  const shadow = 'shadowRoot' in parent ? parent.shadowRoot : null;
  if (shadow) return shadow.childNodes;
  const assigned = 'assignedNodes' in parent ? (parent as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : parent.childNodes;
}

function isLeftOut(element: Element, name: string): boolean {
  if (LEFT_OUT.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('translate') === 'no' || element.classList.contains('notranslate')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (element.getAttribute('role') === 'textbox') return true;
  const language = element.getAttribute('lang');
  return language !== null && language !== '' && !/^de(?:-|$)/iu.test(language);
}

function createBlock(text: string, pieces: readonly Piece[]): TextBlock {
  return {
    text,
    toRange: (start, end) => {
      const [from, to] = [locate(pieces, Math.max(0, start), false), locate(pieces, Math.min(text.length, end), true)];
      return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
    },
  };
}

/** The text node and offset of a position; where two nodes meet, the end of a range stays in the first. */
function locate(pieces: readonly Piece[], position: number, isEnd: boolean): { readonly node: Text; readonly offset: number } {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = pieces[middle]?.start ?? 0;
    if (start < position || (start === position && !isEnd)) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] as Piece;
  return { node: piece.node, offset: Math.min(position - piece.start, piece.node.length) };
}
