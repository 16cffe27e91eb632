import { useEffect } from 'preact/hooks';
import { browser } from '#browser';
import { makeChooser } from './choose-question.ts';
import type { FormProps } from './props.ts';
import { isSameQuestion } from './state.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-question': 1, 'previous-question': -1 };

/**
 * Walks through the questions by the commands of the manifest, wherever the focus is: the card changes, the page scrolls to the
 * field and outlines it. The focus stays, so that nobody types into a field that they did not choose. At the ends nothing happens.
 */
export function useQuestionCommands({ form: { questions }, state, dispatch }: FormProps): void {
  const { tabId, current, last } = state;
  useEffect(() => {
    const walk = (command: string, tab?: { readonly id?: number | undefined }): void => {
      const step = STEPS[command];
      if (step === undefined || tabId === null || (tab?.id !== undefined && tab.id !== tabId)) return;
      const from = current ?? last;
      const position = from === null ? -1 : questions.findIndex((question) => isSameQuestion(from, question));
      const next = questions[position === -1 ? (step === 1 ? 0 : questions.length - 1) : position + step];
      if (!next) return;
      makeChooser({ state, dispatch })(next, 'step');
    };
    browser.commands.onCommand.addListener(walk);
    return () => browser.commands.onCommand.removeListener(walk);
  }, [questions, tabId, current, last]);
}
