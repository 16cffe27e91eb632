import type { Layout } from './layout.ts';
import type { PdfWidget } from './types.ts';

/** What `find` gives for each box, looked for once a page: the same box is asked for by its neighbours again and again. */
export function perBox<Found>(find: (widget: PdfWidget, layout: Layout) => Found): (widget: PdfWidget, layout: Layout) => Found {
  const pages = new WeakMap<Layout, Map<PdfWidget, Found>>();
  return (widget, layout) => {
    const known = pages.get(layout) ?? new Map<PdfWidget, Found>();
    pages.set(layout, known);
    if (!known.has(widget)) known.set(widget, find(widget, layout));
    return known.get(widget) as Found;
  };
}
