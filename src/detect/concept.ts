/** Which known question does a field ask? Precision first: below the threshold the answer is null, never a guess. */
import { finish, type Steps } from '../dom/steps.ts';
import { remember } from '../text/remember.ts';
import type { Person } from '../pack/types.ts';
import { isOfficeNote } from '../page/office.ts';
import type { Field, ReadField } from '../page/types.ts';
import type { KnownWording, Recogniser } from './compile.ts';
import { findPhrases } from './phrases.ts';
import { openJudge, readAround, type Around } from './judge.ts';
import { listReadings, type Reading } from './readings.ts';
import type { Recognition } from './types.ts';
import { isQualifier, LONGEST_LABEL, readLabelWords } from './wording.ts';
import { BARE_NAME, DAY, PARENT, PLACE, SINCE } from './words.ts';

/** Set on the list of labels in test/detect: at most one in a hundred recognised questions may be wrong. */
const THRESHOLD = 0.8;
/** A wording that explains less of a label stays below the threshold, whatever else speaks for it. */
const LEAST_EXPLAINED = 0.5;
/** A label that says less of a wording leaves out the word that matters: "Ausstellende Behörde" (of which card?). */
const LEAST_SAID = 0.7;
/** Two questions that fit nearly as well leave it open which one is meant. */
const MARGIN = 0.008;
/** The same words in another order or with other function words; with a person's name more or less; with another person's. */
const SAME_WORDS = 0.99;
const PERSON_MORE = 0.975;
const PERSON_LESS = 0.96;
const PERSON_OTHER = 0.85;
/** "Wohnen Sie in einem Heim?" has the words of "In welchem Heim wohnen Sie?", but not its answers. */
const OPEN_FOR_CLOSED = 0.75;
/** A field that names its question to the browser (HTML autocomplete) is believed this much. */
const AUTOCOMPLETE = 0.95;
/** A long label that says the words which decide for a question is believed this much; shorter ones (words) are compared as a whole. */
const SIGNAL = 0.86;
const FURTHER_SIGNAL = 0.84;
const LONG_LABEL = 7;
/** Answers to choose from tell more than any label ("Ich beantrage"); so many of them must be the question's own. */
const ANSWERED = 1.02;
const ANSWERS_NEEDED = 2;
/** Longer lists (countries, offices) are not read to the end. */
const ANSWERS_READ = 15;
/** How much a word of the section that a wording does not have counts, compared with one of the label. */
const SECTION_WORD = 0.25;

/** The question for whatever the office asks itself in its part of the form: the person leaves it empty. */
export const OFFICE_USE = 'official-use';
const OFFICE = 0.95;

/** "Name" alone means the family name only where another field takes the first names. */
const NAME_PARTS = { part: 'family-name', other: 'given-names', whole: 'full-name' };

/** "seit" behind the marital status asks since when that is so. */
const SINCE_BEHIND: Readonly<Record<string, string>> = { 'marital-status': 'marital-status-since' };
const BEHIND = 0.9;

/** "Ort" and "Datum" one behind the other ask where and when somebody signs. */
const SIGNED_AT = ['place', 'signature-date'];

/** Some people have questions of their own, whose texts say more than those for everybody. */
const OWN_QUESTIONS: Readonly<Record<string, Readonly<Partial<Record<Person, string>>>>> = {
  'full-name': { spouse: 'spouse-name', carer: 'carer-name', representative: 'representative-name' },
};

/**
 * The questions of a page, each with how sure we are. Neighbours help: beside a field for first names, "Name" asks for the family
 * name; without one it asks for the whole name.
 */
export function recogniseFields(fields: readonly ReadField[], recogniser: Recogniser): readonly Recognition[] {
  return finish(recogniseInSteps(fields, recogniser));
}

