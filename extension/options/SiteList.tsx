import { useRef, useState } from 'preact/hooks';
import { readHost } from '../sites.ts';
import { useReader } from '../ui/reader.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Name of the button that adds a site. */
  readonly button: string;
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  /** Called in the click itself. False where the person has changed their mind. */
  readonly onAdd: (site: string) => Promise<boolean>;
  readonly onRemove: (key: string) => void;
}

/** Sites of one kind, to be added by address and removed. */
export function SiteList({ id, title, text, button, sites, onAdd, onRemove }: Props) {
  const { i18n: { t } } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const field = input.current;
    const site = readHost(field?.value ?? '');
    setIsWrong(site === null);
    if (site === null) {
      field?.focus();
      return;
    }
    void onAdd(site).then((isAdded) => {
      if (isAdded && field) field.value = '';
    });
  };
  const remove = (key: string): void => {
    // The button goes away with its site: the focus waits at the heading.
    heading.current?.focus();
    onRemove(key);
  };
  return (
    <div class="stack stack--tight site-list">
      <h3 class="kern-heading-small" tabIndex={-1} ref={heading}>{title}</h3>
      <p class="kern-body">{text}</p>
      {sites.length > 0 && (
        <ul class="kern-task-list__list">
          {sites.map(({ key, name }) => (
            <li key={key} class="kern-task-list__item known-word">
              <span class="kern-body"><bdi dir="ltr">{name}</bdi></span>
              <button type="button" class="kern-btn kern-btn--tertiary" aria-label={t('options:sites.removeSite', { site: name })} onClick={() => remove(key)}>
                <span class="kern-label">{t('options:sites.remove')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={add} noValidate>
        <div class={isWrong ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
          <label class="kern-label" for={`${id}-site`}>{t('options:sites.address')}</label>
          <input
            ref={input} id={`${id}-site`} class="kern-form-input__input" type="text" inputMode="url" autocomplete="off" autocapitalize="off" spellcheck={false}
            dir="ltr" aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-wrong` : undefined}
          />
          {isWrong && <p class="kern-body kern-body--small kern-body--bold" id={`${id}-wrong`} role="alert">{t('options:sites.wrong')}</p>}
        </div>
        <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{button}</span></button>
      </form>
    </div>
  );
}
