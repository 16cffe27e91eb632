/** What the benchmark runs inside the page: the product's own engine, and what it is compared with. */
import { TextBlockReader } from '../../src/dom/text-blocks.ts';
import { openLexicon, type Lexicon } from '../../src/glossary/lexicon.ts';
import { findMarks, type Mark } from '../../src/glossary/marks.ts';
import { findTerms } from '../../src/glossary/match.ts';
import type { LexiconData } from '../../src/glossary/types.ts';

let lexicon: Lexicon;
let opened: Lexicon;
let marks: readonly Mark[] = [];

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function forEachText(read: (text: string) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) read((walker.currentNode as Text).data);
}

/** Each answer is in milliseconds of one run, if it does not say otherwise. */
export const bench = {
  size: (): { readonly nodes: number; readonly characters: number } => {
    let [nodes, characters] = [0, 0];
    forEachText((text) => {
      nodes++;
      characters += text.length;
    });
    return { nodes, characters };
  },
  /** From the text of the data to an open lexicon, as in the extension. */
  load: (json: string): number => time(() => {
    opened = openLexicon(JSON.parse(json) as LexiconData);
    lexicon = { ...opened };
  }),
  walk: (): number => time(() => {
    let sum = 0;
    forEachText((text) => {
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    });
    document.body.dataset['sum'] = String(sum);
  }),
  /** All texts of the page, with a lexicon that has read none of them. */
  match: (): number => {
    lexicon = { ...opened };
    return time(() => {
      marks = findMarks(document, lexicon);
    });
  },
  /** Every text as if none on the page were like another. */
  matchEach: (): number => time(() => {
    const reader = new TextBlockReader(document);
    for (let block = reader.next(); block !== null; block = reader.next()) findTerms(block.text, opened);
  }),
  /** The same page once more, as after every change in it. */
  matchAgain: (): number => time(() => {
    marks = findMarks(document, lexicon);
  }),
  /** Nanoseconds for each character of a text that repeats the page's own so often that it has this length; blocks end with empty lines. */
  perCharacter: (length: number): number => {
    const blocks: string[] = [];
    forEachText((text) => blocks.push(text));
    const text = blocks.join('\n\n').slice(0, length);
    const runs = Math.ceil(1_000_000 / length);
    return time(() => {
      for (let run = 0; run < runs; run++) findTerms(text, lexicon);
    }) * 1e6 / (runs * text.length);
  },
  found: (): number => marks.length,
  /** Marks, and the texts that were read for them. */
  forget: (): void => {
    marks = [];
    lexicon = { ...opened };
  },
  /** One native regular expression of all written forms, longest first. */
  regex: (forms: readonly string[]): number => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'giu');
    let count = 0;
    return time(() => forEachText((text) => {
      for (const _ of text.matchAll(pattern)) count++;
    }));
  },
};

Object.assign(globalThis, { bench });
