import { pageText } from '../dom/visible-text.ts';
import { isRendered } from '../dom/visible.ts';

/** Marks of the current step or tab: ARIA (`aria-current`), and the class names of steppers and tabs. `aria-selected` is never asked: it holds answers, too. */
const CURRENT =
  '[aria-current="step"],.nav-tabs .active,.nav-pills .active,[class*="step"].active,[class*="step"].current,[class*="wizard"] .active,[class*="progress"] .active,.v-stepper__step--active,.Mui-active.MuiStepLabel-label';
/** What they have in common: a browser finds each of these at once, and the whole list only by asking every element. */
const MAY_BE_CURRENT = ['[aria-current="step"]', '.active', '.current', '.v-stepper__step--active', '.Mui-active'];
/** A step has a name, not a text (characters). */
const LONGEST_NAME = 60;
/** Numbers and marks in front of the name. */
const NUMBER = /^\P{L}*(?:(?:schritt|step)\s*\d+\P{L}*)?(?:von\s*\d+\P{L}*)?/iu;

/** Names of the steps and tabs that the page marks as current, outside of its navigation. */
export function currentStages(body: Element): readonly string[] {
  const stages = new Set(MAY_BE_CURRENT.flatMap((mark) => Array.from(body.querySelectorAll(mark)).filter((element) => element.matches(CURRENT))));
  const names = [...stages].filter((stage) => stage.querySelector('input,select,textarea') === null && isRendered(stage));
  return names.map((stage) => pageText(stage, LONGEST_NAME + 1).replace(NUMBER, '')).filter((name) => name !== '' && name.length <= LONGEST_NAME);
}
