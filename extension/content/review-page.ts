/** The page's part of a review: facts for the rules, which run in the panel, and the way back to the places of their findings. */
import type { Inspection, Knowledge } from '../../src/inspect.ts';
import { collectFacts, elementAt, type Collected } from '../../src/review/collect.ts';
import { receive, tellReview, type PlaceRef } from '../messages.ts';
import { showRing } from './ring.ts';

/** The reading that the last facts came from: places name texts and questions of it. */
let last: { readonly collected: Collected; readonly inspection: Inspection } | undefined;

/** Answers a panel that reviews, until the signal aborts. `read` gives the last reading; nothing before the first. */
export function answerReviews(read: () => { readonly inspection: Inspection; readonly knowledge: Knowledge } | undefined, signal: AbortSignal): void {
  receive('reviewed', {
    review: () => {
      const now = read();
      if (!now) return;
      last = { collected: collectFacts(document, now.inspection, now.knowledge.lexicon), inspection: now.inspection };
      void tellReview('factsRead', last.collected.facts);
    },
    showPlace: (_sender, place) => showPlace(place),
  }, signal);
}

/** Scrolls to a place and draws a ring around it. Nothing happens where the page has changed it away. */
function showPlace(place: PlaceRef): void {
  const element = last && elementAt(place, last.collected, last.inspection.fields);
  if (!last || !element?.isConnected) return;
  const block = place.text === null ? undefined : last.collected.blocks[place.text];
  const { range } = place;
  showRing(element, () => (block && range ? boxesOf(block.toRange(...range)) : [element.getBoundingClientRect()]));
}

function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): readonly DOMRect[] {
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return [];
  }
  return [...live.getClientRects()];
}
