/** Accessibility by axe-core: its rules, its German words, our "why" and "what to do". The door of the package. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FrameWorld } from '../chromium.ts';
import type { Barrier } from '../page/frame-review.ts';
import type { Finding, Severity } from '../../src/review/types.ts';
import type { RuleText } from '../../src/review/describe.ts';
import type { ReviewTexts } from './texts.ts';

const resolve = createRequire(import.meta.url).resolve;

/** What the law asks for: WCAG 2.2 on the levels A and AA (EN 301 549, BITV 2.0 § 3). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Told by `no-language` already. */
const OURS = new Set(['html-has-lang']);
/** Rules about names of controls: told by ours where the question has no name for anybody. */
const OF_NAMES = /^(?:label|select-name|aria-input-field-name|aria-toggle-field-name)$/u;
const NAMELESS = new Set(['no-label', 'nameless-group', 'placeholder-label']);

/** axe-core as it is evaluated in a page, and its words in a language. */
export interface AxeSource {
  readonly script: string;
  readonly locale: object;
}

/** Reads axe-core from the installed package. */
export async function loadAxe(language: string): Promise<AxeSource> {
  const script = await readFile(resolve('axe-core/axe.min.js'), 'utf8');
  const locale = language === 'en' ? '{}' : await readFile(resolve(`axe-core/locales/${language}.json`), 'utf8').catch(() => '{}');
  return { script, locale: JSON.parse(locale) as object };
}

/** What axe-core finds in a frame, without what our own findings say about the same questions. */
export async function findBarriers(world: FrameWorld, axe: AxeSource, own: readonly Finding[]): Promise<readonly Barrier[]> {
  await world.evaluate(`${axe.script}\n;undefined`);
  const found = await world.evaluate<readonly Barrier[]>(`review.findBarriers(${JSON.stringify(axe.locale)}, ${JSON.stringify(TAGS)})`);
  const nameless = new Set(own.filter(({ rule }) => NAMELESS.has(rule)).flatMap(({ places }) => places.map(({ field }) => field)));
  return found.filter(({ id }) => !OURS.has(id))
    .map((barrier) => ({ ...barrier, places: barrier.places.filter(({ field }) => !OF_NAMES.test(barrier.id) || field === null || !nameless.has(field)) }))
    .filter(({ places }) => places.length > 0);
}

const SEVERITY_OF: Readonly<Record<string, Severity>> = { critical: 'error', serious: 'error', moderate: 'warning', minor: 'notice' };

/** axe-core's impact in our words. */
export function severityOf({ impact }: Barrier): Severity {
  return SEVERITY_OF[impact ?? ''] ?? 'notice';
}

/** The sentences of a barrier; those of "other" where we have none of our own. */
export function describeBarrier({ id, help, tags }: Barrier, texts: ReviewTexts): RuleText {
  const text = (Object.hasOwn(texts.barriers, id) ? texts.barriers[id] : undefined) ?? texts.barriers.other;
  const criteria = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/u.exec(tag)?.slice(1).join('.') ?? []);
  const norms = tags.flatMap((tag) => /^EN-(9\.[\d.]+)$/u.exec(tag)?.[1] ?? []);
  return { problem: text.problem ?? (help.endsWith('.') ? help : `${help}.`), why: text.why, remedy: text.remedy, standard: [`WCAG 2.2, ${criteria.join(', ')}`, ...(norms.length > 0 ? [`EN 301 549, ${norms.join(', ')}`] : []), 'BITV 2.0 § 3'].join('; ') };
}
