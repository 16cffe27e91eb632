import axe from 'axe-core';
import { expect } from 'vitest';

/** No violation of any axe rule that needs no layout (jsdom has none: contrast is checked in the real browsers). */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
