/** What travels from a frame to the panel: texts of the page and what we know about them, no nodes, no answers. */
import { countTerms } from '../../src/glossary/marks.ts';
import type { Inspection } from '../../src/inspect.ts';
import type { FrameReport } from '../messages.ts';
import { listEmbeddedFrames } from './embedded-frames.ts';
import { pickHeadings } from './pick-headings.ts';

/** The report of one reading; `translated` if the page does not show those texts any more. */
export function makeReport(document: Document, { reading, detection, fields, marks }: Inspection, translated: boolean): FrameReport {
  return {
    url: reading.url,
    title: reading.title,
    headings: pickHeadings(reading.headings),
    detection,
    fields: fields.map(({ field, concept, confidence, terms }) => ({ ...field, concept, confidence, terms })),
    words: countTerms(marks),
    frames: listEmbeddedFrames(document, fields),
    translated,
    isPdf: false,
  };
}
