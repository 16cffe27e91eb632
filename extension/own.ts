/**
 * Own glossaries of this browser: those that the person has imported (`storage.local`, which pages' scripts and the background can
 * read and "Delete everything" empties; at this size IndexedDB gives nothing more) and those of the organisation.
 */
import { makeProblem, type Problem } from '../src/exchange/problem.ts';
import type { OwnGlossary } from '../src/pack/own.ts';
import { browser } from '#browser';
import { readManaged, type Managed } from './managed.ts';

/** Where they are stored. */
export const OWN_GLOSSARIES = 'ownGlossaries';
/** Most own words: matching them may not slow a page down (opening a lexicon of 2,000 takes 40 ms). */
export const MOST_OWN_TERMS = 2_000;

/** A glossary of this browser. */
export interface OwnEntry {
  readonly glossary: OwnGlossary;
  /** Day of the import, `YYYY-MM-DD`; null for one that the organisation has set. */
  readonly imported: string | null;
}

/** All own glossaries: the person's first, then the organisation's. What is stored is checked like what comes in; what fails is not there. */
export async function readOwn(): Promise<readonly OwnEntry[]> {
  const [stored, { glossaries }] = await Promise.all([readStored(), readManaged()]);
  const managed = await check(glossaries);
  return [...stored, ...managed.flatMap((glossary) => (glossary ? [{ glossary, imported: null }] : []))];
}

/** How many glossaries of the organisation have mistakes and are not used: `formlotse glossary check` says which. */
export async function countUnreadable({ glossaries }: Pick<Managed, 'glossaries'>): Promise<number> {
  return (await check(glossaries)).filter((glossary) => glossary === null).length;
}

/** Adds a glossary in place of the one with the same owner and name. The problem where there is no room; then nothing has changed. */
export async function saveOwn(glossary: OwnGlossary, today: Date): Promise<Problem | null> {
  const others = (await readStored()).filter((entry) => !isSame(entry.glossary, glossary));
  const all = [...others, { glossary, imported: today.toISOString().slice(0, 10) }];
  const count = all.reduce((sum, entry) => sum + Object.keys(entry.glossary.terms).length, 0);
  if (count > MOST_OWN_TERMS) return makeProblem('tooManyTerms', undefined, { count, limit: MOST_OWN_TERMS });
  try {
    await browser.storage.local.set({ [OWN_GLOSSARIES]: all });
    return null;
  } catch {
    return makeProblem('storageFull');
  }
}

/** Forgets a glossary that the person has imported. */
export async function removeOwn(glossary: OwnGlossary): Promise<void> {
  const others = (await readStored()).filter((entry) => !isSame(entry.glossary, glossary));
  await browser.storage.local.set({ [OWN_GLOSSARIES]: others });
}

async function readStored(): Promise<readonly OwnEntry[]> {
  const { [OWN_GLOSSARIES]: stored } = await browser.storage.local.get({ [OWN_GLOSSARIES]: [] });
  if (!Array.isArray(stored)) return [];
  const entries = stored as readonly ({ readonly glossary?: unknown; readonly imported?: unknown } | null)[];
  const glossaries = await check(entries.map((entry) => entry?.glossary));
  return glossaries.flatMap((glossary, index) => {
    const imported = entries[index]?.imported;
    return glossary ? [{ glossary, imported: typeof imported === 'string' ? imported : '' }] : [];
  });
}

/** Each as a glossary, or null. The schema is a tenth of the panel's script: it is read only where there is something to check. */
async function check(given: readonly unknown[]): Promise<readonly (OwnGlossary | null)[]> {
  if (given.length === 0) return [];
  const { ownGlossarySchema, safeParse } = await import('../src/pack/schema.ts');
  return given.map((glossary) => {
    const result = safeParse(ownGlossarySchema, glossary);
    return result.success ? result.output : null;
  });
}

function isSame(one: OwnGlossary, other: OwnGlossary): boolean {
  return one.owner === other.owner && one.name === other.name;
}
