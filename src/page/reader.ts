/** Whom a form means by "Sie". */
import type { Person } from '../pack/types.ts';
import { isForCarer, personOf } from './person.ts';
import type { ReadField } from './types.ts';

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

/** What tells one human being from another. */
const NAME_OR_BIRTH = String.raw`(?:(?:familien|nach|ruf|vor)?name[n()]*|vor- und (?:nach|familien|zu)name)(?:(?:,|,? und| \/|\/) ?(?:familien|nach|vor)?name[n()]*)?|geburtsdatum|geburtstag|tag der geburt|geb(?:\.|oren) am`;
const TELLS_WHO = new RegExp(`^(?!name[n()]*$)(?:${NAME_OR_BIRTH})$`, 'iu');
/** What is asked beside it about the same person. */
const BESIDE = new RegExp(String.raw`^(?:(?:${NAME_OR_BIRTH}|anrede|titel|geschlecht|geburts(?:name|ort|land)|familienstand|staatsangehörigkeit|wohnort|ort|land|beruf)$|(?:straße|hausnummer|plz|postleitzahl|anschrift|adresse|(?:telefon|mobil|handy)\p{L}*|e-?mail|steuer-?id)(?!\p{L}))`, 'iu');
/** Somebody applies for something; not for a child, and not for a paper that may be about somebody else. */
const APPLIES = /antrag(?!steller)|beantrag/iu;
const FOR_OTHERS = /kind|kita|krippe|hort(?!\p{L})|(?<!\p{L})schul(?!d)|schüler|tagespflege|unterricht|lernförderung|bildung und teilhabe|beistand|urkunde|register|sterbe|bestattung|vollmacht|anregung/iu;
/** Headings that name nobody and no thing of their own. */
const NEUTRAL = /^(?:(?:allgemeine )?(?:angaben|daten)|kontakt(?:daten)?|anschrift|adresse)$/iu;
/** So many other questions in a row end the block. */
const OTHERS = 3;

/**
 * The persons of a form's questions, with the reader for the first block that asks who somebody is without saying whose: before
 * anybody is named, and under no heading but the form's title, an application means whoever applies. What is asked again of nobody
 * stands in a row for one of several people, or begins with somebody else.
 */
export function withFirstBlock(fields: readonly ReadField[], title: string, reader: Reader): readonly ReadField[] {
  const first = fields.findIndex(({ field: { label, person } }) => TELLS_WHO.test(label) || (person !== null && person !== reader));
  const start = fields[first]?.field;
  if (start === undefined || start.person !== null || fields.filter(({ field: { label, person } }) => label === start.label && person === null).length > 1) return fields;
  if (!APPLIES.test(title) || FOR_OTHERS.test(title) || !start.section.every((text) => title.includes(text) || NEUTRAL.test(text))) return fields;
  const isOfBlock = ({ field }: ReadField): boolean => field.section.join('\n') === start.section.join('\n');
  const asked = new Set<string>();
  const block = new Set<ReadField>();
  let others = 0;
  for (const one of fields.slice(first)) {
    others = BESIDE.test(one.field.label) ? 0 : others + 1;
    if (!isOfBlock(one) || others === OTHERS || asked.has(one.field.label) || (one.field.person !== null && one.field.person !== reader)) break;
    asked.add(one.field.label);
    if (others === 0 && one.field.person === null) block.add(one);
  }
  for (const one of fields.slice(0, first)) if (isOfBlock(one) && one.field.person === null && BESIDE.test(one.field.label)) block.add(one);
  return fields.map((one) => (block.has(one) ? { ...one, field: { ...one.field, person: reader } } : one));
}
