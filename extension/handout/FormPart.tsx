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

/** The short guide of the form, and its papers to tick. */
export function FormPart({ formId, columns, session }: Props) {
  const { figures, today, packs: { source } } = useReader();
  const guides = new Map(columns.map((column) => [column, guideForm(formId, column.packs, figures, today)]));
  const papers = source.forms[formId]?.papers ?? [];
  const ready = session.papers[formId] ?? [];
  const pairOf = (column: Column, pick: (guide: Guide) => Pair | null | undefined): Pair | null | undefined => {
    const guide = guides.get(column);
    return guide && pick(guide);
  };
  return (
    <>
      <section class="guide">
        {PARTS.map((part) => (
          <PairRow key={part} columns={columns} title={`start.${part}`} pairOf={(column) => pairOf(column, (guide) => guide[part])} />
        ))}
      </section>
      {papers.length > 0 && (
        <section>
          <Title columns={columns} words="start.papers" />
          <ul class="papers">
            {papers.map((paper, index) => (
              <li key={paper} class="paper">
                <Box isTicked={ready.includes(paper)} />
                <PairRow columns={columns} pairOf={(column) => pairOf(column, (guide) => guide.papers[index])} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
