import { browser } from '#browser';

/** Empties the storage and gives back every site that the person has allowed beyond those of the manifest. */
export async function deleteAll(): Promise<void> {
  const { host_permissions: official = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = origins.filter((origin) => !official.includes(origin));
  if (allowed.length > 0) await browser.permissions.remove({ origins: allowed });
  await browser.storage.local.clear();
}
