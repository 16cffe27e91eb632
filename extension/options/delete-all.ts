import { browser } from '#browser';
import { listAllowedSites } from '../sites.ts';

/** Empties the storage and gives back every site that the person has allowed beyond those of the manifest. */
export async function deleteAll(): Promise<void> {
  await browser.storage.local.clear();
  const origins = await listAllowedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}
