/**
 * The only door to the WebExtension API: `browser` of webextension-polyfill, typed, plus what the polyfill's types do not know
 * (`sidePanel`, `commands.openShortcutSettings`). Vitest and the plain-page panel replace this file by `test/fake-browser.ts` (package.json "imports").
 * Chrome 148 has `browser` itself; removing the polyfill is then a change of this file only.
 */
import polyfill, { type Browser, type Commands, type Runtime } from 'webextension-polyfill';

export type { Runtime };

/** Chrome's side panel, https://developer.chrome.com/docs/extensions/reference/api/sidePanel. Absent in Firefox. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Firefox 137, https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings. Absent in Chrome. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

export const browser: Browser & { readonly sidePanel?: SidePanel; readonly commands: Commands.Static & ShortcutSettings } = polyfill;
