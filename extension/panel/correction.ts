/** The person knows better which form this is. Kept in the open panel only: never stored, never sent. */
import type { Frame, PanelState } from './state.ts';

/** What the person has said about a page: it is this form, or (null) none that we know. */
export interface Correction {
  readonly tabId: number;
  readonly formId: string | null;
  /** What we had recognised when the person said so. */
  readonly instead: string | null;
  readonly page: Page;
}

/** A page as the person sees it: the address without what is behind "#", and the document. */
interface Page {
  readonly address: string;
  readonly loaded: number;
}

/** The corrections with a new one, which takes the place of an older one of this tab; the same before the page has spoken. */
export function correct(state: PanelState, { formId, instead }: Pick<Correction, 'formId' | 'instead'>): readonly Correction[] {
  const { tabId, corrections } = state;
  const page = describePage(state.frames);
  if (tabId === null || page === null) return corrections;
  return [...corrections.filter((other) => other.tabId !== tabId), { tabId, formId, instead, page }];
}

/**
 * The correction that holds for the page of the tab, or null. It holds for this page only:
 * - at the same address, also when it is loaded again or a wizard sends its next step there;
 * - at another address in the same document (a wizard without loading), until we recognise another form than the one that was
 *   corrected: then the application has gone on to something else.
 * A page that was loaded from another address is another page, and is recognised anew.
 */
export function findCorrection({ tabId, corrections, frames }: PanelState, recognised: string | null): Correction | null {
  const correction = corrections.find((one) => one.tabId === tabId);
  const page = describePage(frames);
  if (!correction || page === null) return null;
  if (correction.page.address === page.address) return correction;
  const isSameDocument = correction.page.loaded === page.loaded;
  return isSameDocument && (recognised === null || recognised === correction.instead) ? correction : null;
}

/** The page itself; the frame that speaks where it does not. */
function describePage(frames: readonly Frame[]): Page | null {
  const [frame] = frames;
  return frame ? { address: frame.report.url.replace(/#.*$/su, ''), loaded: frame.place.loaded } : null;
}
