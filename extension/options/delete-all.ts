import { browser } from '#browser';
import { clearSession } from '../session.ts';
import { listAllowedSites } from '../sites.ts';

/** Empties the lasting storage and that of the session, and gives back every site that the person has allowed beyond the official ones. */
export async function deleteAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), clearSession()]);
  const origins = await listAllowedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}
