import type { Person } from '../pack/types.ts';
import { remember } from '../text/remember.ts';
import { ABOUT_CARE, ADDRESSES_READER, ASKS_CARER, ASKS_HOUSEHOLD, AUDIENCE, COUNTED_PERSON, FILLED_IN_BY_CARER, CARE_WORDS, FORM_TITLE_WORDS, JOINS_PEOPLE, COUNTED_ONES, MEANT_BEFORE, NOUN_BEFORE, ORGANISATION, PERSON_WORDS, PERSONAL_DATA, READERS_OWN, RELATIVE_CLAUSE, RELATION_WORDS, SOMEONE } from './words/persons.ts';
import type { Mentioned } from './words/persons.ts';
import { COUNT_LABEL } from './words/hint-texts.ts';

/** A whole word; not the first half of two compounds ("Kinder-/Ausbildungszulagen", "Kinder- und Jugendamt"). */
const WORD_ENDS = String.raw`(?![\p{L}\d])(?!-\s*(?:\/(?!-?(?:in|innen|r|n|e|s)(?!\p{L}))|,|&|und\s|oder\s|sowie\s|bzw))`;

/** Every row of the table as a pattern for whole words. */
const PATTERNS = PERSON_WORDS.map(({ person, where, words }) => ({
  person, where, whole: new RegExp(`(?<![\\p{L}\\d-])(?:${words.source})${WORD_ENDS}`, 'gu'),
}));

/** All rows at once: most texts mention nobody. */
const ANYBODY = new RegExp(`(?<![\\p{L}\\d-])(?:${PERSON_WORDS.map(({ words }) => words.source).join('|')})${WORD_ENDS}`, 'u');

interface Mention {
  readonly person: Mentioned;
  readonly start: number;
  readonly end: number;
  readonly where: 'any' | 'heading';
}

/**
 * Whose data a question asks for, by its own words and the headings above it: the innermost that names exactly one person
 * decides. null where the page does not say, or names several: a wrong person is worse than none. What "insured" means, the whole
 * form decides.
 */
export function personOf(label: string, section: readonly string[], isCareForm: boolean): Person | null {
  const mentioned = personInLabel(label) ?? personInSection(section);
  if (mentioned === 'resident') return isCareForm ? 'cared-for' : 'household';
  return mentioned === 'insured' ? (isCareForm ? 'cared-for' : 'applicant') : mentioned;
}

/** Is the form about care, by its titles or by words that stand on such forms only? */
export function isAboutCare(titles: readonly string[], text = ''): boolean {
  return titles.some((title) => ABOUT_CARE.test(title)) || CARE_WORDS.test(text);
}

/** Does whoever cares fill the form in? "Sie" is the carer there. */
export function isForCarer(titles: readonly string[]): boolean {
  return titles.some((title) => FILLED_IN_BY_CARER.test(title));
}

/** Does a question speak to whoever fills the form in? */
export function addressesReader(label: string): boolean {
  return ADDRESSES_READER.test(fold(label));
}

/** All questions right under a heading share one list of headings. */
const known = new WeakMap<readonly string[], Mentioned | 'nobody'>();

/** The innermost heading that names exactly one person decides. */
function personInSection(section: readonly string[]): Mentioned | null {
  const before = known.get(section);
  if (before !== undefined) return before === 'nobody' ? null : before;
  const person = innermostPerson(section);
  known.set(section, person ?? 'nobody');
  return person;
}

function innermostPerson(section: readonly string[]): Mentioned | null {
  let counted: Mentioned | null = null;
  for (const heading of section.toReversed()) {
    const person = personInHeading(heading);
    if (person === null && ORGANISATION.test(fold(heading))) return counted;
    if (person === null) continue;
    if (person === 'several') return counted;
    // "1. Person" under "Weitere Haushaltsmitglieder" is one of them; alone it is who applies.
    if (counted === null && COUNTED_PERSON.test(heading)) counted = person;
    else return counted === null || person !== 'applicant' ? person : counted;
  }
  return counted;
}

/**
 * The one person of whom the current step or tab of a page speaks ("Antragsteller/in | Kind/er | Nachweise"), for questions whose own
 * headings name nobody; null where it names nobody, or several.
 */
export function personOfStage(texts: readonly string[]): Person | null {
  const [first, ...others] = new Set(texts.map((text) => personInHeading(text)));
  return first === undefined || others.length > 0 || first === null || first === 'several' || first === 'insured' || first === 'resident' ? null : first;
}

/** The office's own numbers are nobody's data. */
const OFFICE_NUMBER = /(?:akten|kassen|geschäfts)zeichen|vorgangsnummer/iu;

