import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { FieldFacts, Rule } from '../types.ts';

/**
 * The same name twice under the same headings: whose data is it? WCAG 2.2, 2.4.6 (headings and labels describe, AA). On paper, and so in
 * PDFs, the row or column tells, which their questions do not carry.
 */
export const sameLabel: Rule = ({ fields, isPdf }) => {
  if (isPdf) return [];
  const groups = new Map<string, FieldFacts[]>();
  for (const field of fields.filter(({ label }) => label !== '')) groups.set(nameOf(field), [...(groups.get(nameOf(field)) ?? []), field]);
  return [...groups.values()].filter((group) => group.length > 1)
    .flatMap((group) => findAt('same-label', 'warning', group.map(atField), { values: { label: group[0]?.label ?? '' } }));
};

/** What tells questions apart; rows of a list that is filled in for every person count their rows in `section`. */
function nameOf({ label, section, person, options }: FieldFacts): string {
  return JSON.stringify([label.toLowerCase(), section, person, options]);
}
