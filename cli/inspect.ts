/** `formlotse inspect`: what a person sees on a form, and what we know about it. The shape is a contract: keys may be added. */
import { parseArgs } from 'node:util';
import knowledgeData from 'virtual:knowledge';
import { openSurroundings, recogniseWithin } from '../src/detect/around.ts';
import { explainField } from '../src/explain/field.ts';
import { inspectReading, openKnowledge, type KnowledgeData } from '../src/inspect.ts';
import { readPdf } from '../src/pdf/read.ts';
import { openWorlds } from './chromium.ts';
import { loadTexts, type Texts } from './packs.ts';
import { PageReader, readScript } from './page-reader.ts';
import type { FrameInspection } from './page/types.ts';
import { readPdfFile } from './pdf.ts';
import { checkSource } from './source.ts';
import { summarise } from './summary.ts';
import { UsageError } from './usage.ts';

const UNREADABLE = 'the page could not be read; its own scripts may keep it busy.';

type Card = { readonly label: string } & Readonly<Record<string, string>>;

/** One line of `--json`. */
export interface PageInspection {
  readonly source: string;
  readonly title: string;
  readonly detection: FrameInspection['detection'];
  readonly fields: readonly (Omit<FrameInspection['fields'][number], 'key'> & { readonly card: Card | null })[];
  readonly terms: readonly { readonly id: string; readonly term: string; readonly text: string; readonly count: number }[];
  readonly timing: FrameInspection['timing'];
}

/** Reads all sources; one that cannot be read is told on standard error, the others are still done. */
export async function runInspect(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseInspectArgs(args);
  const texts = await loadTexts(values.lang);
  const reader = new PageReader(values.step);
  let status = 0;
  try {
    for (const source of positionals) {
      const result = await inspectSource(source, reader, texts);
      if (typeof result === 'string') {
        console.error(`${source}: ${result}`);
        status = 2;
      } else {
        console.log(values.json ? JSON.stringify(result) : summarise(result));
      }
    }
  } finally {
    await reader.close();
  }
  return status;
}

function parseInspectArgs(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args], allowPositionals: true,
      options: { lang: { type: 'string', default: 'de' }, step: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false } },
    });
    if (parsed.positionals.length === 0) throw new UsageError('Name at least one file or address.');
    return parsed;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The inspection, or the sentence that says why there is none. */
async function inspectSource(source: string, reader: PageReader, texts: Texts): Promise<PageInspection | string> {
  const checked = await checkSource(source);
  if (!checked.ok) return checked.reason;
  const frames = 'pdf' in checked ? await inspectPdf(checked.pdf) : await readFrames(checked.url, reader);
  return typeof frames === 'string' ? frames : joinFrames(source, frames, texts);
}

/** The frames of a page, or the sentence that says why there are none. */
async function readFrames(url: string, reader: PageReader): Promise<readonly FrameInspection[] | string> {
  const script = await readScript();
  return reader.use(url, async (page) => {
    const worlds = await openWorlds(page, script);
    const frames: FrameInspection[] = [];
    for (const world of worlds) frames.push(await world.evaluate<FrameInspection>('inspectFrame()'));
    return frames.length === 0 ? UNREADABLE : frames;
  });
}

/** A PDF as the one frame of a page, or the sentence that says why it cannot be read. */
async function inspectPdf(path: string): Promise<readonly FrameInspection[] | string> {
  const start = performance.now();
  const pdf = await readPdfFile(path);
  if (typeof pdf === 'string') return pdf;
  const { page, text } = readPdf(pdf);
  const readMs = performance.now() - start;
  const { detection, fields, terms, timing } = inspectReading(page, text, openKnowledge(knowledgeData as KnowledgeData));
  return [{
    url: page.url, title: page.title, headings: page.headings, detection, terms, timing: { readMs, ...timing },
    fields: fields.map(({ field, concept, confidence, terms: own }) => ({ ...field, concept, confidence, terms: own })),
  }];
}

/**
 * One page from its frames: all questions in order, words added up, and the detection of the frame that tells most; a frame that
 * says nothing of itself is recognised by what the page says, as in the panel.
 */
function joinFrames(source: string, frames: readonly FrameInspection[], texts: Texts): PageInspection {
  const [outer] = frames;
  const recogniser = openSurroundings(texts.packs.source);
  const detections = frames.map(({ detection, fields }, index) =>
    (index === 0 || !outer || fields.length === 0 ? detection : recogniseWithin(detection, [outer], recogniser)));
  const rank = ({ administrative, form }: FrameInspection['detection']): number => Number(administrative) + Number(form !== null);
  const best = detections.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const terms = new Map<string, { id: string; term: string; text: string; count: number }>();
  for (const { id, text, count } of frames.flatMap((frame) => frame.terms)) {
    const before = terms.get(id);
    if (before) before.count += count;
    else terms.set(id, { id, term: texts.packs.source.terms[id]?.term ?? id, text, count });
  }
  const sum = (pick: (timing: FrameInspection['timing']) => number): number => Number(frames.reduce((total, { timing }) => total + pick(timing), 0).toFixed(1));
  return {
    source,
    title: frames[0]?.title ?? '',
    detection: best,
    fields: frames.flatMap((frame) => frame.fields).map(({ key: _key, ...field }) => ({ ...field, card: makeCard(field.concept, texts) })),
    terms: [...terms.values()],
    timing: { readMs: sum((t) => t.readMs), detectMs: sum((t) => t.detectMs), matchMs: sum((t) => t.matchMs) },
  };
}

/** The card in the language asked for; plain German where that language has no text. null for an unknown question. */
function makeCard(concept: string | null, { packs, figures }: Texts): Card | null {
  const card = concept === null ? null : explainField(concept, packs, figures, new Date());
  if (!card) return null;
  const slots = card.slots.map(({ slot, plain, translation }) => [slot, (translation ?? plain).text]);
  return { label: card.translatedLabel?.text ?? card.label, ...Object.fromEntries(slots) };
}
