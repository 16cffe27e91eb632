import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { TextSize } from '../ui/TextSize.tsx';
import { useReader } from '../ui/reader.ts';

/** The language and the size of the explanations. Browsers show the name of the extension above the panel: for the eye once is enough. */
export function PanelHeader() {
  const { i18n: { t } } = useReader();
  return (
    <header class="panel-header">
      <h1 class="kern-sr-only">{t('name')}</h1>
      <LanguagePicker labelClass="kern-sr-only" />
      <TextSize />
    </header>
  );
}
