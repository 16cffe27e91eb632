import type { Pair, Source } from '../../src/explain/types.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from './reader.ts';
import { ReportMistake } from './ReportMistake.tsx';
import { German } from './Say.tsx';

/** Status, month and law of a text, and whether one of its figures may be out of date. */
export function StatusFacts({ law, checked, status, expired }: Source) {
  const { i18n: { t, formatMonth } } = useReader();
  const month = checked && formatMonth(checked);
  return (
    <>
      {expired.length > 0 && <p class="kern-body kern-body--small kern-body--bold">{t('status.expired')}</p>}
      <p class="kern-body kern-body--small kern-body--muted">
        <strong>{t(`status.${status}`)}</strong>{month && <> · {t('status.checked', { month })}</>}
        {law.length > 0 && <> · {t('status.law')} <German text={law.join(', ')} /></>}
      </p>
    </>
  );
}

interface StatusProps extends Source {
  /** Where the text stands in `glossaries/`: "fields/iban". */
  readonly about: string;
  /** All of its texts. */
  readonly pairs: readonly Pair[];
}

/** How far a card or guide can be relied on, and what to do about a mistake. */
export function StatusLine({ about, pairs, ...source }: StatusProps) {
  const { language, i18n: { t } } = useReader();
  const isPartlyGerman = language !== SOURCE_LANGUAGE && pairs.some(({ translation }) => translation === null);
  return (
    <footer class="status">
      <StatusFacts {...source} />
      <p class="kern-body kern-body--small kern-body--muted">
        {t(`status.${source.status}Text`)} {isPartlyGerman && t('status.untranslated')}
      </p>
      <Disclaimer />
      <ReportMistake about={about} pairs={pairs} />
    </footer>
  );
}

/** That we help and do not advise, and that the German form is what counts. */
export function Disclaimer() {
  const { i18n: { t } } = useReader();
  return <p class="kern-body kern-body--small kern-body--muted">{t('status.disclaimer')}</p>;
}