/** The same in steps, one for each question. */
export function* recogniseInSteps(fields: readonly ReadField[], recogniser: Recogniser): Steps<readonly Recognition[]> {
  const known = knownOf(recogniser);
  const around = remember((section: string) => readAround(section === '' ? [] : section.split('\n'), recogniser), PLACES_KEPT);
  const alone: Recognition[] = [];
  for (const { field } of fields) {
    yield;
    const asked = whatCounts(field);
    const recognition = known.get(asked) ?? recognise(field, recogniser, around(field.section.join('\n')));
    known.set(asked, recognition);
    alone.push(recognition);
  }
  for (const [at, { field }] of fields.entries()) {
    const before = fields[at - 1];
    const next = before !== undefined && SINCE.test(field.label) && field.type === 'date' ? SINCE_BEHIND[alone[at - 1]?.concept ?? ''] : undefined;
    if (before !== undefined && isSignedAt(before, fields[at])) for (const [from, concept] of SIGNED_AT.entries()) if (Object.hasOwn(recogniser.data.concepts, concept)) alone[at - 1 + from] = { concept, confidence: BEHIND };
    if (next !== undefined && Object.hasOwn(recogniser.data.concepts, next) && before?.field.person === field.person) alone[at] = { concept: next, confidence: BEHIND };
  }
  const placeOf = ({ field }: ReadField): string => `${field.section.join('\n')}\n${field.person ?? ''}`;
  const split = new Set(fields.filter((_, at) => alone[at]?.concept === NAME_PARTS.other).map(placeOf));
  return alone.map(({ concept: found, confidence }, at) => {
    const field = fields[at];
    if (!field || found === null) return { concept: found, confidence };
    const isName = BARE_NAME.test(field.field.label);
    // Beside a field for first names, "Name" is the other half of the name, whoever is asked about.
    const concept = isName && split.has(placeOf(field)) ? NAME_PARTS.part : isName && found === NAME_PARTS.part ? NAME_PARTS.whole : found;
    const own = field.field.person === null || PARENT.test(field.field.label) ? undefined : OWN_QUESTIONS[concept]?.[field.field.person];
    return { concept: own !== undefined && Object.hasOwn(recogniser.data.concepts, own) ? own : concept, confidence };
  });
}

function isSignedAt({ field: place }: ReadField, day: ReadField | undefined): boolean {
  return PLACE.test(place.label) && day !== undefined && DAY.test(day.field.label) && place.section.join() === day.field.section.join();
}

/** Fields that were recognised before, so that a page that changes costs only what is new in it. */
const KNOWN = new WeakMap<Recogniser, Map<string, Recognition>>();
/** More questions than the largest forms have; all are forgotten when a page brings more. */
const FIELDS_KEPT = 10_000;
/** Headings of one page. */
const PLACES_KEPT = 1_000;

function knownOf(recogniser: Recogniser): Map<string, Recognition> {
  const known = KNOWN.get(recogniser);
  if (known !== undefined && known.size < FIELDS_KEPT) return known;
  const fresh = new Map<string, Recognition>();
  KNOWN.set(recogniser, fresh);
  return fresh;
}

/** All of a field that its recognition depends on. */
function whatCounts({ label, hint, section, person, type, options, autocomplete, name }: Field): string {
  return [label, person, type, autocomplete, ...options.slice(0, ANSWERS_READ), '', ...(label === '' ? [hint, name] : []), ...section].join('\n');
}

/** The question and how sure we are; `concept` is null below the threshold and where two questions fit alike. */
export function recogniseField({ field }: ReadField, recogniser: Recogniser): Recognition {
  return recognise(field, recogniser, readAround(field.section, recogniser));
}

function recognise(field: Field, recogniser: Recogniser, around: Around): Recognition {
  if (Object.hasOwn(recogniser.data.concepts, OFFICE_USE) && [field.label, ...field.section].some((text) => isOfficeNote(text))) return { concept: OFFICE_USE, confidence: OFFICE };
  const scores = new Map<string, number>();
  const add = (concept: string, score: number): void => {
    if (score > (scores.get(concept) ?? 0)) scores.set(concept, score);
  };
  for (const reading of listReadings(field, recogniser)) {
    for (const wording of recogniser.byText.get(reading.exact) ?? []) if (reading.context.size === 0) add(wording.concept, reading.factor);
    for (const wording of findWordings(reading, recogniser)) add(wording.concept, reading.factor * compare(reading, wording, recogniser));
    if (reading.list) for (const wording of joinSynonyms(reading, recogniser)) add(wording.concept, reading.factor * compare(reading, wording, recogniser));
  }
  const label = readLabelWords(field.label);
  // A statement that says several things is known by the first: "Meine Angaben sind wahr, Änderungen teile ich mit".
  if (label.length >= LONG_LABEL) [...findPhrases(label, recogniser.signals)].forEach((concept, at) => add(concept, at === 0 ? SIGNAL : FURTHER_SIGNAL));
  const answered = new Set(findAnswered(field.options, recogniser));
  for (const concept of answered) add(concept, ANSWERED);
  addAutocomplete(field, recogniser, scores, add);
  const judge = openJudge(field, recogniser, around, answered);
  const judged = [...scores].map(([id, score]) => ({ id, score: score * judge(id) })).sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (!best) return { concept: null, confidence: 0 };
  const confidence = Math.min(1, best.score);
  const clear = best.score >= THRESHOLD && best.score - (second?.score ?? 0) >= MARGIN;
  return { concept: clear ? best.id : null, confidence };
}

