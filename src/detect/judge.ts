/** What speaks for or against a question besides its wording: headings, whose data it is, which kind of answer it takes. */
import type { FieldType, Person } from '../pack/types.ts';
import type { Field } from '../page/types.ts';
import type { ConceptData, Recogniser } from './compile.ts';
import { findPhrases } from './phrases.ts';
import { topicOf, withoutCondition } from './readings.ts';
import { isLight, isVague, LONGEST_LABEL, onlyMeasures, readLabelWords, readWording } from './wording.ts';
import { ASKED_TYPES, ASKS_DATE, NAMES_DATE } from './words.ts';

/** The field is about somebody whom the question is never asked about. */
const WRONG_PERSON = 0.9;
/** The kind of answer is a close one (text for a date) or another one altogether (a tick for a name). */
const TYPE_NEAR = 0.985;
const TYPE_FAR = 0.5;
/** The answer is a day, and the question takes words or numbers. */
const TYPE_DAY = 0.75;
/** The label asks for a date, a number or a signature, and the question takes none. */
const ASKS_OTHERWISE = 0.7;
/** A question that belongs to a section is meant there, rather than one with the same label that may stand anywhere. */
const OWN_SECTION = 1.03;
/** The same, where only the title of the form names the section: it names the benefit, not what is asked. */
const OWN_FORM = 1.01;

const NUMBER = /^\d+$/u;

const ASKED_ANYWHERE: readonly FieldType[] = ['text', 'long-text', 'tel', 'email'];
/** What a heading explains in brackets excludes nothing: "Einkommen (monatlich netto, bitte Nachweise beifügen)". */
const IN_BRACKETS = /\([^)]*\)/gu;

const TYPE_GROUPS: readonly (readonly FieldType[])[] = [
  ['text', 'long-text', 'date', 'number', 'email', 'tel'], ['choice', 'multiple-choice', 'confirmation'], ['file'], ['signature'],
];

/** What the headings above a field say about questions: those that they exclude, and those that belong there. */
export interface Around {
  readonly excluded: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** Questions that belong to the form by its title. */
  readonly title: ReadonlySet<string>;
}

/** Reads the headings. The outermost of several is the form's title: it names the benefit, not what is asked. */
export function readAround(section: readonly string[], { excludes, sections }: Recogniser): Around {
  const inner = section.length > 1 ? section.slice(1) : section;
  const words = inner.flatMap((one) => [...readLabelWords(one), '']);
  const [title = ''] = section.length > 1 ? section : [];
  return { excluded: findPhrases(inner.flatMap((one) => [...readLabelWords(one.slice(0, LONGEST_LABEL).replace(IN_BRACKETS, ' ')), '']), excludes), sections: findPhrases(words, sections), title: findPhrases(readLabelWords(title), sections) };
}

/** The factor with which the score of a question counts for a field; 0 excludes it. `answered` are the questions that its options decide for. */
export function openJudge(field: Field, { data, excludes, sections }: Recogniser, around: Around, answered: ReadonlySet<string>): (concept: string) => number {
  const wording = readWording(field.label);
  // "Betrag" under a heading asks for an amount of it, not for its name.
  const isMeasure = onlyMeasures(wording);
  const label = readLabelWords(withoutCondition(field.label));
  const excluded = findPhrases(label, excludes);
  const inLabel = findPhrases(label, sections);
  // "Haben Sie Einkommen?" under "Einkommen und Vermögen": the heading is about both.
  const asks = new Set(wording.words.filter((word) => !isLight(word)));
  const sharesHeading = readWording(topicOf(field.section) ?? '').words.some((word) => asks.has(word));
  // What people write into a line ("Ort", "Name") is asked on every form, and so is "bis"; its title says nothing about it.
  const isAskedAnywhere = ASKED_ANYWHERE.includes(field.type) || (field.type === 'date' && isVague(wording));
  const asked = ASKED_TYPES.find(({ begins }) => begins.test(field.label))?.type ?? (ASKS_DATE.test(field.label) ? 'date' : undefined);
  return (id) => {
    const concept = data.concepts[id];
    if (!concept || excluded.has(id) || (!sharesHeading && around.excluded.has(id))) return 0;
    if (isMeasure && concept.types.length > 0 && !concept.types.includes('number')) return 0;
    const bound = concept.section.length > 0;
    const isByTitle = !isAskedAnywhere && around.title.has(id);
    if (bound && !around.sections.has(id) && !isByTitle && !inLabel.has(id) && !answered.has(id)) return 0;
    return (around.sections.has(id) ? OWN_SECTION : isByTitle ? OWN_FORM : 1) * judgePerson(concept, field.person, bound) * judgeType(concept.types, field)
      * (asked === undefined || concept.types.length === 0 || concept.types.includes(asked) ? 1 : ASKS_OTHERWISE);
  };
}

function judgePerson({ persons }: ConceptData, person: Person | null, bound: boolean): number {
  if (person === null || persons.includes(person)) return 1;
  return bound ? 0 : WRONG_PERSON;
}

function judgeType(types: readonly FieldType[], { label, type, options }: Field): number {
  if (types.length === 0 || types.includes(type)) return 1;
  // Days and years to choose from, and calendars that open on a click, are a way to write a date.
  if (type === 'choice' && types.includes('date') && (options.length > 0 ? options.every((option) => NUMBER.test(option)) : NAMES_DATE.test(label))) return TYPE_NEAR;
  // What takes a day asks for no name or number: "Leistungen ab dem" is not "Gewünschte Leistungen".
  if (type === 'date') return TYPE_DAY;
  const group = TYPE_GROUPS.find((one) => one.includes(type)) ?? [];
  return types.some((one) => group.includes(one)) ? TYPE_NEAR : TYPE_FAR;
}
