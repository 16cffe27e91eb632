import type { Finding, Place, Severity } from './types.ts';

/** A finding at these places; none where there is no place. */
export function findAt(rule: string, severity: Severity, places: readonly Place[], more: Partial<Pick<Finding, 'values' | 'term'>> = {}): readonly Finding[] {
  return places.length === 0 ? [] : [{ rule, severity, places, values: {}, term: null, ...more }];
}

/** A finding about the page as a whole. */
export function findOnPage(rule: string, severity: Severity, values: Finding['values'] = {}): readonly Finding[] {
  return [{ rule, severity, places: [], values, term: null }];
}
