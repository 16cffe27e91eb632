/** How typed words find German ones: in any case, "ue" finds "ü", and "u" does too. */
import { normalise } from '../../src/text/fold.ts';

/** The words of a text in the spellings in which people may type them. */
export function spellWords(text: string): readonly string[] {
  const [plain, long] = [spell(text, ''), spell(text, 'e')];
  return plain === long ? splitWords(plain) : [...splitWords(plain), ...splitWords(long)];
}

/** The words that were typed. */
export function readTyped(typed: string): readonly string[] {
  return splitWords(spell(typed, ''));
}

/** 0: each wanted word begins one of the words; 1: each is a part of one; null: one is not there. */
export function rankWords(words: readonly string[], wanted: readonly string[]): 0 | 1 | null {
  if (!wanted.every((part) => words.some((word) => word.includes(part)))) return null;
  return wanted.every((part) => words.some((word) => word.startsWith(part))) ? 0 : 1;
}

/** In one spelling: "ä" as "a" with `e` behind it, which is "ae" on a keyboard without dots, or nothing. */
function spell(text: string, e: '' | 'e'): string {
  return normalise(text.toLowerCase()).text.replace(/[äöü]/gu, (letter) => letter + e).normalize('NFD').replace(/\p{M}/gu, '');
}

function splitWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
