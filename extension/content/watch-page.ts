/** Calls back when the page has changed, seldom enough that a page which never rests stays as fast as without us. */

import { OVERLAY_NAME } from './page-host.ts';

/** Wait after a change before reading: one frame of typing or rendering makes many changes. */
const FIRST_WAIT_MS = 200;
/** A page that changes without end (a clock, an animation) is read less and less often, at most this seldom. */
const LONGEST_WAIT_MS = 10_000;
/** How much longer each wait is than the one before while changes go on. */
const GROWTH = 1.5;
/** A page that was quiet for this long is read at once again. */
const QUIET_MS = 2_000;

const OBSERVED: MutationObserverInit = {
  subtree: true, childList: true, characterData: true,
  // What can show, hide, name or require a control. Never an answer.
  attributeFilter: ['hidden', 'class', 'style', 'open', 'disabled', 'required', 'type', 'aria-hidden', 'aria-label', 'aria-labelledby',
    'aria-describedby', 'aria-invalid', 'aria-required', 'aria-expanded', 'lang'],
};

/**
 * Calls `onChange` now and after every change of the document, until the signal aborts.
 * Waits grow from 200 ms to 10 s while the page does not come to rest; nothing runs while the tab is hidden.
 */
export function watchPage(document: Document, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let lastRead = 0;
  let missed = false;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurOverlay)) schedule();
  });

  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
    signal.removeEventListener('abort', stop);
  };
  const read = (): void => {
    timer = undefined;
    lastRead = performance.now();
    onChange();
  };
  const schedule = (): void => {
    if (timer !== undefined) return;
    if (document.hidden) {
      missed = true;
      return;
    }
    wait = performance.now() - lastRead > QUIET_MS + wait ? FIRST_WAIT_MS : Math.min(wait * GROWTH, LONGEST_WAIT_MS);
    timer = setTimeout(read, wait);
  };
  const onVisible = (): void => {
    if (document.hidden || !missed) return;
    missed = false;
    schedule();
  };

  if (signal.aborted) return;
  signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', onVisible);
  observer.observe(document, OBSERVED);
  read();
}

/** Showing our own tooltip is no change of the page. */
function isOurOverlay({ addedNodes, removedNodes, type }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === OVERLAY_NAME);
}
