/** Sentences with what is to be found in them. One line each: sentence; `term=text`; tempting `term~text`; phenomenon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of a file. */
export interface Gold {
  readonly sentence: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly phenomenon: string;
}

/** The sentences of a file of this folder. */
export function readGold(name: string): readonly Gold[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8').trimEnd().split('\n').map((line) => {
    const [sentence = '', must = '', mustNot = '', phenomenon = ''] = line.split('\t');
    return { sentence, must: must.split(';').filter(Boolean), mustNot: mustNot.split(';').filter(Boolean), phenomenon };
  });
}

/** A list whose members share a part or a noun: "Kranken- und Pflegekassen", "persönlichen und wirtschaftlichen Verhältnisse". */
const SHARED = /\p{L}-(?:[\s,/]|$)|[\s/]-\p{L}|\s(?:und|oder|bzw\.)\s/u;

/**
 * Is a wanted term among those found? People write down the whole list of which a word is a member; marked is the member alone,
 * because the shared part is marked for the other one.
 */
export function isFound(found: readonly string[], wanted: string): boolean {
  if (found.includes(wanted)) return true;
  const [term = '', text = ''] = wanted.split('=');
  return SHARED.test(text) && found.some((one) => one.startsWith(`${term}=`) && text.includes(one.slice(term.length + 1)));
}

/** A tempting match counts as made if the term is found on this text, or on a part of it that is not asked for. */
export function isMade(found: readonly string[], must: readonly string[], tempting: string): boolean {
  const [term, text = ''] = tempting.split('~');
  return found.some((one) => !must.includes(one) && one.startsWith(`${term}=`) && one.slice(one.indexOf('=') + 1).includes(text));
}

/** Shares of what was to be found and was, and of what was tempting and was made; both from 0 to 1. */
export function measure(sentences: readonly Gold[], find: (sentence: string) => readonly string[]): { readonly recall: number; readonly forbidden: number } {
  const wanted = sentences.flatMap(({ sentence, must }) => must.map((one) => isFound(find(sentence), one)));
  const tempting = sentences.flatMap(({ sentence, must, mustNot }) => mustNot.map((one) => isMade(find(sentence), must, one)));
  const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
  const [recall, forbidden] = [share(wanted), share(tempting)];
  console.info(`${sentences.length} sentences: recall ${(100 * recall).toFixed(1)} % of ${wanted.length}, forbidden ${(100 * forbidden).toFixed(1)} % of ${tempting.length}`);
  return { recall, forbidden };
}
