/** `--format html`: one file with everything in it, to read and to print. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirstSteps } from './first-steps.ts';
import { showPage } from './html-page.ts';
import { showSteps } from './html-steps.ts';
import { html, Markup } from './markup.ts';
import { Output, type ReportWriter } from './report.ts';
import { sayIn, type Say } from './say.ts';
import styles from './style.css?inline';
import type { ReviewTexts } from './texts.ts';
import type { PageReview, Unread } from './types.ts';

/** One row of the summary: what is kept of each page. */
type Row = Pick<PageReview, 'source' | 'title' | 'counts' | 'trend'> & { readonly id: string; readonly questions: number; readonly explained: number };

/** The summary stands first and is known last: pages wait in a file of their own. */
export async function writeHtml(output: Output, texts: ReviewTexts, language: string): Promise<ReportWriter> {
  const folder = await mkdtemp(join(tmpdir(), 'formlotse-report-'));
  const path = join(folder, 'pages.html');
  const pages = new Output(path);
  const say = sayIn(texts, language);
  const rows: Row[] = [];
  const unread: Unread[] = [];
  const steps = new FirstSteps();
  return {
    async page(page) {
      const { source, title, counts, trend, coverage, findings } = page.review;
      const id = `page-${rows.length + 1}`;
      rows.push({ id, source, title, counts, trend, questions: coverage.questions, explained: Object.values(coverage.explained)[0] ?? 0 });
      steps.add(findings);
      await pages.write(showPage(id, page, say, texts, language).text);
    },
    unread: (page) => Promise.resolve(void unread.push(page)),
    async end() {
      await pages.close();
      await output.write(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say('title')}</title><style>${new Markup(styles)}</style></head>
<body><main><h1>${say('title')}</h1>
<p class="muted">${say('made', { date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date()), pages: say('pages', { count: rows.length }) })}</p>
<p>${say('intro')}</p>
<h2 class="together">${say('first')}</h2>${showSteps(steps.list(), say, texts)}
${showSummary(rows, unread, say, texts)}
`.text);
      for await (const piece of createReadStream(path, 'utf8')) await output.write(String(piece));
      await output.write(html`</main></body></html>\n`.text);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function showSummary(rows: readonly Row[], unread: readonly Unread[], say: Say, texts: ReviewTexts): Markup {
  const hasTrend = rows.some(({ trend }) => trend !== null);
  return html`<h2 class="together">${say('summary')}</h2>
<table><tr><th scope="col">${say('page')}</th>${(['error', 'warning', 'notice'] as const).map((severity) => html`<th scope="col" class="number">${texts.severity[severity]}</th>`)}<th scope="col" class="number">${say('explainedOf')}</th>${hasTrend && html`<th scope="col">${say('trend')}</th>`}</tr>
${rows.map(({ id, source, title, counts, questions, explained, trend }) => html`<tr><td><a href="#${id}">${title || source}</a><br><span class="muted">${source}</span></td><td class="number">${counts.error}</td><td class="number">${counts.warning}</td><td class="number">${counts.notice}</td><td class="number">${explained}/${questions}</td>${hasTrend && html`<td>${trend ? say('trendCounts', { ...trend }) : '–'}</td>`}</tr>`)}</table>
${unread.length > 0 && html`<h3>${say('unread')}</h3>${unread.map(({ source, error }) => html`<p class="unread"><strong>${source}</strong>: ${error}</p>`)}`}`;
}
