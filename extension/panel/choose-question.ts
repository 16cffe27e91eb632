import { showInPage } from './follow.ts';
import type { PanelProps } from './props.ts';
import type { Arrival, QuestionRef } from './state.ts';

/** Gives a function that opens the card of a question; the page shows its place. */
export function makeChooser({ state: { tabId }, dispatch }: Pick<PanelProps, 'state' | 'dispatch'>): (question: QuestionRef, arrival: Arrival) => void {
  return (question, arrival) => {
    dispatch({ type: 'questionChosen', question, arrival });
    if (tabId !== null) showInPage(tabId, question);
  };
}
