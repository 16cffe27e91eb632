/** One page of the run in the HTML report. */
import { SEVERITIES } from '../../src/review/types.ts';
import { showFindings } from './html-finding.ts';
import { keepPicture } from './html-picture.ts';
import { html, type Markup } from './markup.ts';
import type { Say } from './say.ts';
import type { ReviewTexts } from './texts.ts';
import type { Preview, ReviewedPage } from './types.ts';

/** `id` is unique in the report. */
export function showPage(id: string, page: ReviewedPage, say: Say, texts: ReviewTexts, language: string): Markup {
  const { review, preview, picture, boxes } = page;
  const pictureId = picture && `${id}-picture`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${review.title || review.source}</h2>
<p class="muted">${review.source}</p>
${picture && pictureId && keepPicture(pictureId, picture)}
${showNumbers(page, say, language)}
${review.coverage.questions === 0 && html`<p>${say('noQuestions')}</p>`}
${review.findings.length === 0 && html`<p>${say('nothingFound')}</p>`}
${SEVERITIES.flatMap((severity) => {
    const found = review.findings.map((finding, index) => ({ finding, boxes: boxes[index] ?? [] })).filter(({ finding }) => finding.severity === severity);
    return found.length === 0 ? [] : [html`<h3>${texts.severity[severity]}: ${texts.severityMeans[severity]}</h3>`, ...showFindings(found, pictureId, say, texts)];
  })}
${showPreview(preview, say)}
</section>
`;
}

function showNumbers({ review: { counts, coverage, readability, trend, administrative }, formName }: ReviewedPage, say: Say, language: string): Markup {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const explained = Object.entries(coverage.explained).map(([tag, count]) => say('coverageOf', { language: names.of(tag) ?? tag, explained: count, questions: coverage.questions }));
  const rows: readonly (readonly [string, string])[] = [
    [say('found'), say('counts', counts)],
    ...(trend ? [[say('trend'), say('trendCounts', { ...trend })] as const] : []),
    [say('questions'), String(coverage.questions)],
    [say('coverage'), explained.join('; ')],
    [say('recognised'), administrative ? (formName ?? say('someForm')) : say('noForm')],
    ...(['all', 'hints', 'legal'] as const).flatMap((part) => {
      const scores = readability[part];
      return scores ? [[say(`scores-${part}`), say('scores', { ...scores })] as const] : [];
    }),
  ];
  return html`<table>${rows.map(([name, text]) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`)}</table>`;
}

function showPreview(preview: readonly Preview[], say: Say): Markup | null {
  if (preview.length === 0) return null;
  return html`<details><summary>${say('preview')}</summary><p class="muted">${say('previewMeans')}</p>
<table><tr><th scope="col">${say('question')}</th><th scope="col">${say('help')}</th></tr>
${preview.map(({ question, help }) => html`<tr><td>${question || '–'}</td><td>${help ?? say('noHelp')}</td></tr>`)}</table></details>`;
}
