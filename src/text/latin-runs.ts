/** German words inside a text in another script. */

/** A piece of a text. */
export interface ScriptRun {
  readonly text: string;
  /** Letters of the Latin script with what stands between them: "Hilfe zur Pflege", "§ 61 SGB XII", "AZR-Nummer". */
  readonly isLatin: boolean;
}

const LATIN = /(?:§+ ?\d+[a-z]? ?)?\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d .,:/§&’'+-]*[\p{Script=Latin}\d])?/gu;

/**
 * The pieces of a text in its order. Each Latin one wants a direction of its own in a text from right to left, and a German voice: the
 * bidirectional algorithm (UAX #9) would put a number or a hyphen at its end on the wrong side.
 */
export function splitScripts(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(LATIN)) {
    if (index > end) runs.push({ text: text.slice(end, index), isLatin: false });
    runs.push({ text: found, isLatin: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isLatin: false });
  return runs;
}

/**
 * The text with each Latin piece between LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9), for a text from right to left that
 * can hold no `<bdi>`: a label, a title.
 */
export function isolateLatin(text: string): string {
  return splitScripts(text).map((run) => (run.isLatin ? `\u2066${run.text}\u2069` : run.text)).join('');
}

/** A text of any language that is put into another, which leaves its order alone (FIRST STRONG ISOLATE). */
export function isolateText(text: string): string {
  return `\u2068${text}\u2069`;
}
