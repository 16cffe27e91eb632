/** The parts of the HTML report. */
import type { PageBox } from '../page/frame-review.ts';
import { SEVERITIES } from '../../src/review/types.ts';
import type { Step } from './first-steps.ts';
import { html, type Markup } from './markup.ts';
import type { ReviewTexts } from './texts.ts';
import type { FindingReport, PageReview, PlaceReport, Preview, ReviewedPage } from './types.ts';

/** Around the place so much of the page is shown, that people recognise where it is. CSS pixels. */
const MARGIN = { x: 60, y: 40 };
/** A place is shown at most so large; a whole table is not a place. */
const LARGEST = { width: 900, height: 420 };
/** A picture is wide enough to recognise the surroundings. */
const NARROWEST = 420;
/** So many pictures and lines show what is meant; the rest is in JSON and CSV. */
const MOST_PICTURES = 4;
const MOST_PLACES = 12;

/** Counts and the text of `key` with its gaps filled. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The sentences of the report's own words. */
export function sayIn(texts: ReviewTexts): Say {
  return (key, values = {}) => (texts.report[key] ?? key).replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
}

/** "What to do first". */
export function showSteps(steps: readonly Step[], say: Say, texts: ReviewTexts): Markup {
  if (steps.length === 0) return html`<p>${say('nothingFound')}</p>`;
  return html`<ol class="steps">${steps.map((step) => html`<li><span class="badge ${step.severity}">${texts.severity[step.severity]}</span>
<strong>${step.examples.length > 1 ? plainProblem(step, texts) : step.problem}</strong> ${step.remedy !== '' && step.examples.length <= 1 ? step.remedy : plainRemedy(step, texts)}
<span class="muted">${say('stepPlaces', { pages: step.pages, places: step.places })}${step.examples.length > 0 ? ` ${say('examples')} ${step.examples.map((name) => `„${shorten(name)}“`).join(', ')}` : ''}</span></li>`)}</ol>`;
}

/** A rule about words says one word in its problem; for several it is said in general. */
function plainProblem({ rule, problem }: Step, { rules }: ReviewTexts): string {
  const text = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return text && /\{\{/u.test(text.problem) ? (text.title ?? problem) : problem;
}

function plainRemedy({ rule, remedy }: Step, { rules }: ReviewTexts): string {
  const text = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return text && /\{\{/u.test(text.remedy) ? '' : remedy;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)} …` : text;
}

/** One page of the run. `id` is a part of ids, unique in the report. */
export function showPage(id: string, { review, preview, picture, boxes }: ReviewedPage, say: Say, texts: ReviewTexts): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${review.title || review.source}</h2>
<p class="muted">${review.source}</p>
${picture && html`<svg class="store" aria-hidden="true"><image id="${id}-picture" href="${picture.data}" width="${picture.width}" height="${picture.height}"/></svg>`}
${showNumbers(review, say)}
${review.coverage.questions === 0 && html`<p>${say('noQuestions')}</p>`}
${review.findings.length === 0 && html`<p>${say('nothingFound')}</p>`}
${SEVERITIES.flatMap((severity) => {
    const found = review.findings.map((finding, index) => ({ finding, boxes: boxes[index] ?? [] })).filter(({ finding }) => finding.severity === severity);
    return found.length === 0 ? [] : [html`<h3>${texts.severity[severity]}: ${texts.severityMeans[severity]}</h3>${found.map((one) => showFinding(one.finding, one.boxes, picture && id, say, texts))}`];
  })}
${showPreview(preview, say)}
</section>
`;
}

function showNumbers({ counts, coverage, readability, trend, administrative, form }: PageReview, say: Say): Markup {
  const rows: readonly (readonly [string, string])[] = [
    [say('found'), say('counts', counts)],
    ...(trend ? [[say('trend'), say('trendCounts', { ...trend })] as const] : []),
    [say('questions'), String(coverage.questions)],
    [say('coverage'), Object.entries(coverage.explained).map(([language, count]) => `${language}: ${count}/${coverage.questions}`).join(', ')],
    [say('recognised'), administrative ? (form ?? say('someForm')) : say('noForm')],
    ...(['all', 'hints', 'legal'] as const).flatMap((part) => {
      const scores = readability[part];
      return scores ? [[say(`scores-${part}`), say('scores', { ...scores })] as const] : [];
    }),
  ];
  return html`<table>${rows.map(([name, text]) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`)}</table>`;
}

function showFinding(finding: FindingReport, boxes: readonly (PageBox | null)[], picture: string | null, say: Say, texts: ReviewTexts): Markup {
  const { severity, problem, why, remedy, standard, places } = finding;
  const shown = picture === null ? [] : boxes.flatMap((box, index) => (box ? [{ box, place: places[index] }] : [])).slice(0, MOST_PICTURES);
  return html`<article class="finding ${severity}">
<h4><span class="badge ${severity}">${texts.severity[severity]}</span>${problem}</h4>
<dl><dt>${say('remedy')}</dt><dd>${remedy}</dd><dt>${say('why')}</dt><dd>${why}</dd><dt>${say('standard')}</dt><dd>${standard}</dd></dl>
${places.length > 0 && html`<ul class="places">${places.slice(0, MOST_PLACES).map((place) => showPlace(place))}${places.length > MOST_PLACES ? html`<li>${say('morePlaces', { count: places.length - MOST_PLACES })}</li>` : null}</ul>`}
${shown.length > 0 && html`<div class="pictures">${shown.map(({ box, place }) => cut(box, `${picture}-picture`, place?.question ?? place?.quote ?? ''))}</div>`}
</article>
`;
}

function showPlace({ question, quote, path }: PlaceReport): Markup {
  const words = quote === '' ? null : html`„${quote}“`;
  const where = question === null || question === quote ? null : html`<strong>${question === '' ? '–' : question}</strong>`;
  return html`<li>${where}${where && words ? ': ' : null}${words}${path === '' ? null : html` <code>${path}</code>`}</li>`;
}

/** A piece of the page's picture with a border around the place. Drawn by the report: the page itself was never touched. */
function cut(box: PageBox, picture: string, name: string): Markup {
  const width = Math.min(Math.max(box.width + 2 * MARGIN.x, NARROWEST), LARGEST.width);
  const height = Math.min(box.height + 2 * MARGIN.y, LARGEST.height);
  const x = Math.max(0, box.x - MARGIN.x);
  const y = Math.max(0, box.y - MARGIN.y);
  return html`<svg role="img" aria-label="${name}" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="${Math.round(x)} ${Math.round(y)} ${Math.round(width)} ${Math.round(height)}"><use href="#${picture}"/><rect x="${Math.round(box.x - 4)}" y="${Math.round(box.y - 4)}" width="${Math.round(box.width + 8)}" height="${Math.round(box.height + 8)}" rx="3" fill="none" stroke="#b81d1d" stroke-width="3"/></svg>`;
}

function showPreview(preview: readonly Preview[], say: Say): Markup | null {
  if (preview.length === 0) return null;
  return html`<details><summary>${say('preview')}</summary><p class="muted">${say('previewMeans')}</p>
<table><tr><th scope="col">${say('question')}</th><th scope="col">${say('help')}</th></tr>
${preview.map(({ question, help }) => html`<tr><td>${question || '–'}</td><td>${help ?? say('noHelp')}</td></tr>`)}</table></details>`;
}
