/** The sites on which we may help, as the browser knows them. */
import { browser } from '#browser';

/** Match patterns of the sites that the person has allowed beyond the official ones of the manifest. */
export async function listAllowedSites(): Promise<readonly string[]> {
  const { host_permissions: official = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !official.includes(origin));
}
