/** What is printed stands in a tab of its own: side panels cannot print in every browser, and people see what will be on the paper. */
import { browser } from '#browser';

/** A checklist of papers, or the ask list. */
export type PrintJob = { readonly what: 'papers'; readonly formId: string } | { readonly what: 'asked' };

/** Opens the printable page. */
export function openPrint(job: PrintJob): void {
  const search = new URLSearchParams(job.what === 'papers' ? { print: job.what, form: job.formId } : { print: job.what });
  void browser.tabs.create({ url: browser.runtime.getURL(`panel/panel.html?${search}`) });
}

/** The job in the address of a page (`location.search`), or null for the panel itself. */
export function readPrintJob(search: string): PrintJob | null {
  const wanted = new URLSearchParams(search);
  if (wanted.get('print') === 'asked') return { what: 'asked' };
  const formId = wanted.get('form');
  return wanted.get('print') === 'papers' && formId !== null ? { what: 'papers', formId } : null;
}
