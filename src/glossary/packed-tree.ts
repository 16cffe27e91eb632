/** Written forms as one text, from which the tree of them is built piece by piece without looking anything up. */
import { SYMBOL_COUNT, symbolOf } from './symbols.ts';
import type { PackedTree } from './types.ts';

/** One step up in the tree. */
export const UP = '<';
/** A form ends here. */
export const END = '.';

/** The tree of forms, each with a number. Characters without symbol are passed over; of equal forms the last counts. */
export function packTree(numbers: ReadonlyMap<string, number>): PackedTree {
  const forms = new Map([...numbers].map(([form, number]) => [[...form].filter((letter) => symbolOf(letter.charCodeAt(0)) !== 0).join(''), number]));
  let tree = '';
  let before = '';
  const sorted = [...forms].filter(([form]) => form !== '').toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [form] of sorted) {
    let shared = 0;
    while (shared < before.length && before[shared] === form[shared]) shared++;
    tree += UP.repeat(before.length - shared) + form.slice(shared) + END;
    before = form;
  }
  return { tree, ends: sorted.map(([, number]) => number), ...listStarts(tree) };
}

/** The pieces of a tree, by the first two letters of their forms. */
function listStarts(tree: string): Pick<PackedTree, 'starts' | 'size'> {
  const starts: number[] = [];
  let [depth, first, forms, states] = [0, 0, 0, SYMBOL_COUNT];
  [...tree].forEach((sign, at) => {
    if (sign === UP) depth--;
    else if (sign === END) {
      if (depth === 1) starts.push(first * SYMBOL_COUNT, at, forms, first);
      forms++;
    } else if (++depth === 1) first = symbolOf(sign.charCodeAt(0));
    else {
      if (depth === 2) starts.push(first * SYMBOL_COUNT + symbolOf(sign.charCodeAt(0)), at + 1, forms, states);
      states++;
    }
  });
  return { starts, size: states };
}

/** The forms of a packed tree. */
export function unpackForms({ tree }: PackedTree): readonly string[] {
  const forms: string[] = [];
  let form = '';
  for (const sign of tree) {
    if (sign === END) forms.push(form);
    else form = sign === UP ? form.slice(0, -1) : form + sign;
  }
  return forms;
}
