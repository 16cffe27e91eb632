import axe from 'axe-core';

/** Violations of all axe rules that need no layout (jsdom has none: contrast is checked in the real browsers). */
export async function findBarriers(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
