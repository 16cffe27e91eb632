/** Where sentences begin and end in German official text. */
import { ABBREVIATIONS } from './abbreviations.ts';

/** Start (inclusive) and end (exclusive), in UTF-16 code units. */
export type SentenceRange = readonly [start: number, end: number];

/** A full stop, exclamation or question mark with closing quotes and brackets, or a line end that leaves an empty line. */
const POSSIBLE_END = /[.!?…]+["'“”»«)\]]*(?=\s|$)|\n\s*\n/gu;
/** The same with something behind it: most texts of a form are one sentence, which is seen at once. */
const INNER_END = /[.!?…]["'“”»«)\]]*\s|\n\s*\n/u;
/** Words that begin a sentence after a number ("… Pflegegrad 5. Der …"); after an ordinal comes a noun or an adjective ("1. Juli"). */
const SENTENCE_STARTERS = /^\s*["'„“»(]*(?:Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ich|Ihr|Ihre|Dann|Dort|Hier|Im|In|Bei|Zu|Zum|Zur|Mit|Auch|Aber|Wenn|Wer|Was|Wo|Wie|Nach|Vor|Für|Ab|Bitte|Beispiel|Schreiben|Fragen|Haben|Sind|Ist)(?!\p{L})/u;
/** Before an ordinal stand an article or "am"; behind these words stands an amount: "schreiben Sie 20.", "Pflegegrad 2 bis 5." */
const AFTER_AMOUNT = /(?:^|[\s(„])(?:Sie|bis|von|mit|unter|über|mindestens|höchstens|etwa|nur|als|\p{Lu}\p{Ll}+grad|Grad|Stufe|Jahr|Nummer|Anlage|Zeile|Seite|Abschnitt|Teil|Kapitel|SGB)\s\d{1,3}$/u;
const MONTH = /^\s*(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;
const WORD_BEFORE = /[\p{L}\p{M}\d]+$/u;
/** How many characters around a full stop are read to judge it: longer than any abbreviation. */
const LOOK_BEHIND = 24;

/**
 * The sentences of a text without gaps: each ends where the next begins. A full stop after an abbreviation ("Abs."),
 * a single letter ("i. S. d."), an ordinal or a day ("1. Juli") ends none, unless nothing follows.
 */
export function findSentences(text: string): SentenceRange[] {
  if (!INNER_END.test(text)) return text === '' ? [] : [[0, text.length]];
  const sentences: SentenceRange[] = [];
  let start = 0;
  for (const sign of text.matchAll(POSSIBLE_END)) {
    const end = sign.index + sign[0].length;
    if (sign[0].startsWith('.') && !endsSentence(text, sign.index, end)) continue;
    sentences.push([start, end]);
    start = end;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const rest = text.slice(end, end + LOOK_BEHIND);
  const follower = /^\s*["'„“»(]*(\S)/u.exec(rest)?.[1];
  if (follower === undefined) return true;
  if (follower !== follower.toUpperCase()) return false;
  const before = text.slice(Math.max(0, dot - LOOK_BEHIND), dot);
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  if (/^\d{1,3}$/u.test(word)) return SENTENCE_STARTERS.test(rest) || (AFTER_AMOUNT.test(before) && !MONTH.test(rest));
  // "Merkzeichen G. Dann" ends, "z. B. Der", "i. S. d." and "Frau I. Meier" do not.
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}$/u.test(word) && SENTENCE_STARTERS.test(rest) && !/\p{L}\.\s?\p{L}$/u.test(before);
  return !ABBREVIATIONS.has(word.toLowerCase());
}
