import { guideForm } from '../../src/explain/form.ts';
import type { Guide, Pair } from '../../src/explain/types.ts';
import type { SessionMemory } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import { Box } from './AnswerSpace.tsx';
import type { Column } from './columns.ts';
import { PairRow } from './Row.tsx';
import { Title } from './Title.tsx';

const PARTS = ['summary', 'who', 'deadlines', 'signing', 'after', 'advice'] as const;

interface Props {
  readonly formId: string;
  readonly columns: readonly Column[];
  readonly session: SessionMemory;
}

/** The short guide of the form. */
export function FormPart({ formId, columns }: Omit<Props, 'session'>) {
  const pairOf = useGuides(formId, columns);
  return (
    <section class="guide">
      {PARTS.map((part) => (
        <PairRow key={part} columns={columns} title={`start.${part}`} pairOf={(column) => pairOf(column, (guide) => guide[part])} />
      ))}
    </section>
  );
}

/** The papers of the form to tick, those that are ready ticked already. Nothing where it wants none. */
export function PapersPart({ formId, columns, session }: Props) {
  const { packs: { source }, i18n: { t } } = useReader();
  const pairOf = useGuides(formId, columns);
  const papers = source.forms[formId]?.papers ?? [];
  if (papers.length === 0) return null;
  const ready = session.papers[formId] ?? [];
  return (
    <section>
      <Title columns={columns} words="start.papers" />
      <ul class="papers">
        {papers.map((paper, index) => {
          const isReady = ready.includes(paper);
          return (
            <li key={paper} class="paper">
              <Box isTicked={isReady} name={t(isReady ? 'handout:papers.ready' : 'handout:papers.missing')} />
              <PairRow columns={columns} pairOf={(column) => pairOf(column, (guide) => guide.papers[index])} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Picks a text from the guide of a column. */
function useGuides(formId: string, columns: readonly Column[]) {
  const { figures, today } = useReader();
  const guides = new Map(columns.map((column) => [column, guideForm(formId, column.packs, figures, today)]));
  return (column: Column, pick: (guide: Guide) => Pair | null | undefined): Pair | null | undefined => {
    const guide = guides.get(column);
    return guide && pick(guide);
  };
}
