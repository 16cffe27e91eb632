/** A label as a list of comparable words. */
import { remember } from '../text/remember.ts';
import {
  COLUMN_WORDS, EMPTY_WORDS, ENDINGS, FIRST_AND_LAST, GENDERED, LIGHT_WORDS, MEASURE_WORDS, NAME_WORDS, PERSON_WORDS, QUALIFIERS, QUESTION_WORD, SHORTEST_STEM, SPELLED_OUT, VAGUE_WORDS,
} from './words.ts';

/** Longer labels are legal texts; what is asked stands at their beginning. UTF-16 code units. */
export const LONGEST_LABEL = 400;

/** More different labels than the largest pages have: what did not change is not read again. */
const LABELS_KEPT = 10_000;

const NOT_ASCII = /\P{ASCII}/u;
const MARKS = /\p{M}/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const JOINED = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;
/** "Selbsttest" has no ending; cut again and again, it would become "selbst". */
const UNCUT = /test$/u;
const NUMBER = /^\d+$/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Only texts with one of these, folded, have something for `FIRST_AND_LAST`, `GENDERED` or `JOINED`. */
const JOINS_WORDS = /[-\u2010\u2011/*:_(]/u;

/** A label or wording, ready to be compared. */
export interface Wording {
  /** All its words in order: equal texts mean the same question without any doubt. */
  readonly exact: string;
  /** Words that tell what is asked, each once. */
  readonly words: readonly string[];
  /** Words that tell whose data is asked, each once. */
  readonly persons: readonly string[];
}

/** "Straße" and "STRASSE" are "strasse", "für" is "fur": for comparing only. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(MARKS, '').replace(INVISIBLE, '').replaceAll('ß', 'ss') : lower;
}

function spellOut(word: string): string {
  return Object.hasOwn(SPELLED_OUT, word) ? (SPELLED_OUT[word] ?? word) : word;
}

/** German texts use few thousand words over and over. */
const WORDS_KEPT = 5_000;

/** Without inflection endings: "Kindes" and "Kinder" meet at "kind", "Nachweises" and "Nachweis" at "nachwei". Light on purpose: what it joins wrongly, the score forgives. */
const stem = remember((word: string): string => {
  if (UNCUT.test(word)) return word;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return stem(word.slice(0, -ending.length));
  }
  return word;
}, WORDS_KEPT);

/** Reads a label: folded, abbreviations spelled out, endings cut. */
export function readWording(label: string): Wording {
  return readCut(label.slice(0, LONGEST_LABEL));
}

const readCut = remember((label: string): Wording => {
  const folded = fold(label);
  const text = JOINS_WORDS.test(folded) ? folded.replace(FIRST_AND_LAST, 'vorname ').replace(GENDERED, '').replace(JOINED, '') : folded;
  return sortWords((text.match(WORD) ?? []).map((word) => stem(spellOut(word))).join(' '));
}, LABELS_KEPT);

/** What `readWording` gives for the text whose `exact` is given; reads nothing again. */
export function sortWords(exact: string): Wording {
  const words = new Set<string>();
  const persons = new Set<string>();
  for (const word of exact.split(' ')) {
    if (PERSON_STEMS.has(word)) persons.add(word);
    else if (word !== '' && !EMPTY_STEMS.has(word)) words.add(word);
  }
  return { exact, words: [...words], persons: [...persons] };
}

/** Whether a label needs its section to be understood: "Name", "Datum", "Sonstiger Grund". */
export function isVague({ words }: Wording): boolean {
  return words.every((word) => VAGUE_STEMS.has(word) || isLight(word) || QUALIFIER_STEMS.has(word));
}

/** Whether nothing but vague words is left: "Name", "Datum". */
export function isBare({ words }: Wording): boolean {
  return words.every((word) => VAGUE_STEMS.has(word));
}

/** Whether a word only tells which one of several is meant. */
export function isQualifier(word: string): boolean {
  return QUALIFIER_STEMS.has(word);
}

/** Whether a label is a question with a question word. */
export function isOpenQuestion(label: string): boolean {
  return QUESTION_WORD.test(label.trim());
}

/** Whether a label is a question that "yes" or "no" answers. */
export function isClosedQuestion(label: string): boolean {
  return label.trim().endsWith('?') && !isOpenQuestion(label);
}

/** Whether a label asks for the whole name of somebody, in one field. */
export function asksName({ words }: Wording): boolean {
  return words.length > 1 && words.every((word) => NAME_STEMS.has(word));
}

/** Whether a label only measures something that another text names: "Betrag in Euro", "2. Monat". */
export function onlyMeasures({ words }: Wording): boolean {
  return words.some((word) => MEASURE_STEMS.has(word)) && words.every((word) => MEASURE_STEMS.has(word) || NUMBER.test(word));
}

/** Whether a label speaks of people in general: "Zahl der Personen in der Wohnung", "Von wie vielen wird die Wohnung bewohnt?". */
export function namesPeople({ exact }: Wording): boolean {
  return exact.split(' ').some((word) => PEOPLE_STEMS.has(word));
}

/** Whether a heading says more than whom it is about or which row it is: "Antragsteller/in", "Fragen an den anderen Elternteil" and "2" do not. */
export function tellsTopic({ words }: Wording): boolean {
  return words.some((word) => !isLight(word) && !QUALIFIER_STEMS.has(word) && !COLUMN_STEMS.has(word));
}

/** Whether a word changes little about what is asked; numbers count rows and months. */
export function isLight(word: string): boolean {
  return LIGHT_STEMS.has(word) || NUMBER.test(word);
}

/** What `readTextWords` gives for a label or a heading, cut like a label. */
export function readLabelWords(label: string): readonly string[] {
  return readCutWords(label.slice(0, LONGEST_LABEL));
}

const readCutWords = remember((label: string) => readTextWords(label), LABELS_KEPT);

/** All words of a text of any length, without endings, the parts of hyphenated words by themselves. */
export function readTextWords(text: string): readonly string[] {
  return (fold(text).match(WORD) ?? []).map((word) => stem(word));
}

const EMPTY_STEMS: ReadonlySet<string> = new Set(EMPTY_WORDS.map(stem));
const NAME_STEMS: ReadonlySet<string> = new Set(NAME_WORDS.map(stem));
const MEASURE_STEMS: ReadonlySet<string> = new Set(MEASURE_WORDS.map((word) => stem(spellOut(word))));
const LIGHT_STEMS: ReadonlySet<string> = new Set(LIGHT_WORDS.map((word) => stem(spellOut(word))));
const VAGUE_STEMS: ReadonlySet<string> = new Set(VAGUE_WORDS.map((word) => stem(spellOut(word))));
const QUALIFIER_STEMS: ReadonlySet<string> = new Set(QUALIFIERS.map((word) => stem(spellOut(word))));
const PEOPLE_STEMS: ReadonlySet<string> = new Set(['personen', 'bewohner', 'bewohnt'].map(stem));
const COLUMN_STEMS: ReadonlySet<string> = new Set(COLUMN_WORDS.map(stem));
const PERSON_STEMS: ReadonlySet<string> = new Set(PERSON_WORDS.map(stem));
