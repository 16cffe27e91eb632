import type { ComponentChildren } from 'preact';

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly count: number | null }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
}

/** Tabs as in the ARIA Authoring Practices, https://www.w3.org/WAI/ARIA/apg/patterns/tabs/: arrows choose, Tab goes into the part. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Props<Id>) {
  const choose = (id: Id): void => {
    onChoose(id);
    document.documentElement.scrollTop = 0;
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key];
    const position = tabs.findIndex((tab) => tab.id === chosen);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step === undefined ? -1 : (position + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    document.getElementById(`tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, count }) => (
          <button
            key={id} type="button" class="tab" role="tab" id={`tab-${id}`} aria-selected={id === chosen}
            aria-controls={id === chosen ? `part-${id}` : undefined} tabIndex={id === chosen ? 0 : -1} onClick={() => choose(id)}
          >
            <span class="kern-label kern-label--small">{name}{count !== null && ` (${count})`}</span>
          </button>
        ))}
      </div>
      <div class="part stack" role="tabpanel" id={`part-${chosen}`} aria-labelledby={`tab-${chosen}`} tabIndex={0}>{children}</div>
    </>
  );
}
