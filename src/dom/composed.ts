/** The tree as it is drawn: shadow trees in place of their hosts, slotted nodes in their slots, reachable frames in their boxes. */

const ELEMENT = 1;
const TEXT = 3;
const SHADOW_ROOT = 11;

/** Is the node an element? Asks the node type: `instanceof` fails across frames. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Is the node text? Asks the node type, as above. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** Lower-case tag name; documents in XML keep their case, so it is folded here. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** The document inside a frame of the same origin, or null: other origins throw or answer null, and read themselves. */
export function frameDocument(element: Element): Document | null {
  const tag = tagOf(element);
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Children as they are drawn, in reading order. A closed shadow root stays closed: the host then shows nothing. */
export function composedChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  const tag = tagOf(element);
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  const body = frameDocument(element)?.body;
  return body ? [body] : element.childNodes;
}

/** The element around a node as it is drawn, across shadow roots and reachable frames; null at the top. */
export function composedParent(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === SHADOW_ROOT) return (parent as ShadowRoot).host;
  return frameElementOf(parent as Document);
}

function frameElementOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The elements around a node, innermost first. */
export function* composedAncestors(node: Node): Generator<Element> {
  for (let parent = composedParent(node); parent !== null; parent = composedParent(parent)) yield parent;
}

/** Is `inner` inside `outer` (or the same), also across shadow roots and frames? */
export function isWithin(inner: Node, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  if (inner.getRootNode() === outer.getRootNode()) return false;
  for (const ancestor of composedAncestors(inner)) if (ancestor === outer) return true;
  return false;
}
