import type { Guide } from '../../src/explain/types.ts';
import { useReader } from '../ui/reader.ts';
import { German, Say } from '../ui/Say.tsx';
import type { Certainty } from './view.ts';

/** The name of the form and how sure we are of it. */
export function FormName({ certainty, guide }: { readonly certainty: Certainty; readonly guide: Guide | null }) {
  const { i18n: { t } } = useReader();
  if (!guide) {
    const isOther = certainty === 'other';
    return (
      <header class="stack stack--tight">
        <h2 class="kern-heading-medium">{t(isOther ? 'start.other' : 'start.unnamed')}</h2>
        <p class="kern-body">{t(isOther ? 'start.otherText' : 'start.unnamedText')}</p>
      </header>
    );
  }
  const isSure = certainty === 'sure';
  return (
    <header class="stack stack--tight">
      <p class="kern-preline kern-preline--small">{t(isSure ? 'start.sure' : 'start.probable')}</p>
      <h2 class="kern-heading-medium"><German text={guide.name.plain.text} /></h2>
      {guide.name.translation && <p class="kern-subline kern-subline--small"><Say {...guide.name.translation} /></p>}
      {!isSure && <p class="kern-body kern-body--bold">{t('start.probableHint')}</p>}
      <p class="kern-body kern-body--small kern-body--muted">{t('start.authority', { authority: guide.authority })}</p>
    </header>
  );
}
