/** Tells the panel which question the person is at. Listens to `focusin` only: never to typing, changing or clicking. */
import type { ReadField } from '../../src/page/types.ts';
import { tellPanel } from '../messages.ts';

/** Sends the key of the field whose control gets the focus, also inside open shadow roots, until the signal aborts. */
export function followFocus(document: Document, fields: () => readonly ReadField[], signal: AbortSignal): void {
  document.addEventListener('focusin', (event) => {
    const path = event.composedPath();
    const found = fields().find(({ controls }) => controls.some((control) => path.includes(control)));
    if (found) void tellPanel('fieldFocused', found.field.key);
  }, { capture: true, passive: true, signal });
}
