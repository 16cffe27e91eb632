/** Which words of a page are worth a mark to this reader. */
import { chooseMarks } from '../../src/glossary/choose-marks.ts';
import type { Mark } from '../../src/glossary/marks.ts';
import type { Inspection, Knowledge } from '../../src/inspect.ts';

/** None on a page that is no application. `asked` is a word that the panel wants to see there, whether it is worth a mark or not. */
export function pickMarks({ detection, fields, marks }: Inspection, { lexicon }: Knowledge, knownWords: readonly string[], asked: string | null): readonly Mark[] {
  if (!detection.administrative) return [];
  const explainedLabels = new Set(fields.flatMap(({ concept, labelElement }) => (concept && labelElement ? [labelElement] : [])));
  return chooseMarks(marks, { importanceOf: lexicon.importanceOf, explainedLabels, known: new Set(knownWords), asked });
}
