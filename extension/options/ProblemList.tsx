import type { Problem } from '../../src/exchange/problem.ts';
import { useReader } from '../ui/reader.ts';

/** What is wrong with a file: each with its row and column, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { i18n: { t } } = useReader();
  const writePlace = ({ row, column }: Problem): string | null => {
    if (row !== null && column !== null) return t('exchange:place.rowColumn', { row, column });
    return row === null ? column : t('exchange:place.row', { row });
  };
  return (
    <ol class="kern-list kern-list--number problems">
      {problems.map((problem, index) => {
        const place = writePlace(problem);
        // Nothing else tells two equal problems of a row apart, and the list never changes.
        return <li key={index}>{place !== null && <strong><bdi>{place}</bdi>: </strong>}{t(`exchange:problem.${problem.code}`, problem.params)}</li>;
      })}
    </ol>
  );
}
