/**
 * Runs inside each frame of the inspected page, in a world of its own: the same core as the extension. Leaves its functions on
 * the global object of that world, which the command calls.
 */
import knowledgeData from 'virtual:knowledge';
import { countTerms } from '../../src/glossary/marks.ts';
import { inspect, openKnowledge, type KnowledgeData } from '../../src/inspect.ts';
import { FrameReview } from './frame-review.ts';
import type { FrameInspection } from './types.ts';

const knowledge = openKnowledge(knowledgeData as KnowledgeData);

/** Reads this frame. Plain data, so that it can leave the page. */
function inspectFrame(): FrameInspection {
  const { reading, detection, fields, marks, timing } = inspect(document, knowledge);
  return {
    url: reading.url,
    title: reading.title,
    headings: reading.headings,
    detection,
    fields: fields.map(({ field, concept, confidence, terms }) => ({ ...field, concept, confidence, terms })),
    terms: countTerms(marks),
    timing,
  };
}

Object.assign(globalThis, { inspectFrame, openReview: () => new FrameReview(document, knowledge) });
