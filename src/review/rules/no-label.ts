import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { Rule } from '../types.ts';

/** A question without any name. WCAG 2.2, 3.3.2 (labels or instructions, A); BITV 2.0 § 3 by EN 301 549, 9.3.3.2. */
export const noLabel: Rule = ({ fields }) =>
  findAt('no-label', 'error', fields.filter(({ label, markup }) => label === '' && (markup?.controls ?? 1) === 1).map(atField));
