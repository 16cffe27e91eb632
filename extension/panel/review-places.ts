/** Findings of all frames of a page, place by place: so an editor goes through the form. */
import type { Content, Finding, FormFacts, Place } from '../../src/review/types.ts';
import { reviewForm } from '../../src/review/review.ts';

/** One place with all that is to mend there. `place` is null for the page as a whole. */
export interface ReviewedPlace {
  readonly id: string;
  readonly frameId: number;
  readonly place: Place | null;
  readonly findings: readonly Finding[];
}

/** Reviews the frames and sorts their findings by place: the page as a whole first, then in page order. */
export function listPlaces(frames: ReadonlyMap<number, FormFacts>, content: Content): readonly ReviewedPlace[] {
  return [...frames].sort(([a], [b]) => a - b).flatMap(([frameId, facts]) => placesOf(frameId, facts, reviewForm(facts, content)));
}

function placesOf(frameId: number, facts: FormFacts, findings: readonly Finding[]): readonly ReviewedPlace[] {
  const places = new Map<string, { order: number; readonly place: Place | null; readonly findings: Finding[] }>();
  for (const finding of findings) {
    for (const place of finding.places.length === 0 ? [null] : finding.places) {
      const id = place === null ? 'page' : place.field === null ? `text ${place.text}` : `field ${place.field}`;
      const known = places.get(id) ?? { order: orderOf(place, facts), place, findings: [] };
      // The sentences speak of this place, not of the first one.
      if (!known.findings.some(({ rule, values }) => rule === finding.rule && values === finding.values)) known.findings.push(place === null ? finding : { ...finding, places: [place] });
      places.set(id, known);
    }
  }
  return [...places].map(([id, { place, findings: own, order }]) => ({ id: `${frameId} ${id}`, frameId, place, findings: own, order })).sort((a, b) => a.order - b.order);
}

/** Position of the text, or of the first text of the question; the page as a whole comes first. */
function orderOf(place: Place | null, { texts, fields }: FormFacts): number {
  if (place === null) return -1;
  if (place.field === null) return place.text ?? 0;
  const at = texts.findIndex(({ field }) => field === place.field);
  return at >= 0 ? at : texts.length + fields.findIndex(({ key }) => key === place.field);
}
