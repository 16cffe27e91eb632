/** Runs in the page: what the rules need to know of it, as plain data. Reads no answer and changes nothing. */
import { composedAncestors, composedParent, isElement, tagOf } from '../dom/composed.ts';
import { isInAnswer, isSilent, pageText } from '../dom/visible-text.ts';
import type { TextBlock } from '../dom/text-blocks.ts';
import { collectTextBlocks } from '../dom/text-blocks.ts';
import { isRendered } from '../dom/visible.ts';
import { walk } from '../dom/walk.ts';
import type { Recognition } from '../detect/types.ts';
import type { Lexicon } from '../glossary/lexicon.ts';
import { findTerms } from '../glossary/match.ts';
import type { PageReading, ReadField } from '../page/types.ts';
import { readMarkup } from './markup.ts';
import { pathOf } from './path.ts';
import { TextKinds } from './text-kinds.ts';
import type { FormFacts, TextFacts } from './types.ts';

/** What one frame gives; `inspect` has most of it. */
export interface Read {
  readonly reading: PageReading;
  readonly fields: readonly (ReadField & Recognition)[];
}

/** The facts of one frame, and its blocks: the places of findings lead back to them. */
export interface Collected {
  readonly facts: FormFacts;
  readonly blocks: readonly TextBlock[];
}

/** Reads one frame for the rules. */
export function collectFacts(document: Document, { reading, fields }: Read, lexicon: Lexicon): Collected {
  const blocks = document.body === null ? [] : [...collectTextBlocks(document)].filter((block) => isOfPage(block));
  const kinds = new TextKinds(fields);
  return {
    blocks,
    facts: {
      url: reading.url, title: reading.title, language: reading.language, isPdf: false,
      fields: fields.map((read) => ({ ...read.field, concept: read.concept, confidence: read.confidence, markup: readMarkup(read, fields) })),
      texts: blocks.map((block) => readBlock(block, kinds, lexicon)),
      actions: document.body === null ? [] : listActions(document.body),
    },
  };
}

/** False for what stands in an answer (drawn selects show it as text), in a button or an icon. Tooltips explain: they stay. */
function isOfPage(block: TextBlock): boolean {
  const element = composedParent(block.toRange(0, 1).startContainer);
  if (element === null || isInAnswer(element)) return false;
  for (const part of [element, ...composedAncestors(element)]) {
    if (isSilent(part) && part.getAttribute('role') !== 'tooltip') return false;
  }
  return true;
}

function readBlock(block: TextBlock, kinds: TextKinds, lexicon: Lexicon): TextFacts {
  const node = block.toRange(0, 1).startContainer;
  const element = composedParent(node);
  return {
    text: block.text,
    ...kinds.of(element, block.text),
    isShown: element !== null && isRendered(element),
    path: element === null ? '' : pathOf(element),
    terms: findTerms(block.text, lexicon).filter(({ ranges }) => !ranges.some(([start, end]) => block.isApart(start, end))),
    spelledOut: element === null ? [] : [...element.querySelectorAll('abbr[title]')].map((part) => pageText(part)),
  };
}

/** Longer texts in a button are no name (characters). */
const NAME_LIMIT = 100;

function listActions(body: Element): readonly string[] {
  const names: string[] = [];
  walk(body, {
    enter(node) {
      if (!isElement(node) || !isRendered(node)) return 'over';
      const tag = tagOf(node);
      if (tag === 'button' || tag === 'a' || node.getAttribute('role') === 'button') {
        names.push((node.getAttribute('aria-label') ?? pageText(node, NAME_LIMIT)).slice(0, NAME_LIMIT));
        return 'over';
      }
      return isSilent(node) ? 'over' : 'into';
    },
  });
  return names.filter((name) => name !== '');
}

/** The element of a place: of its words, else of its question; null where the page has changed. */
export function elementAt({ field, text }: { readonly field: string | null; readonly text: number | null }, { blocks }: Collected, fields: readonly ReadField[]): Element | null {
  const block = text === null ? undefined : blocks[text];
  if (block) return composedParent(block.toRange(0, 1).startContainer);
  const found = fields.find((read) => read.field.key === field);
  return found?.controls[0] ?? found?.labelElement ?? null;
}
