import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** Called when the person opens it, for contents that are drawn only then. */
  readonly onOpen?: () => void;
}

/** KERN's accordion: more on demand. */
export function Disclosure({ title, children, onOpen }: Props) {
  return (
    <details class="kern-accordion" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary class="kern-accordion__header"><span class="kern-title kern-title--small">{title}</span></summary>
      <section class="kern-accordion__body stack">{children}</section>
    </details>
  );
}
