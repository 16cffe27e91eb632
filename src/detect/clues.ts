/** Which clues a page shows: one pass over each of its texts. */
import type { CluePlace } from '../pack/types.ts';
import type { PageReading } from '../page/types.ts';
import { findPhrases, type PhraseIndex } from './phrases.ts';
import { readTextWords } from './wording.ts';
import type { Recognition } from './types.ts';

/** Texts in which phrases are looked for. */
const TEXT_PLACES = ['title', 'heading', 'text', 'label'] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];
/** What is compared as it stands: parts of the address, ids and facts. */
export type ExactPlace = 'url' | 'host' | 'field' | 'aside' | 'structure';

/** Something that says a thing about the page or about a form, somewhere. */
export interface Saying {
  /** Id of a page clue or a form. */
  readonly owner: string;
  readonly place: CluePlace | 'label' | 'host' | 'aside' | 'structure';
  /** As written in the glossary, for people. */
  readonly says: string;
  readonly weight: number;
}
