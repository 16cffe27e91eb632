/** Own glossaries as they are stored, or set by an organisation: checked like what comes in. */
import type { OwnGlossary } from '../src/pack/own.ts';
import { ownGlossarySchema, safeParse } from '../src/pack/schema.ts';
import type { Managed } from './managed.ts';

/** The glossary in a list of one; none where it has mistakes. */
export function parseOwn(given: unknown): readonly OwnGlossary[] {
  const result = safeParse(ownGlossarySchema, given);
  return result.success ? [result.output] : [];
}

/** How many glossaries of the organisation have mistakes and are not used: `formlotse glossary check` says which. */
export function countUnreadable({ glossaries }: Pick<Managed, 'glossaries'>): number {
  return glossaries.filter((given) => parseOwn(given).length === 0).length;
}
