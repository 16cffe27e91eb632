/** Brings our scripts into a page, as far as the permissions of this moment reach. */
import { browser } from '#browser';
import markStyles from '../content/marks.css?inline';

/**
 * Starts the watcher in all frames of a tab that we may enter (a click on the toolbar button grants the top frame and frames of
 * its site). False where the browser forbids it: its own pages, the extension stores, viewers.
 */
export async function startHelp(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['watcher.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Brings reader, detector and marks into the frame whose watcher has seen a control. A tab that is gone by now is no error. */
export async function injectAssistant(tabId: number | null, frameId: number | null): Promise<void> {
  if (tabId === null) return;
  const target = { tabId, frameIds: [frameId ?? 0] };
  await browser.scripting.insertCSS({ target, css: markStyles }).catch(() => undefined);
  await browser.scripting.executeScript({ target, files: ['assistant.js'] }).catch(() => undefined);
}
