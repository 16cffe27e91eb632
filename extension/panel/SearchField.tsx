interface Props {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A field that searches while one types. Escape empties it. */
export function SearchField({ id, label, typed, onType }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === '') return;
    event.preventDefault();
    event.stopPropagation();
    onType('');
  };
  return (
    <div class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>{label}</label>
      <input
        class="kern-form-input__input" id={id} type="search" autocomplete="off" value={typed}
        onInput={(event) => onType(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
    </div>
  );
}
