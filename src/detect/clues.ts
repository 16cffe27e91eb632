/** Which clues a page shows: one pass over each of its texts. */
import type { Clue, PageClue, PageCluePlace } from '../pack/types.ts';
import { isOfficeNote } from '../page/office.ts';
import type { PageReading, ReadField } from '../page/types.ts';
import { remember } from '../text/remember.ts';
import { OFFICE_USE } from './concept.ts';
import { findPhrases, indexPhrases, readPhrase, type PhraseIndex } from './phrases.ts';
import type { Recognition } from './types.ts';
import { readLabelWords, readTextWords } from './wording.ts';

/** Something that, where it is found, speaks for or against its owner. */
export interface Sign {
  readonly kind: 'page' | 'form' | 'name';
  /** Id of the page clue or of the form. */
  readonly owner: string;
  readonly place: PageCluePlace | 'line';
  /** As it stands in the glossary. */
  readonly says: string;
  /** 0 for names: how much they tell, the page clues in `name` know. */
  readonly weight: number;
}

/** Places in which words are looked for; elsewhere the whole text or its end is compared. */
const WORD_PLACES = ['title', 'heading', 'text', 'label', 'button', 'edge', 'line'] as const;
type WordPlace = (typeof WORD_PLACES)[number];
/** Where names of forms say nothing of this page, or are found already. */
const NAMELESS: readonly WordPlace[] = ['label', 'button', 'edge'];
/** A line of its own in the text, as steps of a wizard and the path to a page are. UTF-16 code units. */
const LONGEST_LINE = 60;
/** Sites say at the top and at the bottom of every page who runs them. UTF-16 code units of the page's text. */
const EDGE = { first: 160, last: 320 };

/** All signs, ready to be looked for. */
export interface SignIndex {
  readonly words: Readonly<Record<WordPlace, PhraseIndex<Sign>>>;
  readonly others: readonly Sign[];
}

/** What tells a form from others. */
export interface FormSigns {
  /** Name and other names. */
  readonly names: readonly string[];
  readonly clues: readonly Clue[];
}

type ById<T> = Readonly<Record<string, T>>;

/** Builds the index of everything that says something about a page or a form. */
export function indexSigns(forms: ById<FormSigns>, clues: ById<PageClue>): SignIndex {
  const ofPages = Object.entries(clues).flatMap(([owner, { in: place, says, weight }]) =>
    says.map((one): Sign => ({ kind: 'page', owner, place, says: one, weight })));
  const ofForms = Object.entries(forms).flatMap(([owner, form]) =>
    form.clues.map(({ in: place, says, weight }): Sign => ({ kind: 'form', owner, place, says, weight })));
  const all = [...ofPages, ...ofForms];
  const names = Object.entries(forms).flatMap(([owner, form]) => form.names.map((says) => ({ phrase: readPhrase(says), owner, says })));
  const at = (place: WordPlace): PhraseIndex<Sign> => indexPhrases([
    ...all.filter((sign) => sign.place === place).map((sign): [string, Sign] => [readPhrase(sign.says), sign]),
    ...(NAMELESS.includes(place) ? [] : names.map(({ phrase, owner, says }): [string, Sign] => [phrase, { kind: 'name', owner, place, says, weight: 0 }])),
  ]);
  return {
    words: { title: at('title'), heading: at('heading'), text: at('text'), label: at('label'), button: at('button'), edge: at('edge'), line: at('line') },
    others: all.filter(({ place }) => !(WORD_PLACES as readonly string[]).includes(place)),
  };
}

/** `data:` addresses hold whole pages. UTF-16 code units. */
const LONGEST_ADDRESS = 2000;

/** The signs that a page shows, each once. */
export function findSigns(reading: PageReading, fields: readonly (ReadField & Recognition)[], index: SignIndex): readonly Sign[] {
  const asked = new Set(fields.map(({ field }) => foldHeading(field.label)));
  const answers = new Set(fields.flatMap(({ field }) => [field.label, ...field.options]));
  const texts: Readonly<Record<WordPlace, readonly string[]>> = {
    // Many portals have the same title on every page; there the first heading names the form.
    title: withoutWay([reading.title, ...reading.headings.slice(0, 1)]),
    heading: withoutWay(reading.headings.filter((heading) => !asked.has(foldHeading(heading)))),
    text: [reading.text],
    label: fields.filter((one) => !isOfOffice(one)).flatMap(({ field }) => [field.label, ...field.options]),
    button: reading.buttons,
    edge: [reading.text.slice(0, EDGE.first), reading.text.slice(-EDGE.last)],
    line: reading.text.split('\n').filter((line) => line.length <= LONGEST_LINE && !answers.has(line.trim())),
  };
  const found = WORD_PLACES.flatMap((place) => [...findPhrases(readAll(texts[place], place === 'text' || place === 'edge' ? readTextWords : readLabelWords), index.words[place])]);
  const url = foldAddress(reading.url.slice(0, LONGEST_ADDRESS));
  const host = readHost(reading.url);
  const concepts = new Set(fields.map(({ concept }) => concept));
  return [...found, ...index.others.filter(({ place, says }) => {
    if (place === 'url') return url.includes(foldAddress(says));
    if (place === 'host') return host === says || host.endsWith(`.${says}`);
    if (place === 'field') return concepts.has(says);
    return place === 'aside' && (reading.asides as readonly string[]).includes(says);
  })];
}

/** In its part of a form the office asks itself what programs for its staff ask: "Eingangsdatum", "Bearbeiter/in". */
function isOfOffice({ field, concept }: ReadField & Recognition): boolean {
  return concept === OFFICE_USE && [field.label, ...field.section].some((text) => isOfficeNote(text));
}

/** Legends are headings too, but those of questions name what is asked, not what the page is about: "Erhalten Sie Wohngeld?". */
function foldHeading(text: string): string {
  return readLabelWords(text).join(' ');
}

/** "Hilfsmittel online beantragen" also says "Hilfsmittel beantragen". */
function withoutWay(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => (ONLINE.test(text) ? [text, text.replace(ONLINE, '')] : [text]));
}

const ONLINE = /(?<=\p{L}) (?:jetzt |hier )?(?:online|digital)(?= \p{L}+(?:en|n)(?!\p{L}))/iu;

/** Words of all texts; an empty word between two texts keeps phrases from reaching over. */
function readAll(texts: readonly string[], read: (text: string) => readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const text of texts) words.push(...read(text), '');
  return words;
}

/** More addresses than all clues have. */
const ADDRESSES_KEPT = 1_000;

/** Addresses have no umlauts: "ä" is "ae" there. */
const foldAddress = remember((text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'), ADDRESSES_KEPT);

function readHost(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
