import type { Source } from '../../src/explain/types.ts';
import { useReader } from './reader.ts';
import { German } from './Say.tsx';

/** How far a text can be relied on: checked by whom and when, which law, and that it is no legal advice. */
export function StatusLine({ law, checked, status, expired, isPartlyGerman }: Source & { readonly isPartlyGerman: boolean }) {
  const { i18n: { t, language } } = useReader();
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${checked}-01T00:00:00Z`));
  return (
    <footer class="status">
      {expired.length > 0 && <p class="kern-body kern-body--small kern-body--bold">{t('status.expired')}</p>}
      <p class="kern-body kern-body--small kern-body--muted">
        <strong>{t(`status.${status}`)}.</strong> {t(`status.${status}Text`)} {isPartlyGerman && t('status.untranslated')}
      </p>
      <p class="kern-body kern-body--small kern-body--muted">
        {t('status.checked', { month })}
        {law.length > 0 && <> · {t('status.law')} <German text={law.join(', ')} /></>}
      </p>
      <p class="kern-body kern-body--small kern-body--muted">{t('status.disclaimer')}</p>
    </footer>
  );
}
