/** Reviews one source: frames of a page or a PDF → findings with sentences, numbers and a picture. */
import knowledgeData from 'virtual:knowledge';
import { inspectReading, openKnowledge, type Knowledge, type KnowledgeData } from '../../src/inspect.ts';
import { readPdf } from '../../src/pdf/read.ts';
import type { Detection } from '../../src/detect/types.ts';
import { openSurroundings, recogniseWithin } from '../../src/detect/around.ts';
import { describeFinding, type RuleText } from '../../src/review/describe.ts';
import { measureCoverage, previewHelp } from '../../src/review/coverage.ts';
import { measureReadability } from '../../src/review/measure.ts';
import { reviewForm, sortFindings } from '../../src/review/review.ts';
import type { Finding, Place, Severity } from '../../src/review/types.ts';
import type { TextPack } from '../../src/pack/types.ts';
import { openWorlds, type FrameWorld } from '../chromium.ts';
import type { FrameFacts, PageBox } from '../page/frame-review.ts';
import type { Texts } from '../packs.ts';
import { readScript, type PageReader } from '../page-reader.ts';
import { readPdfFile } from '../pdf.ts';
import { checkSource } from '../source.ts';
import { describeBarrier, findBarriers, severityOf, type AxeSource } from './barriers.ts';
import { pdfFacts } from './pdf-facts.ts';
import { takePicture, VIEWPORT } from './picture.ts';
import type { ReviewTexts } from './texts.ts';
import { roundScores } from './scores.ts';
import type { Counts, FindingReport, ReviewedPage } from './types.ts';

/** All that a review needs besides the page. */
export interface Reviewer {
  readonly reader: PageReader;
  readonly axe: AxeSource;
  readonly texts: ReviewTexts;
  readonly content: Texts;
  /** Packs of all languages, the source first: for the coverage. */
  readonly packs: readonly (Texts['packs']['source'] | TextPack)[];
  /** May this page still have a picture? */
  readonly hasRoomForPicture: () => boolean;
}

/** A finding with the frame it was found in and its sentences. */
interface Told extends RuleText, Pick<Finding, 'rule' | 'severity' | 'places'> {
  readonly frame: string;
  readonly boxes: readonly (PageBox | null)[];
}

/** The review, or the sentence that says why there is none. */
export async function reviewSource(source: string, reviewer: Reviewer): Promise<ReviewedPage | string> {
  const checked = await checkSource(source);
  if (!checked.ok) return checked.reason;
  return 'pdf' in checked ? reviewPdf(source, checked.pdf, reviewer) : reviewPage(source, checked.url, reviewer);
}

async function reviewPdf(source: string, path: string, reviewer: Reviewer): Promise<ReviewedPage | string> {
  const pdf = await readPdfFile(path);
  if (typeof pdf === 'string') return pdf;
  const { page, text } = readPdf(pdf);
  const knowledge: Knowledge = openKnowledge(knowledgeData as KnowledgeData);
  const inspection = inspectReading(page, text, knowledge);
  const facts = pdfFacts(page, inspection.fields, text, knowledge.lexicon);
  const told = tell(reviewForm(facts, reviewer.content.packs.source), facts.url, reviewer).map((finding) => ({ ...finding, boxes: [] }));
  return join(source, [{ facts, detection: inspection.detection, headings: page.headings }], told, null, reviewer);
}

function reviewPage(source: string, url: string, reviewer: Reviewer): Promise<ReviewedPage | string> {
  return reviewer.reader.use(url, async (page) => {
    await page.setViewport(VIEWPORT);
    const worlds = await openWorlds(page, await readScript());
    const frames: FrameFacts[] = [];
    const told: Told[] = [];
    for (const world of worlds) {
      await world.evaluate('globalThis.review = openReview(), undefined');
      const frame = await world.evaluate<FrameFacts>('review.facts()');
      frames.push(frame);
      told.push(...await reviewFrame(world, frame, reviewer));
    }
    if (frames.length === 0) return 'the page could not be read; its own scripts may keep it busy.';
    const hasPlaces = told.some(({ boxes }) => boxes.some((box) => box !== null));
    return join(source, frames, told, hasPlaces && reviewer.hasRoomForPicture() ? await takePicture(page) : null, reviewer);
  });
}

