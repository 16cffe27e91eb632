/** What a frame tells the panel of itself, so that the panel can join it with the page around it. No frame looks into another. */
import { tellPanel, type FramePlace, type FrameReport } from '../messages.ts';

/**
 * Where this frame hangs. `window.parent` and `window.frames` may be compared across sites; `runtime.getFrameId(element)`, which
 * would name frames from outside, is missing in Chrome (https://github.com/w3c/webextensions/issues/12).
 */
export function findPlace(frame: Window): FramePlace {
  const path: number[] = [];
  for (let inner = frame; inner !== inner.parent; inner = inner.parent) path.unshift(findIndex(inner.parent, inner));
  return { path, loaded: frame.performance.timeOrigin };
}

function findIndex(outer: Window, inner: Window): number {
  for (let index = 0; index < outer.length; index += 1) if (outer[index] === inner) return index;
  return -1;
}

/** Sends a report with the place of this frame at this moment: it changes when other frames go. */
export function tellFrameRead(report: FrameReport): void {
  void tellPanel('frameRead', report, findPlace(window));
}

/** Tells when the document of an embedded frame goes. The page itself stays in the panel until the next one speaks. */
export function tellGoing(signal: AbortSignal): void {
  if (window.parent === window) return;
  addEventListener('pagehide', () => void tellPanel('frameGone', performance.timeOrigin), { signal });
}
