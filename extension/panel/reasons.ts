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
  const reasons = new Map<string, { readonly place: EvidencePlace; readonly words: string[] }>();
  for (const { place, says, ofForm } of [...evidence].sort((a, b) => rank(b, formId) - rank(a, formId))) {
    // What stands beside the form (a login, a newsletter) never speaks for an application.
    if (place === 'aside') continue;
    const words = says.map((word) => (place === 'field' ? quoteQuestion(word, questions) ?? nameField(word) : word));
    const key = `${place} ${ofForm}`;
    reasons.set(key, { place, words: [...reasons.get(key)?.words ?? [], ...words] });
  }
  const said = new Set<string>();
  const few: Reason[] = [];
  const others: Reason[] = [];
  for (const { place, words: all } of reasons.values()) {
    const words = all.filter((word, index) => !all.some((other, at) => at !== index && saysSame(word, other, at < index))).slice(0, WORDS);
    const isNew = words.some((word) => ![...said].some((other) => saysSame(word, other)));
    (isNew && few.length < FEW ? few : others).push({ place, words });
    for (const word of words) said.add(word);
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

/** Does `other` say what `word` says? "Wohngeld" says what "Wohngeld…" does; of two that are equal the one `before` does. */
function saysSame(word: string, other: string, before = true): boolean {
  const [one, two] = [word.toLowerCase(), other.toLowerCase()];
  if (one === two) return before;
  return one.endsWith('…') && two.startsWith(one.slice(0, -1));
}
