import { composedParent, isWithin } from '../dom/composed.ts';
import { isInline } from '../dom/visible-text.ts';
import type { Page } from './context.ts';
import type { Name } from './labels.ts';
import type { Nearby } from './nearby.ts';
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

/** Options are a word or a few (characters). */
const OPTION_IN_FRONT = 40;

/**
 * "ja ( ) nein ( )": where every radio has a text in front of it, the last one has none behind it, and nothing else names them,
 * the texts in front are the options. They are kept as if they stood behind; otherwise nothing happens.
 */
export function findTextsInFront(controls: readonly Control[], page: Page): void {
  const last = controls.at(-1);
  if (last === undefined || controls.some((control) => control.element.localName !== 'input' || page.labels.of(control).length > 0)) return;
  if (nextLine(page.around.after(last.at, [last]), last) !== null) return;
  const lines = controls.map((control) => nextLine(page.around.before(control.at, [control]), control));
  if (lines.some((line) => line === null || line.text.length > OPTION_IN_FRONT || /[?:]$/.test(line.text))) return;
  for (const [at, control] of controls.entries()) {
    const line = lines[at];
    if (!line) continue;
    page.around.take(line, control);
    page.behind.set(control, { raw: line.text, element: line.element });
  }
}

function nextLine([next]: readonly Nearby[], control: Control): Nearby | null {
  const block = blockAround(control.element);
  return next?.kind === 'line' && block !== null && isWithin(next.element, block) ? next : null;
}
