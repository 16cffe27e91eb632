/** What the panel asks for before it is there itself: the script that draws it is read meanwhile. */
import { readSession, type SessionMemory } from '../session.ts';
import { loadReader, type Reader } from '../ui/load-reader.ts';
import { followTab } from './follow.ts';
import type { Action } from './state.ts';

/** All that the first picture waits for, on its way. */
export interface Opening {
  /** Rejects if the extension's package is broken. */
  readonly reader: Promise<Reader>;
  readonly session: Promise<SessionMemory>;
  /** Tells what the tab beside has told until now, and all that it tells from now on, until the signal aborts; then nobody listens to the tab any more. */
  readonly follow: (dispatch: (action: Action) => void, signal: AbortSignal) => void;
}

/** Asks for everything at once. */
export function openPanel(): Opening {
  const controller = new AbortController();
  const heard: Action[] = [];
  let tell = (action: Action): void => void heard.push(action);
  followTab((action) => tell(action), controller.signal);
  const reader = loadReader('first');
  // Whoever waits for it hears of it: that nobody does yet is no error.
  reader.catch(() => undefined);
  return {
    reader, session: readSession(),
    follow(dispatch, signal) {
      tell = dispatch;
      for (const action of heard.splice(0)) dispatch(action);
      signal.addEventListener('abort', () => controller.abort());
    },
  };
}
