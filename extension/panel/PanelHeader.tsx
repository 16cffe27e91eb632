import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { useReader } from '../ui/reader.ts';

export function PanelHeader() {
  const { i18n: { t } } = useReader();
  return (
    <header class="panel-header">
      <h1 class="kern-title">{t('name')}</h1>
      <LanguagePicker labelClass="kern-sr-only" />
    </header>
  );
}
