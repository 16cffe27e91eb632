/** Whose data a question of a PDF form asks for. */
import type { Person } from '../pack/types.ts';
import { personOf } from '../page/person.ts';
import { ADDRESSES_READER, FURTHER_PERSON, SECOND_PERSON } from '../page/words/persons.ts';
import { firstWords } from './leads.ts';
import { isOfficeNote } from '../page/office.ts';
import type { Reader } from '../page/reader.ts';

/** What tells whose data a question asks for. */
export interface Clues {
  readonly label: string;
  readonly toolTip: string;
  /** What it stands under besides headings. */
  readonly context: readonly string[];
  readonly section: readonly string[];
  /** Whose column of a table it stands in; null where it stands in none. */
  readonly column: string | null;
  /** What the question at the head of its row or frame says; null where none says anything. */
  readonly lead: string | null;
  readonly isCareForm: boolean;
  /** Whoever "Sie" means in this form. */
  readonly reader: Reader;
  /** Whether the people of the form are counted beyond two: then the second is one of the household, not the spouse. */
  readonly areManyCounted: boolean;
}

/** Place and date of a signature, and whose account it is: the label says nothing of a person yet. */
const NOBODYS = /^ort(?:,| und| ?\/) ?(?:den|datum)|^datum(?:,| und| ?\/) ?ort$|^kontoinhaber(?!.*abweich)/iu;
/** "Unterschrift Mitglied": who signs is named without an article. */
const SIGNS = /^(?:datum,?\s*(?:und|\/)?\s*)?unterschrift (?:de[rs] )?(?=\p{L})/iu;
/** "Wer hat Ihnen die Wohnung vermietet?" asks for somebody else, "Welche Person" for one of those who live together. */
const ASKS_WHO = /^wer (?!pflegt|sind|ist (?:antrag|in ))/iu;
const ASKS_WHICH = /(?:^|: )(?:welche[rs]? person|bei wem|bei welcher person)(?!\p{L})/iu;
/** Who acts for somebody. */
const REPRESENTED = /vertreten durch|vertretungsberechtigt|\b(?:betreuende[nr]?|bevollmächtigte[nr]?)(?:\/\p{L}+)? person/iu;
/** Speaks of somebody. */
const THIRD = /^(?:sie|er) (?:darf|soll|kann|muss)(?!\p{L})/iu;
/** Whose name or address it is, where it is no person's. */
const INSTITUTION = /^(?:name (?:und (?:anschrift|ort) )?(?:der |des ))?(?:klinik|krankenhaus(?:es)?|(?:ambulanter |ambulanten )?pflegedienst(?:es)?|pflegeeinrichtung|pflegeheim(?:es|s)?)(?!\p{L})(?!.*\?)/iu;
/** On a claim for the pension of a widow the one who died is the spouse. */
const WIDOWS = /witwen?(?:-|\/|rente)|witwerrente/iu;
const DIED = /verstorben/iu;
/** The second of two parents is not the one who applies. */
const OTHER_PARENT = /andere[nrm]? elternteil(?:s|es)?(?: bzw\.| oder| ?\/)|^(?:elternteil (?:b|2)|(?:2\.|zweiter|anderer) elternteil|(?:vater|mutter) ?\/ ?elternteil 2)(?!\p{L})/iu;
/** The other annexes of the Jobcenter are filled in for one of the household. */
const ANNEX_FOR = /person, für die (?:diese|die) anlage/iu;

/** "Mein Ehegatte", "Ihr Kind": whose it is comes before who it is. */
const OWNER = /^(?:mein|ihr)e?[nmrs]?\s+(?=ehe|lebens|partner|kind)/iu;
/** The reader speaks or is spoken to. */
const OF_READER = /(?:^|\s)(?:ihre?[nmrs]?|meine?[nmrs]?|mich|mir)\s/u;
/** "eine Person, die zu Ihrem Haushalt gehört": somebody who lives with the reader. */
const OF_HOUSEHOLD = /person(?:en)?,? (?:die |der |aus |in )?(?:zu |in |aus )?(?:ihrem|meinem|unserem) haushalt|haushalts?angehörige[nr]? person/iu;
/** "Haben Sie nach dem Tod der haushaltsangehörigen Person …" asks the reader. */
const ASKS_READER = /^\p{L}+ sie\s/iu;
/** Under a doctor these ask about the patient: "behandelt seit", "wegen". */
const OF_PATIENT = /^(?:(?:in )?behand(?:elt|lung) (?:seit|vom|von|wegen)|wegen)(?!\p{L})/iu;
const DOCTOR = /^(?:\p{L}*arzt|\p{L}*ärzt(?:in|innen|e))(?!\p{L})(?!.* (?:des|der|von) )/iu;
/** Headings over what is asked of whoever fills the form in. */
const PERSONAL = /^(?:(?:ihre )?(?:persönliche|allgemeine) (?:angaben|daten|verhältnisse)(?: zur person)?|angaben zur person|(?:zur )?person|personalien|personenbezogene (?:angaben|daten)|kontaktdaten|anschrift)$/iu;

