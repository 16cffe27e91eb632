import { isElement, isText, isWithin } from '../dom/composed.ts';
import { collapse, isInAnswer, pageText, TEXT_PART_LIMIT } from '../dom/visible-text.ts';
import type { Control, Scan, TextToken, Token } from './scan.ts';

/** A line of text near a control, or something else that a person meets there. */
export type Nearby =
  | { readonly kind: 'line'; readonly text: string; readonly element: Element; readonly tokens: readonly TextToken[] }
  | { readonly kind: 'hint' | 'error'; readonly text: string; readonly element: Element; readonly tokens: readonly TextToken[] }
  | { readonly kind: 'title'; readonly text: string; readonly element: Element }
  | { readonly kind: 'help'; readonly text: string; readonly element: Element };

/** At most so many lines are looked at on either side of a control; what is further away belongs to something else. */
const REACH = 8;

/** The text around controls that is not taken by another question yet. What one question has used is not read for the next. */
export class Surroundings {
  readonly #tokens: readonly Token[];
  /** Text that a question has used, by the first control of that question. */
  readonly #taken = new Map<TextToken | Element, Control>();
  readonly #isForeignLabel: (label: Element, controls: readonly Control[]) => boolean;

  constructor({ tokens }: Scan, isForeignLabel: (label: Element, controls: readonly Control[]) => boolean) {
    this.#tokens = tokens;
    this.#isForeignLabel = isForeignLabel;
  }

  take(line: Nearby, owner: Control): void {
    if ('tokens' in line) for (const token of line.tokens) this.#taken.set(token, owner);
    else if (line.kind === 'help') this.#taken.set(line.element, owner);
  }

  /** Upwards from before the token `at`, nearest first, up to the next other control, or text that another question has used. */
  before(at: number, controls: readonly Control[]): readonly Nearby[] {
    return this.#collect(at - 1, -1, controls, REACH);
  }

  /** Downwards from behind the token `at`, nearest first, under the same limits, at most so many. Titles end it: they open the next section. */
  after(at: number, controls: readonly Control[], most = REACH): readonly Nearby[] {
    const found = this.#collect(at + 1, 1, controls, most);
    const end = found.findIndex(({ kind }) => kind === 'title');
    return end === -1 ? found : found.slice(0, end);
  }

  #collect(from: number, step: 1 | -1, controls: readonly Control[], most: number): readonly Nearby[] {
    const found: Nearby[] = [];
    let at = from;
    while (found.length < most) {
      const token = this.#tokens[at];
      if (token === undefined || token.kind === 'control' || (token.kind === 'edge' && step === 1)) break;
      const owner = this.#ownerOf(token);
      if (owner !== undefined && !controls.includes(owner)) break;
      if (owner !== undefined && step === 1) {
        at += 1;
        continue;
      }
      if (token.kind === 'text') {
        if (token.label !== null && this.#isForeignLabel(token.label, controls)) break;
        const tokens = this.#run(at, step, token);
        const line = asLine(tokens, controls);
        if (line !== null) found.push(line);
        at += step * tokens.length;
        continue;
      }
      if (token.kind === 'title') found.push({ kind: 'title', text: token.text, element: token.element });
      if (token.kind === 'help') found.push({ kind: 'help', text: helpText(token.element), element: token.element });
      at += step;
    }
    return found;
  }

  #ownerOf(token: Token): Control | undefined {
    return this.#taken.get(token.kind === 'help' ? token.element : (token as TextToken));
  }

  #run(at: number, step: 1 | -1, first: TextToken): readonly TextToken[] {
    const tokens: TextToken[] = [];
    for (let next = this.#tokens[at], index = at; next?.kind === 'text' && next.run === first.run; index += step, next = this.#tokens[index]) {
      tokens.push(next);
    }
    return step === 1 ? tokens : tokens.reverse();
  }
}

function asLine(tokens: readonly TextToken[], controls: readonly Control[]): Nearby | null {
  const first = tokens[0];
  const element = first?.node.parentElement;
  if (first === undefined || !element) return null;
  let words = '';
  for (const token of tokens) words += token.isApart ? ` ${token.text}` : token.text;
  const text = collapse(words.slice(0, TEXT_PART_LIMIT));
  if (text === '') return null;
  const { note } = first;
  // A row that is marked as wrong, or whose class says "help", holds the control: it is no note.
  if (note === null || controls.some((control) => isWithin(control.element, note.element))) return { kind: 'line', text, element, tokens };
  return { kind: note.kind, text, element: note.element, tokens };
}

/** What a folded `<details>` says, without its summary: it is the page's own help, open or not. */
function helpText(details: Element): string {
  const parts: string[] = [];
  for (const child of details.childNodes) {
    if (isText(child)) parts.push(child.data.slice(0, TEXT_PART_LIMIT));
    else if (isElement(child) && child.localName !== 'summary' && !isInAnswer(child)) parts.push(pageText(child));
  }
  return collapse(parts.join(' '));
}
