import { isElement } from './composed.ts';

/** The element with an id in the same tree (document or shadow root); duplicate ids give the first, as in browsers. */
export function elementById(from: Element, id: string): Element | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  if (id === '' || typeof root.getElementById !== 'function') return null;
  return root.getElementById(id);
}

/** The ids in an attribute; most have one. */
function listOf(ids: string): readonly string[] {
  return /\s/.test(ids) ? ids.split(/\s+/) : [ids];
}

const NONE: readonly Element[] = [];

/** The elements that an attribute such as `aria-labelledby` names, in its order; ids that lead nowhere are left out. */
export function referredElements(from: Element, attribute: string): readonly Element[] {
  const ids = from.getAttribute(attribute);
  if (ids === null) return NONE;
  const found: Element[] = [];
  for (const id of listOf(ids)) {
    // Pages that repeat a block repeat its ids: the element right before is meant.
    const before = from.previousElementSibling;
    const element = before !== null && before.id === id ? before : elementById(from, id);
    if (element !== null && isElement(element) && !found.includes(element)) found.push(element);
  }
  return found;
}
