/** One living copy of each script in a frame, even when it is injected twice or the extension was updated under the page. */

/**
 * Takes the frame over for this part; an older copy, also of an older version of the extension, goes and leaves the page as it
 * found it. Whoever gets the controller may abort it to go by itself. The event on the document carries nothing.
 */
export function claimFrame(part: 'watcher' | 'assistant'): AbortController {
  const controller = new AbortController();
  const name = `formlotse-${part}-replaced`;
  document.dispatchEvent(new Event(name));
  document.addEventListener(name, () => controller.abort(), { once: true, signal: controller.signal });
  return controller;
}
