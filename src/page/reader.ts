/** Whom a form means by "Sie". */
import type { Person } from '../pack/types.ts';
import { isForCarer, personOf } from './person.ts';

/** Who fills the form in: the applicant, on forms about care perhaps whoever needs or gives it. */
export type Reader = Extract<Person, 'applicant' | 'cared-for' | 'carer'>;

/** Whoever applies is somebody else. */
const APPLICANT = /antrags?(?:steller|stellende)/iu;

/** The reader of a form: on forms about care the person whom its first heading names, unless it knows an applicant beside. */
export function readerOf(title: string, headings: readonly string[], text: string, isCareForm: boolean): Reader {
  if (!isCareForm || APPLICANT.test(text)) return 'applicant';
  if (isForCarer([title])) return 'carer';
  const first = headings.map((heading) => personOf('', [heading], true)).find((person) => person !== null);
  return first === 'cared-for' ? first : 'applicant';
}

/** "Haben Sie …?", "Art Ihres Aufenthaltstitels": words for whoever reads; "Bitte geben Sie den Code ein" only tells what to do, "Wie heißt Ihre Betreuung?" asks for somebody else. Forms for the young say "du". */
const TO_READER = /^(?!bitte\b|wie heiß(?:t|en) (?:Ihr|[Dd]ein)e?\b|name (?:Ihre|[Dd]eine)[rs]\b).*(?:^|\s)(?:Sie|Ihnen|Ihre?[nmrs]?|[Dd](?:u|ir|ich)|[Dd]eine?[nmrs]?)(?=[\s?,.]|$)/u;

/** "Beruf Ihres Vaters" is about him. */
const OF_RELATIVE = /(?:^|\s)(?:Ihre?|[Dd]eine?)[nmrs]? (?:Kind|Vater|Mutter|Eltern|Frau|Mann|Sohn|Tochter|Bruder|Schwester)\p{L}*$/u;

/** Does a question ask the reader? */
export function asksReader(label: string): boolean {
  return !OF_RELATIVE.test(label) && TO_READER.test(label.replace(/^(?:Bitte|Wie|Name)\b/u, (word) => word.toLowerCase()));
}
