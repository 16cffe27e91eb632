import { useReader } from '../ui/reader.ts';
import { German, Say } from '../ui/Say.tsx';
import type { FormChoice } from './find-forms.ts';

interface Props {
  readonly title: string;
  readonly choices: readonly FormChoice[];
  readonly onChoose: (id: string) => void;
}

/** A list of forms to choose from. */
export function FormChoices({ title, choices, onChoose }: Props) {
  const { i18n: { t } } = useReader();
  return (
    <section class="kern-task-list">
      <h3 class="kern-title kern-title--small section-title">{title}</h3>
      <ul class="kern-task-list__list">
        {choices.map(({ id, name, translation, found }) => (
          <li key={id} class="kern-task-list__item">
            <div class="question-item">
              <button type="button" class="kern-link kern-link--stretched" onClick={() => onChoose(id)}><German text={name} /></button>
              {translation && <p class="kern-body kern-body--small"><Say {...translation} /></p>}
              {found !== null && <p class="kern-body kern-body--small kern-body--muted">{t('choose.also')} <German text={found} /></p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
