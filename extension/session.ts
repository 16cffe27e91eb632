/**
 * What the person has looked at, not understood and got ready: kept in `storage.session`, that is in memory until the browser or the
 * person ends it, never on disk. Names of questions and papers only; never an answer.
 */
import { browser } from '#browser';

/** A question that the person has marked as unclear, with all that a printed list needs. Texts are the page's own German ones. */
export interface AskedQuestion {
  /** `pageAddress` of the page around it. */
  readonly page: string;
  /** `Field.key` in that page. */
  readonly key: string;
  readonly label: string;
  readonly section: readonly string[];
  /** Id of the known question; null for one that we have no text for. */
  readonly concept: string | null;
  /** Id of the form as the panel names it; null where it names none. */
  readonly form: string | null;
  /** Title of the page. */
  readonly title: string;
}

/** Everything that is remembered until the session ends. */
export interface SessionMemory {
  /** `pageAddress` → keys of the questions that were looked at, in that order. */
  readonly visited: Readonly<Record<string, readonly string[]>>;
  /** The ask list, in the order in which the questions were marked; of all pages. */
  readonly asked: readonly AskedQuestion[];
  /** Form id → papers that are ready: their German texts as the source has them, figures not written out. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
}

/** A session in which nothing has happened. */
export const EMPTY_SESSION: SessionMemory = { visited: {}, asked: [], papers: {} };

/** Names a page: scheme, host and path. What stands behind "?" may tell of the person and is left out; '' where there is no address. */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Do both name the same question of the same page? */
export function isSameAsked(one: Pick<AskedQuestion, 'page' | 'key'>, other: Pick<AskedQuestion, 'page' | 'key'>): boolean {
  return one.page === other.page && one.key === other.key;
}

/** What is remembered now. */
export async function readSession(): Promise<SessionMemory> {
  // Only this file writes there.
  return await browser.storage.session.get({ ...EMPTY_SESSION }) as unknown as SessionMemory;
}

/** Remembers that a question was looked at. */
export function rememberVisit(page: string, key: string): Promise<void> {
  return change(({ visited }) => {
    const keys = visited[page] ?? [];
    return keys.includes(key) ? {} : { visited: { ...visited, [page]: [...keys, key] } };
  });
}

/** Puts a question on the ask list, or takes it off. */
export function setAsked(question: AskedQuestion, isAsked: boolean): Promise<void> {
  return change(({ asked }) => {
    const others = asked.filter((other) => !isSameAsked(other, question));
    return { asked: isAsked ? [...others, question] : others };
  });
}

/** Remembers whether a paper is ready. `paper` is its text in the German source. */
export function setPaperReady(form: string, paper: string, isReady: boolean): Promise<void> {
  return change(({ papers }) => {
    const others = (papers[form] ?? []).filter((other) => other !== paper);
    return { papers: { ...papers, [form]: isReady ? [...others, paper] : others } };
  });
}

/** Forgets everything at once, whatever else may lie in the session's storage too: the next person begins anew. */
export function clearSession(): Promise<void> {
  return queue(() => browser.storage.session.clear());
}

/** Calls back with the whole memory whenever something in it changes, until the signal aborts. */
export function watchSession(onChange: (memory: SessionMemory) => void, signal: AbortSignal): void {
  const listener = (): void => void readSession().then((memory) => {
    if (!signal.aborted) onChange(memory);
  });
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two quick changes must not undo each other. */
function queue(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

function change(make: (memory: SessionMemory) => Partial<SessionMemory>): Promise<void> {
  return queue(async () => browser.storage.session.set(make(await readSession())));
}
