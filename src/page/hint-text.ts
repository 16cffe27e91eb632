import { HINT_ENDS, HINT_STARTS, IN_BRACKETS, SHORTENED } from './words/hint-texts.ts';

/** A text that only explains: it stands beside questions and is none. */
export function isHintText(text: string): boolean {
  return IN_BRACKETS.test(text) || (!text.endsWith('?') && (HINT_STARTS.test(text) || (HINT_ENDS.test(text) && !SHORTENED.test(text))));
}
