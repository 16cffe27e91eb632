import { collapse } from '../dom/visible-text.ts';
import { remember } from '../text/remember.ts';
import { COUNTED_NOUNS, HELP_NOTES, MAY_HAVE_NOTES, NUMBERINGS, OPTIONAL_NOTES, REQUIRED_NOTES } from './words/label-noise.ts';

/** What is left of a label, and what its marks said. */
export interface CleanLabel {
  readonly text: string;
  /** What the label says: required (asterisk, "Pflichtfeld"), optional ("freiwillig"), or nothing. */
  readonly marked: 'required' | 'optional' | null;
}

/** Soft hyphens, zero-width characters, directional marks: drawn as nothing. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/gu;
/** An asterisk that marks, not the one inside "Antragsteller*in". */
const ASTERISK = /\s*[([]\s*[*＊✱✲∗⁎]+\s*[)\]]|(?<!\p{L})[*＊✱✲∗⁎]+|[*＊✱✲∗⁎]+(?!\p{L})/gu;
/** The unit that is drawn inside the box, next to its label: "Kaltmiete €"; not "Betrag in €". */
const UNIT_BEHIND = /(?<=\p{L}{3})(?<!\b(?:in|pro|je|und|zu))\s+[€%]$/u;
/** Bullets, dashes, and the little pictures that portals put before their labels. */
const EDGE_MARKS = /^(?:[\s•·►▸▾▼▶⌄⌃›»>|+☐□☑–—-]|\p{Extended_Pictographic}\uFE0F?)+(?=\S)|(?:[\s:,;•·►▸»>|–—-]|\p{Extended_Pictographic}\uFE0F?)+$/gu;

/** The label as a person reads it, and whether it says that the answer is required. Never cuts inside a word. */
export function cleanLabel(raw: string): CleanLabel {
  return readLabel(raw);
}

/** Every label is asked for several times in one reading; more than the largest pages have. */
const LABELS_KEPT = 10_000;

const readLabel = remember((raw: string): CleanLabel => {
  const plain = collapse(raw.replace(INVISIBLE, ''));
  if (!MAY_HAVE_NOTES.test(plain)) return { text: trimEdges(stripNumbering(trimEdges(plain))), marked: null };
  const noHelp = removeAll(plain, HELP_NOTES);
  const noOptional = removeAll(noHelp, OPTIONAL_NOTES);
  const noStar = noOptional.replace(ASTERISK, '');
  const noRequired = removeAll(noStar, REQUIRED_NOTES);
  const marked = noRequired !== noOptional ? 'required' : noOptional !== noHelp ? 'optional' : null;
  return { text: trimEdges(stripNumbering(trimEdges(noRequired))), marked };
}, LABELS_KEPT);

function trimEdges(text: string): string {
  return collapse(text).replace(EDGE_MARKS, '').replace(UNIT_BEHIND, '').trim();
}

function stripNumbering(text: string): string {
  if (COUNTED_NOUNS.some((noun) => noun.test(text))) return text;
  for (const numbering of NUMBERINGS) {
    const rest = text.replace(numbering, '');
    if (rest !== text && rest !== '') return rest;
  }
  return text;
}

function removeAll(text: string, notes: readonly RegExp[]): string {
  let rest = text;
  for (const note of notes) rest = rest.replace(note, '');
  return rest;
}
