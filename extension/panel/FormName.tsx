import type { RefObject } from 'preact';
import type { Guide } from '../../src/explain/types.ts';
import { useReader } from '../ui/reader.ts';
import { German, Say } from '../ui/Say.tsx';
import type { Certainty } from './view.ts';

interface Props {
  readonly certainty: Certainty;
  readonly guide: Guide | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What we say of a form that we cannot name: title and text. */
const NAMELESS = {
  chosen: ['start.chosenNone', 'start.chosenNoneText'], other: ['start.other', 'start.otherText'], unnamed: ['start.unnamed', 'start.unnamedText'],
} as const;
const BEFORE_NAME = { chosen: 'start.chosen', sure: 'start.sure' } as const;

/** The name of the form and how sure we are of it. */
export function FormName({ certainty, guide, heading }: Props) {
  const { i18n: { t } } = useReader();
  if (!guide) {
    const [title, text] = NAMELESS[certainty === 'chosen' || certainty === 'other' ? certainty : 'unnamed'];
    return (
      <header class="stack stack--tight">
        <h2 class="kern-heading-medium" tabIndex={-1} ref={heading}>{t(title)}</h2>
        <p class="kern-body">{t(text)}</p>
      </header>
    );
  }
  const isSettled = certainty === 'sure' || certainty === 'chosen';
  return (
    <header class="stack stack--tight">
      <p class="kern-preline kern-preline--small">{t(isSettled ? BEFORE_NAME[certainty] : 'start.probable')}</p>
      <h2 class="kern-heading-medium" tabIndex={-1} ref={heading}><German text={guide.name.plain.text} /></h2>
      {guide.name.translation && <p class="kern-subline kern-subline--small"><Say {...guide.name.translation} /></p>}
      {!isSettled && <p class="kern-body kern-body--bold">{t('start.probableHint')}</p>}
      <p class="kern-body kern-body--small kern-body--muted">{t('start.authority', { authority: guide.authority })}</p>
    </header>
  );
}
