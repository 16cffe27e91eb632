import { FORMATS } from '../../src/exchange/export.ts';
import type { OwnEntry } from '../own.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import { saveFile } from './save-file.ts';

/** One own glossary: whose it is, what is in it, and what can be done with it. */
export function OwnGlossaryItem({ entry: { glossary, imported }, onRemove }: { readonly entry: OwnEntry; readonly onRemove: () => void }) {
  const { i18n: { t, language } } = useReader();
  const { name, owner, terms, fields, offices } = glossary;
  const counts = [['options:own.terms', terms], ['options:own.notes', fields], ['options:own.offices', offices]] as const;
  const facts = [
    ...counts.map(([key, part]) => [key, Object.keys(part).length] as const).filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })),
    imported === null ? t('options:own.managed') : t('options:own.imported', { day: writeDay(imported, language) }),
  ];
  return (
    <li class="kern-task-list__item own-glossary stack stack--tight">
      <p class="kern-body kern-body--bold"><German text={name} /></p>
      <p class="kern-body kern-body--small">{t('options:own.from', { owner })}</p>
      <p class="kern-body kern-body--small">{facts.join(' · ')}</p>
      <Disclosure title={t('options:own.save')}>
        <div class="kern-btn-wrapper">
          {FORMATS.map((format) => {
            const label = { format: format.toUpperCase(), name };
            return (
              <button key={format} type="button" class="kern-btn kern-btn--secondary" aria-label={t('options:own.saveAsName', label)} onClick={() => saveFile(glossary, format)}>
                <span class="kern-label">{t('options:own.saveAs', label)}</span>
              </button>
            );
          })}
        </div>
        {Object.keys(fields).length + Object.keys(offices).length > 0 && <p class="kern-body kern-body--small">{t('options:own.tbxHint')}</p>}
      </Disclosure>
      {imported !== null && (
        <button type="button" class="kern-btn kern-btn--tertiary" aria-label={t('options:own.removeName', { name })} onClick={onRemove}>
          <span class="kern-label">{t('options:own.remove')}</span>
        </button>
      )}
    </li>
  );
}

function writeDay(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
