import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { Rule } from '../types.ts';
import { isNamelessGroup } from './nameless-group.ts';

/** The question above the answers is seen but not tied to them: no `fieldset` with `legend`. WCAG 2.2, 1.3.1 (A), technique H71. */
export const looseGroup: Rule = ({ fields }) =>
  findAt('loose-group', 'warning', fields.filter((field) => field.markup?.isLooseGroup && !isNamelessGroup(field)).map(atField));
