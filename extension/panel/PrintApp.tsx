import { useEffect } from 'preact/hooks';
import { BrokenPackage } from '../ui/BrokenPackage.tsx';
import { ReaderContext, useReader } from '../ui/reader.ts';
import { Disclaimer } from '../ui/StatusLine.tsx';
import { useLoadedReader } from '../ui/use-loaded-reader.ts';
import { useSession } from '../ui/use-session.ts';
import type { PrintJob } from './print-job.ts';
import { PrintedPapers } from './PrintedPapers.tsx';
import { PrintedQuestions } from './PrintedQuestions.tsx';

/** A page to be printed: as it is on the screen, but for the button. */
export function PrintApp({ job }: { readonly job: PrintJob }) {
  const reader = useLoadedReader();
  if (reader === null) return null;
  if (reader === 'broken') return <BrokenPackage />;
  return <ReaderContext.Provider value={reader}><PrintPage job={job} /></ReaderContext.Provider>;
}

/** The same for a reader who is there already. */
export function PrintPage({ job }: { readonly job: PrintJob }) {
  const { i18n: { t, language }, today } = useReader();
  const session = useSession();
  useEffect(() => {
    // Paper is white, whatever the screen is.
    document.documentElement.dataset.kernTheme = 'light';
  }, []);
  return (
    <main class="paper stack">
      <button type="button" class="kern-btn kern-btn--primary paper__button" onClick={() => print()}>
        <span class="kern-label">{t('print.button')}</span>
      </button>
      {job.what === 'papers' ? <PrintedPapers formId={job.formId} session={session} /> : <PrintedQuestions session={session} />}
      <footer class="status">
        <p class="kern-body kern-body--small kern-body--muted">
          {t('print.made', { date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(today) })}
        </p>
        <Disclaimer />
      </footer>
    </main>
  );
}
