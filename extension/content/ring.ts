/** Brings a place into view and draws a ring around it for a moment, without changing the page or taking the focus. */
import { PageHost } from './page-host.ts';

/** Long enough to find the place after scrolling, short enough not to be in the way. */
const SHOWN_MS = 4_000;
/** Distance of the ring from the place, CSS pixels. */
const GAP = 4;

let hide: (() => void) | undefined;

/** Scrolls to the anchor and draws one ring around all boxes, which are measured again when the page moves; a ring shown before goes. */
export function showRing(anchor: Element, measure: () => readonly DOMRect[]): void {
  hide?.();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  anchor.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });

  const host = new PageHost();
  const ring = host.add('div', 'ring');
  const place = (): void => {
    const boxes = measure().filter((box) => box.width > 0);
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    ring.hidden = boxes.length === 0;
    host.place(ring, { left: left - GAP, top: top - GAP, width: right - left + 2 * GAP, height: bottom - top + 2 * GAP });
  };
  place();
  host.show();
  const controller = new AbortController();
  addEventListener('scroll', place, { capture: true, passive: true, signal: controller.signal });
  addEventListener('resize', place, { passive: true, signal: controller.signal });
  hide = () => {
    controller.abort();
    clearTimeout(timer);
    host.remove();
    hide = undefined;
  };
  const timer = setTimeout(() => hide?.(), SHOWN_MS);
}
