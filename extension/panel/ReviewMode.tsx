import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useReader } from '../ui/reader.ts';
import { Review } from './Review.tsx';

/** Help for residents, with a quiet way to the review of the form for those who publish it, and back. */
export function ReviewMode({ tabId, children }: { readonly tabId: number | null; readonly children: ComponentChildren }) {
  const { i18n: { t } } = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen && tabId !== null ? <Review tabId={tabId} /> : children}
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small review-switch" aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="kern-label">{t('review.switch')}</span>
      </button>
    </>
  );
}
