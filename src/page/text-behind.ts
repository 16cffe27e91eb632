import { composedParent, isWithin } from '../dom/composed.ts';
import { isInline } from '../dom/visible-text.ts';
import type { Page } from './context.ts';
import type { Name } from './labels.ts';
import type { Control } from './scan.ts';

/** The text right behind a tick or radio, in the same line or box: "☐ ja". */
export function textBehind(control: Control, page: Page): Name | null {
  const known = page.behind.get(control);
  if (known !== undefined) return known;
  const name = findTextBehind(control, page);
  page.behind.set(control, name);
  return name;
}

function findTextBehind(control: Control, page: Page): Name | null {
  const block = blockAround(control.element);
  for (const near of page.around.after(control.at, [control])) {
    if (near.kind !== 'line' || block === null || !isWithin(near.element, block)) return null;
    page.around.take(near, control);
    return { raw: near.text, element: near.element };
  }
  return null;
}

function blockAround(element: Element): Element | null {
  let block = composedParent(element);
  while (block !== null && isInline(block)) block = composedParent(block);
  return block;
}
