/** Is a page an administrative form, and which one? Clues with weights add up; neither one word nor the number of fields decides. */
import type { PageReading, ReadField } from '../page/types.ts';
import { findSigns, type Sign } from './clues.ts';
import type { Recogniser } from './compile.ts';
import type { Candidate, Detection, Evidence, EvidencePlace, Recognition } from './types.ts';

/** Log-odds of a page with questions of which we know nothing else: most pages with questions are no applications. */
const START = -1.2;
/** Log-odds of a form from which on we name it. */
const FORM_START = -1.5;
/** Two forms that fit nearly as well leave it open which one it is. Log-odds. */
const FORM_MARGIN = 0.6;
/** Forms whose names stand in the title, in a heading, in the text. Log-odds. */
const NAME_WEIGHTS: Readonly<Record<string, number>> = { title: 3, heading: 2, text: 0.6 };
/** The only form that a page names is the one it is about, where it stands in a line of its own: a step, a part of the path. Log-odds. */
const ONLY_NAME = 1.1;

/** From so much on (log-odds) it is clear that a page goes to somebody else: a care service speaks of care grades as a care fund does. */
const SOMEBODY_ELSE = -1.2;
/** So much of its weight is left then to what the page is about. */
const SUBJECT_BESIDE = 0.5;

/** So many forms are offered to a person who says that it is another one. */
const CANDIDATES = 5;

/** What weighing needs of a `Recogniser`: a page is recognised without knowing its questions. */
export interface PageRecogniser extends Pick<Recogniser, 'signs'> {
  readonly data: Pick<Recogniser['data'], 'clues' | 'labels'>;
}

/** What a group of signs adds up to. */
interface Sum {
  readonly weight: number;
  readonly signs: readonly Sign[];
}

/** Decides about a page. A page without questions is never an administrative form: there is nothing to fill in. */
export function detectForm(reading: PageReading, fields: readonly (ReadField & Recognition)[], recogniser: Recogniser): Detection {
  const signs = findSigns(reading, fields, recogniser.signs);
  const candidates = weighForms(signs);
  const { form, sure } = chooseForm(candidates);
  const evidence = weighPage(signs, candidates[0]?.form, recogniser);
  const odds = weighApplication(evidence);
  const administrative = fields.length > 0 && odds > 0;
  const likely = toProbability(odds);
  return {
    administrative,
    confidence: administrative ? likely * (form === null ? 1 : sure) : fields.length === 0 ? 1 : 1 - likely,
    form: administrative ? form : null,
    evidence: [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    candidates: candidates.slice(0, CANDIDATES),
  };
}

/** Log-odds that a page with this evidence is an application. */
export function weighApplication(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, START);
}

/** All forms that something speaks for or against, best first. */
function weighForms(signs: readonly Sign[]): readonly Candidate[] {
  const forms = signs.filter(({ kind }) => kind !== 'page');
  const names = forms.filter(({ kind }) => kind === 'name');
  const named = new Set(names.map(({ owner }) => owner));
  const isInLine = names.some(({ place }) => place === 'line');
  return [...new Set(forms.map(({ owner }) => owner))]
    .map((form) => ({ form, odds: FORM_START + weighForm(forms.filter(({ owner }) => owner === form)) + (named.size === 1 && named.has(form) && isInLine ? ONLY_NAME : 0) }))
    .sort((a, b) => b.odds - a.odds);
}

/** The form that fits best, null where none or several do. `candidates`: best first. */
export function chooseForm(candidates: readonly Candidate[]): { readonly form: string | null; readonly sure: number } {
  const [best, second] = candidates;
  if (!best) return { form: null, sure: 0 };
  const lead = best.odds - (second?.odds ?? FORM_START);
  const fits = best.odds > 0 && lead >= FORM_MARGIN;
  return { form: fits ? best.form : null, sure: toProbability(Math.min(best.odds, lead)) };
}

/** What signs of one form add to its log-odds. */
export function weighForm(signs: readonly Sign[]): number {
  const named = new Set(signs.filter(({ kind }) => kind === 'name').map(({ place }) => place));
  const names = [...named].reduce((sum, place) => sum + (NAME_WEIGHTS[place] ?? 0), 0);
  return signs.reduce((sum, { weight }) => sum + weight, names);
}

/**
 * One piece of evidence for each clue about pages that was found, strongest first; those of one topic count less and less. `form` is
 * the one that fits best.
 */
export function weighPage(signs: readonly Sign[], form: string | undefined, { data }: PageRecogniser): readonly Evidence[] {
  const groups = new Map<string, Sum>();
  const add = (id: string, sign: Sign): void => {
    const { weight = 0, signs: before = [] } = groups.get(id) ?? {};
    // A second word of the same kind tells half as much as the first.
    groups.set(id, { weight: weight + (data.clues[id]?.weight ?? 0) / 2 ** before.length, signs: [...before, sign] });
  };
  for (const sign of signs) if (sign.kind === 'page') add(sign.owner, sign);
  const byForm = Object.entries(data.clues).filter(([, { in: place }]) => place === 'name' || place === 'clue');
  for (const sign of signs) {
    // Signs of the form that fits best also tell that the page is an application.
    if (sign.kind === 'page' || sign.owner !== form || (sign.kind === 'form' && sign.weight <= 0)) continue;
    const place = sign.kind === 'name' ? 'name' : 'clue';
    for (const [id, clue] of byForm) if (clue.in === place && clue.says.includes(sign.place)) add(id, sign);
  }
  const topics = new Map<string, number>();
  const weighed = [...groups].sort((a, b) => Math.abs(b[1].weight) - Math.abs(a[1].weight)).map(([id, { weight, signs: own }]) => {
    const topic = data.clues[id]?.topic;
    const before = topic === undefined ? 0 : (topics.get(topic) ?? 0);
    if (topic !== undefined) topics.set(topic, before + 1);
    return { clue: data.clues[id], weight: weight / 2 ** before, own };
  });
  const recipient = weighed.reduce((sum, { clue, weight }) => (clue?.recipient === true ? sum + weight : sum), 0);
  return weighed.map(({ clue, weight, own }) => ({
    clue: say(clue?.because ?? '…', own, data.labels), weight: clue?.subject === true && recipient <= SOMEBODY_ELSE ? weight * SUBJECT_BESIDE : weight,
    // A clue of a form was found in a place, never in `name` or `clue`: these are what page clues say about clues of forms.
    place: (own[0]?.place === 'edge' ? 'text' : own[0]?.place) as EvidencePlace, says: listWords(own, '…'), ofForm: own.some(({ kind }) => kind !== 'page'),
  }));
}

/** More examples than these do not convince more. */
const EXAMPLES = 3;

/** What the signs say, each once; `on` stands where the page's word goes on. "Wohnsitz …" and "Wohnsitzbestätigung" are one word of the page. */
function listWords(signs: readonly Sign[], on: string): readonly string[] {
  const words = [...new Set(signs.map(({ says }) => says.replace(/\*$/u, on).replace(/^\*/u, '…')))];
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word.replace(/ ?…$/u, '')))).slice(0, EXAMPLES);
}

function say(because: string, signs: readonly Sign[], labels: Readonly<Record<string, string>>): string {
  const words = listWords(signs, ' …');
  const texts = signs[0]?.place === 'field' ? words.map((id) => labels[id] ?? id) : words;
  return because.replace('…', texts.join('“, „'));
}

/** Log-odds as a probability. */
export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
