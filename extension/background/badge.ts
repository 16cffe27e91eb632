/** The sign on the toolbar button that a form was recognised. */
import { browser } from '#browser';
import type { Detection } from '../../src/detect/types.ts';
import { loadSourcePack } from '../packs.ts';

/** KERN's green for "success", dark enough for white letters (WCAG 2.2, 1.4.3). */
const COLOUR = '#06691e';

/**
 * Shows a tick and names the form in the button's tooltip, which screen readers read. A frame without a form does not take the
 * tick away from the frame that has one: `clearBadge` does, and the browser itself when the page is left.
 */
export async function showBadge(tabId: number | null, detection: Detection): Promise<void> {
  if (tabId === null || !detection.administrative) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: '✓' });
  const name = detection.form === null ? undefined : (await loadSourcePack('first')).forms[detection.form]?.name;
  await browser.action.setTitle({ tabId, title: name ? `Formlotse: ${name}` : 'Formlotse' });
}

/** Takes tick and name away: the form has gone, but the page is still the same to the browser (a step of a single-page application). */
export async function clearBadge(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title: browser.runtime.getManifest().action?.default_title ?? 'Formlotse' });
}
