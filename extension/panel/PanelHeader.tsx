import { writeSettings } from '../settings.ts';
import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { TextSize } from '../ui/TextSize.tsx';
import { useReader } from '../ui/reader.ts';
import { ClientBar } from './ClientBar.tsx';
import type { PanelProps } from './props.ts';

/** The language and the size of the explanations. Browsers show the name of the extension above the panel: for the eye once is enough. */
export function PanelHeader(props: PanelProps) {
  const { own, settings: { counselor }, i18n: { t } } = useReader();
  return (
    <header class="panel-header">
      <h1 class="kern-sr-only">{t('name')}</h1>
      {counselor ? <ClientBar {...props} /> : (
        <LanguagePicker label={t('language.label')} labelClass="kern-sr-only" language={own} onChoose={(language) => void writeSettings({ language })} />
      )}
      <TextSize />
    </header>
  );
}
