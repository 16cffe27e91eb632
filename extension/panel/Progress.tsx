import type { SessionMemory } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import type { PageForm, Question } from './view.ts';

/** Was this question looked at in this session? Says nothing of an answer. */
export function isVisited({ visited }: SessionMemory, { page }: PageForm, { key }: Question): boolean {
  return visited[page]?.includes(key) ?? false;
}

/** How many questions of the page were looked at. */
export function Progress({ session, form }: { readonly session: SessionMemory; readonly form: PageForm }) {
  const { i18n: { t } } = useReader();
  const { length } = form.questions;
  const seen = form.questions.filter((question) => isVisited(session, form, question)).length;
  return (
    <div class="kern-progress">
      <label class="kern-label kern-label--small" for="progress">{t('questions.seen', { seen, count: length })}</label>
      <progress id="progress" value={seen} max={length} />
    </div>
  );
}
