/**
 * Names questions of one page so that a re-render finds them again: by section, label and how many such stood before, never by
 * node, id or generated name.
 */
export class Keys {
  readonly #counts = new Map<string, number>();
  /** The sum of the last headings: most questions stand under the same as the one before. */
  #section: readonly string[] = [];
  #sum = hash('', 0);

  next(section: readonly string[], label: string): string {
    if (section !== this.#section) {
      this.#section = section;
      this.#sum = hash(section.join('\u001F'), 0);
    }
    const name = inLetters(hash(label, this.#sum) >>> 0);
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

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** What `toString(36)` gives, which takes long for large numbers. */
function inLetters(sum: number): string {
  let text = '';
  for (let rest = sum; rest > 0 || text === ''; rest = Math.floor(rest / DIGITS.length)) text = DIGITS.charAt(rest % DIGITS.length) + text;
  return text;
}
