/** Which clues a page shows: one pass over each of its texts. */
import type { PageCluePlace, SourcePack } from '../pack/types.ts';
import type { PageReading, ReadField } from '../page/types.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.ts';
import type { Recognition } from './types.ts';
import { readTextWords } from './wording.ts';

/** Something that, where it is found, speaks for or against its owner. */
export interface Sign {
  readonly kind: 'page' | 'form' | 'name';
  /** Id of the page clue or of the form. */
  readonly owner: string;
  readonly place: PageCluePlace;
  /** As it stands in the glossary. */
  readonly says: string;
  /** 0 for names: how much they tell, the page clues in `name` know. */
  readonly weight: number;
}

/** Places in which words are looked for; elsewhere the whole text or its end is compared. */
const WORD_PLACES = ['title', 'heading', 'text', 'label'] as const;
type WordPlace = (typeof WORD_PLACES)[number];

/** All signs, ready to be looked for. */
export interface SignIndex {
  readonly words: Readonly<Record<WordPlace, PhraseIndex<Sign>>>;
  readonly others: readonly Sign[];
}

/** Names of forms are looked for in all texts; the other clues where they say. */
const NAME_PLACES = ['title', 'heading', 'text'] as const;

/** All signs of the German source. */
export function listSigns({ forms, clues }: Pick<SourcePack, 'forms' | 'clues'>): readonly Sign[] {
  const page = Object.entries(clues).flatMap(([owner, { in: place, says, weight }]) =>
    says.map((one): Sign => ({ kind: 'page', owner, place, says: one, weight })));
  const form = Object.entries(forms).flatMap(([owner, { name, also, clues: own }]) => [
    ...own.map(({ in: place, says, weight }): Sign => ({ kind: 'form', owner, place, says, weight })),
    ...[name, ...also].flatMap((says) => NAME_PLACES.map((place): Sign => ({ kind: 'name', owner, place, says, weight: 0 }))),
  ]);
  return [...page, ...form];
}

/** Builds the index. */
export function indexSigns(signs: readonly Sign[]): SignIndex {
  const at = (place: WordPlace): PhraseIndex<Sign> => indexPhrases(signs.filter((sign) => sign.place === place).map((sign) => [sign.says, sign]));
  return {
    words: { title: at('title'), heading: at('heading'), text: at('text'), label: at('label') },
    others: signs.filter(({ place }) => !(WORD_PLACES as readonly string[]).includes(place)),
  };
}

/** The signs that a page shows, each once. */
export function findSigns(reading: PageReading, fields: readonly (ReadField & Recognition)[], index: SignIndex): readonly Sign[] {
  const texts: Readonly<Record<WordPlace, readonly string[]>> = {
    // Many portals have the same title on every page; there the first heading names the form.
    title: [reading.title, ...reading.headings.slice(0, 1)],
    heading: reading.headings,
    text: [reading.text],
    label: fields.flatMap(({ field }) => [field.label, ...field.options]),
  };
  const found = WORD_PLACES.flatMap((place) => [...findPhrases(readAll(texts[place]), index.words[place])]);
  const url = foldAddress(reading.url);
  const host = readHost(reading.url);
  const concepts = new Set(fields.map(({ concept }) => concept));
  return [...found, ...index.others.filter(({ place, says }) => {
    if (place === 'url') return url.includes(foldAddress(says));
    if (place === 'host') return host === says || host.endsWith(`.${says}`);
    if (place === 'field') return concepts.has(says);
    return place === 'aside' && (reading.asides as readonly string[]).includes(says);
  })];
}

/** Words of all texts; an empty word between two texts keeps phrases from reaching over. */
function readAll(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [...readTextWords(text), '']);
}

/** Addresses have no umlauts: "ä" is "ae" there. */
function foldAddress(text: string): string {
  return text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}

function readHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
