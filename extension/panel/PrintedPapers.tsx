import { guideForm } from '../../src/explain/form.ts';
import type { SessionMemory } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import { Both, German, Say } from '../ui/Say.tsx';

/** The checklist on paper. Nothing for a form that we do not have (any more). */
export function PrintedPapers({ formId, session }: { readonly formId: string; readonly session: SessionMemory }) {
  const { packs, figures, today, i18n: { t } } = useReader();
  const guide = guideForm(formId, packs, figures, today);
  if (!guide) return null;
  const names = packs.source.forms[formId]?.papers ?? [];
  const ready = session.papers[formId] ?? [];
  return (
    <>
      <header class="stack stack--tight">
        <h1 class="kern-heading-large"><German text={guide.name.plain.text} /></h1>
        {guide.name.translation && <p class="kern-subline"><Say {...guide.name.translation} /></p>}
      </header>
      <h2 class="kern-heading-medium">{t('start.papers')}</h2>
      <ul class="checklist">
        {guide.papers.map((pair, index) => {
          const isReady = ready.includes(names[index] ?? '');
          return (
            <li key={pair.plain.text} class="paper__line">
              <span class="paper__box" data-ticked={isReady ? '' : undefined} role="img" aria-label={t(isReady ? 'print.ready' : 'print.missing')} />
              <Both {...pair} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
