/** The person has said that we never help on some sites. */
import { isListed } from '../sites.ts';

/**
 * Is this frame on such a site, or inside a page of one? The pages around are known in browsers that have
 * `location.ancestorOrigins` (HTML standard, 7.2.4); in others a frame from elsewhere goes by its own name alone.
 */
export function isUnwanted(neverSites: readonly string[]): boolean {
  const around = [...(location.ancestorOrigins ?? [])].filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).hostname);
  return [location.hostname, ...around].some((host) => isListed(host, neverSites));
}