/**
 * Wordings that can explain enough of the reading: heavy words first, until what is left explains too little by itself. In a reading
 * with a section, the section must say a word that the label does not have.
 */
function findWordings({ words, context }: Reading, { byWord, weigh }: Recogniser): ReadonlySet<KnownWording> {
  const found = new Set<KnownWording>();
  const heavyFirst = [...words].sort((a, b) => weigh(b) - weigh(a));
  let left = heavyFirst.reduce((sum, word) => sum + weigh(word), 0);
  const enough = left * LEAST_EXPLAINED;
  for (const word of heavyFirst) {
    if (left < enough) break;
    left -= weigh(word);
    for (const wording of byWord.get(word) ?? []) {
      if (context.size === 0 || wording.words.some((one) => context.has(one) && !words.has(one))) found.add(wording);
    }
  }
  return found;
}

/** Labels that list things have few words; longer ones are sentences. */
const LONGEST_LIST = 8;

/** "Gold, Münzen, Schmuck": where a label says several wordings of one question in full, they count together. */
function joinSynonyms({ words }: Reading, { byWord, weigh }: Recogniser): readonly KnownWording[] {
  if (words.size < 2 || words.size > LONGEST_LIST) return [];
  const said = new Map<string, Set<KnownWording>>();
  for (const wording of [...words].flatMap((word) => byWord.get(word) ?? [])) {
    if (!wording.words.every((word) => words.has(word))) continue;
    said.set(wording.concept, (said.get(wording.concept) ?? new Set()).add(wording));
  }
  return [...said.values()].filter(({ size }) => size > 1).flatMap((wordings) => {
    const [first] = wordings;
    const joined = [...new Set([...wordings].flatMap((wording) => wording.words))];
    return first === undefined ? [] : [{ ...first, words: joined, weight: joined.reduce((sum, word) => sum + weigh(word), 0) }];
  });
}

/** Between 0 and 1: how much of the label the wording explains, and how much of the wording the label says. */
function compare({ words, context, persons, around, vague, closed }: Reading, wording: KnownWording, { weigh }: Recogniser): number {
  if (wording.needsPerson && !wording.persons.some((person) => persons.includes(person) || around.includes(person))) return 0;
  // "Name der Mutter" under "Sorgeberechtigte" is her name, whoever else the section is about.
  if (context.size > 0 && persons.length > 0 && !persons.some((person) => wording.persons.includes(person))) return 0;
  let explained = 0;
  let all = 0;
  for (const word of words) {
    const weight = weigh(word);
    all += weight;
    if (wording.words.includes(word)) explained += weight;
  }
  let said = 0;
  // "Anderer Elternteil" above a name makes it the name of that person, not another name.
  const hasContext = (word: string): boolean => context.has(word) && (wording.persons.length > 0 || !isQualifier(word));
  for (const word of wording.words) if (words.has(word) || hasContext(word)) said += weigh(word);
  // "Gültig bis" is half of "Aufenthaltstitel gültig bis", and of many others.
  if (said < wording.weight * (vague ? 1 : LEAST_SAID)) return 0;
  // A section that is about more than the wording explains the label less.
  for (const word of context) if (!wording.words.includes(word) && !words.has(word)) all += SECTION_WORD * weigh(word);
  const alike = Math.sqrt((explained / all) * (said / wording.weight)) * comparePersons(persons, wording.persons);
  return closed && wording.open ? alike * OPEN_FOR_CLOSED : alike;
}

/** Questions that have at least `ANSWERS_NEEDED` of these answers. */
function findAnswered(options: readonly string[], { answers }: Recogniser): readonly string[] {
  const counts = new Map<string, number>();
  for (const option of options.slice(0, ANSWERS_READ)) {
    for (const concept of findPhrases(readLabelWords(option), answers)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= ANSWERS_NEEDED).map(([concept]) => concept);
}

function comparePersons(given: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0) return given.length === 0 ? SAME_WORDS : PERSON_MORE;
  if (given.length === 0) return PERSON_LESS;
  return wanted.some((word) => given.includes(word)) ? SAME_WORDS : PERSON_OTHER;
}

function addAutocomplete(field: Field, { byToken, data }: Recogniser, scores: ReadonlyMap<string, number>, add: (concept: string, score: number) => void): void {
  for (const token of field.autocomplete.slice(0, LONGEST_LABEL).toLowerCase().split(/\s+/u)) {
    // Many sites copy tokens without care: where there is a label, it must at least share a word with the question.
    for (const id of byToken.get(token) ?? []) if (field.label === '' ? data.concepts[id]?.types.includes(field.type) : scores.has(id)) add(id, AUTOCOMPLETE);
  }
}
