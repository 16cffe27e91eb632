/** The review of one form: all findings, the gravest first. */
import { RULES } from './rules.ts';
import { SEVERITIES, type Content, type Finding, type FormFacts } from './types.ts';

/** All findings; [] for a form that asks nothing, whatever else stands on the page. */
export function reviewForm(form: FormFacts, content: Content): readonly Finding[] {
  return form.fields.length === 0 ? [] : sortFindings(RULES.flatMap((rule) => rule(form, content)));
}

/** The gravest first; within a severity the order stays. */
export function sortFindings<T extends Pick<Finding, 'severity'>>(findings: readonly T[]): readonly T[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
