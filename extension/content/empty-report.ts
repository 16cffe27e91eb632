/** What a frame without questions tells the panel: that somebody is here, what the page is about, and which frames it embeds. */
import type { FrameReport } from '../messages.ts';
import { listEmbeddedFrames } from './embedded-frames.ts';
import { pickHeadings } from './pick-headings.ts';
import { isTranslated } from './translated.ts';

/** The report of a page that shows nothing to fill in. */
export function makeEmptyReport(document: Document): FrameReport {
  return {
    url: document.location.href, title: document.title,
    headings: pickHeadings([...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent ?? '')),
    detection: { administrative: false, confidence: 1, form: null, evidence: [], candidates: [] },
    fields: [], words: [], frames: listEmbeddedFrames(document, []),
    translated: isTranslated(document, document.documentElement.lang), isPdf: document.contentType === 'application/pdf',
  };
}
