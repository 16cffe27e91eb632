import { firstChild, slottedNodes } from './composed.ts';

/** What to do after a node: go into it (elements only), pass over it, or end the walk. */
export type Visit = 'into' | 'over' | 'stop';

/** What is done on the way. */
export interface Visitor {
  enter(node: Node): Visit;
  /** Called for every element that was gone into. */
  leave?(element: Element): void;
}

/** Where the walk stands in one element. */
interface Level {
  readonly element: Element;
  /** The node that is visited next, null at the end. */
  next: Node | null;
  /** What was slotted behind `next`, last first; null where siblings follow. */
  readonly slotted: Node[] | null;
}

/** Walks everything below `root` as it is drawn, in reading order, without recursion: pages nest as deep as they like. */
export function walk(root: Element, visitor: Visitor): void {
  new Walk(root, visitor).go(Infinity);
}

/** The same walk in parts. What the page moves away between two parts is not followed, so that the walk stays below its root. */
export class Walk {
  readonly #visitor: Visitor;
  readonly #open: Level[];

  constructor(root: Element, visitor: Visitor) {
    this.#visitor = visitor;
    this.#open = [open(root)];
  }

  /** Takes at most so many steps more; true when the walk is over. */
  go(steps: number): boolean {
    for (const level of this.#open) if (hasLeft(level)) level.next = null;
    for (let left = steps; left > 0; left -= 1) {
      const level = this.#open[this.#open.length - 1];
      if (level === undefined) return true;
      const node = level.next;
      if (node === null) {
        this.#open.pop();
        if (this.#open.length > 0) this.#visitor.leave?.(level.element);
        continue;
      }
      level.next = level.slotted === null ? node.nextSibling : (level.slotted.pop() ?? null);
      const visit = this.#visitor.enter(node);
      if (visit === 'stop') return true;
      if (visit === 'into') this.#open.push(open(node as Element));
    }
    return false;
  }
}

function open(element: Element): Level {
  const slotted = slottedNodes(element);
  if (slotted === null) return { element, next: firstChild(element), slotted };
  const rest = [...slotted].reverse();
  return { element, next: rest.pop() ?? null, slotted: rest };
}

function hasLeft({ element, next, slotted }: Level): boolean {
  return next !== null && slotted === null && next.parentNode !== element && next.parentNode !== element.shadowRoot;
}
