/** Which of the words found on a page are marked in it: few enough that the page stays easy to read. The panel lists them all. */
import { composedParent } from '../dom/composed.ts';
import { lookAt } from '../dom/look.ts';
import type { Mark } from './marks.ts';

/** What the choice depends on besides the page. */
export interface MarkWishes {
  /** How useful the explanation of a term is, 1–3: where there is no room for all, the more important ones stay. */
  readonly importanceOf: (id: string) => number;
  /** Labels of questions that have a card of their own. */
  readonly explainedLabels: ReadonlySet<Element>;
  /** Terms that the reader knows: they are not marked. */
  readonly known: ReadonlySet<string>;
  /** A term that somebody wants to see on the page: it is marked once at least, known or not. null for none. */
  readonly asked: string | null;
}

/** A label or a short line has one mark, and longer text one more for each line (UTF-16 code units). */
const CHARACTERS_PER_MARK = 80;
/** A term is marked again after so many characters: about a window full of text, where the last one is out of sight. */
const CHARACTERS_PER_REPEAT = 1_500;
/** Most marks on a page, in characters per mark. Forms that are nothing but terms would be all underlined. */
const CHARACTERS_PER_MARK_ON_PAGE = 60;
/** However short a page is, so many marks do not disturb. */
const ALWAYS_ALLOWED = 12;
/** From this share of a label's letters on, the question's own card says what the word means ("Postleitzahl und Ort"). */
const MAIN_SHARE = 0.5;

/** What people press, and where they move about in a site: nobody reads there. */
const PRESSED = new Set(['button', 'summary', 'nav', 'menu']);
const PRESSED_ROLES = new Set(['button', 'tab', 'menuitem', 'menu', 'menubar', 'navigation', 'option', 'switch', 'tablist']);
const PAGE_ENDS = new Set(['header', 'footer']);
const PAGE_END_ROLES = new Set(['banner', 'contentinfo']);

/** The marks to be shown, in page order. Changes nothing; the same marks and wishes give the same choice. */
export function chooseMarks(marks: readonly Mark[], wishes: MarkWishes): readonly Mark[] {
  const lastSeen = new Map<string, number>();
  const chosen: Mark[] = [];
  const standings = new Standings(wishes);
  for (const block of groupByBlock(marks)) {
    const useful = block.filter((mark) => !wishes.known.has(mark.id) && isRepeatUseful(mark, lastSeen.get(mark.id)) && standings.isInText(mark));
    const shown = takeBest(firstOfEach(useful), 1 + Math.floor((block[0]?.block.text.length ?? 0) / CHARACTERS_PER_MARK), wishes);
    for (const { id, position } of shown) lastSeen.set(id, position);
    chosen.push(...shown);
  }
  const length = marks.at(-1)?.position ?? 0;
  const best = takeBest(chosen, Math.max(ALWAYS_ALLOWED, Math.floor(length / CHARACTERS_PER_MARK_ON_PAGE)), wishes);
  const asked = best.some(({ id }) => id === wishes.asked) ? undefined : marks.find(({ id }) => id === wishes.asked);
  return asked ? [...best, asked].toSorted((a, b) => a.position - b.position) : best;
}

function groupByBlock(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const blocks = new Map<Mark['block'], Mark[]>();
  for (const mark of marks) {
    const others = blocks.get(mark.block);
    if (others) others.push(mark);
    else blocks.set(mark.block, [mark]);
  }
  return [...blocks.values()];
}

function firstOfEach(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function isRepeatUseful({ position }: Mark, lastSeen: number | undefined): boolean {
  return lastSeen === undefined || position - lastSeen >= CHARACTERS_PER_REPEAT;
}

/** The most important marks in page order; of equals the longer ones, because long words are the hard ones ("Hilfe zur Pflege" before "Antrag"). */
function takeBest(marks: readonly Mark[], most: number, { importanceOf }: MarkWishes): readonly Mark[] {
  if (marks.length <= most) return marks;
  const best = new Set(marks.toSorted((a, b) => importanceOf(b.id) - importanceOf(a.id) || b.text.length - a.text.length).slice(0, most));
  return marks.filter((mark) => best.has(mark));
}

/** What stands around a text. */
interface Standing {
  /** Nobody reads there: it is pressed, or moves about in the site. */
  readonly isPassedOver: boolean;
  readonly isAtPageEnd: boolean;
  /** In the label of a question with a card of its own. */
  readonly isInExplainedLabel: boolean;
}

const OUTSIDE: Standing = { isPassedOver: false, isAtPageEnd: false, isInExplainedLabel: false };

/** What stands around texts; each element is looked at once for all marks of a page. */
class Standings {
  readonly #known = new Map<Element, Standing>();
  readonly #labels: ReadonlySet<Element>;

  constructor({ explainedLabels }: MarkWishes) {
    this.#labels = explainedLabels;
  }

  /** Does the mark stand in text that is read, and not in what its own card explains already? */
  isInText(mark: Mark): boolean {
    const node = mark.ranges[0]?.startContainer;
    const parent = node === undefined ? null : composedParent(node);
    if (parent === null) return false;
    const { isPassedOver, isInExplainedLabel } = this.#of(parent);
    return !isPassedOver && !(isInExplainedLabel && isMainWord(mark));
  }

  #of(element: Element): Standing {
    const path: Element[] = [];
    let around: Standing | undefined;
    for (let at: Element | null = element; at !== null && around === undefined; at = composedParent(at)) {
      around = this.#known.get(at);
      if (around === undefined) path.push(at);
    }
    for (const inner of path.reverse()) {
      around = standingIn(around ?? OUTSIDE, inner, this.#labels);
      this.#known.set(inner, around);
    }
    return around ?? OUTSIDE;
  }
}

function standingIn(around: Standing, element: Element, labels: ReadonlySet<Element>): Standing {
  const { tag, role } = lookAt(element);
  const isAtPageEnd = around.isAtPageEnd || PAGE_ENDS.has(tag) || PAGE_END_ROLES.has(role);
  const isLink = tag === 'a' || role === 'link';
  return {
    isPassedOver: around.isPassedOver || PRESSED.has(tag) || PRESSED_ROLES.has(role) || (isLink && isAtPageEnd),
    isAtPageEnd, isInExplainedLabel: around.isInExplainedLabel || labels.has(element),
  };
}

function isMainWord({ text, block }: Mark): boolean {
  return countLetters(text) >= MAIN_SHARE * countLetters(block.text);
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
