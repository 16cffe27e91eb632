/** Which known question does a field ask? Precision first: below the threshold the answer is null, never a guess. */
import type { FieldType } from '../pack/types.ts';
import type { ReadField } from '../page/types.ts';
import type { ConceptData, Recogniser, Wording } from './compile.ts';
import type { Recognition } from './types.ts';
import { readAllWords, readWords } from './wording.ts';

/** Set on the list of labels in test/detect: at most one in a hundred recognised questions may be wrong. */
const THRESHOLD = 0.72;
/** Two questions that fit nearly as well leave it open which one is meant. */
const MARGIN = 0.04;
/** An explanation in brackets or behind a dash tells less than the label before it; comparing without it costs this much. */
const SHORTENED = 0.97;
/** The section says what a short label leaves out ("Name" under "Pflegedienst"); comparing with it costs this much. */
const WITH_SECTION = 0.95;
/** A field that names its question to the browser (HTML autocomplete) is believed this much. */
const AUTOCOMPLETE = 0.95;
/** Factors for what speaks against a question without excluding it. */
const OTHER_PERSON = 0.85;
const OTHER_TYPE = { near: 0.95, far: 0.6 };
/** A question bound to a section is preferred in that section to one that can stand anywhere. */
const OWN_SECTION = 1.08;

const GROUPS: readonly (readonly FieldType[])[] = [
  ['text', 'long-text', 'date', 'number', 'email', 'tel'], ['choice', 'multiple-choice', 'confirmation'], ['file'], ['signature'],
];

/** The question and how sure it is; `concept` is null below the threshold or when two questions fit alike. */
export function recogniseField({ field }: ReadField, recogniser: Recogniser): Recognition {
  const inner = field.section.at(-1) ?? '';
  const sectionWords = new Set(field.section.flatMap(readAllWords));
  const around = new Set([...sectionWords, ...readAllWords(field.label)]);
  const scores = new Map<string, number>();
  const add = (concept: string, score: number): void => {
    if (score > (scores.get(concept) ?? 0)) scores.set(concept, score);
  };
  for (const [words, factor, context] of listReadings(field.label, inner)) {
    for (const wording of findWordings(words, context, recogniser)) add(wording.concept, factor * compare(words, context, wording, recogniser));
  }
  const tokens = field.autocomplete.split(/\s+/u).filter((token) => token !== '' && token !== 'on' && token !== 'off');
  for (const [id, concept] of Object.entries(recogniser.data.concepts)) {
    if (concept.autocomplete.some((token) => tokens.includes(token)) && (field.label === '' || scores.has(id))) add(id, AUTOCOMPLETE);
  }
  const judged = [...scores]
    .map(([id, score]): [string, number] => [id, Math.min(1, score * judge(recogniser.data.concepts[id], field, around, sectionWords))])
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = judged;
  if (!best || best[1] < THRESHOLD || (second && best[1] - second[1] < MARGIN)) return { concept: null, confidence: best?.[1] ?? 0 };
  return { concept: best[0], confidence: best[1] };
}

type Reading = readonly [words: ReadonlySet<string>, factor: number, context: ReadonlySet<string>];

/** The label in full, without explanations, and with the words of its section. */
function listReadings(label: string, section: string): readonly Reading[] {
  const none = new Set<string>();
  const short = label.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').replace(/(?:\s[–—-]\s|:\s|\n).*$/su, '');
  const words = new Set(readWords(label));
  const shortWords = new Set(readWords(short));
  const readings: Reading[] = [[words, 1, none]];
  if (shortWords.size > 0 && shortWords.size < words.size) readings.push([shortWords, SHORTENED, none]);
  const context = new Set(readWords(section));
  if (context.size > 0) readings.push([shortWords.size > 0 ? shortWords : words, WITH_SECTION, context]);
  return readings;
}

/** Wordings that share a word with the label. */
function findWordings(words: ReadonlySet<string>, context: ReadonlySet<string>, { byWord }: Recogniser): ReadonlySet<Wording> {
  const found = new Set<Wording>();
  for (const word of words) for (const wording of byWord.get(word) ?? []) {
    // A reading with its section is there to explain words that the label does not have.
    if (context.size === 0 || [...wording.words].some((one) => context.has(one))) found.add(wording);
  }
  return found;
}

/** Between 0 and 1: how much of the label the wording explains, and how much of the wording the label says. */
function compare(words: ReadonlySet<string>, context: ReadonlySet<string>, wording: Wording, { weigh }: Recogniser): number {
  let explained = 0;
  let all = 0;
  for (const word of words) {
    const weight = weigh(word);
    all += weight;
    if (wording.words.has(word)) explained += weight;
  }
  let said = 0;
  for (const word of wording.words) if (words.has(word) || context.has(word)) said += weigh(word);
  const precision = explained / all;
  const recall = said / wording.weight;
  return Math.sqrt(precision * recall);
}

/** What speaks for or against a question besides its wording; 0 excludes it. */
function judge(concept: ConceptData | undefined, field: ReadField['field'], around: ReadonlySet<string>, section: ReadonlySet<string>): number {
  if (!concept || concept.not.some((word) => around.has(word))) return 0;
  const bound = concept.section.length > 0;
  if (bound && !concept.section.some((word) => around.has(word))) return 0;
  const own = bound && concept.section.some((word) => section.has(word)) ? OWN_SECTION : 1;
  const person = field.person === null || concept.persons.includes(field.person) ? 1 : OTHER_PERSON;
  return own * person * judgeType(concept.types, field.type);
}

function judgeType(types: readonly FieldType[], type: FieldType): number {
  if (types.length === 0 || types.includes(type)) return 1;
  const group = GROUPS.find((one) => one.includes(type)) ?? [];
  return types.some((one) => group.includes(one)) ? OTHER_TYPE.near : OTHER_TYPE.far;
}

