/** What a frame without questions tells the panel: that somebody is here, and which frames of other sites it embeds. */
import type { FrameReport } from '../messages.ts';
import { listEmbeddedSites } from './embedded-sites.ts';

/** The report of a page that shows nothing to fill in. */
export function makeEmptyReport(document: Document): FrameReport {
  return {
    url: document.location.href, title: document.title,
    detection: { administrative: false, confidence: 1, form: null, evidence: [] },
    fields: [], words: [], frames: listEmbeddedSites(document),
  };
}
