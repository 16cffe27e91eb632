import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FormFacts } from '../../src/review/types.ts';
import { receive, tellReviewed } from '../messages.ts';
import { useReader } from '../ui/reader.ts';
import { listPlaces, type ReviewedPlace } from './review-places.ts';
import { ReviewPlace } from './ReviewPlace.tsx';

/** What to mend in the form, place by place. The rules run here; the page only tells facts and shows places. */
export function Review({ tabId }: { readonly tabId: number }) {
  const { packs: { source }, i18n: { t } } = useReader();
  const [frames, setFrames] = useState<ReadonlyMap<number, FormFacts>>(new Map());
  const [current, setCurrent] = useState(-1);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const controller = new AbortController();
    receive('review', {
      factsRead({ tabId: from, frameId }, facts) {
        if (from === tabId) setFrames((before) => new Map(before).set(frameId ?? 0, facts));
      },
    }, controller.signal);
    void tellReviewed({ tabId }, 'review');
    return () => controller.abort();
  }, [tabId]);

  const places = useMemo(() => listPlaces(frames, source), [frames, source]);
  const show = (index: number): void => {
    const entry = places[index];
    if (!entry) return;
    setCurrent(index);
    showInPage(tabId, entry);
  };
  const step = (by: 1 | -1): void => {
    const next = Math.min(Math.max(current + by, 0), places.length - 1);
    show(next);
    list.current?.children[next]?.querySelector('button')?.focus();
  };
  if (frames.size === 0) return <p class="kern-body" role="status">{t('loading')}</p>;
  return (
    <section class="stack" aria-labelledby="review-title">
      <h2 class="kern-heading-medium" id="review-title">{t('review.title')}</h2>
      <p class="kern-body">{t('review.text')}</p>
      <p class="kern-body kern-body--small kern-body--muted">{t('review.noAxe')}</p>
      <p class="kern-body" role="status">{t('review.count', { count: places.length })}</p>
      {places.length > 0 && (
        <div class="review-walk" role="group" aria-label={t('review.walk')}>
          <button type="button" class="kern-btn kern-btn--secondary kern-btn--x-small" disabled={current <= 0} onClick={() => step(-1)}><span class="kern-label">{t('review.previous')}</span></button>
          <button type="button" class="kern-btn kern-btn--secondary kern-btn--x-small" disabled={current >= places.length - 1} onClick={() => step(1)}><span class="kern-label">{t('review.next')}</span></button>
        </div>
      )}
      <ol class="review-list" ref={list} onKeyDown={(event) => walkByArrows(event, step)}>
        {places.map((entry, index) => <ReviewPlace key={entry.id} entry={entry} isCurrent={index === current} onShow={() => show(index)} />)}
      </ol>
    </section>
  );
}

/** Alt and an arrow walk from place to place, from anywhere in the list; arrows alone scroll, as people expect. */
function walkByArrows(event: KeyboardEvent, step: (by: 1 | -1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  step(event.key === 'ArrowDown' ? 1 : -1);
}

function showInPage(tabId: number, { frameId, place }: ReviewedPlace): void {
  if (place) void tellReviewed({ tabId, frameId }, 'showPlace', { field: place.field, text: place.text, range: place.range });
}