/** Findings of one frame; a frame that asks nothing (a map, a film) is only looked at by axe-core where it is the page itself. */
async function reviewFrame(world: FrameWorld, { facts }: FrameFacts, reviewer: Reviewer): Promise<readonly Told[]> {
  if (facts.fields.length === 0 && world.frame.parentFrame() !== null) return [];
  const own = reviewForm(facts, reviewer.content.packs.source);
  const barriers = await findBarriers(world, reviewer.axe, own);
  const told = [
    ...tell(own, facts.url, reviewer),
    ...barriers.map((barrier) => ({ rule: `axe-${barrier.id}`, severity: severityOf(barrier), places: barrier.places, frame: facts.url, ...describeBarrier(barrier, reviewer.texts) })),
  ];
  const origin = await world.origin();
  const found: Told[] = [];
  for (const finding of told) found.push({ ...finding, boxes: await measure(world, finding.places, origin) });
  return found;
}

async function measure(world: FrameWorld, places: readonly Place[], origin: { readonly x: number; readonly y: number }): Promise<readonly (PageBox | null)[]> {
  const wanted = places.map(({ field, text, range }) => ({ field, text, range }));
  const boxes = await world.evaluate<readonly (PageBox | null)[]>(`review.measure(${JSON.stringify(wanted)})`);
  return boxes.map((box) => box && { ...box, x: box.x + origin.x, y: box.y + origin.y });
}

function tell(findings: readonly Finding[], frame: string, { texts, content }: Reviewer): readonly Omit<Told, 'boxes'>[] {
  return findings.flatMap((finding) => {
    const text = describeFinding(finding, texts.rules, content.packs, content.figures, new Date());
    return text ? [{ rule: finding.rule, severity: finding.severity, places: finding.places, frame, ...text }] : [];
  });
}

function join(source: string, frames: readonly FrameFacts[], told: readonly Told[], picture: ReviewedPage['picture'], reviewer: Reviewer): ReviewedPage {
  const sorted = sortFindings(told);
  const fields = frames.flatMap(({ facts }) => facts.fields);
  const detection = recognise(frames, reviewer.content);
  const { all, hints, legal } = measureReadability(frames.map(({ facts }) => facts));
  return {
    review: {
      source, title: frames[0]?.facts.title ?? '', administrative: detection.administrative, form: detection.form, counts: countPlaces(sorted),
      coverage: measureCoverage(fields, reviewer.packs), readability: { all: roundScores(all), hints: roundScores(hints), legal: roundScores(legal) },
      findings: sorted.map(report), trend: null,
    },
    formName: detection.form === null ? null : (reviewer.content.packs.source.forms[detection.form]?.name ?? detection.form),
    preview: fields.map((field) => ({ question: field.label, help: previewHelp(field, reviewer.content.packs, reviewer.content.figures, new Date()) })),
    picture, boxes: sorted.map(({ boxes }) => boxes),
  };
}

/** The frame that tells most; one that says nothing of itself is recognised by the page around it. */
function recognise(frames: readonly FrameFacts[], { packs }: Texts): Detection {
  const recogniser = openSurroundings(packs.source);
  const [outer] = frames;
  const all = frames.map(({ detection, facts }, index) => (index === 0 || !outer || facts.fields.length === 0 ? detection
    : recogniseWithin(detection, [{ url: outer.facts.url, title: outer.facts.title, headings: outer.headings }], recogniser)));
  const rank = ({ administrative, form }: Detection): number => Number(administrative) + Number(form !== null);
  return all.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

function report({ rule, severity, problem, why, standard, remedy, places, frame }: Told): FindingReport {
  return { rule, severity, problem, why, standard, remedy, places: places.map(({ label, quote, path }) => ({ question: label, quote, path, frame })) };
}

function countPlaces(findings: readonly Told[]): Counts {
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).reduce((sum, { places }) => sum + Math.max(1, places.length), 0);
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

