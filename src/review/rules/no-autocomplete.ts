import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { Content, FieldFacts, Rule } from '../types.ts';

/** Nobody's own data: signing place, second addresses. WCAG speaks of data about the user. */
const OTHERS = new Set(['cared-for', 'spouse', 'child', 'carer', 'representative', 'household', 'other']);
/** Questions whose answer has a token but is chosen, not typed. */
const CHOSEN = new Set(['sex', 'preferred-language', 'doctor-title']);

/**
 * The browser could fill in name, address and birthday, but is not told that it may. WCAG 2.2, 1.3.5 (identify input purpose, AA);
 * tokens: HTML standard, 4.10.18.7.
 */
export const noAutocomplete: Rule = ({ fields }, content) => {
  const found = fields.filter((field) => isUntold(field, content));
  const tokens = new Set(found.map(({ concept }) => `autocomplete="${tokenOf(concept, content) ?? ''}"`));
  return findAt('no-autocomplete', 'warning', found.map(atField), { values: { tokens: [...tokens].join(', ') } });
};

function isUntold({ concept, person, markup, autocomplete, type }: FieldFacts, content: Content): boolean {
  if (markup === null || markup.control !== 'text' || markup.controls > 1 || type === 'signature') return false;
  if (person !== null && OTHERS.has(person)) return false;
  const isTold = /^(?!\s*(?:on|off)?\s*$)/iu.test(autocomplete);
  return !isTold && concept !== null && !CHOSEN.has(concept) && tokenOf(concept, content) !== undefined;
}

function tokenOf(concept: string | null, { fields }: Content): string | undefined {
  return concept === null ? undefined : fields[concept]?.autocomplete[0];
}
