/** All that changes in the panel, in one place. Nothing here is stored, and nothing tells what a person has answered. */
import type { FramePlace, FrameReport } from '../messages.ts';
import { correct, type Correction } from './correction.ts';

/** Names a question across the frames of a tab. */
export interface QuestionRef {
  readonly frameId: number;
  readonly key: string;
}

/** What one frame of the page has told us. */
export interface Frame {
  readonly frameId: number;
  readonly place: FramePlace;
  readonly report: FrameReport;
  /** It has not spoken since the page began to load: it stays in view, so that a wizard's step does not flicker. */
  readonly old: boolean;
}

/** The tabs of the panel, in reading order. */
export const PARTS = ['start', 'questions', 'words'] as const;
export type Part = (typeof PARTS)[number];

/**
 * How the current question came: the page went there, the person stepped on here, or chose it from the list. Decides whether a
 * screen reader is told (the focus is elsewhere) or the focus moves to the card (what had it is gone).
 */
export type Arrival = 'page' | 'step' | 'list';

/** Everything that decides what the panel shows. */
export interface PanelState {
  /** The tab beside the panel; null until the browser has told. */
  readonly tabId: number | null;
  /** `nobody`: no assistant runs there; `searched`: none even after we were asked to help; `refused`: the browser forbids it; `pdf`: the tab shows a PDF, into which the browser lets nobody. */
  readonly contact: 'asking' | 'nobody' | 'searched' | 'refused' | 'pdf' | 'open';
  /** The person wants help although the page does not look like an application. */
  readonly wanted: boolean;
  /** Top frame first; `joinFrames` knows the order of the page. */
  readonly frames: readonly Frame[];
  /** Sites of embedded frames in which we may not help yet. */
  readonly closedSites: readonly string[];
  readonly part: Part;
  /** null shows the list of questions. */
  readonly current: (QuestionRef & { readonly arrival: Arrival }) | null;
  /** The question that was last in view: the place to come back to in the list. */
  readonly last: QuestionRef | null;
  /** The person is looking for the right form. */
  readonly choosing: boolean;
  /** What the person has said about pages of tabs; kept here only, and gone with the panel. */
  readonly corrections: readonly Correction[];
}

/** The panel before the browser has told which tab is beside it. */
export const START: PanelState = {
  tabId: null, contact: 'asking', wanted: false, frames: [], closedSites: [], part: 'start', current: null, last: null,
  choosing: false, corrections: [],
};

/** Something happened: in the browser (these name their tab, and another tab's are ignored) or in the panel. */
export type Action =
  | { readonly type: 'tabShown'; readonly tabId: number }
  | { readonly type: 'pageLoading'; readonly tabId: number }
  | { readonly type: 'nobodyThere'; readonly tabId: number }
  | { readonly type: 'helpRefused'; readonly tabId: number }
  | { readonly type: 'pdfShown'; readonly tabId: number }
  | { readonly type: 'frameRead'; readonly tabId: number; readonly frameId: number; readonly place: FramePlace; readonly report: FrameReport }
  | { readonly type: 'frameGone'; readonly tabId: number; readonly frameId: number; readonly loaded: number }
  | { readonly type: 'pageSettled'; readonly tabId: number }
  | { readonly type: 'fieldFocused'; readonly tabId: number; readonly frameId: number; readonly key: string }
  | { readonly type: 'sitesClosed'; readonly sites: readonly string[] }
  | { readonly type: 'helpWanted'; readonly tabId: number }
  | { readonly type: 'partChosen'; readonly part: Part }
  | { readonly type: 'questionChosen'; readonly question: QuestionRef; readonly arrival: Arrival }
  | { readonly type: 'listOpened' }
  | { readonly type: 'choosing'; readonly isOpen: boolean }
  /** `formId` is null where the person says that it is none that we know; `instead` is what we had recognised. */
  | { readonly type: 'formChosen'; readonly formId: string | null; readonly instead: string | null }
  | { readonly type: 'choiceDropped' }
  /** A counselor turns to the next person: what this one has said and looked at is forgotten, what the page says is not. */
  | { readonly type: 'clientGone' };

