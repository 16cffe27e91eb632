import type { Guide } from '../../src/explain/types.ts';
import { setPaperReady, type SessionMemory } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import { Both, SharedTitle } from '../ui/Say.tsx';

interface Props {
  readonly formId: string;
  readonly guide: Guide;
  readonly session: SessionMemory;
  /** Opens the list to print, in a tab of its own. */
  readonly onPrint: () => void;
}

/** The papers of a form as a list to tick off and to print. What is ticked is remembered until the browser closes. */
export function Papers({ formId, guide, session, onPrint }: Props) {
  const { packs: { source }, i18n: { t } } = useReader();
  // The texts of the source name the papers: those of the guide change with figures.
  const names = source.forms[formId]?.papers ?? [];
  if (names.length === 0) return null;
  const ready = session.papers[formId] ?? [];
  return (
    <section class="stack stack--tight" aria-labelledby="papers-title">
      <h3 class="kern-title kern-title--small" id="papers-title"><SharedTitle of="start.papers" /></h3>
      <ul class="checklist">
        {guide.papers.map((pair, index) => {
          const name = names[index] ?? pair.plain.text;
          const id = `paper-${index}`;
          return (
            <li key={name} class="kern-form-check">
              <input
                type="checkbox" class="kern-form-check__checkbox" id={id} checked={ready.includes(name)}
                onChange={(event) => void setPaperReady(formId, name, event.currentTarget.checked)}
              />
              <label class="kern-label" for={id}><Both {...pair} /></label>
            </li>
          );
        })}
      </ul>
      <div class="tools">
        <p class="kern-body kern-body--small kern-body--muted">{t('papers.ready', { ready: names.filter((name) => ready.includes(name)).length, count: names.length })}</p>
        <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small tool" onClick={onPrint}>
          <span class="kern-label">{t('papers.print')}</span>
        </button>
      </div>
    </section>
  );
}
