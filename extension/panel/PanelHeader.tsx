import { writeSettings } from '../settings.ts';
import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { useReader } from '../ui/reader.ts';
import { ClientBar } from './ClientBar.tsx';
import type { PanelProps } from './props.ts';

/** The language of the explanations. Browsers show the name of the extension above the panel: for the eye once is enough. */
export function PanelHeader({ dispatch }: Pick<PanelProps, 'dispatch'>) {
  const { own, settings: { counselor }, i18n: { t } } = useReader();
  return (
    <header class="panel-header">
      <h1 class="kern-sr-only">{t('name')}</h1>
      {counselor ? <ClientBar dispatch={dispatch} /> : (
        <LanguagePicker label={t('language.label')} labelClass="kern-sr-only" language={own} onChoose={(language) => void writeSettings({ language })} />
      )}
    </header>
  );
}
