/** One living copy of each script in a frame, even when it is injected twice or the extension was updated under the page. */

type Part = 'watcher' | 'assistant';

/** The event on the document carries nothing. */
const nameEvent = (part: Part): string => `formlotse-${part}-replaced`;

/**
 * Takes the frame over for this part; an older copy, also of an older version of the extension, goes and leaves the page as it
 * found it. Whoever gets the controller may abort it to go by itself.
 */
export function claimFrame(part: Part): AbortController {
  const controller = new AbortController();
  document.dispatchEvent(new Event(nameEvent(part)));
  document.addEventListener(nameEvent(part), () => controller.abort(), { once: true, signal: controller.signal });
  return controller;
}

/** Settles with `true` as soon as this part takes the frame over; never before. */
export function whenClaimed(part: Part): Promise<true> {
  return new Promise((resolve) => document.addEventListener(nameEvent(part), () => resolve(true), { once: true }));
}
