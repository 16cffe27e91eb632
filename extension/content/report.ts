/** What travels from a frame to the panel: texts of the page and what we know about them, no nodes, no answers. */
import type { Inspection } from '../../src/inspect.ts';
import { countTerms } from '../../src/glossary/marks.ts';
import type { FrameReport } from '../messages.ts';

/** A smaller embedded frame is a picture, a counter or a player, not a form server. CSS pixels. */
const SMALLEST_FORM_FRAME = { width: 250, height: 150 };

/** The report of one reading. */
export function makeReport(document: Document, { reading, detection, fields, marks }: Inspection): FrameReport {
  return {
    url: reading.url,
    title: reading.title,
    detection,
    fields: fields.map(({ field, concept, confidence, terms }) => ({ ...field, concept, confidence, terms })),
    words: countTerms(marks),
    frames: listFrameSites(document),
  };
}

/** Origins of embedded frames that are large enough for a form and come from another site, each once, in page order. */
function listFrameSites(document: Document): readonly string[] {
  const sites = [...document.querySelectorAll('iframe[src]')]
    .filter((frame) => frame.clientWidth >= SMALLEST_FORM_FRAME.width && frame.clientHeight >= SMALLEST_FORM_FRAME.height)
    .map((frame) => URL.parse(frame.getAttribute('src') ?? '', document.baseURI))
    .filter((url) => url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.origin !== document.location.origin)
    .map((url) => (url as URL).origin);
  return [...new Set(sites)];
}
