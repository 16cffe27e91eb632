/** The sites on which we may help, as the browser knows them. */
import { browser } from '#browser';

/** Match patterns of the sites that the person has allowed beyond the official ones of the manifest. */
export async function listAllowedSites(): Promise<readonly string[]> {
  const { host_permissions: official = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !official.includes(origin));
}

/** The host name that a person means by what was typed or copied ("www.muenchen.de/antrag"), without "www."; null for anything else. */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && /^[^.]+(?:\.[^.]+)+$/u.test(hostname) ? hostname.replace(/^www\./u, '') : null;
}

/** Is this host one of the sites, or below one of them? */
export function isListed(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** `https://*.berlin.de/*` → `berlin.de`; what a match pattern says beyond the host means nothing to a reader. */
export function describeSite(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(\*\.)?/u, '').replace(/\/.*$/u, '');
}
