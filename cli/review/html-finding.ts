/** Findings in the HTML report. */
import type { PageBox } from '../page/frame-review.ts';
import { cut } from './html-picture.ts';
import { html, type Markup } from './markup.ts';
import type { Say } from './say.ts';
import type { ReviewTexts } from './texts.ts';
import type { FindingReport, PlaceReport } from './types.ts';

/** So many pictures and lines show what is meant; the rest is in JSON and CSV. */
const MOST_PICTURES = 4;
const MOST_PLACES = 12;
/** Questions that are paragraphs are told by their beginning (characters). */
const NAME_LIMIT = 100;

/** A finding with the boxes of its places in the page's picture. */
export interface Shown {
  readonly finding: FindingReport;
  readonly boxes: readonly (PageBox | null)[];
}

/** All findings of one severity: those of a rule about words together, because why and how are the same. `picture` is its id, or null. */
export function showFindings(all: readonly Shown[], picture: string | null, say: Say, texts: ReviewTexts): readonly Markup[] {
  const rules = [...new Set(all.map(({ finding }) => finding.rule))];
  return rules.flatMap((rule) => {
    const same = all.filter(({ finding }) => finding.rule === rule);
    const title = Object.hasOwn(texts.rules, rule) ? texts.rules[rule]?.title : undefined;
    return title !== undefined && same.length > 1 ? [showTogether(title, same, picture, say, texts)].filter((part) => part !== null) : same.map((one) => showAlone(one, picture, say, texts));
  });
}

function showAlone({ finding, boxes }: Shown, picture: string | null, say: Say, texts: ReviewTexts): Markup {
  const { severity, problem, why, remedy, standard, places } = finding;
  return html`<article class="finding ${severity}">
<h4><span class="badge ${severity}">${texts.severity[severity]}</span>${problem}</h4>
<dl><dt>${say('remedy')}</dt><dd>${remedy}</dd><dt>${say('why')}</dt><dd>${why}</dd><dt>${say('standard')}</dt><dd>${standard}</dd></dl>
${showPlaces(places, say)}${showPictures([{ places, boxes }], picture)}
</article>
`;
}

function showTogether(title: string, all: readonly Shown[], picture: string | null, say: Say, texts: ReviewTexts): Markup | null {
  const [first] = all;
  if (!first) return null;
  const { severity, why, standard } = first.finding;
  return html`<article class="finding ${severity}">
<h4><span class="badge ${severity}">${texts.severity[severity]}</span>${title}</h4>
<dl><dt>${say('why')}</dt><dd>${why}</dd><dt>${say('standard')}</dt><dd>${standard}</dd></dl>
<table><tr><th scope="col">${say('problem')}</th><th scope="col">${say('remedy')}</th><th scope="col" class="number">${say('count')}</th></tr>
${all.map(({ finding }) => html`<tr><td>${finding.problem}</td><td>${finding.remedy}</td><td class="number">${Math.max(1, finding.places.length)}</td></tr>`)}</table>
${showPictures(all.map(({ finding, boxes }) => ({ places: finding.places.slice(0, 1), boxes })), picture)}
</article>
`;
}

/** Each question or quotation once, with how often. */
function showPlaces(places: readonly PlaceReport[], say: Say): Markup | null {
  const lines = new Map<string, { readonly place: PlaceReport; count: number }>();
  for (const place of places) {
    const name = place.question === null && place.quote === '' ? place.path : JSON.stringify([place.question, place.quote]);
    const known = lines.get(name);
    if (known) known.count += 1;
    else lines.set(name, { place, count: 1 });
  }
  if (lines.size === 0) return null;
  const shown = [...lines.values()].slice(0, MOST_PLACES);
  const left = [...lines.values()].slice(MOST_PLACES).reduce((sum, { count }) => sum + count, 0);
  return html`<ul class="places">${shown.map(({ place, count }) => showPlace(place, count, say))}${left > 0 && html`<li>${say('morePlaces', { places: say('places', { count: left }) })}</li>`}</ul>`;
}

/** Paths are for programs (JSON, CSV); here only where nothing else says which place is meant. */
function showPlace({ question, quote, path }: PlaceReport, count: number, say: Say): Markup {
  const words = quote === '' ? null : html`„${quote}“`;
  const where = question === null || question === '' || question === quote ? null : html`<strong>${question.length > NAME_LIMIT ? `${question.slice(0, NAME_LIMIT)} …` : question}</strong>`;
  const text = where || words ? html`${where}${where && words ? ': ' : null}${words}` : html`<code>${path}</code>`;
  return html`<li>${text}${count > 1 ? ` ${say('times', { times: count })}` : null}</li>`;
}

function showPictures(all: readonly { readonly places: readonly PlaceReport[]; readonly boxes: readonly (PageBox | null)[] }[], picture: string | null): Markup | null {
  if (picture === null) return null;
  const cuts = all.flatMap(({ places, boxes }) => places.flatMap((place, index) => {
    const box = boxes[index];
    return box ? [cut(box, picture, place.question || place.quote)] : [];
  })).slice(0, MOST_PICTURES);
  return cuts.length === 0 ? null : html`<div class="pictures">${cuts}</div>`;
}
