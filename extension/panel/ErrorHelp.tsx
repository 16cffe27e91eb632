import type { Card } from '../../src/explain/types.ts';
import { explainError } from '../../src/explain/error.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import type { FieldReport } from '../messages.ts';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import { Both, Paragraph } from '../ui/Say.tsx';

/** What the page says about a wrong or missing answer, in its own words, and what that means; honest where we cannot tell. */
export function ErrorHelp({ field, card }: { readonly field: FieldReport; readonly card: Card | null }) {
  const { i18n: { t } } = useReader();
  if (field.error === null) return null;
  const kind = explainError(field.error);
  const format = card?.slots.find(({ slot }) => slot === 'format') ?? card?.slots.find(({ slot }) => slot === 'example');
  return (
    <section class="kern-alert kern-alert--warning" aria-labelledby="error-title">
      <div class="kern-alert__header">
        <Icon name="warning" /><h3 class="kern-title kern-title--small" id="error-title">{t('error.title')}</h3>
      </div>
      <div class="kern-alert__body stack stack--tight">
        <Paragraph text={field.error} language={SOURCE_LANGUAGE} />
        <p class="kern-body kern-body--bold">{t(`error.${kind ?? 'unknown'}`)}</p>
        {kind === 'format' && (format ? <Both {...format} /> : <p class="kern-body">{t(`format.${field.type}`)}</p>)}
      </div>
    </section>
  );
}
