import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { Rule } from '../types.ts';

/** A name that stands only inside the box and goes away while typing. WCAG 2.2, 3.3.2; HTML standard, 4.10.5.3.10: a placeholder is no label. */
export const placeholderLabel: Rule = ({ fields }) =>
  findAt('placeholder-label', 'error', fields.filter(({ markup }) => markup?.namedBy === 'placeholder').map(atField));
