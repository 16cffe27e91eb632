/** What the panel lays down for the printable hand-out: the questions of a form, never an answer. In `storage.session`, in memory. */
import { browser } from '#browser';
import type { FieldReport } from './messages.ts';

const KEY = 'handout';

/** A question as the hand-out prints it. `section` is without the headings that stand above all questions. */
export type HandoutQuestion = Pick<FieldReport, 'key' | 'label' | 'hint' | 'section' | 'person' | 'type' | 'required' | 'options' | 'concept' | 'terms'>;

/** What can stand on the paper: all questions or the required ones, with the guide; the ask list alone; the papers alone. */
export const SCOPES = ['all', 'required', 'asked', 'papers'] as const;
export type Scope = (typeof SCOPES)[number];

/** A form as the panel knows it, and what the person wanted of it; on the hand-out that can be changed. */
export interface HandoutData {
  /** `pageAddress` of the page. */
  readonly page: string;
  /** null for a form that we cannot name. */
  readonly formId: string | null;
  /** Title and host name of the page. */
  readonly title: string;
  readonly site: string;
  readonly questions: readonly HandoutQuestion[];
  readonly scope: Scope;
}

/** Lays a form down and opens the hand-out in a tab of its own. */
export async function openHandout(data: HandoutData): Promise<void> {
  await browser.storage.session.set({ [KEY]: data });
  await browser.tabs.create({ url: browser.runtime.getURL('handout/handout.html') });
}

/** The form that was laid down last; null where there is none (any more). */
export async function readHandout(): Promise<HandoutData | null> {
  // Only `openHandout` writes there.
  return (await browser.storage.session.get({ [KEY]: null }))[KEY] as HandoutData | null;
}

/** Calls back when the form is taken away or another one is laid down, until the signal aborts. */
export function watchHandout(onChange: (data: HandoutData | null) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (KEY in changes) onChange((changes[KEY]?.newValue ?? null) as HandoutData | null);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
