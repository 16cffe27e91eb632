/** Names an element so that others find it again. */
import { tagOf } from '../dom/composed.ts';

/** Ids that tools number anew with each build name nothing for long. */
const LASTING_ID = /^[A-Za-z][\w-]{0,60}$/u;

/**
 * The CSS path of an element: its id where that is the only one in its tree, else by position from the nearest element that has one.
 * " >>> " stands before what is inside a shadow root.
 */
export function pathOf(element: Element): string {
  const parts: string[] = [];
  let at: Element | null = element;
  while (at !== null) {
    if (isNamed(at)) {
      parts.unshift(`#${at.id}`);
      break;
    }
    const parent: Element | null = at.parentElement;
    const tag = tagOf(at);
    if (tag === 'body' || tag === 'html') {
      parts.unshift(tag);
      break;
    }
    parts.unshift(`${tag}:nth-of-type(${placeAmongEqual(at)})`);
    at = parent;
  }
  const path = parts.join(' > ');
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  return host ? `${pathOf(host)} >>> ${path}` : path;
}

function isNamed(element: Element): boolean {
  const { id } = element;
  if (typeof id !== 'string' || !LASTING_ID.test(id)) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.querySelectorAll(`#${id}`).length === 1;
}

function placeAmongEqual(element: Element): number {
  let place = 1;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.localName === element.localName) place += 1;
  }
  return place;
}
