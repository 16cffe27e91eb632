import type { HandoutQuestion } from '../handout-data.ts';
import { German } from '../ui/Say.tsx';

/** A list of all countries helps nobody to decide by hand: longer ones get a line. */
const MOST_OPTIONS = 14;
/** Lines to write on. */
const LINES = { 'short': 1, 'long-text': 4 } as const;

/** Room to write by hand: boxes where the form lets choose, otherwise lines. Nothing of what stands in the form. */
export function AnswerSpace({ question: { type, options } }: { readonly question: HandoutQuestion }) {
  if (type === 'signature') return null;
  if (options.length > 0 && options.length <= MOST_OPTIONS) {
    return <ul class="boxes">{options.map((option) => <li key={option}><Box /><German text={option} /></li>)}</ul>;
  }
  if (type === 'confirmation' || type === 'file') return <p class="boxes"><Box /></p>;
  return <Lines count={LINES[type === 'long-text' ? 'long-text' : 'short']} />;
}

/** Empty lines. For the eye and the pen only. */
export function Lines({ count }: { readonly count: number }) {
  return <div class="lines" aria-hidden="true">{Array.from({ length: count }, (_line, index) => <div key={index} class="line" />)}</div>;
}

/** A box to tick with a pen, or ticked already. `name` says to who cannot see it which of both it is. */
export function Box({ isTicked = false, name }: { readonly isTicked?: boolean; readonly name?: string }) {
  const role = name === undefined ? { 'aria-hidden': true } as const : { 'role': 'img', 'aria-label': name } as const;
  return <span class="box" {...role}>{isTicked ? '✓' : ''}</span>;
}
