import type { FieldReport } from '../messages.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from '../ui/reader.ts';
import { Paragraph } from '../ui/Say.tsx';

/** A question that we have no text for: we say so, tell its format, and repeat what the form itself says. Nothing is guessed. */
export function UnknownAnswer({ field }: { readonly field: FieldReport }) {
  const { i18n: { t } } = useReader();
  return (
    <>
      <p class="kern-body">{t('questions.unknown')}</p>
      <section>
        <h3 class="kern-title kern-title--small">{t('questions.answer')}</h3>
        <p class="kern-body">{t(`format.${field.type}`)}</p>
      </section>
      {field.hint !== null && (
        <section>
          <h3 class="kern-title kern-title--small">{t('questions.hint')}</h3>
          <Paragraph text={field.hint} language={SOURCE_LANGUAGE} />
        </section>
      )}
    </>
  );
}
