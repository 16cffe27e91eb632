/**
 * Names questions of one page so that a re-render finds them again: by section, label and how many such stood before, never by
 * node, id or generated name.
 */
export class Keys {
  readonly #counts = new Map<string, number>();
  /** Sums of the headings: all questions of a section share them. */
  readonly #sections = new Map<string, number>();

  next(section: readonly string[], label: string): string {
    const headings = section.join('\u001F');
    const known = this.#sections.get(headings) ?? hash(headings, 0);
    this.#sections.set(headings, known);
    const name = (hash(label, known) >>> 0).toString(36);
    const count = this.#counts.get(name) ?? 0;
    this.#counts.set(name, count + 1);
    return `${name}-${String(count)}`;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits: short, and good enough for some thousand labels of one page. */
function hash(words: string, before: number): number {
  let sum = (0x811c9dc5 ^ before) | 0;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return sum;
}
