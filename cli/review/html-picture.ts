/** Pieces of a page's picture. The picture stands once in the report; each piece refers to it. */
import type { PageBox } from '../page/frame-review.ts';
import { html, type Markup } from './markup.ts';
import type { ReviewedPage } from './types.ts';

/** So much of the page around the place is shown that people recognise where it is: its label stands to the left or above. CSS pixels. */
const AROUND = { left: 200, right: 80, above: 48, below: 32 };
/** A whole table is no place. */
const LARGEST = { width: 900, height: 420 };
/** Between the place and its border. */
const GAP = 4;

/** The picture itself, hidden until a piece refers to it. */
export function keepPicture(id: string, { data, width, height }: NonNullable<ReviewedPage['picture']>): Markup {
  return html`<svg class="store" aria-hidden="true"><image id="${id}" href="${data}" width="${width}" height="${height}"/></svg>`;
}

/** A piece with a border around the place. Drawn by the report: the page itself was never touched. */
export function cut(box: PageBox, picture: string, name: string): Markup {
  const x = Math.round(Math.max(0, box.x - AROUND.left));
  const y = Math.round(Math.max(0, box.y - AROUND.above));
  const width = Math.round(Math.min(box.x + box.width + AROUND.right - x, LARGEST.width));
  const height = Math.round(Math.min(box.y + box.height + AROUND.below - y, LARGEST.height));
  return html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"><use href="#${picture}"/><rect x="${Math.round(box.x - GAP)}" y="${Math.round(box.y - GAP)}" width="${Math.round(box.width + 2 * GAP)}" height="${Math.round(box.height + 2 * GAP)}" rx="3" fill="none" stroke="#b81d1d" stroke-width="3"/></svg>`;
}
