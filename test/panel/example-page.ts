/** What the assistants of a page would report. */
import type { EmbeddedFrame, FieldReport, FramePlace, FrameReport } from '../../extension/messages.ts';
import type { Evidence } from '../../src/detect/types.ts';
import { reduce, START, type Action, type PanelState } from '../../extension/panel/state.ts';

export function makeField(key: string, change: Partial<FieldReport> = {}): FieldReport {
  return {
    key, label: `Frage ${key}`, hint: null, section: ['Antrag'], person: null, type: 'text', required: false, options: [], error: null,
    autocomplete: '', name: '', concept: null, confidence: 0, terms: [], ...change,
  };
}

export const KNOWN = makeField('known', {
  label: 'RV-Nummer', section: ['Antrag', 'Versicherung'], person: 'cared-for', required: true, concept: 'pension-insurance-number',
  confidence: 0.95, terms: ['bescheid'],
});
export const UNKNOWN = makeField('unknown', { label: 'Seit wann?', section: ['Antrag', 'Pflege'], type: 'date', hint: 'Laut Bescheid.', terms: ['pflegegrad'] });

const EVIDENCE: readonly Evidence[] = [
  { clue: 'Überschrift „Hilfe zur Pflege“', weight: 2, place: 'heading', says: ['Hilfe zur Pflege'], ofForm: true },
];

/** A frame that the page embeds before its first question, large enough for a form. */
export function embed(address: string, change: Partial<EmbeddedFrame> = {}): EmbeddedFrame {
  return { index: 0, address, after: 0, mayHoldForm: true, ...change };
}

/** Frame 0 is the page itself; the others hang in it, one for each number. */
export function makePlace(frameId: number, loaded = 1): FramePlace {
  return { path: frameId === 0 ? [] : [frameId - 1], loaded };
}

export function makeReport(change: Partial<FrameReport> = {}): FrameReport {
  return {
    url: 'https://www.berlin.de/antrag', title: 'Antrag', headings: [],
    detection: { administrative: true, confidence: 0.97, form: 'hilfe-zur-pflege', evidence: EVIDENCE, candidates: [{ form: 'hilfe-zur-pflege', odds: 2 }] },
    fields: [KNOWN, UNKNOWN], words: [{ id: 'bescheid', text: 'Bescheid', count: 1 }, { id: 'pflegegrad', text: 'Pflegegrades', count: 4 }],
    frames: [], translated: false, isPdf: false, ...change,
  };
}

/** A page with an application of which we don't know which one it is. */
export const UNNAMED = makeReport({ detection: { administrative: true, confidence: 0.8, form: null, evidence: [], candidates: [] } });
/** A page that asks something, but is no application. */
export const SHOP = makeReport({ detection: { administrative: false, confidence: 0.9, form: null, evidence: [], candidates: [] } });

/** The state after these actions in tab 1. */
export function after(...actions: readonly Action[]): PanelState {
  return actions.reduce(reduce, reduce(START, { type: 'tabShown', tabId: 1 }));
}

export function read(report: FrameReport = makeReport(), frameId = 0, tabId = 1, place = makePlace(frameId)): Action {
  return { type: 'frameRead', tabId, frameId, place, report };
}
