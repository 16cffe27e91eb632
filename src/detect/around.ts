/** Which form stands in a frame that says nothing of itself ("Formular"), when the page around it does ("Wohngeld beantragen"). */
import type { SourcePack } from '../pack/types.ts';
import type { PageReading } from '../page/types.ts';
import { findSigns, indexSigns } from './clues.ts';
import { chooseForm, toProbability, weighApplication, weighForm, weighPage, type PageRecogniser } from './form.ts';
import type { Candidate, Detection } from './types.ts';

/** What the page around a frame says of itself; its texts are not asked: they may be about anything. */
export type Surroundings = Pick<PageReading, 'url' | 'title' | 'headings'>;

/** Opens what is needed to recognise surroundings, from the content itself: without its questions it is small. */
export function openSurroundings({ forms, clues, fields }: SourcePack): PageRecogniser {
  const names = Object.entries(forms).map(([id, { name, also, clues: own }]) => [id, { names: [name, ...also], clues: own }]);
  const labels = Object.entries(fields).map(([id, { label }]) => [id, label]);
  return { data: { clues, labels: Object.fromEntries(labels) }, signs: indexSigns(Object.fromEntries(names), clues) };
}

/**
 * The detection of a frame with questions, with what the pages around it say added. Unchanged where the frame names its form itself,
 * where what it asks speaks against an application (a contact form beside an article), and where nothing around it names a form.
 */
export function recogniseWithin(inner: Detection, around: readonly Surroundings[], recogniser: PageRecogniser): Detection {
  if (inner.form !== null || around.length === 0 || inner.evidence.reduce((sum, { weight }) => sum + weight, 0) < 0) return inner;
  const found = around.flatMap(({ url, title, headings }) =>
    findSigns({ url, title, headings, language: null, text: '', fields: [], asides: [], buttons: [] }, [], recogniser.signs));
  const signs = [...new Set(found)];
  const named = [...new Set(signs.filter(({ kind }) => kind === 'name').map(({ owner }) => owner))];
  const known = new Map(inner.candidates.map(({ form, odds }) => [form, odds]));
  const start = weighForm([]);
  const candidates = [...new Set([...named, ...known.keys()])].map((form): Candidate => {
    const own = signs.filter(({ kind, owner }) => kind !== 'page' && owner === form);
    return { form, odds: (known.get(form) ?? start) + weighForm(own) };
  }).sort((a, b) => b.odds - a.odds);
  const { form, sure } = chooseForm(candidates);
  if (form === null) return { ...inner, candidates };
  const evidence = [...weighPage(signs, form, recogniser), ...inner.evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const odds = weighApplication(evidence);
  if (!inner.administrative && odds <= 0) return { ...inner, candidates };
  return { administrative: true, confidence: toProbability(odds) * sure, form, evidence, candidates };
}