/** The state after something has happened; the same object when it changes nothing. */
export function reduce(state: PanelState, action: Action): PanelState {
  if ('tabId' in action && action.type !== 'tabShown' && action.tabId !== state.tabId) return state;
  switch (action.type) {
    case 'tabShown':
      return action.tabId === state.tabId ? state : { ...START, corrections: state.corrections, tabId: action.tabId };
    case 'pageLoading':
      return { ...state, frames: state.frames.map((frame) => ({ ...frame, old: true })), contact: state.frames.length > 0 ? state.contact : 'asking' };
    case 'pageSettled':
      return keepFrames(state, state.frames.filter((frame) => !frame.old));
    case 'nobodyThere':
      return { ...START, corrections: state.corrections, tabId: state.tabId, wanted: state.wanted, contact: state.wanted ? 'searched' : 'nobody' };
    case 'helpRefused':
      return state.contact === 'open' ? state : { ...state, contact: 'refused' };
    case 'pdfShown':
      return { ...START, corrections: state.corrections, tabId: state.tabId, contact: 'pdf' };
    case 'frameRead':
      return readFrame(state, { frameId: action.frameId, place: action.place, report: action.report, old: false });
    case 'frameGone':
      // While the page loads, everything goes; what is still there when it has loaded speaks again.
      return keepFrames(state, state.frames.filter(({ frameId, place, old }) => old || frameId !== action.frameId || place.loaded !== action.loaded));
    case 'fieldFocused':
      return showQuestion(state, { frameId: action.frameId, key: action.key }, 'page');
    case 'sitesClosed':
      return action.sites.join(' ') === state.closedSites.join(' ') ? state : { ...state, closedSites: action.sites };
    case 'helpWanted':
      return { ...state, wanted: true, contact: state.frames.length > 0 ? 'open' : 'asking' };
    case 'partChosen':
      return { ...state, part: action.part, choosing: false };
    case 'questionChosen':
      return showQuestion(state, action.question, action.arrival);
    case 'listOpened':
      return { ...state, part: 'questions', current: null };
    case 'choosing':
      return { ...state, choosing: action.isOpen };
    case 'formChosen':
      return { ...state, choosing: false, corrections: correct(state, action) };
    case 'choiceDropped':
      return { ...state, choosing: false, corrections: state.corrections.filter(({ tabId }) => tabId !== state.tabId) };
    case 'clientGone':
      return { ...START, tabId: state.tabId, contact: state.contact, frames: state.frames, closedSites: state.closedSites };
  }
}

/** A new page takes away what the one before has told; the same page (a route of an application, or it was only asked) does not. */
function readFrame(state: PanelState, frame: Frame): PanelState {
  const before = state.frames.find(({ frameId }) => frameId === frame.frameId);
  const isNewPage = frame.place.path.length === 0 && before?.place.loaded !== frame.place.loaded;
  const others = state.frames.filter((other) => other !== before && !(isNewPage && other.old));
  return keepFrames({ ...state, contact: 'open' }, [...others, frame].sort((a, b) => a.frameId - b.frameId));
}

/** The current question stays exactly as long as it is in one of the frames. */
function keepFrames(state: PanelState, frames: readonly Frame[]): PanelState {
  if (frames.length === state.frames.length && frames.every((frame, index) => frame === state.frames[index])) return state;
  const isThere = state.current !== null && hasQuestion(frames, state.current);
  return { ...state, frames, current: isThere ? state.current : null };
}

function showQuestion(state: PanelState, { frameId, key }: QuestionRef, arrival: Arrival): PanelState {
  const question: QuestionRef = { frameId, key };
  if (!hasQuestion(state.frames, question)) return state;
  const isShown = state.part === 'questions' && state.current !== null && isSameQuestion(state.current, question);
  return isShown ? state : { ...state, part: 'questions', current: { ...question, arrival }, last: question };
}

function hasQuestion(frames: readonly Frame[], question: QuestionRef): boolean {
  return frames.some(({ frameId, report }) => frameId === question.frameId && report.fields.some((field) => field.key === question.key));
}

/** Do both name the same question of the same frame? */
export function isSameQuestion(one: QuestionRef | null, other: QuestionRef): boolean {
  return one !== null && one.frameId === other.frameId && one.key === other.key;
}
