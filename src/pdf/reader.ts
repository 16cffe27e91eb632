/** Whom a form means by "Sie". */
import type { Person } from '../pack/types.ts';
import { isForCarer, personOf } from '../page/person.ts';

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
