/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox). */
import { browser } from '#browser';

/**
 * Must be called first in the handler of a user action: after any `await` the browser no longer counts it as the person's wish
 * and refuses (https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open).
 */
export function openPanel(tab: { readonly windowId?: number | undefined }): void {
  if (browser.sidePanel) {
    if (tab.windowId !== undefined) void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
  } else {
    void browser.sidebarAction.open().catch(() => undefined);
  }
}
