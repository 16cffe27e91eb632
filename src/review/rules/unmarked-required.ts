import { requiredRules } from '../../page/required.ts';
import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FormFacts, Rule } from '../types.ts';

/** Must be answered, says so only to the machine. WCAG 2.2, 3.3.2, technique H90. Forms that mark what is optional instead keep the rule. */
export const unmarkedRequired: Rule = (form) =>
  doesMarkOptional(form) ? [] : findAt('unmarked-required', 'error', form.fields.filter(({ markup }) => markup?.isRequired && !markup.isMarkedRequired).map(atField));

const OPTIONAL = /freiwillig|optional/iu;

function doesMarkOptional({ texts }: FormFacts): boolean {
  const shown = texts.filter(({ isShown }) => isShown).map(({ text }) => text);
  return requiredRules(shown.join('\n')).areAllRequired || shown.some((text) => OPTIONAL.test(text));
}