/** Does the innermost heading, or the one around it, ask for personal data without saying whose, and the question neither? */
export function isPersonalData(label: string, section: readonly string[]): boolean {
  const [own = '', around = ''] = [section.at(-1), section.at(-2)];
  return !OFFICE_NUMBER.test(label) && (isPersonalHeading(own) || (isPersonalHeading(around) && !ANYBODY.test(fold(own)))) && !ANYBODY.test(fold(label));
}

/** Does a table's heading name a person? Then the other heading is the question. */
export function namesPerson(heading: string): boolean {
  return !RELATION_WORDS.test(fold(heading)) && personInHeading(heading) !== null;
}

/** The person whom the question's own words mean, or null. */
function personInLabel(label: string): Mentioned | null {
  const text = fold(label);
  if (RELATION_WORDS.test(text) && !/^(?:vor- und |voller )?name(?!\p{L})/u.test(text)) return null;
  if (ASKS_CARER.test(text)) return 'carer';
  // "Anzahl der Kinder" asks the reader.
  if (COUNT_LABEL.test(label)) return null;
  if (ASKS_HOUSEHOLD.test(text)) return 'household';
  const mentions = mentionsIn(text);
  const [first, second] = mentions;
  if (first === undefined) return null;
  if (first.where === 'heading') return second !== undefined && second.where === 'any' && mentions.length === 2 && isNamedLast(label, text, second) ? second.person : null;
  if (isNamedLast(label, text, first)) return first.person;
  const isPossessive = first.person === 'applicant' && text.startsWith('ihr');
  if (!isPossessive && (ADDRESSES_READER.test(text) || !MEANT_BEFORE.test(text.slice(0, first.start)))) return null;
  return second !== undefined && areJoined(text, first, second) ? null : first.person;
}

/** "Arbeitgeber Partner", "Telefon Betreuerin": a noun, and whose it is. */
function isNamedLast(label: string, text: string, { start, end }: Mention): boolean {
  return end === text.length && start > 0 && NOUN_BEFORE.test(label.slice(0, start)) && !COUNTED_ONES.test(text);
}

/** All questions of a section ask for the same headings. */
const HEADINGS_KEPT = 200;

const isPersonalHeading = remember((heading: string) => PERSONAL_DATA.test(fold(heading)), HEADINGS_KEPT);

/** What a heading adds: "Vertretung (nur ausfüllen, wenn der Antrag nicht selbst gestellt wird)" is no title. */
const IN_BRACKETS = /\s\([^()]*\)/gu;

/** "Bankverbindung (nicht die des Kindes)" */
const NOT_OF = /\(nicht [^()]*\)/gu;

const personInHeading = remember((heading: string): Mentioned | 'several' | null => {
  const text = fold(heading).replace(RELATIVE_CLAUSE, ' ').replace(NOT_OF, ' ');
  if (FORM_TITLE_WORDS.test(text.replace(IN_BRACKETS, ' '))) return null;
  const [first, second] = mentionsIn(text);
  if (first === undefined && READERS_OWN.test(text)) return 'applicant';
  if (first === undefined || AUDIENCE.test(text.slice(0, first.start))) return null;
  if (second === undefined) return first.person;
  // "Angaben zu Ihnen (Pflegeperson)"; "Antragsteller/in (pflegebedürftige Person)" stays who applies.
  if (first.person === 'applicant' && !(second.person === 'cared-for' && text.startsWith('antrag', first.start)) && /^\s*\($/u.test(text.slice(first.end, second.start))) return second.person;
  return areJoined(text, first, second) ? 'several' : first.person;
}, HEADINGS_KEPT);

function areJoined(text: string, first: Mention, second: Mention): boolean {
  return first.person !== second.person && JOINS_PEOPLE.test(text.slice(first.end, second.start));
}

/** The first two mentions of people, in the order of the text; overlapping ones count once, the longer. */
function mentionsIn(text: string): readonly Mention[] {
  const earliest = text.search(ANYBODY);
  if (earliest === -1) return someoneIn(text);
  const found: Mention[] = [];
  for (const { person, where, whole } of PATTERNS) {
    whole.lastIndex = earliest;
    for (let match = whole.exec(text); match !== null; match = whole.exec(text)) found.push({ person, where, start: match.index, end: whole.lastIndex });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

/** Who stands in no row of the table: "Begleitperson", "beauftragte Person". */
function someoneIn(text: string): readonly Mention[] {
  const match = SOMEONE.exec(text);
  return match === null ? [] : [{ person: 'other', where: 'any', start: match.index, end: match.index + match[0].length }];
}

/** Lower case, without gender suffixes: "Antragsteller/in", "Versicherte:r", "Betreuer*innen", "Partner(in)". */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return /[/*:_·(]/u.test(lower) ? lower.replace(/(?<=\p{L})(?:[/*:_·]-?|\(-?)(?:innen|in|r|n|e|s|nen)\)?(?!\p{L})/gu, '') : lower;
}
