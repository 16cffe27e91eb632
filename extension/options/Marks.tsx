import { writeSettings } from '../settings.ts';
import { useReader } from '../ui/reader.ts';

/** Whether words are underlined in the page. */
export function Marks() {
  const { settings: { marks }, i18n: { t } } = useReader();
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:marks.title')}</h2>
      <div class="kern-form-check">
        <input
          type="checkbox" class="kern-form-check__checkbox" id="marks" checked={marks}
          onChange={(event) => void writeSettings({ marks: event.currentTarget.checked })}
        />
        <label class="kern-label" for="marks">{t('options:marks.label')}</label>
      </div>
    </section>
  );
}
