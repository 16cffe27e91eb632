/** What the browser allows us at this moment, from the browser itself and kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#browser';
import { listAllowedSites } from '../sites.ts';

/** All permissions that are held; null until the browser has answered. */
export function usePermissions(): { readonly permissions: readonly string[]; readonly origins: readonly string[] } | null {
  return useWhenPermitted(async () => {
    const { permissions = [], origins = [] } = await browser.permissions.getAll();
    return { permissions, origins };
  });
}

/** Match patterns of sites that the person has allowed beyond the official ones. */
export function useAllowedSites(): readonly string[] {
  return useWhenPermitted(listAllowedSites) ?? [];
}

function useWhenPermitted<T>(read: () => Promise<T>): T | null {
  const [seen, setSeen] = useState<T | null>(null);
  useEffect(() => {
    const look = (): void => void read().then(setSeen);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return seen;
}
