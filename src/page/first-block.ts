/** The block at the start of an application in which whoever applies says who they are, without any word that says whose data it asks for. */
import type { Reader } from './reader.ts';
import type { ReadField } from './types.ts';

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
