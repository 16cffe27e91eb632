/** Brings a question into view and marks it for a moment. */
import type { ReadField } from '../../src/page/types.ts';
import { showRing } from './ring.ts';

/** Scrolls to the field and draws a ring around its controls. Nothing happens for a key that is no longer there. */
export function showField(fields: readonly ReadField[], key: string): void {
  const found = fields.find(({ field }) => field.key === key);
  const anchor = found?.labelElement ?? found?.controls[0];
  if (found && anchor) showRing(anchor, () => found.controls.map((control) => control.getBoundingClientRect()));
}
