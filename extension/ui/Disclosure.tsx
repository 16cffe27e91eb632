import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** KERN's accordion: more on demand. */
export function Disclosure({ title, children }: Props) {
  return (
    <details class="kern-accordion">
      <summary class="kern-accordion__header"><span class="kern-title kern-title--small">{title}</span></summary>
      <section class="kern-accordion__body stack">{children}</section>
    </details>
  );
}
