/**
 * The one tooltip: opens when a person points at a marked word or walks to it by keyboard. It can be pointed at, stays until it
 * is left, and Escape closes it (WCAG 2.2, 1.4.13). The panel's word list is its twin for screen readers.
 */
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Mark } from '../../src/glossary/marks.ts';
import { splitScripts } from '../../src/text/latin-runs.ts';
import { askBackground, type Snippet, type WordHelp } from '../messages.ts';
import { PageHost } from './page-host.ts';
import { measureMark, type WordMarks } from './word-marks.ts';

/** Passing over a word on the way to somewhere else opens nothing. */
const OPEN_AFTER_MS = 150;
/** So much of what is seen of a long text goes by at once: the rest stays, to read on from. */
const SCROLL = 0.8;
/** Time to move the pointer from the word into the tooltip. */
const CLOSE_AFTER_MS = 400;

export class WordTooltip {
  readonly #marks: WordMarks;
  #host: PageHost | undefined;
  #tip: HTMLElement | undefined;
  /** The word that is explained, or about to be: its text is on the way. */
  #open: Mark | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer will do: open at this word, or close. */
  #planned: Mark | 'close' | undefined;
  #walked = -1;
  /** Ends all that lives only as long as one tooltip, the wait for its text included. */
  #closing = new AbortController();

  constructor(marks: WordMarks, signal: AbortSignal) {
    this.#marks = marks;
    document.addEventListener('pointermove', (event) => this.#point(event), { passive: true, signal });
    document.addEventListener('pointerup', (event) => {
      if (event.pointerType !== 'mouse') this.#point(event);
    }, { passive: true, signal });
    // Into another frame or out of the window: no more moves tell us that the word was left.
    document.documentElement.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.#leave();
    }, { passive: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Opens at the first place of a term, scrolling there. Nothing happens where the page does not have the word. */
  showFirst(id: string): void {
    const index = this.#marks.shown.findIndex((mark) => mark.id === id);
    if (index >= 0) this.#goTo(index);
  }

  /**
   * Opens at the next or previous marked word, beginning again at the end; first it goes through the text of a long tooltip, which
   * at 400 % zoom is not seen at once. All frames are told; the one with the focus does it.
   */
  walk(step: 1 | -1): void {
    const { length } = this.#marks.shown;
    const isMeant = document.hasFocus() ? document.activeElement?.localName !== 'iframe' : window === window.top;
    if (length === 0 || !isMeant || this.#scroll(step)) return;
    this.#goTo(this.#walked < 0 && step < 0 ? length - 1 : (this.#walked + step + length) % length);
  }

  /** Takes the tooltip away; one that is about to open does not. */
  close(): void {
    this.#plan(undefined);
    this.#closing.abort();
    this.#host?.remove();
    this.#host = undefined;
    this.#tip = undefined;
    this.#open = undefined;
    this.#marks.setCurrent(null);
  }

  /** False where there is nothing more to see in this direction. */
  #scroll(step: 1 | -1): boolean {
    if (!this.#tip) return false;
    const before = this.#tip.scrollTop;
    this.#tip.scrollTop += step * SCROLL * this.#tip.clientHeight;
    return this.#tip.scrollTop !== before;
  }

  #goTo(index: number): void {
    const mark = this.#marks.shown[index];
    if (!mark) return;
    this.#walked = index;
    mark.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    void this.#show(mark);
  }

  #point(event: PointerEvent): void {
    const [element] = event.composedPath();
    if (!(element instanceof Element)) return;
    const mark = this.#marks.findAt(element, event.clientX, event.clientY);
    if (this.#host?.isHost(element) || (mark && this.#open && isSamePlace(mark, this.#open))) this.#plan(undefined);
    else if (mark) this.#plan(mark);
    else this.#leave();
  }

  #leave(): void {
    if (this.#host) this.#plan('close');
    else this.close();
  }

  /** Does this a moment from now instead of what was planned before. More moves of the same kind postpone nothing. */
  #plan(next: Mark | 'close' | undefined): void {
    if (next === this.#planned) return;
    clearTimeout(this.#timer);
    this.#planned = next;
    if (next === undefined) return;
    this.#timer = setTimeout(() => {
      this.#planned = undefined;
      if (next === 'close') this.close();
      else void this.#show(next);
    }, next === 'close' ? CLOSE_AFTER_MS : OPEN_AFTER_MS);
  }

  async #show(mark: Mark): Promise<void> {
    this.close();
    this.#closing = new AbortController();
    this.#open = mark;
    const { signal } = this.#closing;
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // The tooltip is on top: Escape means it, not a menu or dialog of the page below.
      event.stopImmediatePropagation();
      event.preventDefault();
      this.close();
    }, { capture: true, signal });
    const help = await askBackground('explainWord', mark.id).catch(() => null);
    if (signal.aborted) return;
    // Over a modal dialog an element outside it is inert and could not be closed: there the panel explains.
    if (!help || measureMark(mark).length === 0 || document.querySelector('dialog:modal')) this.close();
    else this.#appear(mark, help, signal);
  }

  #appear(mark: Mark, help: WordHelp, signal: AbortSignal): void {
    this.#marks.setCurrent(mark);
    const host = new PageHost();
    this.#host = host;
    const tip = host.add('div', 'tip');
    this.#tip = tip;
    // Screen readers announce what comes into a live region that is already there.
    const said = host.add('div', 'said', tip);
    said.setAttribute('role', 'status');
    host.show();
    fill(host, said, help);
    const button = host.add('button', 'close', tip);
    write(button, help.close);
    button.type = 'button';
    button.addEventListener('click', () => this.close());
    const place = async (): Promise<void> => {
      const [box] = measureMark(mark);
      if (!box) {
        this.close();
        return;
      }
      const word = { getBoundingClientRect: () => box };
      const { x, y } = await computePosition(word, tip, { strategy: 'fixed', placement: 'bottom-start', middleware: [offset(6), flip(), shift({ padding: 8 })] });
      host.place(tip, { left: x, top: y });
    };
    void place();
    addEventListener('scroll', () => void place(), { capture: true, passive: true, signal });
    addEventListener('resize', () => void place(), { passive: true, signal });
    // The page may move the word, or take it away.
    const changes = new MutationObserver(() => void place());
    changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    signal.addEventListener('abort', () => changes.disconnect());
  }
}

/** A new reading of the page makes new marks for the same words. */
function isSamePlace(one: Mark, other: Mark): boolean {
  const [a] = one.ranges;
  const [b] = other.ranges;
  return one.id === other.id && a?.startContainer === b?.startContainer && a?.startOffset === b?.startOffset;
}

function fill(host: PageHost, said: HTMLElement, help: WordHelp): void {
  write(host.add('p', 'term', said), { text: help.term, lang: 'de', dir: 'ltr' });
  write(host.add('p', 'plain', said), help.plain);
  if (help.owner) write(host.add('p', 'owner', said), help.owner);
  if (!help.translation) return;
  const translation = host.add('div', 'translation', said);
  write(host.add('p', 'term', translation), help.translation.term);
  if (help.translation.text.text !== help.plain.text) write(host.add('p', 'plain', translation), help.translation.text);
}

function write(element: HTMLElement, { text, lang, dir }: Snippet): void {
  element.lang = lang;
  element.dir = dir;
  // German words in a text from right to left keep their own direction.
  for (const run of dir === 'rtl' ? splitScripts(text) : [{ text, isLatin: false }]) {
    if (run.isLatin) element.append(Object.assign(document.createElement('bdi'), { textContent: run.text, lang: 'de', dir: 'ltr' }));
    else element.append(run.text);
  }
}
