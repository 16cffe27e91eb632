import type { Note } from '../../src/explain/types.ts';
import { Owner } from '../ui/Owner.tsx';
import { useReader } from '../ui/reader.ts';
import { Both } from '../ui/Say.tsx';

/** What owners of own glossaries say to a question: before our own text, and told apart from it. */
export function OwnNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { i18n: { t } } = useReader();
  return (
    <>
      {notes.filter(({ slots }) => slots.length > 0).map(({ owner, slots }) => (
        <section key={owner} class="own stack stack--tight">
          <p class="kern-body kern-body--small"><Owner name={owner} /></p>
          {slots.map(({ slot, ...pair }) => (
            <div key={slot}>
              <h3 class="kern-title kern-title--small">{t(`slot.${slot}`)}</h3>
              <Both {...pair} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
