/** The tree as it is drawn: shadow trees in place of their hosts, slotted nodes in their slots. */

/** Node type of elements, for those who ask about node after node. */
export const ELEMENT = 1;
/** Node type of text. */
export const TEXT = 3;
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

/**
 * The first child as it is drawn; its siblings follow. A closed shadow root stays closed: the host then shows nothing. So does a
 * frame: each frame is read by itself, whatever its origin, and whoever asked joins the parts.
 */
export function firstChild(element: Element): Node | null {
  return (element.shadowRoot ?? element).firstChild;
}

/** What is drawn in a slot in place of its own children, or null: for other elements, and where nothing is slotted. */
export function slottedNodes(element: Element): readonly Node[] | null {
  // A slot of SVG's namespace is no slot; those of HTML are written in lower case.
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return null;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : null;
}

/** The element around a node as it is drawn, across shadow roots; null at the top. */
export function composedParent(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent.nodeType === SHADOW_ROOT ? (parent as ShadowRoot).host : null;
}

/** The elements around a node, innermost first. */
export function* composedAncestors(node: Node): Generator<Element> {
  for (let parent = composedParent(node); parent !== null; parent = composedParent(parent)) yield parent;
}

/** Is `inner` inside `outer` (or the same), also across shadow roots? */
export function isWithin(inner: Node, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  if (inner.getRootNode() === outer.getRootNode()) return false;
  for (const ancestor of composedAncestors(inner)) if (ancestor === outer) return true;
  return false;
}
