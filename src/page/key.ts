/**
 * Names questions of one page so that a re-render finds them again: by section, label and how many such stood before, never by
 * node, id or generated name.
 */
export class Keys {
  readonly #counts = new Map<string, number>();

  next(section: readonly string[], label: string): string {
    const words = [...section, label].join('\u001F');
    const count = this.#counts.get(words) ?? 0;
    this.#counts.set(words, count + 1);
    return `${hash(words)}-${String(count)}`;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits: short, and good enough for some thousand labels of one page. */
function hash(words: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
