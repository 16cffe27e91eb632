/** A text as the checks see it: statements, and in them words with the signs between them. */
import { findSentences } from '../text/sentences.ts';
import { findWords } from '../text/words.ts';

/** A word, a number, or a quotation, which counts as one word that no rule looks into: it is what stands on the form. Addresses count so too. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'quote';
  /** Signs between the word before and this one, without blanks: ",", "(", "–". Quotation marks are not among them. */
  readonly before: string;
}

/** What is said in one go: from full stop, colon, question mark, exclamation mark or line end to the next. Has at least one word. */
export interface Statement {
  readonly words: readonly Word[];
  /** Signs behind the last word. */
  readonly after: string;
  /** Without blanks at both ends. */
  readonly start: number;
  readonly end: number;
}

/** Letters of a quotation at most: what is longer is a text, not a name, and a lonely sign quotes nothing. */
const MOST_QUOTED = 200;
/** Quotations, addresses of pages and of mail. */
const QUOTES = new RegExp(`https?://[^\\s)]+|www\\.[^\\s)]+|[^\\s@(]{1,64}@[^\\s@)]{1,255}\\.\\p{L}{2,}|${[['„', '“”"'], ['»', '«'], ['«', '»'], ['“', '”'], ['"', '"'], ['‚', '‘’']]
  .map(([open = '', close = '']) => `${open}[^${open}${close}]{0,${MOST_QUOTED}}[${close}]`).join('|')}`, 'gu');
/** What has more words has no full stops: a menu, a list. It is cut, so that no check works on a whole page at once. */
const MOST_WORDS = 300;
/** A colon behind which a statement begins, and a line end. Björnsson's LIX ends sentences at both. */
const INNER_BREAK = /:(?=\s)|\n/gu;
/** A quotation is read as one word; this letter stands for it, because sentences are looked for in the text without quotations. */
const STAND_IN = 'x';
/** Signs inside one number: "3.500,50", "12.03.2026", "10:30". */
const INSIDE_NUMBER = /^[.,:]$/u;

/** The statements of a text in order; empty where it has no word. */
export function readStatements(text: string): readonly Statement[] {
  const quotes = Array.from(text.matchAll(QUOTES), (match) => [match.index, match.index + match[0].length] as const);
  const masked = text.replace(QUOTES, (quote) => STAND_IN.repeat(quote.length));
  return findSentences(masked).flatMap(([start, end]) => splitInner(masked, start, end)).flatMap(([start, end]) => {
    const words = readWords(text, masked, start, end, quotes);
    return cut(words).map((part, at, parts) => toStatement(part, masked, at === 0 ? start : part[0]?.start ?? start, parts[at + 1]?.[0]?.start ?? end));
  });
}

function cut(words: readonly Word[]): readonly (readonly Word[])[] {
  return Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, at) => words.slice(at * MOST_WORDS, (at + 1) * MOST_WORDS));
}

function toStatement(words: readonly Word[], masked: string, from: number, to: number): Statement {
  const written = masked.slice(from, to);
  const start = from + (/\S/u.exec(written)?.index ?? 0);
  return { words, after: signs(masked, words.at(-1)?.end ?? to, to), start, end: from + written.trimEnd().length };
}

function splitInner(masked: string, from: number, to: number): readonly (readonly [number, number])[] {
  const ends = [...Array.from(masked.slice(from, to).matchAll(INNER_BREAK), ({ index }) => from + index + 1), to];
  return ends.map((end, at) => [ends[at - 1] ?? from, end] as const);
}

function readWords(text: string, masked: string, from: number, to: number, quotes: readonly (readonly [number, number])[]): readonly Word[] {
  const words: Word[] = [];
  for (const [at, until] of findWords(masked.slice(from, to))) {
    const [start, end] = [from + at, from + until];
    const last = words.at(-1);
    const isNumber = /^\d+$/u.test(masked.slice(start, end));
    if (last?.kind === 'number' && isNumber && INSIDE_NUMBER.test(masked.slice(last.end, start))) {
      words.splice(-1, 1, { ...last, end, text: text.slice(last.start, end), lower: text.slice(last.start, end) });
      continue;
    }
    const quoted = quotes.some(([begin, stop]) => begin < end && start < stop);
    const word = text.slice(start, end);
    words.push({
      text: word, lower: word.toLowerCase(), start, end, kind: quoted ? 'quote' : isNumber ? 'number' : 'word',
      before: signs(masked, last?.end ?? from, start),
    });
  }
  return words;
}

function signs(masked: string, from: number, to: number): string {
  return masked.slice(from, to).replace(/\s+/gu, '');
}
