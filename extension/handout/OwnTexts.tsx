/** What own glossaries add, told apart from our own texts by the name of who says it. */
import { listOffices } from '../../src/explain/own.ts';
import type { Card, Office, Pair } from '../../src/explain/types.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { Owner } from '../ui/Owner.tsx';
import { useReader } from '../ui/reader.ts';
import type { Column } from './columns.ts';
import { Row } from './Row.tsx';
import { Title } from './Title.tsx';

interface OwnRowProps {
  readonly columns: readonly Column[];
  readonly title?: string;
  readonly pairOf: (column: Column) => Pair | null | undefined;
}

/** An address is the same in every language: where nobody has translated a text, its German stands there once. */
function OwnRow({ pairOf, ...props }: OwnRowProps) {
  return (
    <Row {...props} textOf={(column) => {
      const pair = pairOf(column);
      return pair ? (column.language === SOURCE_LANGUAGE ? pair.plain : pair.translation ?? pair.plain) : null;
    }} />
  );
}

/** Notes to a question. Nothing where nobody says anything. */
export function OwnNotes({ columns, cards }: { readonly columns: readonly Column[]; readonly cards: ReadonlyMap<Column, Card | null> }) {
  const [first] = cards.values();
  return (
    <>
      {first?.notes.filter(({ slots }) => slots.length > 0).map(({ owner, slots }) => (
        <div key={owner} class="own">
          <p class="kern-body own__owner"><Owner name={owner} /></p>
          {slots.map(({ slot }) => (
            <OwnRow key={slot} columns={columns} title={`slot.${slot}`} pairOf={(column) =>
              cards.get(column)?.notes.find((note) => note.owner === owner)?.slots.find((other) => other.slot === slot)} />
          ))}
        </div>
      ))}
    </>
  );
}

/** Where people go with this form. Nothing where nobody says it. */
export function OwnOffices({ formId, columns }: { readonly formId: string | null; readonly columns: readonly Column[] }) {
  const { figures, i18n: { t } } = useReader();
  const offices = new Map(columns.map((column) => [column, listOffices(formId, column.packs, figures)]));
  const [first = []] = offices.values();
  if (first.length === 0) return null;
  return (
    <section>
      <Title columns={columns} words="own.offices" />
      {first.map(({ owner, phone }, index) => {
        const pairOf = (pick: (office: Office) => Pair | null) => (column: Column): Pair | null => {
          const office = offices.get(column)?.[index];
          return office ? pick(office) : null;
        };
        return (
          <div key={`${owner} ${index}`} class="own">
            <div class="own__name"><OwnRow columns={columns} pairOf={pairOf(({ name }) => name)} /></div>
            <OwnRow columns={columns} pairOf={pairOf(({ address }) => address)} />
            <OwnRow columns={columns} title="own.hours" pairOf={pairOf(({ hours }) => hours)} />
            {phone !== null && <p class="kern-body">{t('own.phone')} <bdi dir="ltr">{phone}</bdi></p>}
            <OwnRow columns={columns} pairOf={pairOf(({ note }) => note)} />
            <p class="kern-body own__owner"><Owner name={owner} /></p>
          </div>
        );
      })}
    </section>
  );
}
