import { describeFinding } from '../../src/review/describe.ts';
import type { Finding } from '../../src/review/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import type { ReviewedPlace } from './review-places.ts';
import { reviewTexts } from './review-texts.ts';

interface Props {
  readonly entry: ReviewedPlace;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}

/** One place: its name shows it in the page, below stands what to mend. */
export function ReviewPlace({ entry: { place, findings }, isCurrent, onShow }: Props) {
  const { i18n: { t } } = useReader();
  const name = place === null ? '' : place.label || place.quote;
  return (
    <li class="review-place" aria-current={isCurrent ? 'true' : undefined}>
      <h3 class="kern-title kern-title--small">
        {place === null ? t('review.wholePage') : <button type="button" class="kern-link" onClick={onShow}>{name ? <German text={name} /> : t('questions.unnamed')}</button>}
      </h3>
      <ul class="review-findings">{findings.map((finding) => <ReviewFinding key={`${finding.rule} ${Object.values(finding.values).join()}`} finding={finding} />)}</ul>
    </li>
  );
}

function ReviewFinding({ finding }: { readonly finding: Finding }) {
  const { packs, figures, today, i18n: { t, words } } = useReader();
  const texts = reviewTexts(words);
  const text = describeFinding(finding, texts.rules, packs, figures, today);
  if (!text) return null;
  return (
    <li>
      <p class="kern-body"><strong>{texts.severity[finding.severity]}:</strong> {text.problem}</p>
      <p class="kern-body kern-body--small">{text.remedy}</p>
      <Disclosure title={t('review.why')}>
        <p class="kern-body kern-body--small">{text.why}</p>
        <p class="kern-body kern-body--small kern-body--muted">{text.standard}</p>
      </Disclosure>
    </li>
  );
}
