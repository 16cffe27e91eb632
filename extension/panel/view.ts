/** What the state means for the person: which of the few pictures to show, and the page's frames as one form. */
import type { Evidence } from '../../src/detect/types.ts';
import type { FieldReport, WordReport } from '../messages.ts';
import type { Frame, PanelState, QuestionRef } from './state.ts';

/** Above this we say "this is"; below it "probably". One wrong name in ten is too many for a person who trusts it. */
const SURE = 0.9;

/** `sure` and `probable`: we name the form; `unnamed`: an application, but we don't know which; `other`: it does not look like one. */
export type Certainty = 'sure' | 'probable' | 'unnamed' | 'other';

/** A question with what is known about it, named across frames. */
export interface Question extends QuestionRef {
  readonly field: FieldReport;
}

/** Questions that stand together under the same headings. */
export interface Section {
  /** Headings above its questions, without those that stand above all questions of the page. */
  readonly path: readonly string[];
  readonly questions: readonly Question[];
}

/** A word of the page and the frame in which it stands first. */
export interface PageWord extends WordReport {
  readonly frameId: number;
}

/** All frames of a page as one form. */
export interface PageForm {
  readonly certainty: Certainty;
  /** Id of the form; null unless `sure` or `probable`. */
  readonly formId: string | null;
  readonly evidence: readonly Evidence[];
  readonly questions: readonly Question[];
  readonly words: readonly PageWord[];
}

/** The few pictures of the panel. */
export type View =
  | { readonly kind: 'loading' }
  /** `searched`: we looked because the person asked us to. `hasQuestions`: there are some, but it is no application. */
  | { readonly kind: 'none'; readonly searched: boolean; readonly hasQuestions: boolean }
  | { readonly kind: 'refused' }
  | { readonly kind: 'form'; readonly form: PageForm };

/** Which picture the state asks for. */
export function viewState({ contact, frames, wanted }: PanelState): View {
  if (contact === 'asking') return { kind: 'loading' };
  if (contact === 'refused') return { kind: 'refused' };
  const form = mergeFrames(frames);
  const isShown = form.certainty !== 'other' || (wanted && (form.questions.length > 0 || form.words.length > 0));
  if (isShown) return { kind: 'form', form };
  return { kind: 'none', searched: contact === 'searched' || wanted, hasQuestions: form.questions.length > 0 };
}

/** Questions come from the frames that hold an application; if none does, from all. Words come from all. */
export function mergeFrames(frames: readonly Frame[]): PageForm {
  const applications = frames.filter(({ report }) => report.detection.administrative);
  const [best] = [...applications].sort((a, b) =>
    Number(b.report.detection.form !== null) - Number(a.report.detection.form !== null)
    || b.report.detection.confidence - a.report.detection.confidence);
  const detection = best?.report.detection ?? null;
  return {
    certainty: detection === null ? 'other' : detection.form === null ? 'unnamed' : detection.confidence >= SURE ? 'sure' : 'probable',
    formId: detection?.form ?? null,
    evidence: detection?.evidence.filter((clue) => clue.weight > 0) ?? [],
    questions: (best ? applications : frames).flatMap(({ frameId, report }) =>
      report.fields.map((field) => ({ frameId, key: field.key, field }))),
    words: mergeWords(frames),
  };
}

/** Each word once, most used first, then by alphabet. */
function mergeWords(frames: readonly Frame[]): readonly PageWord[] {
  const words = new Map<string, PageWord>();
  for (const { frameId, report } of frames) {
    for (const word of report.words) {
      const known = words.get(word.id);
      words.set(word.id, known ? { ...known, count: known.count + word.count } : { ...word, frameId });
    }
  }
  return [...words.values()].sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'de'));
}

/** Neighbouring questions under the same headings belong together. */
export function groupQuestions(questions: readonly Question[]): readonly Section[] {
  const common = countCommon(questions.map((question) => question.field.section));
  const sections: { path: readonly string[]; questions: Question[] }[] = [];
  for (const question of questions) {
    const path = question.field.section.slice(common);
    const last = sections.at(-1);
    if (last && last.path.join('\n') === path.join('\n')) last.questions.push(question);
    else sections.push({ path, questions: [question] });
  }
  return sections;
}

/** How many headings all paths begin with. One section alone keeps its innermost heading. */
function countCommon(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths;
  const end = first.findIndex((heading, index) => others.some((path) => path[index] !== heading));
  return end === -1 ? Math.max(0, first.length - 1) : end;
}

/** Sites of embedded frames from which no report has come, each once, in page order. */
export function listSilentSites(frames: readonly Frame[]): readonly string[] {
  const heard = frames.map(({ report }) => siteOf(report.url));
  const sites = frames.flatMap(({ report }) => report.frames.map(siteOf));
  return [...new Set(sites)].filter((site): site is string => site !== null && !heard.includes(site));
}

/** Scheme and host, as a permission names them; null for an address without a host (`about:blank`, `data:`). */
function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
}
