/** Names of questions with several controls, from what holds them: fieldsets, groups, and what the names of all have in common. */
import { isWithin } from '../dom/composed.ts';
import { elementById, referredElements } from '../dom/references.ts';
import { pageText } from '../dom/visible-text.ts';
import { cleanLabel } from './clean-label.ts';
import type { Page } from './context.ts';
import { isHintText } from './hint-text.ts';
import { attributeName, labelledByName } from './labels.ts';
import type { Name } from './labels.ts';
import { found, isQuestion } from './name-sources.ts';
import type { Found } from './name-sources.ts';
import { boxName, boxTitle } from './outline.ts';
import type { Question } from './questions.ts';
import type { Control } from './scan.ts';
import { HTML_CONTROLS } from './widget.ts';
import { GENERIC_LABELS } from './words/label-noise.ts';
import { UNITS } from './words/units.ts';

/** The legend or name of a fieldset or group that holds this question only, unless a line inside it asks more closely. */
export function boxOf({ controls, shape }: Question, page: Page): Found | null {
  for (const box of page.boxes.ownedBy(controls)) {
    const raw = boxName(box);
    if (!isQuestion({ raw, element: null })) continue;
    const inside = shape === 'single' ? null : questionInside(box, controls, page);
    if (inside !== null) return { name: inside };
    return { name: { raw, element: boxTitle(box) ?? referredElements(box, 'aria-labelledby')[0] ?? box }, usedTitle: box };
  }
  return null;
}

/** The legend of a group that asks ("…?") before its first controls, where further questions follow in it. */
export function legendOf({ controls }: Question): Found | null {
  const [first] = controls;
  for (let at = first.section; at !== null; at = at.parent) {
    if (!at.isGroup) continue;
    const raw = boxName(at.element);
    if (!/[?:]\s*(?:\*|\([^)]*\))?$/.test(raw) || at.element.querySelector(HTML_CONTROLS) !== first.element) return null;
    return { name: { raw, element: boxTitle(at.element) ?? at.element }, usedTitle: at.element };
  }
  return null;
}

/** The legend above the first question of a box, whatever it says: for answers to choose from that nothing else names. */
export function legendAbove({ controls: [first] }: Question): Found | null {
  for (let at = first.section; at !== null; at = at.parent) {
    if (at.level !== 0) return null;
    if (at.text === '' || !at.isGroup) continue;
    return at.element.querySelector(HTML_CONTROLS) === first.element ? { name: { raw: at.text, element: boxTitle(at.element) ?? at.element }, usedTitle: at.element } : null;
  }
  return null;
}

function questionInside(box: Element, controls: readonly [Control, ...Control[]], page: Page): Name | null {
  for (const near of page.around.before(controls[0].at, controls)) {
    if (near.kind !== 'line' || !isWithin(near.element, box)) continue;
    if (isHintText(near.text) || UNITS.test(near.text) || GENERIC_LABELS.test(near.text)) continue;
    page.around.take(near, controls[0]);
    return { raw: near.text, element: near.element };
  }
  return null;
}

/** For parts of one answer: the label of the first box, where it names more than its part. */
export function labelOfParts({ controls, shape }: Question, page: Page): Found | null {
  if (shape !== 'parts' && shape !== 'date-parts') return null;
  return found(page.labels.namesOf(controls[0]).find(({ raw }) => !isPartName(raw)) ?? labelledByName(controls[0].element));
}

function isPartName(raw: string): boolean {
  return /^(?:tag|monat|jahr|tt|mm|jjjj|block \d+|teil \d+|vorwahl)$/iu.test(cleanLabel(raw).text);
}

/** What all options name by `aria-labelledby` is the question; the rest of each is its option. */
export function sharedLabelledBy({ controls }: Question): Name | null {
  const [first, ...others] = controls.map(({ element }) => new Set((element.getAttribute('aria-labelledby') ?? '').split(/\s+/)));
  const shared = [...(first ?? [])].filter((id) => id !== '' && others.length > 0 && others.every((ids) => ids.has(id)));
  for (const id of shared) {
    const element = elementById(controls[0].element, id);
    if (element !== null) return { raw: pageText(element), element };
  }
  return null;
}

/** "IBAN Block 1", "IBAN Block 2": what the names of the parts have in common. */
export function sharedPrefix({ controls }: Question): Name | null {
  const names = controls.map(({ element }) => (attributeName(element)?.raw ?? '').split(' '));
  const [first = [], ...others] = names;
  const length = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const raw = first.slice(0, Math.max(length, 0)).join(' ');
  return raw === '' ? null : { raw: raw.replace(/\s(?:block|teil|feld|nr\.?)$/iu, ''), element: null };
}
