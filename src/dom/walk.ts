import { composedChildren, isElement } from './composed.ts';

/** What to do after a node: go into it, pass over it, or end the walk. */
export type Visit = 'into' | 'over' | 'stop';

/** What is done on the way. */
export interface Visitor {
  enter(node: Node): Visit;
  /** Called for every element that was gone into. */
  leave?(element: Element): void;
}

/** Where the walk stands in one element: at a node of a live list of siblings, or at a place in a list of slotted nodes. */
interface Level {
  readonly element: Element;
  readonly nodes: ArrayLike<Node>;
  next: number;
}

/** Walks everything below `root` as it is drawn, in reading order, without recursion: pages nest as deep as they like. */
export function walk(root: Element, visitor: Visitor): void {
  const open: Level[] = [{ element: root, nodes: composedChildren(root), next: 0 }];
  for (let level = open[0]; level !== undefined; level = open[open.length - 1]) {
    const node = level.nodes[level.next];
    level.next += 1;
    if (node === undefined) {
      open.pop();
      if (open.length > 0) visitor.leave?.(level.element);
      continue;
    }
    const visit = visitor.enter(node);
    if (visit === 'stop') return;
    if (visit === 'into' && isElement(node)) open.push({ element: node, nodes: composedChildren(node), next: 0 });
  }
}
