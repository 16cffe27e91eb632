/** One living copy of each script in a frame, even when it is injected twice or the extension was updated under the page. */

/** Told to the copy that was here before; it goes and leaves the page as it found it. */
const EVENT = 'formlotse-replaced';

/**
 * Takes the frame over for this part and tells an older copy to stop. The signal aborts when a newer copy takes over.
 * The event carries nothing and reaches copies of an older version too, whose world may be another one.
 */
export function claimFrame(part: 'watcher' | 'assistant'): AbortSignal {
  const controller = new AbortController();
  const name = `${EVENT}-${part}`;
  document.dispatchEvent(new Event(name));
  document.addEventListener(name, () => controller.abort(), { once: true, signal: controller.signal });
  return controller.signal;
}
