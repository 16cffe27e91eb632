/** What a person at a terminal wants to know about a page, in a few lines. */
import type { PageInspection } from './inspect.ts';

/** Form, number of questions, explained questions, words; then each question with what we take it for. */
export function summarise({ source, title, detection, fields, terms }: PageInspection): string {
  const explained = fields.filter((field) => field.concept !== null).length;
  return [
    `${source}: ${title}`,
    detection.administrative
      ? `  form: ${detection.form ?? 'an application, not known which'} (${Math.round(detection.confidence * 100)} % sure)`
      : '  no administrative form',
    `  questions: ${fields.length}, explained: ${explained}, words explained: ${terms.length}`,
    ...fields.map((field) => `  ${field.concept === null ? '·' : '✓'} ${field.label || '(no label)'}${field.concept === null ? '' : ` → ${field.concept}`}`),
  ].join('\n');
}
