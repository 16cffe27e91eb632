/** Reads the page again when it has changed, seldom enough that a page which never rests stays as fast as without us. */
import { OVERLAY_CLASS } from './page-host.ts';
import { runInSlices } from './run-in-slices.ts';

/** Wait after a change before reading: one frame of typing or rendering makes many changes. */
const FIRST_WAIT_MS = 200;
/** A page that changes without end (a clock, an animation) is read less and less often, down to this. */
const LONGEST_WAIT_MS = 2_000;
/** How much longer each wait is than the one before while changes go on. */
const GROWTH = 1.5;
/** A page that was quiet for this long is read soon after the next change. */
const QUIET_MS = 2_000;
/** After reading we rest this many times as long as it took: at most one part in 25 of a core, however large the page. */
const REST = 24;

const OBSERVED: MutationObserverInit = {
  subtree: true, childList: true, characterData: true,
  // What can show, hide, name or require a control. Never an answer.
  attributeFilter: ['hidden', 'class', 'style', 'open', 'disabled', 'required', 'type', 'aria-hidden', 'aria-label', 'aria-labelledby',
    'aria-describedby', 'aria-invalid', 'aria-required', 'aria-expanded', 'lang'],
};

/**
 * Runs the steps that `read` begins, now and after every change of the document or of the size of its window (a frame that was
 * hidden had none, and nothing in it could be seen), until the signal aborts. One reading at a time;
 * waits grow from 200 ms to 2 s while the page does not come to rest, and are never shorter than `REST` asks for; nothing begins
 * while the tab is hidden. Between a change and the reading that it causes, further changes cost nothing.
 */
export function watchPage(document: Document, signal: AbortSignal, read: () => Iterable<unknown>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let hasChanged = false;
  let wait = FIRST_WAIT_MS;
  let lastEnd = 0;
  let rest = 0;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurOverlay)) onChange();
  });
  const onChange = (): void => {
    observer.disconnect();
    hasChanged = true;
    schedule();
  };

  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', schedule);
    removeEventListener('resize', onChange);
    signal.removeEventListener('abort', stop);
  };
  const begin = async (): Promise<void> => {
    timer = undefined;
    isReading = true;
    hasChanged = false;
    observer.observe(document, OBSERVED);
    try {
      rest = REST * await runInSlices(read(), signal);
    } finally {
      lastEnd = performance.now();
      isReading = false;
      schedule();
    }
  };
  const schedule = (): void => {
    if (!hasChanged || isReading || timer !== undefined || document.hidden || signal.aborted) return;
    const quiet = performance.now() - lastEnd;
    wait = quiet > QUIET_MS ? FIRST_WAIT_MS : Math.min(wait * GROWTH, LONGEST_WAIT_MS);
    timer = setTimeout(begin, Math.max(wait, rest - quiet));
  };

  if (signal.aborted) return;
  signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', schedule);
  addEventListener('resize', onChange);
  void begin();
}

/** Showing and hiding our own tooltip is no change of the page. */
function isOurOverlay({ addedNodes, removedNodes, type }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node instanceof Element && node.classList.contains(OVERLAY_CLASS));
}
