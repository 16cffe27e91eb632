import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useReader } from '../ui/reader.ts';
import { useDrawn } from '../ui/use-drawn.ts';

/** Help for residents, with a quiet way to the review of the form for those who publish it, and back. The rules are loaded only then. */
export function ReviewMode({ tabId, children }: { readonly tabId: number | null; readonly children: ComponentChildren }) {
  const { i18n: { t } } = useReader();
  const isDrawn = useDrawn();
  const [review, setReview] = useState<{ readonly View: ComponentType<{ readonly tabId: number }> } | null>(null);
  const toggle = async (): Promise<void> => setReview(review ? null : { View: (await import('./Review.tsx')).Review });
  return (
    <>
      {review && tabId !== null ? <review.View tabId={tabId} /> : children}
      {isDrawn && (
        <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small review-switch" aria-pressed={review !== null} onClick={() => void toggle()}>
          <span class="kern-label">{t('review.switch')}</span>
        </button>
      )}
    </>
  );
}
