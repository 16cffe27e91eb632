/** The search in the questions of a page. */
import type { TextPack } from '../../src/pack/types.ts';
import { rankWords, readTyped, spellWords } from './spelling.ts';
import type { Question } from './view.ts';

/** Questions whose wording, translation or headings have all the words that were typed, in page order; all where nothing was typed. */
export function searchQuestions(questions: readonly Question[], text: TextPack | null, typed: string): readonly Question[] {
  const wanted = readTyped(typed);
  if (wanted.length === 0) return questions;
  return questions.filter(({ field: { label, concept, section } }) => {
    const translated = concept === null ? undefined : text?.fields[concept]?.label;
    return rankWords([label, translated ?? '', ...section].flatMap(spellWords), wanted) !== null;
  });
}
