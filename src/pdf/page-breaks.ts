/** Answers that a page break has parted from their question. */
import { isTick } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { Naming } from './naming.ts';
import type { Question } from './questions.ts';
import { optionOf } from './ticks.ts';
import { columnOf } from './zones.ts';

/** A question with its name, and the answers to it that stand on the next page. */
export interface Asked extends Naming {
  readonly question: Question;
  readonly more: readonly string[];
}

/** One page with its questions in reading order. */
export interface Sheet {
  readonly layout: Layout;
  readonly asked: readonly Asked[];
}

/** Text so much larger than the answers, or bold and not smaller, begins something new. */
const [LARGER, SMALLER] = [1.14, 0.96];
/** Ticks begin at the same place on both pages, but for so many points. */
const ALIGNED = 4;

/** Gives the ticks at the top of a page to the question at the end of the page before, column by column. */
export function joinPages(sheets: readonly Sheet[]): readonly Sheet[] {
  const joined: Sheet[] = [];
  for (const sheet of sheets) {
    const before = joined.pop();
    if (!before) {
      joined.push(sheet);
      continue;
    }
    const { first, second } = join(before, sheet);
    joined.push(first, second);
  }
  return joined;
}

function join(first: Sheet, second: Sheet): { readonly first: Sheet; readonly second: Sheet } {
  const moved = new Map<Asked, Asked[]>();
  const done = new Set<number | null>();
  for (const one of second.asked) {
    const column = columnOf(one.question.widgets[0].box, second.layout.zones);
    const open = done.has(column) || !isLoose(one, second.layout) ? null : lastGroup(one, column, first);
    if (open) moved.set(open, [...(moved.get(open) ?? []), one]);
    else done.add(column);
  }
  const taken = new Set([...moved.values()].flat());
  return {
    first: { ...first, asked: first.asked.map((one) => ({ ...one, more: (moved.get(one) ?? []).map(({ question }) => optionOf(question.widgets[0], second.layout)) })) },
    second: { ...second, asked: second.asked.filter((one) => !taken.has(one)) },
  };
}

/** Is it a tick with a text but no question, and no heading above it on its page? */
function isLoose({ question: { widgets: [tick], shape }, near }: Asked, layout: Layout): boolean {
  const answer = layout.answers.get(tick);
  const isHeaded = layout.blocks.some(({ tick: other, box, size, isBold }) => other === null && box.bottom <= tick.box.top && answer !== undefined && size > (isBold ? SMALLER : LARGER) * answer.size && columnOf(box, layout.zones) === columnOf(tick.box, layout.zones));
  return shape === 'single' && isTick(tick) && near === null && !isHeaded && optionOf(tick, layout) !== '';
}

/** The group of ticks with which the column of a page ends; what is indented below belongs to one of its answers. */
function lastGroup({ question: { widgets: [tick] } }: Asked, column: number | null, { asked, layout }: Sheet): Asked | null {
  const own = asked.filter(({ question }) => columnOf(question.widgets[0].box, layout.zones) === column);
  const group = own.findLast(({ question: { shape, widgets } }) => (shape === 'choice' || shape === 'ticks') && Math.abs(widgets[0].box.left - tick.box.left) <= ALIGNED && widgets[0].kind === tick.kind);
  const rest = group ? own.slice(own.indexOf(group) + 1) : [];
  return group && rest.every(({ question: { widgets: [first] } }) => first.box.left >= tick.box.right - ALIGNED) ? group : null;
}
