import { isElement, tagOf } from '../dom/composed.ts';
import { finish } from '../dom/steps.ts';
import type { Steps } from '../dom/steps.ts';
import { pageText } from '../dom/visible-text.ts';
import { isRendered } from '../dom/visible.ts';
import { Walk } from '../dom/walk.ts';
import { AsideBoxes, asideOf } from './asides.ts';
import { NODES_A_STEP } from './scan.ts';
import { widgetOf } from './widget.ts';
import { FEEDBACK, YES_NO } from './words/hint-texts.ts';

/**
 * Does the page show something that a person could fill in, outside search, login, newsletter and cookie boxes? Stops at the
 * first; runs on every page, so it reads no labels.
 */
export function hasFillableControl(root: Document): boolean {
  return finish(seekFillableControl(root));
}

/** The same in steps. */
export function* seekFillableControl(root: Document): Steps<boolean> {
  const boxes = new AsideBoxes();
  let isFound = false;
  if (root.body === null) return false;
  const walk = new Walk(root.body, {
    enter(node) {
      if (!isElement(node)) return 'over';
      isFound = isFillable(node, boxes);
      if (isFound) return 'stop';
      return isRendered(node) ? 'into' : 'over';
    },
  });
  while (!walk.go(NODES_A_STEP)) yield;
  return isFound;
}

function isFillable(element: Element, boxes: AsideBoxes): boolean {
  const widget = widgetOf(element);
  if (widget !== null) return isRendered(element) && asideOf(element, widget, '', boxes) === null;
  return tagOf(element) === 'button' && isYes(element) && isRendered(element) && !asksForFeedback(element);
}

/** "War diese Seite hilfreich? Ja Nein": the question stands at most so many boxes out. */
const FEEDBACK_DEPTH = 3;
/** A question for feedback is short (characters); the page's own text is not read for it. */
const FEEDBACK_TEXT = 200;

function asksForFeedback(button: Element): boolean {
  let box = button.parentElement;
  for (let level = 0; box !== null && level < FEEDBACK_DEPTH; level += 1, box = box.parentElement) {
    if (FEEDBACK.test(pageText(box, FEEDBACK_TEXT))) return true;
  }
  return false;
}

function isYes(button: Element): boolean {
  const text = pageText(button).toLowerCase();
  return YES_NO.some(([yes]) => yes === text);
}
