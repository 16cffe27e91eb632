/** Follows the tab beside the panel: what the browser and the page tell becomes actions. */
import { browser } from '#browser';
import { askBackground, receive, tellPage } from '../messages.ts';
import type { Action, QuestionRef } from './state.ts';

type Dispatch = (action: Action) => void;

/** A frame that goes on to its next page is the same to the person: so long we wait for that page to speak. */
const GOING_MS = 1_000;
/** A frame that does not answer for so long, when all are asked, is not there any more. */
const ANSWER_MS = 2_000;

/** Tabs that have spoken since we asked them last: an assistant that starts meanwhile speaks although nobody heard the question. */
const spoken = new Set<number>();

/** Tells `dispatch` about the active tab of this window and its page until the signal aborts. */
export function followTab(dispatch: Dispatch, signal: AbortSignal): void {
  receive('panel', {
    frameRead({ tabId, frameId }, report, place) {
      if (tabId === null) return;
      spoken.add(tabId);
      dispatch({ type: 'frameRead', tabId, frameId: frameId ?? 0, place, report });
    },
    frameGone({ tabId, frameId }, loaded) {
      if (tabId === null || frameId === null) return;
      setTimeout(() => {
        if (!signal.aborted) dispatch({ type: 'frameGone', tabId, frameId, loaded });
      }, GOING_MS);
    },
    fieldFocused({ tabId, frameId }, key) {
      if (tabId !== null) dispatch({ type: 'fieldFocused', tabId, frameId: frameId ?? 0, key });
    },
    personGone: () => dispatch({ type: 'clientGone' }),
  }, signal);

  const settling = new Map<number, ReturnType<typeof setTimeout>>();
  const showTab = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || signal.aborted) return;
    dispatch({ type: 'tabShown', tabId: tab.id });
    await askPage(tab.id, dispatch);
  };
  const onActivated = (): void => void showTab();
  // Browsers say this also of embedded frames, and of routes that an application changes without loading.
  const onUpdated = (tabId: number, change: { readonly status?: string }): void => {
    if (change.status === 'loading') {
      clearTimeout(settling.get(tabId));
      dispatch({ type: 'pageLoading', tabId });
    }
    if (change.status !== 'complete') return;
    void askPage(tabId, dispatch);
    clearTimeout(settling.get(tabId));
    settling.set(tabId, setTimeout(() => {
      settling.delete(tabId);
      if (!signal.aborted) dispatch({ type: 'pageSettled', tabId });
    }, ANSWER_MS));
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const onAllowed = (): void => void showTab();
  browser.permissions.onAdded.addListener(onAllowed);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onAllowed);
  });
  void showTab();
}

async function askPage(tabId: number, dispatch: Dispatch): Promise<void> {
  spoken.delete(tabId);
  if (await tellPage({ tabId }, 'report')) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // While the page loads nobody can be there yet; the browser tells when it is done.
  if (tab?.status === 'loading') return;
  const isPdf = showsPdf(tab?.url);
  // Addresses are told only of pages in which we may work, and of our own, as when the panel is a tab. In those of others our scripts are
  // missing after an update of the extension.
  const isOwn = tab?.url?.startsWith(browser.runtime.getURL('')) === true;
  const isStarted = !isPdf && !isOwn && tab?.url !== undefined && await askBackground('startHelp', tabId).catch(() => false);
  if (isStarted && await tellPage({ tabId }, 'report')) return;
  if (!spoken.has(tabId)) dispatch({ type: isPdf ? 'pdfShown' : 'nobodyThere', tabId });
}

/** Browsers keep extensions out of their PDF viewers, so that the address is all there is. */
function showsPdf(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && new URL(address).pathname.toLowerCase().endsWith('.pdf');
}

/** Asks the frames of a tab to speak again, because their places may have changed. */
export function askPlaces(tabId: number): void {
  void tellPage({ tabId }, 'report');
}

/** Starts to help in the tab because the person wants it. */
export async function startHelp(tabId: number, dispatch: Dispatch): Promise<void> {
  dispatch({ type: 'helpWanted', tabId });
  if (await askBackground('startHelp', tabId).catch(() => false)) {
    await askPage(tabId, dispatch);
    return;
  }
  const tab = await browser.tabs.get(tabId).catch(() => null);
  dispatch({ type: showsPdf(tab?.url) ? 'pdfShown' : 'helpRefused', tabId });
}

/**
 * Asks the person for the right to help on one site, then starts there. Must be called first in a click: browsers refuse the
 * question after any `await`.
 */
export async function openSite(site: string, tabId: number, dispatch: Dispatch): Promise<void> {
  const isGranted = await browser.permissions.request({ origins: [originPattern(site)] });
  if (isGranted) await startHelp(tabId, dispatch);
}

/** Asks the person for the right to help on all sites. Must be called first in a click, as above. False where the person says no. */
export function askEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: ['https://*/*', 'http://*/*'] });
}

/** Those of the sites in which we may not help yet. */
export async function findClosedSites(sites: readonly string[]): Promise<readonly string[]> {
  const open = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [originPattern(site)] })));
  return sites.filter((_site, index) => !open[index]);
}

/** Match pattern of a site, https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
function originPattern(site: string): string {
  return `${site}/*`;
}

/** The page scrolls to the question and marks it for a moment. */
export function showInPage(tabId: number, { frameId, key }: QuestionRef): void {
  void tellPage({ tabId, frameId }, 'showField', key);
}

/** The page scrolls to the word and opens its tooltip. */
export function showWordInPage(tabId: number, frameId: number, id: string): void {
  void tellPage({ tabId, frameId }, 'showWord', id);
}
