/** Why we think that a page is this form: what detection has found, in pieces that a sentence of any language can hold. */
import type { Evidence, EvidencePlace } from '../../src/detect/types.ts';
import type { PageForm, Question } from './view.ts';

/** Words that stand in one place of the page. German, as the form's own words are. */
export interface Reason {
  readonly place: EvidencePlace;
  readonly words: readonly string[];
}

/** The few that tell most, each with words that none before has said, and all others. */
export interface Reasons {
  readonly few: readonly Reason[];
  readonly others: readonly Reason[];
}

const FEW = 3;
/** More words of one place do not convince more, and make a long sentence longer. */
const WORDS = { few: 2, others: 3 };
/** What people find most easily on the page comes first; its address, which few look at, last. */
const PLACES: readonly EvidencePlace[] = ['heading', 'title', 'field', 'text', 'label', 'button', 'host', 'url'];
/** A question with a longer label is named by our own, shorter wording. UTF-16 code units. */
const LONGEST_LABEL = 60;

/**
 * Most telling first: what speaks for this form, the place that people find most easily first; then what speaks for an application of
 * any kind, the strongest first.
 */
export function giveReasons({ formId, evidence, questions }: PageForm, nameField: (concept: string) => string): Reasons {
  const reasons = new Map<string, { readonly place: EvidencePlace; readonly words: string[] }>();
  const sorted = [...evidence].sort((a, b) => compareRanks(rank(a, formId), rank(b, formId)) || PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
  for (const { place, says, ofForm } of sorted) {
    // What stands beside the form (a login, a newsletter) never speaks for an application.
    if (place === 'aside') continue;
    const words = says.map((word) => (place === 'field' ? quoteQuestion(word, questions) ?? nameField(word) : word));
    const key = `${place} ${ofForm}`;
    reasons.set(key, { place, words: [...reasons.get(key)?.words ?? [], ...words] });
  }
  const said: string[] = [];
  const few: Reason[] = [];
  const others: Reason[] = [];
  for (const { place, words: all } of reasons.values()) {
    const words = all.filter((word, index) => !all.some((other, at) => at !== index && saysSame(word, other, at < index)));
    const fresh = words.filter((word) => !said.some((other) => saysSame(word, other))).slice(0, WORDS.few);
    if (fresh.length > 0 && few.length < FEW) few.push({ place, words: fresh });
    else others.push({ place, words: words.slice(0, WORDS.others) });
    said.push(...words);
  }
  return { few, others };
}

/** Higher first; two of the highest are equal. */
function compareRanks(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function rank({ weight, ofForm }: Evidence, formId: string | null): number {
  return ofForm && formId !== null ? Infinity : weight;
}

/** A question in the form's own words; undefined where it has none that are short. */
function quoteQuestion(concept: string, questions: readonly Question[]): string | undefined {
  return questions.find(({ field }) => field.concept === concept && field.label !== '' && field.label.length <= LONGEST_LABEL)?.field.label;
}

/** Does `other` say what `word` says? "Wohngeld" says what "Wohngeld…" does; of two that are equal the one `before` does. */
function saysSame(word: string, other: string, before = true): boolean {
  const [one, two] = [word.toLowerCase(), other.toLowerCase()];
  if (one === two) return before;
  return one.endsWith('…') && two.startsWith(one.slice(0, -1));
}
