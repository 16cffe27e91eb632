import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { Box, PdfWidget } from './types.ts';

/** What `find` gives for each box, looked for once a page: the same box is asked for by its neighbours again and again. */
export const perBox = <Found>(find: (widget: PdfWidget, layout: Layout) => Found): ((widget: PdfWidget, layout: Layout) => Found) => oncePer(find);
/** The same for texts. */
export const perBlock = <Found>(find: (block: Block, layout: Layout) => Found): ((block: Block, layout: Layout) => Found) => oncePer(find);
/** The same for rectangles in what a page draws: its lines, frames or zones. */
export const perPlace = <Drawn extends object, Found>(find: (box: Box, drawn: Drawn) => Found): ((box: Box, drawn: Drawn) => Found) => oncePer(find);

function oncePer<Thing, Page extends object, Found>(find: (thing: Thing, page: Page) => Found): (thing: Thing, page: Page) => Found {
  const pages = new WeakMap<Page, Map<Thing, Found>>();
  return (thing, page) => {
    const known = pages.get(page) ?? new Map<Thing, Found>();
    pages.set(page, known);
    if (!known.has(thing)) known.set(thing, find(thing, page));
    return known.get(thing) as Found;
  };
}
