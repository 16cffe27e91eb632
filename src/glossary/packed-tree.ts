/** Written forms as one text, from which the tree of them is built in one pass without looking anything up. */
import { symbolOf } from './symbols.ts';
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
  return { tree, ends: sorted.map(([, number]) => number) };
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
