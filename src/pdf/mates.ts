/** Whose data a question asks for that says nothing of it itself, by the questions around it. */
import type { Person } from '../pack/types.ts';
import type { ReadField } from '../page/types.ts';
import { namesPerson } from '../page/person.ts';
import { isOfficeNote } from '../page/office.ts';
import type { Reader } from '../page/reader.ts';
import { isNobodys } from './whose.ts';

/** What a person has: health, insurance, work, income. Forms ask it without saying "Ihre". */
const PERSONAL = /krank(?:heit|en)|gesundheit|behinder|pflegegrad|pflegebedürftigkeit|pflegekasse|merkzeichen|diagnose|unfall|versichert|rentenversicherung|beruf|erwerbs|arbeitslos|ausbildung|staatsangehörig|aufenthaltstitel|familienstand/iu;
/** What is nobody's own: accounts, flats, the office's numbers. */
const OF_THINGS = /konto|iban|\bbic\b|bank|geldinstitut|kreditinstitut|zahlung|überweis|wohnung|unterkunft|miete|wohnfläche|räume|baujahr|aktenzeichen|geschäfts|eingang|unterschrift|anlagen|dienststelle|bewilligung|bearbeit/iu;
/** A question to the reader, not how to fill in: "Beziehen Sie …?", "Ich beantrage". */
const ASKS_READER = /(?:^|\s)sie\s.*\?|^ich\s/iu;
/** What is written in; who ticks an answer may be somebody else. */
const WRITTEN: ReadonlySet<string> = new Set(['text', 'long-text', 'date', 'number', 'tel', 'email']);
/** Who can be reached where: under "Pflegedienst" that is the care service, not the person it cares for. */
const CONTACT = /^(?:(?:familien|vor|nach)?name|firma|anschrift|adresse|straße|hausnummer|plz|postleitzahl|ort|wohnort|telefon|mobil|fax|e-?mail|ansprechpartner|bezeichnung)/iu;
/** People beside the reader with data of their own. */
const COUNTED: ReadonlySet<Person> = new Set<Person>(['spouse', 'household', 'child', 'carer', 'cared-for']);
/** "Name des Ehegatten" says of one question alone whom it means. */
const OF_SOMEBODY = /(?:name|vorname|datum|anschrift|nummer|geburt) (?:der|des|von) /iu;
/** "Bei wem?" and the like ask for somebody. */
const ASKS_WHO = /^(?:wer|wem|bei wem|name)(?!\p{L})/iu;

/**
 * The questions with whom they mean: where one does not say, it means whom the question above it means, the reader of a form that
 * asks for one person only, or whom all others of its section mean; in parts of a form about care where nobody is named, who needs it, but for where somebody can be reached; things, accounts and notes of the office mean nobody.
 */
export function fillPersons(fields: readonly ReadField[], isCareForm: boolean, told: Reader): readonly ReadField[] {
  const named = new Set(fields.flatMap(({ field: { person, type } }) => (WRITTEN.has(type) ? [person] : [])));
  // Where the care home or another office applies, all is asked about whoever needs care.
  const reader = isCareForm && told === 'applicant' && !named.has('applicant') && named.has('cared-for') ? 'cared-for' : told;
  const people = new Set(fields.flatMap(({ field: { person } }) => (person !== null && person !== reader && COUNTED.has(person) ? [person] : [])));
  const parts = partsOf(fields);
  const known: ReadField[] = [];
  for (const one of fields) known.push(one.field.person === null ? { ...one, field: { ...one.field, person: personAround(one, known, parts, people.size === 0, reader) } } : one);
  return known;
}

/** The questions of each section, those of its parts among them, by its headings. */
function partsOf(fields: readonly ReadField[]): ReadonlyMap<string, readonly ReadField[]> {
  const parts = new Map<string, ReadField[]>();
  for (const one of fields) {
    for (const length of one.field.section.keys()) {
      const key = keyOf(one.field.section.slice(0, length + 1));
      const part = parts.get(key) ?? [];
      parts.set(key, part);
      part.push(one);
    }
  }
  return parts;
}

function keyOf(section: readonly string[]): string {
  return section.join('\n');
}

function personAround({ field: { label, section, type } }: ReadField, before: readonly ReadField[], parts: ReadonlyMap<string, readonly ReadField[]>, isForOne: boolean, reader: Reader): Person | null {
  if (isNobodys(label) || ASKS_WHO.test(label) || section.some((text) => isOfficeNote(text))) return null;
  const last = section.at(-1);
  const above = before.findLast(({ field }) => field.label === last)?.field;
  if (above) return above.person === 'representative' ? null : above.person;
  if (OF_THINGS.test(label) || section.slice(1).some((text) => OF_THINGS.test(text))) return null;
  const topics = [label, ...section.slice(1)];
  if (isForOne && (section.length > 1 || topics.some((text) => PERSONAL.test(text)))) return reader;
  if (section.length < 2 || namesPerson(section.at(-1) ?? '')) return null;
  const meant = meantIn(section, label, parts, reader) ?? (section.length > 2 ? meantIn(section.slice(0, -1), label, parts, reader) : null);
  if (meant === null && reader === 'cared-for' && !CONTACT.test(label) && !parts.get(keyOf(section))?.some(({ field }) => field.person !== null && field.person !== reader)) return reader;
  return meant === reader || WRITTEN.has(type) ? meant : null;
}

/** Whom all others of a section mean; the reader only where they are asked. */
function meantIn(section: readonly string[], label: string, parts: ReadonlyMap<string, readonly ReadField[]>, reader: Reader): Person | null {
  const mates = (parts.get(keyOf(section)) ?? []).filter(({ field }) => field.label !== label);
  const meant = new Set(mates.flatMap(({ field }) => (field.person === null || field.type === 'signature' || OF_SOMEBODY.test(field.label) ? [] : [field.person])));
  const [only] = meant;
  if (only === undefined || meant.size > 1) return null;
  return only !== reader || mates.some(({ field }) => field.person === reader && ASKS_READER.test(field.label)) ? only : null;
}
