/** A file that the person has chosen becomes a glossary of this browser, wholly or not at all. */
import type { KnownIds } from '../../src/exchange/check.ts';
import type { ImportResult } from '../../src/exchange/import.ts';
import { makeProblem, type Problem } from '../../src/exchange/problem.ts';
import { LARGEST_FILE } from '../../src/exchange/raw.ts';
import { saveOwn } from '../own.ts';
import type { ImportRequest } from './import-worker.ts';

/** 100,000 rows take two seconds; what takes so much longer is made to never end. */
const LONGEST_MS = 60_000;

/** The name of the glossary and how its characters were read, or what is wrong: then nothing has changed. */
export type AddResult = { readonly ok: true; readonly name: string; readonly encoding: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, checks and stores a file. `owner` counts where the file does not say it; '' for none. */
export async function addFile(file: File, owner: string, known: KnownIds, today: Date): Promise<AddResult> {
  if (file.size > LARGEST_FILE) return { ok: false, problems: [makeProblem('tooLarge', undefined, { limit: LARGEST_FILE / 1_000_000 })] };
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
  if (bytes === null) return unreadable();
  const result = await runImport({ bytes, known, defaults: { name: file.name.replace(/\.\w+$/u, ''), ...(owner !== '' && { owner }) } });
  if (!result.ok) return result;
  const problem = await saveOwn(result.glossary, today);
  return problem ? { ok: false, problems: [problem] } : { ok: true, name: result.glossary.name, encoding: result.encoding };
}

function runImport(request: ImportRequest): Promise<Extract<ImportResult, { ok: true }> | Extract<AddResult, { ok: false }>> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ImportResult>((resolve) => {
    const timer = setTimeout(() => resolve(unreadable()), LONGEST_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<ImportResult>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve(unreadable());
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin to name
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function unreadable(): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [makeProblem('unreadable')] };
}

/** Known ids of the content that is loaded. */
export function listKnownIds({ fields, forms }: { readonly fields: object; readonly forms: object }): KnownIds {
  return { fields: new Set(Object.keys(fields)), forms: new Set(Object.keys(forms)) };
}
