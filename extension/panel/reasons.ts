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
/** More words of one place do not convince more. */
const WORDS = 3;
/** A question with a longer label is named by our own, shorter wording. UTF-16 code units. */
const LONGEST_LABEL = 60;

/** Most telling first: what speaks for this form comes before what speaks for an application of any kind. */
export function giveReasons({ formId, evidence, questions }: PageForm, nameField: (concept: string) => string): Reasons {
  const places = new Map<EvidencePlace, string[]>();
  for (const { place, says } of [...evidence].sort((a, b) => rank(b, formId) - rank(a, formId))) {
    // What stands beside the form (a login, a newsletter) never speaks for an application.
    if (place === 'aside') continue;
    const words = says.map((word) => (place === 'field' ? quoteQuestion(word, questions) ?? nameField(word) : word));
    places.set(place, [...places.get(place) ?? [], ...words]);
  }
  const said = new Set<string>();
  const few: Reason[] = [];
  const others: Reason[] = [];
  for (const [place, all] of places) {
    const words = uniqueBy(all, (word) => word.toLowerCase()).slice(0, WORDS);
    const isNew = words.some((word) => !said.has(word.toLowerCase()));
    (isNew && few.length < FEW ? few : others).push({ place, words });
    for (const word of words) said.add(word.toLowerCase());
  }
  return { few, others };
}

function rank({ weight, ofForm }: Evidence, formId: string | null): number {
  return weight + (ofForm && formId !== null ? 100 : 0);
}

/** A question in the form's own words; undefined where it has none that are short. */
function quoteQuestion(concept: string, questions: readonly Question[]): string | undefined {
  return questions.find(({ field }) => field.concept === concept && field.label !== '' && field.label.length <= LONGEST_LABEL)?.field.label;
}

function uniqueBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map([...all].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}
