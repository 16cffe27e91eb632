/** What only the markup of a question says: where its name comes from, what joins its controls, how it shows that it is required. */
import { composedAncestors, isWithin, tagOf } from '../dom/composed.ts';
import { pageText } from '../dom/visible-text.ts';
import { drawnMark } from '../dom/visible.ts';
import { cleanLabel } from '../page/clean-label.ts';
import { boxName, isGroup } from '../page/outline.ts';
import type { ReadField } from '../page/types.ts';
import { widgetOf } from '../page/widget.ts';
import { REQUIRED_BESIDE } from '../page/words/label-noise.ts';
import { REQUIRED_CLASS } from '../page/words/marks.ts';
import { pathOf } from './path.ts';
import type { Markup } from './types.ts';

/** Reads the markup of one question; `all` are the questions of the page, to tell its own group from a section's. */
export function readMarkup(read: ReadField, all: readonly ReadField[]): Markup | null {
  const { controls } = read;
  const [first] = controls;
  if (!first) return null;
  const boxes = groupsAround(read, all);
  return {
    path: pathOf(first),
    namedBy: namedBy(read, first),
    control: controlOf(first),
    placeholder: first.getAttribute('placeholder') ?? '',
    controls: controls.length,
    isLooseGroup: controls.length > 1 && controls.every(isChoice) && boxes.every((box) => boxName(box) === ''),
    isRequired: [...controls, ...boxes].some((element) => element.hasAttribute('required') || element.getAttribute('aria-required') === 'true'),
    isMarkedRequired: isMarkedRequired(read, boxes),
  };
}

function namedBy({ field, labelElement }: ReadField, first: Element): Markup['namedBy'] {
  if (field.label === '') return 'nothing';
  if (labelElement !== null) return 'text';
  const says = (name: string): boolean => cleanLabel(first.getAttribute(name) ?? '').text === field.label;
  if (says('aria-label') || says('title')) return says('placeholder') ? 'placeholder' : 'attribute';
  return says('placeholder') ? 'placeholder' : 'text';
}

function controlOf(element: Element): Markup['control'] {
  const widget = widgetOf(element);
  if (widget === 'line' || widget === 'lines' || widget === 'number' || widget === 'tel' || widget === 'email') return 'text';
  if (widget === 'date' || widget === 'file') return widget;
  return isChoice(element) || widget === 'select' || widget === 'multi-select' ? 'choice' : 'other';
}

function isChoice(element: Element): boolean {
  const widget = widgetOf(element);
  return widget === 'radio' || widget === 'checkbox';
}

/** Fieldsets and groups that hold this question and no other. */
function groupsAround({ controls }: ReadField, all: readonly ReadField[]): readonly Element[] {
  const [first] = controls;
  if (!first) return [];
  const found: Element[] = [];
  for (const box of composedAncestors(first)) {
    const inside = all.filter((other) => other.controls.some((control) => isWithin(control, box)));
    if (inside.length > 1) break;
    if (isGroup(box) && controls.every((control) => isWithin(control, box))) found.push(box);
  }
  return found;
}

/** Rows are at most so many boxes around a label. */
const ROW_DEPTH = 3;

function isMarkedRequired({ controls, labelElement }: ReadField, boxes: readonly Element[]): boolean {
  const labels = [labelElement, ...boxes].filter((element) => element !== null);
  if (labels.some((element) => cleanLabel(pageText(element).slice(0, 600)).marked === 'required')) return true;
  if (boxes.some((box) => cleanLabel(boxName(box)).marked === 'required')) return true;
  for (const element of [...labels, ...controls]) {
    let at: Element | null = element;
    for (let level = 0; at !== null && level < ROW_DEPTH && tagOf(at) !== 'form'; level += 1, at = at.parentElement) {
      if (REQUIRED_CLASS.test(at.getAttribute('class') ?? '') || /[*＊✱]/u.test(drawnMark(at))) return true;
      const beside = at.nextElementSibling;
      if (beside && beside.childElementCount === 0 && REQUIRED_BESIDE.test(pageText(beside, 40))) return true;
    }
  }
  return labels.some((label) => [...label.querySelectorAll('*')].some((part) => /[*＊✱]/u.test(drawnMark(part))));
}
