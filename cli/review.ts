/** `formlotse review`: what to mend in a form, for those who publish it. Wires the parts of `cli/review/`. */
import { loadPacks, loadTexts } from './packs.ts';
import { PageReader } from './page-reader.ts';
import { loadAxe } from './review/barriers.ts';
import { compareWith, readBaseline } from './review/baseline.ts';
import { writeCsv } from './review/csv.ts';
import { writeHtml } from './review/html.ts';
import { mapInOrder } from './review/in-order.ts';
import { writeJson } from './review/json.ts';
import { parseReviewArgs, type ReviewOptions } from './review/options.ts';
import { Pace } from './review/pace.ts';
import { reviewSource, type Reviewer } from './review/page.ts';
import { Progress } from './review/progress.ts';
import { Output, type ReportWriter } from './review/report.ts';
import { expandSource } from './review/sitemap.ts';
import { loadReviewTexts } from './review/texts.ts';
import type { ReviewedPage, Unread } from './review/types.ts';

/** Where the report goes on a terminal, where nobody wants to read HTML. */
const REPORT_NAME = 'formlotse-review.html';
/** Browsers open reports of this size at once; later pages have no pictures. Characters. */
const ROOM_FOR_PICTURES = 40_000_000;

/** Exit status: 1 findings at the level of `--fail-on`, 2 a source that could not be read, else 0. */
export async function runReview(args: readonly string[]): Promise<number> {
  const options = parseReviewArgs(args);
  const texts = loadReviewTexts(options.language);
  const baseline = options.baseline === null ? null : await readBaseline(options.baseline);
  const out = options.out ?? (options.format === 'html' && process.stdout.isTTY ? REPORT_NAME : null);
  const output = new Output(out);
  const writer = await openWriter(output, options);
  const reader = new PageReader(options.steps, options.limitMs);
  let picturesLeft = options.format === 'html' ? ROOM_FOR_PICTURES : 0;
  const reviewer: Reviewer = {
    reader, texts, axe: await loadAxe(options.language), content: await loadTexts('de'), packs: await loadPacks(), hasRoomForPicture: () => picturesLeft > 0,
  };
  const tally = { pages: 0, unread: 0, error: 0, warning: 0, notice: 0 };
  try {
    const sources = await listSources(options.sources);
    const progress = new Progress(sources.length);
    const pace = new Pace();
    const results = mapInOrder(sources, options.jobs, async (source) => {
      const result = await reviewOne(source, reviewer, pace);
      progress.step(typeof source === 'string' ? source : source.source);
      return result;
    });
    for await (const result of results) {
      if ('error' in result) {
        progress.clear();
        console.error(`${result.source}: ${result.error}`);
        tally.unread += 1;
        await writer.unread(result);
        continue;
      }
      const page = { ...result, review: { ...result.review, trend: compareWith(baseline, result.review) } };
      picturesLeft -= page.picture?.data.length ?? 0;
      const { counts } = page.review;
      for (const severity of ['error', 'warning', 'notice'] as const) tally[severity] += counts[severity];
      tally.pages += 1;
      await writer.page(page);
    }
    progress.clear();
    await writer.end();
    await output.close();
  } finally {
    await reader.close();
  }
  console.error(`${tally.pages} pages: ${tally.error} errors, ${tally.warning} warnings, ${tally.notice} notices${tally.unread > 0 ? `; ${tally.unread} could not be read` : ''}.${out === null ? '' : ` Report: ${out}`}`);
  if (tally.unread > 0) return 2;
  return (options.failOn === 'error' && tally.error > 0) || (options.failOn === 'warning' && tally.error + tally.warning > 0) ? 1 : 0;
}

async function openWriter(output: Output, { format, language }: ReviewOptions): Promise<ReportWriter> {
  if (format === 'json') return writeJson(output);
  return format === 'csv' ? writeCsv(output) : writeHtml(output, loadReviewTexts(language), language);
}

/** Pages, and sitemaps that could not be read, in the order in which they were named. */
async function listSources(named: readonly string[]): Promise<readonly (string | Unread)[]> {
  const sources: (string | Unread)[] = [];
  for (const source of named) {
    const pages = await expandSource(source);
    if ('error' in pages) sources.push({ source, error: pages.error });
    else sources.push(...pages);
  }
  return sources;
}

/** Never rejects: one bad page does not stop the rest. */
async function reviewOne(source: string | Unread, reviewer: Reviewer, pace: Pace): Promise<ReviewedPage | Unread> {
  if (typeof source !== 'string') return source;
  try {
    await pace.wait(source);
    const result = await reviewSource(source, reviewer);
    return typeof result === 'string' ? { source, error: result } : result;
  } catch (error) {
    return { source, error: error instanceof Error ? error.message : String(error) };
  }
}
