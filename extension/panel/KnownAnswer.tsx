import type { Card } from '../../src/explain/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { Both, SharedTitle } from '../ui/Say.tsx';
import { OwnNotes } from './OwnNotes.tsx';

/** The slots of a card. Where a wrong answer can cost a right, that stands out. */
export function KnownAnswer({ card }: { readonly card: Card }) {
  return (
    <>
      <OwnNotes notes={card.notes} />
      {card.slots.map(({ slot, ...pair }) => slot === 'advice' ? (
        <section key={slot} class="kern-alert kern-alert--info">
          <div class="kern-alert__header">
            <Icon name="info" /><h3 class="kern-title kern-title--small"><SharedTitle of="slot.advice" /></h3>
          </div>
          <div class="kern-alert__body"><Both {...pair} /></div>
        </section>
      ) : (
        <section key={slot} class={`slot slot--${slot}`}>
          <h3 class="kern-title kern-title--small"><SharedTitle of={`slot.${slot}`} /></h3>
          <Both {...pair} />
        </section>
      ))}
    </>
  );
}
