/**
 * Underlines words with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the page's nodes stay as they
 * are. Only words near the window are registered, because a browser repaints slower with every registered range.
 */
import type { Mark } from '../../src/glossary/marks.ts';

/** Names in CSS.highlights; marks.css says how they look. */
const TERM = 'formlotse-term';
const CURRENT = 'formlotse-current';
/** Words are registered this far outside the window, so that scrolling does not show them late. */
const MARGIN = '100%';

/** The marks of one frame. Aborting the signal takes all away. */
export class WordMarks {
  #marks: readonly Mark[] = [];
  #byElement = new Map<Element, Mark[]>();
  readonly #highlight = new Highlight();
  readonly #current = new Highlight();
  readonly #observer = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin: MARGIN });

  constructor(signal: AbortSignal) {
    this.#current.priority = 1;
    CSS.highlights.set(TERM, this.#highlight);
    CSS.highlights.set(CURRENT, this.#current);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      CSS.highlights.delete(TERM);
      CSS.highlights.delete(CURRENT);
    });
  }

  /** Shows these marks instead of the ones before. In page order. */
  show(marks: readonly Mark[]): void {
    this.#observer.disconnect();
    this.#highlight.clear();
    this.#marks = marks;
    this.#byElement = new Map();
    for (const mark of marks) {
      for (const element of new Set(mark.ranges.flatMap((range) => [range.startContainer.parentElement, range.endContainer.parentElement]))) {
        if (!element) continue;
        const others = this.#byElement.get(element);
        if (others) others.push(mark);
        else this.#byElement.set(element, [mark]);
      }
    }
    for (const element of this.#byElement.keys()) this.#observer.observe(element);
  }

  /** All marks that are shown, in page order. */
  get shown(): readonly Mark[] {
    return this.#marks;
  }

  /** The mark under a point of the window; `element` is the innermost element there. */
  findAt(element: Element, x: number, y: number): Mark | null {
    const holds = (box: DOMRect): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return this.#byElement.get(element)?.find((mark) => measureMark(mark).some(holds)) ?? null;
  }

  /** Emphasises one word, or none. */
  setCurrent(mark: Mark | null): void {
    this.#current.clear();
    for (const range of mark?.ranges ?? []) this.#current.add(range);
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      for (const mark of this.#byElement.get(target) ?? []) {
        for (const range of mark.ranges) {
          if (isIntersecting) this.#highlight.add(range);
          else this.#highlight.delete(range);
        }
      }
    }
  }
}

/** Boxes of a mark's text in the window, CSS pixels; none when the page has changed the text away. */
export function measureMark(mark: Mark): readonly DOMRect[] {
  return mark.ranges.flatMap((range) => {
    if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
    const live = document.createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      return [];
    }
    return [...live.getClientRects()];
  });
}
