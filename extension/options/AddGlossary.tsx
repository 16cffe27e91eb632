import { useRef, useState } from 'preact/hooks';
import { MOST_PROBLEMS } from '../../src/exchange/problem.ts';
import { useReader } from '../ui/reader.ts';
import { ProblemList } from './ProblemList.tsx';
import { addFile, listKnownIds, type AddResult } from './read-file.ts';

/** Encodings that are told by the file itself, or checked by their own rules. Others are a guess. */
const SURE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be'];

/** Adds a glossary from a file, and says what has come of it. */
export function AddGlossary({ onStart }: { readonly onStart: () => void }) {
  const { packs, today, i18n: { t } } = useReader();
  const file = useRef<HTMLInputElement>(null);
  const owner = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'waiting' | 'noFile' | 'reading' | AddResult>('waiting');
  const add = async (): Promise<void> => {
    const [chosen] = file.current?.files ?? [];
    if (state === 'reading') return;
    onStart();
    if (!chosen) {
      setState('noFile');
      file.current?.focus();
      return;
    }
    setState('reading');
    const result = await addFile(chosen, owner.current?.value.trim() ?? '', listKnownIds(packs.source), today);
    // The file may be mended and chosen again: browsers tell only of another one.
    if (file.current) file.current.value = '';
    setState(result);
  };
  return (
    <div class="stack">
      <div class="kern-form-input">
        <label class="kern-label" for="own-owner">{t('options:own.owner')}</label>
        <p class="kern-hint" id="own-owner-hint">{t('options:own.ownerHint')}</p>
        <input class="kern-form-input__input" type="text" id="own-owner" aria-describedby="own-owner-hint" maxLength={200} ref={owner} />
      </div>
      <div class="kern-form-input">
        <label class="kern-label" for="own-file">{t('options:own.file')}</label>
        <p class="kern-hint" id="own-file-hint">{t('options:own.fileHint')}</p>
        <input class="kern-form-input__input" type="file" id="own-file" aria-describedby="own-file-hint" accept=".csv,.txt,.json,.tbx,.xml" ref={file} />
      </div>
      <button type="button" class="kern-btn kern-btn--secondary" aria-disabled={state === 'reading'} onClick={() => void add()}>
        <span class="kern-label">{t('options:own.add')}</span>
      </button>
      <div role="status"><Outcome state={state} /></div>
      {typeof state === 'object' && !state.ok && <ProblemList problems={state.problems} />}
    </div>
  );
}

function Outcome({ state }: { readonly state: 'waiting' | 'noFile' | 'reading' | AddResult }) {
  const { i18n: { t } } = useReader();
  if (state === 'waiting') return null;
  if (state === 'noFile') return <p class="kern-body kern-body--bold">{t('options:own.noFile')}</p>;
  if (state === 'reading') return <p class="kern-body">{t('options:own.reading')}</p>;
  if (state.ok) {
    return (
      <>
        <p class="kern-body kern-body--bold">{t('options:own.added', { name: state.name })}</p>
        {!SURE_ENCODINGS.includes(state.encoding) && <p class="kern-body">{t('options:own.guessed', { encoding: state.encoding })}</p>}
      </>
    );
  }
  const { length: count } = state.problems;
  return <p class="kern-body kern-body--bold">{t(count < MOST_PROBLEMS ? 'options:own.refused' : 'options:own.refusedMany', { count })}</p>;
}
