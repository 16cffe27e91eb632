/** What the state means for the person: which of the few pictures to show, and the page's frames as one form. */
import { recogniseWithin } from '../../src/detect/around.ts';
import type { PageRecogniser } from '../../src/detect/form.ts';
import type { Detection, Evidence } from '../../src/detect/types.ts';
import { isOwnId } from '../../src/pack/own-packs.ts';
import type { FieldReport, WordReport } from '../messages.ts';
import { pageAddress } from '../session.ts';
import { findCorrection } from './correction.ts';
import { joinFrames, type JoinedFrame } from './frames.ts';
import type { Frame, PanelState, QuestionRef } from './state.ts';

/** Above this we say "this is"; below it "probably". One wrong name in ten is too many for a person who trusts it. */
const SURE = 0.9;

/**
 * `sure` and `probable`: we name the form; `unnamed`: an application, but we don't know which; `other`: it does not look like one;
 * `chosen`: the person has said which form it is, or that it is none that we know.
 */
export type Certainty = 'sure' | 'probable' | 'unnamed' | 'other' | 'chosen';

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
  /** `pageAddress` and title of the page itself: by these the session remembers its questions. */
  readonly page: string;
  readonly title: string;
  readonly certainty: Certainty;
  /** Id of the form; null for `unnamed` and `other`, and where the person says that it is none that we know. */
  readonly formId: string | null;
  /** The form that we recognise, whatever the person has said. */
  readonly recognised: string | null;
  /** Reasons for what we recognise, strongest first; none where the person has said which form it is. */
  readonly evidence: readonly Evidence[];
  /** Ids of forms that it may be, best first. */
  readonly candidates: readonly string[];
  readonly questions: readonly Question[];
  readonly words: readonly PageWord[];
  /** The browser has translated the page: labels and words are those from before. */
  readonly translated: boolean;
}

/** The few pictures of the panel. */
export type View =
  | { readonly kind: 'loading' }
  /** `searched`: we looked because the person asked us to. `hasQuestions`: there are some, but it is no application. `translated`: by the browser. */
  | { readonly kind: 'none'; readonly searched: boolean; readonly hasQuestions: boolean; readonly translated: boolean }
  | { readonly kind: 'refused' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'form'; readonly form: PageForm };

/** Opens what recognises a form by the page around it; few pages need it, and it takes a while. */
export type OpenRecogniser = () => PageRecogniser;

/** Which picture the state asks for. */
export function viewState(state: PanelState, open: OpenRecogniser): View {
  const { contact, wanted } = state;
  if (contact === 'asking') return { kind: 'loading' };
  if (contact === 'refused') return { kind: 'refused' };
  if (contact === 'pdf' || state.frames.some(({ place, report }) => place.path.length === 0 && report.isPdf)) return { kind: 'pdf' };
  const form = applyCorrection(mergeFrames(state.frames, open), state);
  const isShown = form.certainty !== 'other' || (wanted && (form.questions.length > 0 || form.words.length > 0));
  if (isShown) return { kind: 'form', form };
  return { kind: 'none', searched: contact === 'searched' || wanted, hasQuestions: form.questions.length > 0, translated: form.translated };
}

function applyCorrection(form: PageForm, state: PanelState): PageForm {
  const correction = findCorrection(state, form.recognised);
  return correction ? { ...form, certainty: 'chosen', formId: correction.formId, evidence: [] } : form;
}

/** Questions come from the frames that hold an application; if none does, from all. Words come from all. */
export function mergeFrames(all: readonly Frame[], open: OpenRecogniser): PageForm {
  const { frames, questions } = joinFrames(all);
  const detections = new Map(frames.map((frame) => [frame.frameId, detect(frame, open)]));
  const [best] = [...detections.values()].filter(({ administrative }) => administrative)
    .sort((a, b) => Number(b.form !== null) - Number(a.form !== null) || b.confidence - a.confidence);
  const formId = best?.form ?? null;
  const { url = '', title = '' } = frames[0]?.report ?? {};
  return {
    page: pageAddress(url), title,
    certainty: !best ? 'other' : formId === null ? 'unnamed' : best.confidence >= SURE ? 'sure' : 'probable',
    formId, recognised: formId,
    evidence: best?.evidence.filter((clue) => clue.weight > 0) ?? [],
    candidates: (best ? best.candidates : [...detections.values()].flatMap(({ candidates }) => candidates)).map(({ form }) => form),
    questions: best ? questions.filter(({ frameId }) => detections.get(frameId)?.administrative) : questions,
    words: mergeWords(frames),
    translated: all.some(({ report }) => report.translated),
  };
}

/** A frame without questions says what it is itself; one with questions may need what the pages around it say. */
function detect({ report, around }: JoinedFrame, open: OpenRecogniser): Detection {
  const isAlone = report.fields.length === 0 || around.length === 0;
  return isAlone ? report.detection : recogniseWithin(report.detection, around.map((outer) => outer.report), open());
}

/** Each word once. */
function mergeWords(frames: readonly Frame[]): readonly PageWord[] {
  const words = new Map<string, PageWord>();
  for (const { frameId, report } of frames) {
    for (const word of report.words) {
      const known = words.get(word.id);
      words.set(word.id, known ? { ...known, count: known.count + word.count } : { ...word, frameId });
    }
  }
  return [...words.values()];
}

/** Words of own glossaries first, then most used first, then by alphabet. Not done before it is shown: browsers take 10 ms to open an alphabet. */
export function rankWords(words: readonly PageWord[]): readonly PageWord[] {
  return [...words].sort((a, b) => Number(isOwnId(b.id)) - Number(isOwnId(a.id)) || b.count - a.count || a.text.localeCompare(b.text, 'de'));
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

/** A page that comes back to the same headings this often goes to and fro, as a table does whose columns are persons. */
const TO_AND_FRO = 3;

/** The sections of a list: of a page that goes to and fro between them, each once. 49 headings over one question each help nobody. */
export function gatherSections(sections: readonly Section[]): readonly Section[] {
  const gathered = new Map<string, Section>();
  for (const { path, questions } of sections) {
    const before = gathered.get(path.join('\n'))?.questions ?? [];
    gathered.set(path.join('\n'), { path, questions: [...before, ...questions] });
  }
  return sections.length < TO_AND_FRO * gathered.size ? sections : [...gathered.values()];
}

/** How many headings all paths begin with. One section alone keeps its innermost heading. */
function countCommon(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths;
  const end = first.findIndex((heading, index) => others.some((path) => path[index] !== heading));
  return end === -1 ? Math.max(0, first.length - 1) : end;
}