/** Headings over what a care form asks of the person in need of care, and such questions. */
const OF_CARE = /^(?:(?:ihre |die )?gesundheit(?:szustand|liche \p{L}+)?$|(?:krankheiten|erkrankungen|diagnosen)$|(?:selbst(?:st)?ändigkeit im )?alltag$|hilfsmittel$)|ursache der pflegebedürftigkeit/iu;

/** What asks when and why about the question before it, and so the same person; a name there is that of somebody else. */
const WHEN_AND_WHY = /^(?:(?:wenn |falls )?ja[,:]? )?(?:ab|am|bis|dauer|grund|seit|vo[nm]|wann|warum|wegen|weil|zeitraum|zuletzt|zum)(?!\p{L})/iu;

/** Does a heading count a third person? */
export function countsMany(headings: readonly string[]): boolean {
  return headings.some((text) => FURTHER_PERSON.test(text));
}

/** "3. Person", and where such are counted the second as well. */
function isOfHousehold(heading: string, areManyCounted: boolean): boolean {
  return FURTHER_PERSON.test(heading) || (areManyCounted && SECOND_PERSON.test(heading));
}

/** Does a label ask for something that is no person's data? */
export function isNobodys(label: string): boolean {
  return NOBODYS.test(label);
}

/** By its own words, then by what a screen reader says, then by what it stands under; a question to "Sie" under no heading that names somebody means the reader. */
export function whoseOf(clues: Clues): Person | null {
  const { label, isCareForm, column, areManyCounted } = clues;
  const person = column === null ? null : OTHER_PARENT.test(column) ? 'other' : isOfHousehold(column, areManyCounted) ? 'household' : personOf('', [column], isCareForm);
  const own = person ?? (isNobodys(label) ? null : personIn(clues));
  return own === 'applicant' || (own === 'other' && OF_PATIENT.test(label) && DOCTOR.test(column ?? [...clues.section, ...clues.context].at(-1) ?? '')) ? clues.reader : own;
}

function personIn({ label, toolTip, context, section, lead, isCareForm, areManyCounted }: Clues): Person | null {
  const own = label.toLowerCase();
  const isToReader = ADDRESSES_READER.test(own) || OF_READER.test(own.replace(/^ihr kind/u, ''));
  const said = personOf(label.replace(OWNER, ''), ASKS_READER.test(label) && label.endsWith('?') && !OF_READER.test(own) ? [] : [firstWords(label)], isCareForm);
  if (REPRESENTED.test(label)) return 'representative';
  // "Sie darf mich vertreten": in a power of attorney this is who gets it, elsewhere somebody whom the form has named before.
  if (THIRD.test(label)) return section.some((text) => /vollmacht/iu.test(text)) ? 'representative' : null;
  if (INSTITUTION.test(label)) return 'other';
  if (WIDOWS.test(section[0] ?? '') && [label, ...section].some((text) => DIED.test(text))) return 'spouse';
  if (said !== null) return said;
  if (SIGNS.test(label)) return personOf('', [label.replace(SIGNS, '')], isCareForm);
  if (ASKS_WHO.test(label)) return 'other';
  if (ASKS_WHICH.test(label)) return 'household';
  if ([label, ...context].some((text) => OF_HOUSEHOLD.test(text) && !ASKS_READER.test(text)) || ASKS_WHICH.test(section.at(-1) ?? '')) return 'household';
  if (section.some((text) => isOfficeNote(text))) return null;
  if (section.some((text) => ANNEX_FOR.test(text))) return ANNEX_FOR.test(label) || label.endsWith('?') ? null : 'household';
  const headings = section.filter((text) => !(isToReader && /\beltern\b/iu.test(text)));
  if (section.some((text) => OTHER_PARENT.test(text))) return 'other';
  if (headings.some((text) => isOfHousehold(text, areManyCounted))) return 'household';
  const told = isToReader ? null : personOf(toolTip, [], isCareForm);
  const isPersonal = section.slice(-2).some((text) => PERSONAL.test(text.replace(/ \([^()]*\)$/u, '')));
  const over = personOf('', headings, isCareForm);
  // Children and doctors are not asked themselves: "Erziehen Sie ein Kind?" under "Kinder".
  const asked = WHEN_AND_WHY.test(label) ? [label, ...context] : [label];
  if ((over === 'child' || over === 'other') && asked.some((text) => ASKS_READER.test(text) && text.endsWith('?'))) return 'applicant';
  return told ?? over ?? (isPersonal ? (isCareForm ? 'cared-for' : 'applicant') : null) ?? (isToReader ? 'applicant' : null) ?? (isCareForm && [label, ...section].some((text) => OF_CARE.test(text)) ? 'cared-for' : null) ?? (lead === null ? null : personOf('', [lead], isCareForm)) ?? (context.some((text) => text.endsWith('?') && ADDRESSES_READER.test(text.toLowerCase())) ? 'applicant' : null);
}
