/** "What to do first" in the HTML report. */
import type { Step } from './first-steps.ts';
import { html, type Markup } from './markup.ts';
import type { Say } from './say.ts';
import type { ReviewTexts } from './texts.ts';

/** Examples are cut to what fits a line (characters). */
const EXAMPLE = 60;

/** The list, or that nothing was found. */
export function showSteps(steps: readonly Step[], say: Say, texts: ReviewTexts): Markup {
  if (steps.length === 0) return html`<p>${say('nothingFound')}</p>`;
  return html`<ol class="steps">${steps.map((step) => showStep(step, say, texts))}</ol>`;
}

function showStep(step: Step, say: Say, texts: ReviewTexts): Markup {
  const { severity, problem, remedy, pages, places, examples } = step;
  // A rule about words says one word in its sentences: for all of them it has a title.
  const title = Object.hasOwn(texts.rules, step.rule) ? texts.rules[step.rule]?.title : undefined;
  const counted = say('stepPlaces', { places: say('places', { count: places }), pages: say('pages', { count: pages }) });
  return html`<li><span class="badge ${severity}">${texts.severity[severity]}</span><strong>${title ?? problem}</strong> ${title === undefined ? remedy : ''}
<span class="muted">${counted} ${examples.length > 0 ? `${say('examples')} ${examples.map((name) => `„${shorten(name)}“`).join(', ')}` : ''}</span></li>`;
}

function shorten(text: string): string {
  return text.length > EXAMPLE ? `${text.slice(0, EXAMPLE - 2)} …` : text;
}
