import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { PdfWidget } from './types.ts';

/** What `find` gives for each box, looked for once a page: the same box is asked for by its neighbours again and again. */
export const perBox = <Found>(find: (widget: PdfWidget, layout: Layout) => Found): ((widget: PdfWidget, layout: Layout) => Found) => oncePer(find);
/** The same for texts. */
export const perBlock = <Found>(find: (block: Block, layout: Layout) => Found): ((block: Block, layout: Layout) => Found) => oncePer(find);

function oncePer<Thing, Found>(find: (thing: Thing, layout: Layout) => Found): (thing: Thing, layout: Layout) => Found {
  const pages = new WeakMap<Layout, Map<Thing, Found>>();
  return (thing, layout) => {
    const known = pages.get(layout) ?? new Map<Thing, Found>();
    pages.set(layout, known);
    if (!known.has(thing)) known.set(thing, find(thing, layout));
    return known.get(thing) as Found;
  };
}
