import { browser } from '#browser';
import { tellPanel } from '../messages.ts';
import { clearSession } from '../session.ts';
import { listAllowedSites } from '../sites.ts';

/** Empties the lasting storage, that of the session and the memory of open panels, and gives back every site that the person has allowed beyond the official ones. */
export async function deleteAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), clearSession()]);
  void tellPanel('personGone');
  const origins = await listAllowedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}
