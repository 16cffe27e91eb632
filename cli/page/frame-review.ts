/** Runs inside a frame that is reviewed: the facts for the rules, the findings of axe-core, and where they stand on the page. */
import type { Detection } from '../../src/detect/types.ts';
import { inspect, type Inspection, type Knowledge } from '../../src/inspect.ts';
import { collectFacts, type Collected } from '../../src/review/collect.ts';
import { pathOf } from '../../src/review/path.ts';
import type { FormFacts, Place } from '../../src/review/types.ts';

/** What leaves the frame. */
export interface FrameFacts {
  readonly facts: FormFacts;
  readonly detection: Detection;
  readonly headings: readonly string[];
}

/** One rule of axe-core that a frame breaks, as far as we use it. */
export interface Barrier {
  readonly id: string;
  readonly impact: string | null;
  readonly tags: readonly string[];
  readonly help: string;
  readonly places: readonly Place[];
}

/** On the page, from its top left corner, CSS pixels. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of axe-core's interface that is used; its script is evaluated in the same world. */
interface Axe {
  configure(options: object): void;
  run(context: Document, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}
interface Violation {
  readonly id: string;
  readonly impact?: string | null;
  readonly tags: readonly string[];
  readonly help: string;
  readonly nodes: readonly { readonly element?: Element }[];
}

/** Of each rule so many places are told: the next run shows the rest. */
const MOST_PLACES = 30;

/** One frame, read once; its places lead back to its elements while the page is open. */
export class FrameReview {
  readonly #inspection: Inspection;
  readonly #collected: Collected;
  readonly #barriers: Element[] = [];

  constructor(document: Document, knowledge: Knowledge) {
    this.#inspection = inspect(document, knowledge);
    this.#collected = collectFacts(document, this.#inspection, knowledge.lexicon);
  }

  facts(): FrameFacts {
    return { facts: this.#collected.facts, detection: this.#inspection.detection, headings: this.#inspection.reading.headings };
  }

  /** What axe-core finds by these tags; its places have the number of the element in `text`, below zero. */
  async findBarriers(locale: object, tags: readonly string[]): Promise<readonly Barrier[]> {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    axe.configure({ locale });
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], elementRef: true, iframes: false });
    return violations.map(({ id, impact = null, tags: own, help, nodes }) => ({
      id, impact, tags: own, help, places: nodes.slice(0, MOST_PLACES).map(({ element }) => this.#placeOf(element ?? document.documentElement)),
    }));
  }

  /** Boxes of places in page order of the list; null for what is not drawn. */
  measure(places: readonly Pick<Place, 'field' | 'text' | 'range'>[]): readonly (PageBox | null)[] {
    return places.map((place) => this.#measure(place));
  }

  #measure({ field, text, range }: Pick<Place, 'field' | 'text' | 'range'>): PageBox | null {
    const block = text === null || range === null ? undefined : this.#collected.blocks[text];
    const read = text === null ? this.#inspection.fields.find((one) => one.field.key === field) : undefined;
    const barrier = text !== null && text < 0 ? this.#barriers[-1 - text] : undefined;
    const elements = barrier ? [barrier] : [...(read?.controls ?? []), ...(read?.labelElement ? [read.labelElement] : [])];
    return joinBoxes(block && range ? [boxOfRange(block.toRange(...range))] : elements.map((element) => element.getBoundingClientRect()));
  }

  #placeOf(element: Element): Place {
    this.#barriers.push(element);
    const read = this.#inspection.fields.find(({ controls, labelElement }) => controls.includes(element) || labelElement === element);
    return { field: read?.field.key ?? null, label: read?.field.label ?? null, text: -this.#barriers.length, range: null, quote: '', path: pathOf(element) };
  }
}

function boxOfRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect();
}

/** Around all that is drawn, on the page; null where nothing is. */
function joinBoxes(boxes: readonly DOMRect[]): PageBox | null {
  const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0);
  if (drawn.length === 0) return null;
  const [left, top] = [Math.min(...drawn.map((box) => box.left)), Math.min(...drawn.map((box) => box.top))];
  const [right, bottom] = [Math.max(...drawn.map((box) => box.right)), Math.max(...drawn.map((box) => box.bottom))];
  return { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top };
}
