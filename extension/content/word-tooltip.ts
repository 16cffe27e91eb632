/**
 * The one tooltip: opens when a person points at a marked word or walks to it by keyboard. It can be pointed at, stays until it
 * is left, and Escape closes it (WCAG 2.2, 1.4.13). The panel's word list is its twin for screen readers.
 */
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Mark } from '../../src/glossary/marks.ts';
import { askBackground, type Snippet, type WordHelp } from '../messages.ts';
import { PageHost } from './page-host.ts';
import { measureMark, type WordMarks } from './word-marks.ts';

/** Passing over a word on the way to somewhere else opens nothing. */
const OPEN_AFTER_MS = 150;
/** Time to move the pointer from the word into the tooltip. */
const CLOSE_AFTER_MS = 400;

export class WordTooltip {
  readonly #marks: WordMarks;
  #host: PageHost | undefined;
  #open: Mark | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #walked = -1;
  /** Ends the listeners that only live while the tooltip is open. */
  #closing = new AbortController();

  constructor(marks: WordMarks, signal: AbortSignal) {
    this.#marks = marks;
    document.addEventListener('pointermove', (event) => this.#point(event), { passive: true, signal });
    document.addEventListener('pointerup', (event) => {
      if (event.pointerType !== 'mouse') this.#point(event);
    }, { passive: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Opens at the first place of a term, scrolling there. Nothing happens where the page does not have the word. */
  showFirst(id: string): void {
    const index = this.#marks.shown.findIndex((mark) => mark.id === id);
    if (index >= 0) this.#goTo(index);
  }

  /** Opens at the next or previous marked word of this frame, beginning again at the end. */
  walk(step: 1 | -1): void {
    const { length } = this.#marks.shown;
    if (length === 0 || (!document.hasFocus() && window !== window.top)) return;
    this.#goTo(this.#walked < 0 && step < 0 ? length - 1 : (this.#walked + step + length) % length);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#closing.abort();
    this.#host?.remove();
    this.#host = undefined;
    this.#open = undefined;
    this.#marks.setCurrent(null);
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
    if (this.#host?.isHost(element) || (mark && mark === this.#open)) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else if (mark) {
      this.#wait(OPEN_AFTER_MS, () => void this.#show(mark));
    } else if (this.#open && event.pointerType === 'mouse') {
      this.#wait(CLOSE_AFTER_MS, () => this.close());
    } else if (!this.#open) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  #wait(ms: number, then: () => void): void {
    if (this.#open && this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      then();
    }, ms);
  }

  async #show(mark: Mark): Promise<void> {
    const help = await askBackground('explainWord', mark.id).catch(() => null);
    const box = measureMark(mark)[0];
    // Over a modal dialog an element outside it is inert and could not be closed: there the panel explains.
    if (!help || !box || document.querySelector('dialog:modal')) return;
    this.close();
    this.#open = mark;
    this.#marks.setCurrent(mark);
    const host = new PageHost();
    this.#host = host;
    const tip = host.add('div', 'tip');
    fill(host, tip, help, () => this.close());
    host.show();
    const word = { getBoundingClientRect: () => measureMark(mark)[0] ?? box };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(word, tip, { strategy: 'fixed', placement: 'bottom-start', middleware: [offset(6), flip(), shift({ padding: 8 })] });
      host.place(tip, { left: x, top: y });
    };
    await place();
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    addEventListener('scroll', () => void place(), { capture: true, passive: true, signal });
    addEventListener('resize', () => void place(), { passive: true, signal });
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // The tooltip is on top: Escape means it, not a menu or dialog of the page below.
      event.stopImmediatePropagation();
      event.preventDefault();
      this.close();
    }, { capture: true, signal });
  }
}

function fill(host: PageHost, tip: HTMLElement, help: WordHelp, close: () => void): void {
  tip.setAttribute('role', 'status');
  write(host.add('p', 'term', tip), { text: help.term, lang: 'de', dir: 'ltr' });
  write(host.add('p', 'plain', tip), help.plain);
  if (help.translation) {
    const translation = host.add('div', 'translation', tip);
    write(host.add('p', 'term', translation), help.translation.term);
    write(host.add('p', 'plain', translation), help.translation.text);
  }
  const button = host.add('button', 'close', tip);
  write(button, help.close);
  button.type = 'button';
  button.addEventListener('click', close);
}

function write(element: HTMLElement, { text, lang, dir }: Snippet): void {
  element.textContent = text;
  element.lang = lang;
  element.dir = dir;
}
