import { composedAncestors, tagOf } from '../dom/composed.ts';
import type { Steps } from '../dom/steps.ts';
import type { Control } from './scan.ts';
import { isTick } from './widget.ts';

/** Controls that together take one answer, in page order. */
export interface Question {
  readonly controls: readonly [Control, ...Control[]];
  readonly shape: 'single' | 'choice' | 'ticks' | 'date-parts' | 'parts';
}

/** Decides whether neighbours belong together; each looks at the controls from `first` on and answers how many. */
export interface Joiners {
  /** Length of a run of ticks that are answers to one question, 1 where the tick stands alone. */
  ticks(controls: readonly Control[], first: number): { readonly length: number; readonly shape: 'ticks' | 'choice' | 'single' };
  /** Length of a run of boxes that are parts of one answer, 1 where the box stands alone. */
  parts(controls: readonly Control[], first: number): { readonly length: number; readonly shape: 'date-parts' | 'parts' | 'single' };
}

/** Controls that are looked at in one step: each takes some hundredths of a millisecond, and a pause for each as long again. */
export const CONTROLS_A_STEP = 8;

/** One entry per question, in the order in which their first controls stand on the page. */
export function* groupControls(controls: readonly Control[], joiners: Joiners): Steps<readonly Question[]> {
  const questions: Question[] = [];
  const radios = groupRadios(controls);
  for (let at = 0; at < controls.length; ) {
    if (questions.length % CONTROLS_A_STEP === 0) yield;
    const control = controls[at];
    if (control === undefined) break;
    if (control.widget === 'radio') {
      const group = radios.get(control);
      if (group !== undefined) questions.push({ controls: group, shape: 'choice' });
      at += 1;
      continue;
    }
    const { length, shape } = isTick(control.widget) ? joiners.ticks(controls, at) : joiners.parts(controls, at);
    const [first = control, ...rest] = controls.slice(at, at + length);
    questions.push({ controls: [first, ...rest], shape });
    at += length;
  }
  return questions;
}

/** Radios by the first of each group. HTML joins them by form and name; ARIA and nameless ones by the box around them. */
function groupRadios(controls: readonly Control[]): ReadonlyMap<Control, [Control, ...Control[]]> {
  const byKey = new Map<Element | Node, Map<string, [Control, ...Control[]]>>();
  const groups = new Map<Control, [Control, ...Control[]]>();
  for (const control of controls) {
    if (control.widget !== 'radio') continue;
    const { element } = control;
    const name = tagOf(element) === 'input' ? (element.getAttribute('name') ?? '') : '';
    const owner = name === '' ? radioBox(element) : ((element as HTMLInputElement).form ?? rootOf(element));
    const named = byKey.get(owner) ?? new Map<string, [Control, ...Control[]]>();
    byKey.set(owner, named);
    const group = named.get(name);
    if (group === undefined) {
      const opened: [Control, ...Control[]] = [control];
      named.set(name, opened);
      groups.set(control, opened);
    } else group.push(control);
  }
  return groups;
}

/** The tree in which a name joins radios; where each stands in a shadow root of its own, the box of the group. */
function rootOf(radio: Element): Element | Node {
  const root = radio.getRootNode();
  const isAlone = root.nodeType === 11 /* DOCUMENT_FRAGMENT_NODE */ && (root as ShadowRoot).querySelectorAll('input[type="radio"]').length === 1;
  return isAlone ? radioBox(radio) : root;
}

/** The box that holds a nameless radio's group: marked as one, or a row, list or fieldset. */
function radioBox(radio: Element): Element | Node {
  for (const box of composedAncestors(radio)) {
    const role = box.getAttribute('role');
    if (role === 'radiogroup' || role === 'group' || /^(?:fieldset|tr|ul|ol|form)$/.test(tagOf(box))) return box;
  }
  return radio.getRootNode();
}

/** How many controls stand in each box (fieldset, group, …), to tell the box of one question from a section. */
export class Boxes {
  readonly #counts = new Map<Element, number>();

  constructor(controls: readonly Control[]) {
    for (const { section } of controls) {
      for (let at = section; at !== null; at = at.parent) {
        if (at.level === 0) this.#counts.set(at.element, (this.#counts.get(at.element) ?? 0) + 1);
      }
    }
  }

  /** How many controls stand in the innermost fieldset or group around this one; 0 where it stands in none. */
  sizeAround(control: Control | undefined): number {
    let at = control?.section ?? null;
    while (at !== null && !at.isGroup) at = at.parent;
    return at === null ? 0 : (this.#counts.get(at.element) ?? 0);
  }

  /** Fieldsets and groups that hold these controls and no others, innermost first. */
  ownedBy(controls: readonly Control[]): readonly Element[] {
    const owned: Element[] = [];
    for (let at = controls[0]?.section ?? null; at !== null; at = at.parent) {
      if (!at.isGroup) continue;
      if (this.#counts.get(at.element) !== controls.length) break;
      owned.push(at.element);
    }
    return owned;
  }
}
