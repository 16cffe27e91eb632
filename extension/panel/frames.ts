/** Joins what the frames of a page have told, each by itself, in the order in which a person meets it. */
import type { EmbeddedFrame } from '../messages.ts';
import type { Frame } from './state.ts';
import type { Question } from './view.ts';

/** A frame and the pages around it, the nearest first. */
export interface JoinedFrame extends Frame {
  readonly around: readonly Frame[];
}

/** All frames and all questions of a page in page order. */
export interface JoinedPage {
  readonly frames: readonly JoinedFrame[];
  readonly questions: readonly Question[];
}

/**
 * An embedded frame stands among the questions of the page around it where that page says; at its end where it does not say. A
 * frame whose surroundings do not speak stands for itself, behind those that do.
 */
export function joinFrames(frames: readonly Frame[]): JoinedPage {
  const joined: JoinedFrame[] = [];
  const questions: Question[] = [];
  const parents = new Map(frames.map((frame) => [frame, findParent(frame, frames)]));
  const add = (frame: Frame, around: readonly Frame[]): void => {
    joined.push({ ...frame, around });
    const inside = frames.filter((inner) => parents.get(inner) === frame)
      .map((inner) => ({ inner, ...findPosition(frame, inner) }))
      .sort((a, b) => a.order - b.order || a.inner.frameId - b.inner.frameId);
    const addInside = (from: number, to: number): void => {
      for (const { inner, after } of inside) if (after >= from && after < to) add(inner, [frame, ...around]);
    };
    for (const [index, field] of frame.report.fields.entries()) {
      addInside(index, index + 1);
      questions.push({ frameId: frame.frameId, key: field.key, field });
    }
    addInside(frame.report.fields.length, Infinity);
  };
  const roots = frames.filter((frame) => parents.get(frame) === undefined);
  for (const root of [...roots].sort((a, b) => a.place.path.length - b.place.path.length || comparePaths(a, b))) add(root, []);
  return { frames: joined, questions };
}

function findParent({ place: { path } }: Frame, frames: readonly Frame[]): Frame | undefined {
  if (path.length === 0) return undefined;
  return frames.find(({ place }) => place.path.length === path.length - 1 && place.path.every((index, depth) => index === path[depth]));
}

/** `after`: so many questions of the page stand before it. `order`: among frames after the same question. */
function findPosition(outer: Frame, inner: Frame): { readonly after: number; readonly order: number } {
  const index = inner.place.path.at(-1);
  const order = index === -1 ? -1 : outer.report.frames.findIndex((embedded) => embedded.index === index);
  const embedded: EmbeddedFrame | undefined = outer.report.frames[order];
  // The list and the questions of a report are of one reading; a number beyond them cannot happen, and would lose the frame.
  return embedded ? { after: Math.min(embedded.after, outer.report.fields.length), order } : { after: outer.report.fields.length, order: outer.report.frames.length };
}

function comparePaths(a: Frame, b: Frame): number {
  const depth = a.place.path.findIndex((index, at) => index !== b.place.path[at]);
  return depth === -1 ? a.frameId - b.frameId : (a.place.path[depth] ?? 0) - (b.place.path[depth] ?? 0);
}

/** Changes when a frame comes, goes or moves: then the places that frames have told of themselves may not be true any more. */
export function describeEmbedding(frames: readonly Frame[]): string {
  return frames.map(({ frameId, report }) => [frameId, ...report.frames.map(({ index, address }) => `${index} ${address}`)].join('\n')).join('\n\n');
}

/** Sites of embedded frames that may hold a form and from which no report has come, each once, in page order. */
export function listSilentSites(frames: readonly Frame[]): readonly string[] {
  const heard = frames.map(({ report }) => siteOf(report.url));
  const sites = frames.flatMap(({ report }) => report.frames.filter(({ mayHoldForm }) => mayHoldForm).map(({ address }) => siteOf(address)));
  return [...new Set(sites)].filter((site): site is string => site !== null && !heard.includes(site));
}

/** Scheme and host, as a permission names them; null for an address without a host (`about:blank`, `data:`). */
function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
}
