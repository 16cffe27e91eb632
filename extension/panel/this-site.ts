/** The site of the tab beside the panel, as far as the browser tells. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#browser';
import { readHost } from '../sites.ts';
import type { PanelState } from './state.ts';

/** Host name without "www."; null for pages without one, and for sites whose address we may not know. */
export function useSite({ tabId, contact, frames }: PanelState): string | null {
  const [site, setSite] = useState<string | null>(null);
  const address = frames[0]?.report.url;
  useEffect(() => {
    let isCurrent = true;
    const tell = (tab: { readonly url?: string | undefined }): void => {
      if (isCurrent) setSite(tab.url === undefined ? null : readHost(tab.url));
    };
    if (tabId !== null) void browser.tabs.get(tabId).then(tell, () => tell({}));
    return () => {
      isCurrent = false;
    };
  }, [tabId, contact, address]);
  return site;
}
