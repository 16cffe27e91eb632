/** On a site that the person has allowed, the watcher runs by itself as on the official ones: a wizard's next step is another page. */
import { browser } from '#browser';
import { listAllowedSites } from '../sites.ts';

const ID = 'allowed-sites';

/** Registers the watcher for exactly the sites that are allowed now. To be called whenever that may have changed. */
export async function watchAllowedSites(): Promise<void> {
  const matches = await listAllowedSites();
  // Refused when nothing is registered.
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, js: ['watcher.js'], matches: [...matches], allFrames: true, runAt: 'document_idle' }]);
}
