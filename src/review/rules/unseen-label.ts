import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { Rule } from '../types.ts';

/** A name for screen readers only: who sees the box does not know what it asks. WCAG 2.2, 3.3.2. Ticks and tables show it elsewhere. */
export const unseenLabel: Rule = ({ fields }) =>
  findAt('unseen-label', 'warning', fields.filter(({ markup, section }) => markup?.namedBy === 'attribute' && markup.control === 'text' && section.length === 0).map(atField));
