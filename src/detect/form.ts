/** Is a page an administrative form, and which one? Clues with weights add up; neither one word nor the number of fields decides. */
import type { PageReading, ReadField } from '../page/types.ts';
import { findSigns, type Sign } from './clues.ts';
import type { Recogniser } from './compile.ts';
import type { Detection, Evidence, Recognition } from './types.ts';

/** Log-odds of a page with questions of which we know nothing else: most pages with questions are no applications. */
const START = -1.2;
/** Log-odds of a form from which on we name it. */
const FORM_START = -1.5;
/** Two forms that fit nearly as well leave it open which one it is. Log-odds. */
const FORM_MARGIN = 0.6;
/** Forms whose names stand in the title, in a heading, in the text. Log-odds. */
const NAME_WEIGHTS: Readonly<Record<string, number>> = { title: 3, heading: 2, text: 0.6 };

/** What a group of signs adds up to. */
interface Sum {
  readonly weight: number;
  readonly signs: readonly Sign[];
}

/** Decides about a page. A page without questions is never an administrative form: there is nothing to fill in. */
export function detectForm(reading: PageReading, fields: readonly (ReadField & Recognition)[], recogniser: Recogniser): Detection {
  const signs = findSigns(reading, fields, recogniser.signs);
  const { form, about, sure } = chooseForm(signs);
  const evidence = weighPage(signs, about, recogniser);
  const odds = evidence.reduce((sum, { weight }) => sum + weight, START);
  const administrative = fields.length > 0 && odds > 0;
  const likely = toProbability(odds);
  return {
    administrative,
    confidence: administrative ? likely * (form === null ? 1 : sure) : fields.length === 0 ? 1 : 1 - likely,
    form: administrative ? form : null,
    evidence: [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** The form that fits best, null where none or several do; `about` are the signs of the best one either way. */
function chooseForm(signs: readonly Sign[]): { readonly form: string | null; readonly about: readonly Sign[]; readonly sure: number } {
  const forms = signs.filter(({ kind }) => kind !== 'page');
  const sums = [...new Set(forms.map(({ owner }) => owner))].map((form) => {
    const own = forms.filter(({ owner }) => owner === form);
    return { form, signs: own, odds: weighForm(own) };
  }).sort((a, b) => b.odds - a.odds);
  const [best, second] = sums;
  if (!best) return { form: null, about: [], sure: 0 };
  const lead = best.odds - (second?.odds ?? 0);
  const sure = toProbability(Math.min(best.odds, lead));
  const fits = best.odds > 0 && lead >= FORM_MARGIN;
  return { form: fits ? best.form : null, about: best.signs.filter(({ kind, weight }) => kind === 'name' || weight > 0), sure };
}

function weighForm(signs: readonly Sign[]): number {
  const named = new Set(signs.filter(({ kind }) => kind === 'name').map(({ place }) => place));
  const names = [...named].reduce((sum, place) => sum + (NAME_WEIGHTS[place] ?? 0), 0);
  return signs.reduce((sum, { weight }) => sum + weight, FORM_START + names);
}

/** One piece of evidence for each clue about pages that was found, strongest first; those of one topic count less and less. */
function weighPage(signs: readonly Sign[], about: readonly Sign[], { data }: Recogniser): readonly Evidence[] {
  const groups = new Map<string, Sum>();
  const add = (id: string, sign: Sign): void => {
    const { weight = 0, signs: before = [] } = groups.get(id) ?? {};
    // A second word of the same kind tells half as much as the first.
    groups.set(id, { weight: weight + (data.clues[id]?.weight ?? 0) / 2 ** before.length, signs: [...before, sign] });
  };
  for (const sign of signs) if (sign.kind === 'page') add(sign.owner, sign);
  const byForm = Object.entries(data.clues).filter(([, { in: place }]) => place === 'name' || place === 'clue');
  for (const sign of about) {
    const place = sign.kind === 'name' ? 'name' : 'clue';
    for (const [id, clue] of byForm) if (clue.in === place && clue.says.includes(sign.place)) add(id, sign);
  }
  const topics = new Map<string, number>();
  return [...groups].sort((a, b) => Math.abs(b[1].weight) - Math.abs(a[1].weight)).map(([id, { weight, signs: own }]) => {
    const { because = '…', topic } = data.clues[id] ?? {};
    const before = topic === undefined ? 0 : (topics.get(topic) ?? 0);
    if (topic !== undefined) topics.set(topic, before + 1);
    return { clue: say(because, own, data.labels), weight: weight / 2 ** before };
  });
}

/** More examples than these do not convince more. */
const EXAMPLES = 3;

function say(because: string, signs: readonly Sign[], labels: Readonly<Record<string, string>>): string {
  const texts = [...new Set(signs.map(({ place, says }) => (place === 'field' ? (labels[says] ?? says) : sayPhrase(says))))];
  // "Wohnsitz …" and "Wohnsitzbestätigung" are one word of the page.
  const longest = texts.filter((text) => !texts.some((other) => other !== text && other.startsWith(text.replace(/ …$/u, ''))));
  return because.replace('…', longest.slice(0, EXAMPLES).join('“, „'));
}

/** "Umzug*" is said "Umzug …", "*geldrechner" is said "…geldrechner". */
function sayPhrase(says: string): string {
  return says.replace(/\*$/u, ' …').replace(/^\*/u, '…');
}

function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
