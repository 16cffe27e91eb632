import { useEffect, useState } from 'preact/hooks';
import { readClient, setClientLanguage, watchClient } from '../client.ts';
import { readingDirection } from '../packs.ts';
import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { useReader } from '../ui/reader.ts';
import { NextClient } from './NextClient.tsx';
import type { PanelProps } from './props.ts';

/** For counselors: the language of the person who sits beside them, the languages of those before, and the change to the next. */
export function ClientBar(props: PanelProps) {
  const { language, languages, i18n: { t } } = useReader();
  const recent = useRecentLanguages().flatMap((tag) => languages.filter((known) => known.language === tag && tag !== language));
  return (
    <div class="client-bar">
      <LanguagePicker label={t('client.language')} labelClass="kern-label kern-label--small" language={language} onChoose={(tag) => void setClientLanguage(tag)} />
      <div class="client-bar__row">
        {recent.length > 0 && (
          <ul class="client-bar__recent" aria-label={t('client.recent')}>
            {recent.map(({ language: tag, name }) => (
              <li key={tag}>
                <button type="button" class="kern-btn kern-btn--secondary kern-btn--x-small" lang={tag} dir={readingDirection(tag)} onClick={() => void setClientLanguage(tag)}>
                  <span class="kern-label">{name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <NextClient {...props} />
      </div>
    </div>
  );
}

function useRecentLanguages(): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const read = (): void => void readClient().then((client) => {
      if (!controller.signal.aborted) setRecent(client.recent);
    });
    read();
    watchClient(read, controller.signal);
    return () => controller.abort();
  }, []);
  return recent;
}
