/** The ways to read a label: in full, without its explanations, and together with the section it stands in. */
import type { Field } from '../page/types.ts';
import type { Recogniser } from './compile.ts';
import { respell } from './spelling.ts';
import { asksName, isClosedQuestion, isVague, LONGEST_LABEL, onlyMeasures, readWording, tellsTopic, type Wording } from './wording.ts';
import { FROM_TO } from './words.ts';

/** Explanations in brackets or behind a dash tell less than the label before them. */
const SHORTENED = 0.985;
/** "Anschrift (Straße, Hausnummer)": what a vague label is made of says more than the label. */
const MADE_OF = 0.995;
/** "Lebensversicherung: Rückkaufswert": what stands before the colon is a section of its own. */
const BEHIND_COLON = 0.98;
/** The section says what a vague label leaves out: "Name" under "Pflegedienst" is no person's name. */
const WITH_SECTION = { vague: 1.03, clear: 0.93 };
/** "Betrag" in the row "Arbeitslosengeld" asks for that. */
const MEASURED = 0.95;
/** The heading has the words of the label and more. */
const SAYS_WHICH = 1.05;
/** A page that gives a question no label may name it in the control's `name`, which people never see. */
const BY_NAME = 0.9;

/** A reading of a label. */
export interface Reading {
  readonly exact: string;
  readonly words: ReadonlySet<string>;
  readonly persons: readonly string[];
  /** Persons whom the section names. */
  readonly around: readonly string[];
  /** The label says too little by itself. */
  readonly vague: boolean;
  /** The label lists several things: "Gold, Münzen, Schmuck". */
  readonly list: boolean;
  /** The label asks for "yes" or "no". */
  readonly closed: boolean;
  /** Words of the section that may stand for words that the label leaves out. */
  readonly context: ReadonlySet<string>;
  /** How much a match of this reading counts. */
  readonly factor: number;
}

/** What is in brackets, behind a dash or a line end, a condition (", falls abweichend"); the number of a row of a table ("Geburtsdatum 2"). */
const EXPLANATION = /,\s+(?:falls|wenn|sofern|soweit|ggf\.?|gegebenenfalls|evtl\.?|eventuell)\s.*$|\([^)]*\)|\[[^\]]*\]|\s[–—-]\s.*$|\n.*$|[\s_]*\d{1,2}$/gsu;
const PARTS = /\(([^)]*)\)\s*$|\s[–—-]\s(.*)$/su;
const LIST = /[,;/]|(?<!\p{L})(?:und|oder|bzw)(?!\p{L})/u;
const COLON = /^([^:]{2,60}):\s+(\S.*)$/su;

/** "Anschrift, falls vom Kind abweichend" and "vom Mitglied abweichende Anschrift" ask for the address, and say when. */
const UNLESS_SAME = /,?\s*[(–-]?\s*(?:falls|wenn|sofern|soweit)\s[^(),]*abweich\p{L}*[^(),]*\)?|^(?:ggf\.?|gegebenenfalls)?\s*vo[nm]\s[^,]{3,40}\sabweichende[rsmn]?\s/giu;

const OF_ADDRESS = /(?<!\p{L})(?:(?:wohn|haupt)?(?:anschrift|adresse)|straße)(?!\p{L})/iu;

/** The label, cut at `LONGEST_LABEL`, without the condition under which it is to be answered. */
export function withoutCondition(text: string): string {
  const label = text.slice(0, LONGEST_LABEL);
  if (!label.includes('abweich') || !OF_ADDRESS.test(label)) return label;
  const rest = label.replace(UNLESS_SAME, ' ').trim();
  return rest === '' ? label : rest;
}

/** "2", "b": the row of a table. */
const ROW_NUMBER = /^(?:\d{1,2}|[a-z])$/iu;

/** The innermost heading that says what is asked about: people side by side and numbered rows say of whom, and which. */
export function topicOf(section: readonly string[]): string | undefined {
  const inner = section.at(-1);
  if (inner === undefined || section.length < 3 || tellsTopic(readWording(inner))) return inner;
  return section.at(-2);
}

/** All readings of a field's label; of its hint or name where it has no label. Empty where the page says nothing. */
export function listReadings(field: Field, recogniser: Recogniser): readonly Reading[] {
  const label = withoutCondition(field.label);
  const read = (text: string, factor: number, section = ''): Reading => {
    const wording = readWording(text);
    const place = readWording(section);
    return {
      exact: wording.exact, words: new Set(respell(wording.words, recogniser)), persons: wording.persons, vague: isVague(wording), list: LIST.test(text), closed: isClosedQuestion(text),
      context: new Set(place.words), around: place.persons, factor,
    };
  };
  if (label === '') return [field.hint ?? '', ...spellOut(field.name.slice(0, LONGEST_LABEL))].map((text) => read(text, BY_NAME)).filter(saysSomething);
  const readings = [read(label, 1)];
  const short = label.replace(EXPLANATION, ' ');
  if (short !== label) readings.push(read(short, SHORTENED));
  const [, bracket = '', dash = bracket] = PARTS.exec(label) ?? [];
  if (dash !== '' && saysNothing(readWording(short)) && recogniser.byText.has(readWording(dash).exact)) readings.push(read(dash, MADE_OF));
  const [, before = '', behind = ''] = COLON.exec(label) ?? [];
  if (behind !== '') {
    readings.push(read(behind, BEHIND_COLON, before));
    // "Bei Zuzug aus dem Ausland: Staat" asks for what stands behind the colon, where that is a question of its own.
    if (!recogniser.byText.has(readWording(behind).exact)) readings.push(read(before, BEHIND_COLON * SHORTENED));
  }
  const wording = readWording(short);
  const inner = topicOf(field.section);
  const inSection: Reading = asksName(wording)
    ? { ...read('Name', WITH_SECTION.vague, field.section.at(-1)), persons: wording.persons }
    : { ...read(short, isVague(wording) ? WITH_SECTION.vague : WITH_SECTION.clear, ROW_NUMBER.test(field.section.at(-1) ?? '') ? inner : field.section.at(-1)), persons: wording.persons };
  if (inSection.context.size > 0) readings.push(inSection);
  if (inner !== undefined && (onlyMeasures(wording) || (FROM_TO.test(label) && field.type === 'date'))) readings.push(read(inner, MEASURED));
  // "Gesundheitsstörung" under "Gesundheitsstörungen, die neu sind oder sich verschlechtert haben": the heading says which.
  if (inner !== undefined && !isVague(wording) && !/ und /u.test(inner)) {
    const whole = readWording(inner);
    if (whole.words.length > wording.words.length && wording.words.every((word) => whole.words.includes(word))) readings.push(read(inner, SAYS_WHICH));
  }
  return readings.filter(saysSomething);
}

/** "Anschrift", but not "Anschrift des Vaters": what stands behind that may be about him. */
function saysNothing(wording: Wording): boolean {
  return isVague(wording) && wording.persons.length === 0;
}

function saysSomething({ exact }: Reading): boolean {
  return exact !== '';
}

/** "applicant[birthName]" as "applicant birth Name" and as "birthName". */
function spellOut(name: string): readonly string[] {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return [parts.join(' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), parts.at(-1) ?? ''];
}
