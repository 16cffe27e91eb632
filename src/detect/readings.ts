/** The ways to read a label: in full, without its explanations, and together with the section it stands in. */
import type { Field } from '../page/types.ts';
import { asksName, isVague, LONGEST_LABEL, readWording, type Wording } from './wording.ts';

/** Explanations in brackets or behind a dash tell less than the label before them. */
const SHORTENED = 0.985;
/** "Lebensversicherung: Rückkaufswert": what stands before the colon is a section of its own. */
const BEHIND_COLON = 0.98;
/** The section says what a vague label leaves out: "Name" under "Pflegedienst" is no person's name. */
const WITH_SECTION = { vague: 1.03, clear: 0.93 };
/** A page that gives a question no label may name it in the control's `name`, which people never see. */
const BY_NAME = 0.9;

/** A reading of a label. */
export interface Reading {
  readonly exact: string;
  readonly words: ReadonlySet<string>;
  readonly persons: readonly string[];
  /** The label says too little by itself. */
  readonly vague: boolean;
  /** Words of the section that may stand for words that the label leaves out. */
  readonly context: ReadonlySet<string>;
  /** How much a match of this reading counts. */
  readonly factor: number;
}

const NONE: ReadonlySet<string> = new Set();
/** What is in brackets, behind a dash or a line end; the number of a row of a table ("Geburtsdatum 2"). */
const EXPLANATION = /\([^)]*\)|\[[^\]]*\]|\s[–—-]\s.*$|\n.*$|[\s_]*\d{1,2}$/gsu;
const COLON = /^([^:]{2,60}):\s+(\S.*)$/su;

/** All readings of a field's label; of its hint or name where it has no label. Empty where the page says nothing. */
export function listReadings(field: Field): readonly Reading[] {
  const label = field.label.slice(0, LONGEST_LABEL);
  if (label === '') return readUnlabelled(field);
  const readings = [read(readWording(label), 1, NONE)];
  const short = label.replace(EXPLANATION, ' ');
  if (short !== label) readings.push(read(readWording(short), SHORTENED, NONE));
  const [, before, behind] = COLON.exec(label) ?? [];
  if (before !== undefined && behind !== undefined) {
    readings.push(read(readWording(behind), BEHIND_COLON, new Set(readWording(before).words)), read(readWording(before), BEHIND_COLON * SHORTENED, NONE));
  }
  const section = new Set(readWording(field.section.at(-1) ?? '').words);
  const wording = asksName(readWording(short)) ? readWording('Name') : readWording(short);
  if (section.size > 0) readings.push(read(wording, isVague(wording) ? WITH_SECTION.vague : WITH_SECTION.clear, section));
  return readings.filter(({ words, exact }) => words.size > 0 || exact !== '');
}

function readUnlabelled({ hint, name }: Field): readonly Reading[] {
  const spoken = name.slice(0, LONGEST_LABEL).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_.[\]-]+/gu, ' ');
  return [read(readWording(hint ?? ''), BY_NAME, NONE), read(readWording(spoken), BY_NAME, NONE)].filter(({ words }) => words.size > 0);
}

function read(wording: Wording, factor: number, context: ReadonlySet<string>): Reading {
  return { exact: wording.exact, words: new Set(wording.words), persons: wording.persons, vague: isVague(wording), context, factor };
}
