import { ERROR_WORDS, type ErrorKind } from './error-words.ts';

/** A longer text is no message of one field. UTF-16 code units. */
const LONGEST = 400;
/** "Bitte geben Sie ein gültiges Datum ein" speaks of how an answer is written, though it begins as if none were there. */
const WRITTEN_WRONG = /gültige|ungültig|korrekte|richtige[sn]? format|\bvalid\b|invalid/iu;

/** What kind of mistake a page's message beside a question names; null where we cannot tell: nothing is guessed. */
export function explainError(message: string): ErrorKind | null {
  const text = message.slice(0, LONGEST);
  const kind = ERROR_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  return kind === 'missing' && WRITTEN_WRONG.test(text) ? 'format' : kind;
}
